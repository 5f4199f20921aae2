import { n as e, r as t } from "./formPlan.js";
import { m as n, n as r, t as i } from "./texts.js";
import { t as a } from "./digest.js";
import { c as o, i as s, o as c, t as l } from "./place.js";
import { t as u } from "./element.js";
import { t as d } from "./styles.js";
import { c as f, n as p, r as m, s as h } from "./ru.js";
// src/forms/consentSection.ts
function g(e, t) {
	let n = e.purposes.map((e) => _(e, t)), r = u("p", {
		class: "assent-say",
		role: "alert"
	}), i = u("p", {
		class: "assent-say",
		role: "status"
	}), a = u("span", { hidden: "" }), o = n.map(({ row: e }) => e);
	return {
		node: u("div", { class: "assent-consents" }, ...o, r, i, a),
		alert: r,
		status: i,
		boxes: new Map(n.flatMap(({ id: e, box: t }) => t ? [[e, t]] : [])),
		stamp: a,
		seen: () => n.flatMap(({ seen: e }) => e())
	};
}
function _({ id: e, basis: t, label: n, full: r, required: i }, a) {
	let { text: o, nextId: s } = a, c = u("span", {
		class: "assent-words",
		id: s()
	}, n), l = t === "consent" ? u("input", {
		type: "checkbox",
		...i && { "aria-required": "true" }
	}) : void 0, d = i ? [" ", u("span", { class: "assent-mark" }, `(${o("form.required")})`)] : [], f = u("details", {}, u("summary", { "aria-describedby": c.id }, o("form.full")), u("div", { class: "assent-text" }, r)), p = !1;
	f.ontoggle = () => {
		p ||= f.open;
	}, a.textUrl?.(r).then((e) => {
		e && f.append(u("a", {
			href: e,
			target: "_blank",
			rel: "noopener"
		}, o("form.address")));
	});
	let m = l ? u("label", {}, l, " ", c, ...d) : u("p", {}, c);
	return {
		id: e,
		box: l,
		row: u("div", { class: "assent-consent" }, m, f),
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
var v = "@layer assent{.assent-consents{text-align:start;flex:100%;grid-column:1/-1;font-size:14px;line-height:1.45}.assent-consent{max-width:65ch;margin:0 0 12px;padding-inline-start:32px;position:relative}.assent-consent>p{margin:0}.assent-consent input{width:20px;height:20px;accent-color:var(--assent-accent,#1f5fd6);margin:0;position:absolute;inset-inline-start:0}.assent-consent summary{cursor:pointer;width:fit-content;min-height:24px}.assent-consent a{min-height:24px;display:inline-block}.assent-consent :focus-visible{outline-offset:2px;outline:2px solid}.assent-text{white-space:pre-line;border:1px solid;border-radius:8px;margin:8px 0;padding:12px}.assent-mark{opacity:.75}.assent-say{margin:4px 0 12px;font-size:14px}.assent-say:empty{margin:0}.assent-say a{white-space:nowrap}.assent-say:not(:empty):before{content:\"!\";background:var(--assent-error,#c5221f);color:#fff;text-align:center;border-radius:9px;width:18px;margin-inline-end:8px;font:700 13px/18px system-ui,sans-serif;display:inline-block}.assent-say[role=status]:not(:empty):before{content:\"…\";background:var(--assent-done,#1e7b34)}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\"}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){border:1px solid var(--assent-done,#1e7b34);border-radius:8px;padding:12px 16px;font-size:16px;font-weight:500}.assent-say:focus{outline:none}.assent-faults{gap:4px;margin-block-start:4px;padding-inline-start:26px;display:grid}.assent-plain{min-height:24px;color:inherit;font:inherit;cursor:pointer;background:0 0;border:0;padding:0 4px;text-decoration:underline}}", y = /* @__PURE__ */ new WeakMap(), b = 0, x = (e) => {
	e.target && y.get(e.target)?.(e);
};
function S(e, t) {
	return b++ || addEventListener("submit", x, !0), y.set(e, t), () => {
		y.delete(e) && !--b && removeEventListener("submit", x, !0);
	};
}
// src/forms/whenShown.ts
function C(e, t) {
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
var w = /* @__PURE__ */ new WeakMap();
function T(e, t, n) {
	let r = w.get(e);
	if (r) return r;
	let i = c(e, t), a = t.fields.filter(({ id: e, type: t, required: n }) => n && t !== "hidden" && !i.has(e));
	if (a.length) {
		let r = a.map(({ id: e }) => `data-assent-field="${e}"`).join(" and ");
		return n.log(`The form "${t.form}" stays the site's own: it has no input for ${a.map(({ id: e }) => `"${e}"`).join(", ")}. Mark the right ones with ${r}, or take them out of forms.${t.form}.fields.`, e), {
			isAttached: !1,
			engage: async () => void 0,
			detach() {}
		};
	}
	d(v);
	let o = g(t, n), u = {
		form: e,
		plan: t,
		section: o,
		ports: n,
		shownAtMs: C(o.node, n.nowMs),
		controlsNow: () => c(e, t)
	};
	l(e, o.node);
	let f, p, m = !1, h = () => {
		if (f || p) return f ?? p;
		let e = n.engage(u);
		return e instanceof Promise ? (p = e.then((e) => (f = e, e), (e) => {
			throw p = void 0, e;
		}), p) : (f = e, e);
	}, _ = (e, t) => {
		let r = h();
		r instanceof Promise ? r.then(e, t).catch(n.log) : e(r);
	}, y = ({ target: e }) => _((t) => t.enter(e), n.log), b = (t) => {
		m || (m = !0, o.status.textContent = n.text("form.sending"), _(() => {
			m = !1, o.status.textContent = "", t();
		}, (r) => {
			if (m = !1, o.status.textContent = "", n.log("A form cannot be served:", r), e.classList.contains("assent-form")) return x();
			O.detach(), t();
		}));
	}, x = () => {
		let e = n.text("form.reason.network");
		o.alert.replaceChildren(n.text("form.failed", { reason: e })), n.operatorPhone && o.alert.append(" ", ...s(n));
	}, T = S(e, (t) => {
		if (f) return f.submit(t);
		let n = m ? void 0 : h();
		if (n && !(n instanceof Promise)) return n.submit(t);
		t.preventDefault(), t.stopImmediatePropagation(), b(() => E(e, t));
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
	let D = ["focusin", "input"];
	for (let t of D) e.addEventListener(t, y, !0);
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
			T(), Reflect.deleteProperty(e, "submit");
			for (let t of D) e.removeEventListener(t, y, !0);
			f?.detach(), o.node.remove(), w.delete(e);
		}
	};
	return w.set(e, O), O;
}
function E(e, { isTrusted: t, submitter: n }) {
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
var D = /* @__PURE__ */ new WeakMap();
function O(e, t, n, r) {
	let i = D.get(e);
	if (i && e.contains(i)) return T(i, t, n);
	let a = r(t, n), o = T(a, t, n);
	return e.replaceChildren(a), D.set(e, a), o;
}
// src/embed/takeForms.ts
var k = {
	ru: {
		...m,
		...p
	},
	en: {
		...f,
		...h
	}
}, A = 12, j = /* @__PURE__ */ new WeakSet(), M = /* @__PURE__ */ new WeakMap();
async function N(e, t) {
	if (!e.isSecure) return;
	let n = [...t.querySelectorAll("[data-assent-form]")];
	t instanceof HTMLElement && t.dataset.assentForm !== void 0 && n.unshift(t);
	let r = !M.has(e), i = B(e), a = performance.now();
	for (let t of n) j.has(t) || (performance.now() - a > A && (await new Promise((e) => setTimeout(e)), a = performance.now()), j.add(t), await I(e, i, t).catch(e.log));
	if (r && F(e)) {
		let { keepVisit: t } = await e.load("send");
		t(e);
	}
	if (!r || !await o()) return;
	let { resume: s } = await R(e);
	await s(e, async (e) => i.firsts.get(e)?.engage());
}
async function P(e, t) {
	let { form: n = "" } = Object(t);
	if (!n) return e.log("There is no view", t);
	let { ports: r, plans: i } = B(e), a = e.isSecure && L(e, i, n);
	if (!a) return;
	let { openPopup: o } = await z(e);
	o(a, r, (e) => T(e, a, r));
}
function F({ config: e, visit: t, has: n }) {
	let { referrer: r, landing: i } = t, a = r && !r.startsWith(`${location.origin}/`);
	return !!e.browserInfo && n(e.browserInfo.category) && (!!a || /\?/.test(i));
}
async function I(e, t, n) {
	let { ports: r, plans: i, firsts: a } = t, o = n.dataset.assentForm ?? "", s = L(e, i, o, n);
	if (!s) return;
	let c = n instanceof HTMLFormElement ? T(n, s, r) : O(n, s, r, (await z(e)).createForm);
	c.isAttached && !a.has(o) && a.set(o, c);
}
function L(n, r, i, a) {
	let { config: o, locale: s, log: c } = n;
	if (!r.has(i)) {
		let n = e(o, i), a = o.forms?.[i];
		r.set(i, n ? void 0 : t(o, i, a, s, k[s] ?? {}));
	}
	let l = r.get(i) ? void 0 : e(o, i);
	return l && n.load("checker").then(({ explainForm: e }) => c(e(l), a), () => c(`The form "${i}" stays the site's own:`, l, a)), r.get(i);
}
var R = (e) => e.load("submit"), z = (e) => e.load("ownForm");
function B(e) {
	let t = M.get(e);
	if (t) return t;
	let { config: o, locale: s, log: c, nextId: l } = e, u = n(o, "/v1/texts/"), d = /* @__PURE__ */ new Map(), f = (e) => {
		let t = r(e);
		return d.has(t) || d.set(t, a(t).then((e) => u + e)), d.get(t);
	}, p = {
		ports: {
			text: i(o, s, k[s] ?? {}),
			nowMs: Date.now,
			nextId: l,
			log: c,
			textUrl: async (e) => u ? f(e) : void 0,
			...o.operator.phone && { operatorPhone: o.operator.phone },
			engage: async (t) => (await R(e)).engage(e, t)
		},
		plans: /* @__PURE__ */ new Map(),
		firsts: /* @__PURE__ */ new Map()
	};
	return M.set(e, p), p;
}
export { P as openForm, N as takeForms };
