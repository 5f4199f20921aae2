import { i as e, n as t, r as n } from "./askBrowser.js";
import { a as r, i, n as a, o, r as s, s as c, t as l } from "./place.js";
import { t as u } from "./styles.js";
import { t as d } from "./element.js";
import { n as f, r as p } from "./formPlan.js";
import { u as m } from "./settings.js";
import { n as h } from "./texts.js";
import { t as g } from "./outbox.js";
// src/forms/consentSection.ts
function _(e, t) {
	let n = e.purposes.map((e) => v(e, t)), r = d("p", {
		class: "assent-say",
		role: "alert"
	}), i = d("p", {
		class: "assent-say",
		role: "status"
	}), a = d("span", { hidden: "" }), o = n.map(({ row: e }) => e);
	return {
		node: d("div", {
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
function v({ id: e, basis: t, label: n, full: r, required: i }, a) {
	let { text: o, nextId: s } = a, c = d("span", {
		class: "assent-words",
		id: s()
	}, n), l = t === "consent" ? d("input", {
		type: "checkbox",
		...i && { "aria-required": "true" }
	}) : void 0, u = i ? [" ", d("span", { class: "assent-mark" }, `(${o("form.required")})`)] : [], f = d("details", {}, d("summary", { "aria-describedby": c.id }, o("form.full")), d("div", { class: "assent-text" }, r)), p = !1;
	f.ontoggle = () => {
		p ||= f.open;
	}, a.textUrl?.(r).then((e) => {
		e && f.append(d("a", {
			href: e,
			target: "_blank",
			rel: "noopener"
		}, o("form.address")));
	});
	let m = l ? d("label", {}, l, " ", c, ...u) : d("p", {}, c);
	return {
		id: e,
		box: l,
		row: d("div", { class: "assent-consent" }, m, f),
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
var y = "@layer assent{.assent-consents{text-align:start;flex:100%;grid-column:1/-1;font-size:14px;line-height:1.45}.assent-consent{max-width:65ch;margin:0 0 12px;padding-inline-start:32px;position:relative}.assent-consent>p{margin:0}.assent-consent input{width:20px;height:20px;accent-color:var(--assent-accent,#1f5fd6);margin:0;position:absolute;inset-inline-start:0}.assent-consent summary{cursor:pointer;width:fit-content;min-height:24px}.assent-consent a{min-height:24px;display:inline-block}.assent-consent :focus-visible{outline-offset:2px;outline:2px solid}.assent-text{white-space:pre-line;border:1px solid;border-radius:8px;margin:8px 0;padding:12px}.assent-mark{opacity:.75}.assent-say:empty{margin:0}}", b = /* @__PURE__ */ new WeakMap(), x = 0, S = (e) => {
	e.target && b.get(e.target)?.(e);
};
function C(e, t) {
	return x++ || addEventListener("submit", S, !0), b.set(e, t), () => {
		b.delete(e) && !--x && removeEventListener("submit", S, !0);
	};
}
// src/forms/whenShown.ts
function w(e, t) {
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
var T = /* @__PURE__ */ new WeakMap();
function E(e, t, n) {
	let r = T.get(e);
	if (r) return r;
	let s = o(e, t), c = t.fields.filter(({ id: e, type: t, required: n }) => n && t !== "hidden" && !s.has(e));
	if (c.length) {
		let r = c.map(({ id: e }) => `data-assent-field="${e}"`).join(" and ");
		return n.log(`The form "${t.form}" stays the site's own: it has no input for ${c.map(({ id: e }) => `"${e}"`).join(", ")}. Mark the right ones with ${r}, or take them out of forms.${t.form}.fields.`, e), {
			isAttached: !1,
			engage: async () => void 0,
			detach() {}
		};
	}
	u(y);
	let l = _(t, n), d = {
		form: e,
		plan: t,
		section: l,
		ports: n,
		shownAtMs: w(l.node, n.nowMs),
		controlsNow: () => o(e, t)
	};
	a(e, l.node);
	let f, p, m = !1, h = () => {
		if (f || p) return f ?? p;
		let e = n.engage(d);
		return e instanceof Promise ? (p = e.then((e) => (f = e, e), (e) => {
			throw p = void 0, e;
		}), p) : (f = e, e);
	}, g = (e, t) => {
		let r = h();
		r instanceof Promise ? r.then(e, t).catch(n.log) : e(r);
	}, v = ({ target: e }) => g((t) => t.enter(e), n.log), b = (t) => {
		m || (m = !0, l.status.textContent = n.text("form.sending"), g(() => {
			m = !1, l.status.textContent = "", t();
		}, (r) => {
			if (m = !1, l.status.textContent = "", n.log("A form cannot be served:", r), e.classList.contains("assent-form")) return x();
			O.detach(), t();
		}));
	}, x = () => {
		let e = n.text("form.reason.network");
		l.alert.replaceChildren(n.text("form.failed", { reason: e })), n.operatorPhone && l.alert.append(" ", ...i(n));
	}, S = C(e, (t) => {
		if (f) return f.submit(t);
		let n = m ? void 0 : h();
		if (n && !(n instanceof Promise)) return n.submit(t);
		t.preventDefault(), t.stopImmediatePropagation(), b(() => D(e, t));
	});
	Reflect.defineProperty(e, "submit", {
		configurable: !0,
		writable: !0,
		value: () => {
			f ? f.submitByScript() : b(() => {
				f ? f.submitByScript() : HTMLFormElement.prototype.submit.call(e);
			});
		}
	});
	let E = ["focusin", "input"];
	for (let t of E) e.addEventListener(t, v, !0);
	let O = {
		isAttached: !0,
		engage: async () => {
			try {
				return await h();
			} catch (e) {
				n.log("A form cannot be served:", e);
				return;
			}
		},
		detach() {
			S(), Reflect.deleteProperty(e, "submit");
			for (let t of E) e.removeEventListener(t, v, !0);
			f?.detach(), l.node.remove(), T.delete(e);
		}
	};
	return T.set(e, O), O;
}
function D(e, { isTrusted: t, submitter: n }) {
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
var O = /* @__PURE__ */ new WeakMap();
function k(e, t, n, r) {
	let i = O.get(e);
	if (i && e.contains(i)) return E(i, t, n);
	let a = r(t, n), o = E(a, t, n);
	return e.replaceChildren(a), O.set(e, a), o;
}
// src/embed/takeForms.ts
var A = 12, j = /* @__PURE__ */ new WeakSet(), M = /* @__PURE__ */ new WeakMap();
async function N(e, n) {
	if (!e.isSecure) return;
	let r = [...n.querySelectorAll("[data-assent-form]")];
	n instanceof HTMLElement && n.dataset.assentForm !== void 0 && r.unshift(n);
	let i = !M.has(e), a = B(e), o = performance.now();
	for (let t of r) j.has(t) || (performance.now() - o > A && (await new Promise((e) => setTimeout(e)), o = performance.now()), j.add(t), await I(e, a, t).catch(e.log));
	if (i && F(e) && t(e)?.then(({ keepVisit: t }) => t(e)).catch(e.log), !i || !await g()) return;
	let { resume: s } = await R(e);
	await s(e, async (e) => a.firsts.get(e)?.engage());
}
async function P(e, t) {
	let { form: n = "" } = Object(t);
	if (!n) return e.log("There is no view", t);
	let { ports: r, plans: i } = B(e), a = e.isSecure && L(e, i, n);
	if (!a) return;
	let { openPopup: o } = await z(e);
	o(a, r, (e) => E(e, a, r));
}
function F({ visit: { referrer: e, landing: t } }) {
	return e && !e.startsWith(`${location.origin}/`) || t.includes("?");
}
async function I(e, t, n) {
	let { ports: r, plans: i, firsts: a } = t, o = n.dataset.assentForm ?? "", s = L(e, i, o, n);
	if (!s) return;
	let c = n instanceof HTMLFormElement ? E(n, s, r) : k(n, s, r, (await z(e)).createForm);
	c.isAttached && !a.has(o) && a.set(o, c);
}
function L(e, t, n, r) {
	let { config: i, locale: a, pack: o, log: s } = e;
	if (!t.has(n)) {
		let e = f(i, n), r = i.forms?.[n];
		t.set(n, e ? void 0 : p(i, n, r, a, o));
	}
	let c = t.get(n) ? void 0 : f(i, n);
	return c && e.load("checker").then(({ explainForm: e }) => s(e(c), r), () => s(`The form "${n}" stays the site's own:`, c, r)), t.get(n);
}
async function R(e) {
	let [t] = await Promise.all([e.load("submit"), e.words("submit")]);
	return t;
}
var z = (e) => e.load("ownForm");
function B(e) {
	let t = M.get(e);
	if (t) return t;
	let { config: r, log: i, nextId: a } = e, o = m(r, "/v1/texts/"), s = /* @__PURE__ */ new Map(), c = (e) => {
		let t = h(e);
		return s.has(t) || s.set(t, n(t).then((e) => o + e)), s.get(t);
	}, l = {
		ports: {
			text: e.text,
			locale: e.locale,
			nowMs: Date.now,
			nextId: a,
			log: i,
			textUrl: async (e) => o ? c(e) : void 0,
			...r.operator.phone && { operatorPhone: r.operator.phone },
			engage: async (t) => (await R(e)).engage(e, t)
		},
		plans: /* @__PURE__ */ new Map(),
		firsts: /* @__PURE__ */ new Map()
	};
	return M.set(e, l), l;
}
export { u as adoptStyles, l as climb, r as controlsOf, n as digestText, d as element, o as findControls, e as knownDigest, P as openForm, i as phoneLine, a as placeBeforeButton, s as submitButton, N as takeForms, c as valueIn };
