import { n as e, r as t } from "./formPlan.js";
import { h as n, n as r } from "./texts.js";
import { t as i } from "./digest.js";
import { c as a, i as o, o as s, t as c } from "./place.js";
import { n as l, t as u } from "./styles.js";
// src/forms/consentSection.ts
function d(e, t) {
	let n = e.purposes.map((e) => f(e, t)), r = l("p", {
		class: "assent-say",
		role: "alert"
	}), i = l("p", {
		class: "assent-say",
		role: "status"
	}), a = l("span", { hidden: "" }), o = n.map(({ row: e }) => e);
	return {
		node: l("div", {
			class: "assent-consents",
			lang: t.locale,
			dir: t.text("dir")
		}, ...o, r, i, a),
		alert: r,
		status: i,
		boxes: new Map(n.flatMap(({ id: e, box: t }) => t ? [[e, t]] : [])),
		stamp: a,
		seen: () => n.flatMap(({ seen: e }) => e())
	};
}
function f({ id: e, basis: t, label: n, full: r, required: i }, a) {
	let { text: o, nextId: s } = a, c = l("span", {
		class: "assent-words",
		id: s()
	}, n), u = t === "consent" ? l("input", {
		type: "checkbox",
		...i && { "aria-required": "true" }
	}) : void 0, d = i ? [" ", l("span", { class: "assent-mark" }, `(${o("form.required")})`)] : [], f = l("details", {}, l("summary", { "aria-describedby": c.id }, o("form.full")), l("div", { class: "assent-text" }, r)), p = !1;
	f.ontoggle = () => {
		p ||= f.open;
	}, a.textUrl?.(r).then((e) => {
		e && f.append(l("a", {
			href: e,
			target: "_blank",
			rel: "noopener"
		}, o("form.address")));
	});
	let m = u ? l("label", {}, u, " ", c, ...d) : l("p", {}, c);
	return {
		id: e,
		box: u,
		row: l("div", { class: "assent-consent" }, m, f),
		seen: () => [{
			role: "label",
			id: e,
			text: n
		}, {
			role: "consent",
			id: e,
			text: r,
			opened: p || f.open
		}]
	};
}
// src/forms/section.css?inline
var p = "@layer assent{.assent-consents{text-align:start;flex:100%;grid-column:1/-1;font-size:14px;line-height:1.45}.assent-consent{max-width:65ch;margin:0 0 12px;padding-inline-start:32px;position:relative}.assent-consent>p{margin:0}.assent-consent input{width:20px;height:20px;accent-color:var(--assent-accent,#1f5fd6);margin:0;position:absolute;inset-inline-start:0}.assent-consent summary{cursor:pointer;width:fit-content;min-height:24px}.assent-consent a{min-height:24px;display:inline-block}.assent-consent :focus-visible{outline-offset:2px;outline:2px solid}.assent-text{white-space:pre-line;border:1px solid;border-radius:8px;margin:8px 0;padding:12px}.assent-mark{opacity:.75}.assent-say:empty{margin:0}}", m = /* @__PURE__ */ new WeakMap(), h = 0, g = (e) => {
	e.target && m.get(e.target)?.(e);
};
function _(e, t) {
	return h++ || addEventListener("submit", g, !0), m.set(e, t), () => {
		m.delete(e) && !--h && removeEventListener("submit", g, !0);
	};
}
// src/forms/whenShown.ts
function v(e, t) {
	let n = t();
	if (typeof IntersectionObserver == "function") {
		let r = new IntersectionObserver((e) => {
			e.some(({ isIntersecting: e }) => e) && (n = t(), r.disconnect());
		});
		r.observe(e);
	}
	return () => n;
}
// src/forms/attach.ts
var y = /* @__PURE__ */ new WeakMap();
function b(e, t, n) {
	let r = y.get(e);
	if (r) return r;
	let i = s(e, t), a = t.fields.filter(({ id: e, type: t, required: n }) => n && t !== "hidden" && !i.has(e));
	if (a.length) {
		let r = a.map(({ id: e }) => `data-assent-field="${e}"`).join(" and ");
		return n.log(`The form "${t.form}" stays the site's own: it has no input for ${a.map(({ id: e }) => `"${e}"`).join(", ")}. Mark the right ones with ${r}, or take them out of forms.${t.form}.fields.`, e), {
			isAttached: !1,
			engage: async () => void 0,
			detach() {}
		};
	}
	u(p);
	let l = d(t, n), f = {
		form: e,
		plan: t,
		section: l,
		ports: n,
		shownAtMs: v(l.node, n.nowMs),
		controlsNow: () => s(e, t)
	};
	c(e, l.node);
	let m, h, g = !1, b = () => {
		if (m || h) return m ?? h;
		let e = n.engage(f);
		return e instanceof Promise ? (h = e.then((e) => (m = e, e), (e) => {
			throw h = void 0, e;
		}), h) : (m = e, e);
	}, S = (e, t) => {
		let r = b();
		r instanceof Promise ? r.then(e, t).catch(n.log) : e(r);
	}, C = ({ target: e }) => S((t) => t.enter(e), n.log), w = (t) => {
		g || (g = !0, l.status.textContent = n.text("form.sending"), S(() => {
			g = !1, l.status.textContent = "", t();
		}, (r) => {
			if (g = !1, l.status.textContent = "", n.log("A form cannot be served:", r), e.classList.contains("assent-form")) return T();
			O.detach(), t();
		}));
	}, T = () => {
		let e = n.text("form.reason.network");
		l.alert.replaceChildren(n.text("form.failed", { reason: e })), n.operatorPhone && l.alert.append(" ", ...o(n));
	}, E = _(e, (t) => {
		if (m) return m.submit(t);
		let n = g ? void 0 : b();
		if (n && !(n instanceof Promise)) return n.submit(t);
		t.preventDefault(), t.stopImmediatePropagation(), w(() => x(e, t));
	});
	Reflect.defineProperty(e, "submit", {
		configurable: !0,
		writable: !0,
		value: () => {
			m ? m.submitByScript() : w(() => {
				m ? m.submitByScript() : HTMLFormElement.prototype.submit.call(e);
			});
		}
	});
	let D = ["focusin", "input"];
	for (let t of D) e.addEventListener(t, C, !0);
	let O = {
		isAttached: !0,
		engage: async () => {
			try {
				return await b();
			} catch (e) {
				n.log("A form cannot be served:", e);
				return;
			}
		},
		detach() {
			E(), Reflect.deleteProperty(e, "submit");
			for (let t of D) e.removeEventListener(t, C, !0);
			m?.detach(), l.node.remove(), y.delete(e);
		}
	};
	return y.set(e, O), O;
}
function x(e, { isTrusted: t, submitter: n }) {
	if (!t) {
		let t = {
			bubbles: !0,
			cancelable: !0,
			submitter: n
		};
		e.dispatchEvent(new SubmitEvent("submit", t));
		return;
	}
	let r = n?.isConnected ? n : null;
	HTMLFormElement.prototype.requestSubmit.call(e, r);
}
// src/forms/renderForm.ts
var S = /* @__PURE__ */ new WeakMap();
function C(e, t, n, r) {
	let i = S.get(e);
	if (i && e.contains(i)) return b(i, t, n);
	let a = r(t, n), o = b(a, t, n);
	return e.replaceChildren(a), S.set(e, a), o;
}
// src/embed/takeForms.ts
var w = 12, T = /* @__PURE__ */ new WeakSet(), E = /* @__PURE__ */ new WeakMap();
async function D(e, t) {
	if (!e.isSecure) return;
	let n = [...t.querySelectorAll("[data-assent-form]")];
	t instanceof HTMLElement && t.dataset.assentForm !== void 0 && n.unshift(t);
	let r = !E.has(e), i = P(e), o = performance.now();
	for (let t of n) T.has(t) || (performance.now() - o > w && (await new Promise((e) => setTimeout(e)), o = performance.now()), T.add(t), await A(e, i, t).catch(e.log));
	if (r && k(e)) {
		let { keepVisit: t } = await e.load("send");
		t(e);
	}
	if (!r || !await a()) return;
	let { resume: s } = await M(e);
	await s(e, async (e) => i.firsts.get(e)?.engage());
}
async function O(e, t) {
	let { form: n = "" } = Object(t);
	if (!n) return e.log("There is no view", t);
	let { ports: r, plans: i } = P(e), a = e.isSecure && j(e, i, n);
	if (!a) return;
	let { openPopup: o } = await N(e);
	o(a, r, (e) => b(e, a, r));
}
function k({ config: e, visit: t, has: n }) {
	let { referrer: r, landing: i } = t, a = r && !r.startsWith(`${location.origin}/`);
	return !!e.browserInfo && n(e.browserInfo.category) && (!!a || /\?/.test(i));
}
async function A(e, t, n) {
	let { ports: r, plans: i, firsts: a } = t, o = n.dataset.assentForm ?? "", s = j(e, i, o, n);
	if (!s) return;
	let c = n instanceof HTMLFormElement ? b(n, s, r) : C(n, s, r, (await N(e)).createForm);
	c.isAttached && !a.has(o) && a.set(o, c);
}
function j(n, r, i, a) {
	let { config: o, locale: s, pack: c, log: l } = n;
	if (!r.has(i)) {
		let n = e(o, i), a = o.forms?.[i];
		r.set(i, n ? void 0 : t(o, i, a, s, c));
	}
	let u = r.get(i) ? void 0 : e(o, i);
	return u && n.load("checker").then(({ explainForm: e }) => l(e(u), a), () => l(`The form "${i}" stays the site's own:`, u, a)), r.get(i);
}
var M = (e) => e.load("submit"), N = (e) => e.load("ownForm");
function P(e) {
	let t = E.get(e);
	if (t) return t;
	let { config: a, log: o, nextId: s } = e, c = n(a, "/v1/texts/"), l = /* @__PURE__ */ new Map(), u = (e) => {
		let t = r(e);
		return l.has(t) || l.set(t, i(t).then((e) => c + e)), l.get(t);
	}, d = {
		ports: {
			text: e.text,
			locale: e.locale,
			nowMs: Date.now,
			nextId: s,
			log: o,
			textUrl: async (e) => c ? u(e) : void 0,
			...a.operator.phone && { operatorPhone: a.operator.phone },
			engage: async (t) => (await M(e)).engage(e, t)
		},
		plans: /* @__PURE__ */ new Map(),
		firsts: /* @__PURE__ */ new Map()
	};
	return E.set(e, d), d;
}
export { O as openForm, D as takeForms };
