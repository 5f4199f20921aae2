import { a as e, o as t } from "./spares.js";
import { a as n, i as r, n as i, o as a, r as o, s, t as c } from "./place.js";
import { t as l } from "./styles.js";
import { t as u } from "./element.js";
import { n as d, r as f } from "./formPlan.js";
import { u as p } from "./settings.js";
import { n as m } from "./texts.js";
import { t as h } from "./outbox.js";
import { t as g } from "./rememberVisit.js";
// src/forms/consentSection.ts
function _(e, t) {
	let n = e.purposes.map((e) => v(e, t)), r = u("p", {
		class: "assent-say",
		role: "alert"
	}), i = u("p", {
		class: "assent-say",
		role: "status"
	}), a = u("span", { hidden: "" }), o = n.map(({ row: e }) => e);
	return {
		node: u("div", {
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
// src/forms/holdBack.ts
function y(e) {
	e.preventDefault(), e.returnValue = !0;
}
// src/forms/section.css?inline
var b = "@layer assent{.assent-consents{text-align:start;flex:100%;grid-column:1/-1;font-size:14px;line-height:1.45}.assent-consent{max-width:65ch;margin:0 0 12px;padding-inline-start:32px;position:relative}.assent-consent>p{margin:0}.assent-consent input{width:20px;height:20px;accent-color:var(--assent-accent,#1f5fd6);margin:0;position:absolute;inset-inline-start:0}.assent-consent summary{cursor:pointer;width:fit-content;min-height:24px}.assent-consent a{min-height:24px;color:inherit;display:inline-block}.assent-consent :focus-visible{outline-offset:2px;outline:2px solid}.assent-text{white-space:pre-line;border:1px solid #8886;border-radius:8px;margin:8px 0;padding:12px}.assent-mark{opacity:.75}.assent-say:empty{margin:0}}", x = /* @__PURE__ */ new WeakMap(), S = 0, C = (e) => {
	e.target && x.get(e.target)?.(e);
};
function w(e, t) {
	return S++ || addEventListener("submit", C, !0), x.set(e, t), () => {
		x.delete(e) && !--S && removeEventListener("submit", C, !0);
	};
}
// src/forms/whenShown.ts
function T(e, t) {
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
var E = /* @__PURE__ */ new WeakMap();
function D(e, t, n) {
	let o = E.get(e);
	if (o) return o;
	let s = a(e, t), c = t.fields.filter(({ id: e, type: t, required: n }) => n && t !== "hidden" && !s.has(e));
	if (c.length) {
		let r = c.map(({ id: e }) => `data-assent-field="${e}"`).join(" and ");
		return n.log(`The form "${t.form}" stays the site's own: it has no input for ${c.map(({ id: e }) => `"${e}"`).join(", ")}. Mark the right ones with ${r}, or take them out of forms.${t.form}.fields.`, e), {
			isAttached: !1,
			engage: async () => void 0,
			detach() {}
		};
	}
	l(b);
	let u = _(t, n), d = performance.now(), f = {
		form: e,
		plan: t,
		section: u,
		ports: n,
		shownAtMs: T(u.node, n.nowMs),
		stoodMs: () => performance.now() - d,
		controlsNow: () => a(e, t)
	};
	i(e, u.node);
	let p, m, h = !1, g = () => {
		if (p || m) return p ?? m;
		let e = n.engage(f);
		return e instanceof Promise ? (m = e.then((e) => (p = e, e), (e) => {
			throw m = void 0, e;
		}), m) : (p = e, e);
	}, v = (e, t) => {
		let r = g();
		r instanceof Promise ? r.then(e, t).catch(n.log) : e(r);
	}, x = ({ target: e }) => v((t) => t.enter(e), n.log), S = (t) => {
		if (h) return;
		h = !0, u.status.textContent = n.text("form.sending"), addEventListener("beforeunload", y);
		let r = () => {
			h = !1, u.status.textContent = "", removeEventListener("beforeunload", y);
		};
		v(() => {
			r(), t();
		}, (i) => {
			if (r(), n.log("A form cannot be served:", i), e.classList.contains("assent-form")) return C();
			A.detach(), t();
		});
	}, C = () => {
		let e = n.text("form.reason.network");
		u.alert.replaceChildren(n.text("form.failed", { reason: e })), n.operatorPhone && u.alert.append(" ", ...r(n));
	}, D = w(e, (t) => {
		if (p) return p.submit(t);
		let n = h ? void 0 : g();
		if (n && !(n instanceof Promise)) return n.submit(t);
		t.preventDefault(), t.stopImmediatePropagation(), S(() => O(e, t));
	});
	Reflect.defineProperty(e, "submit", {
		configurable: !0,
		writable: !0,
		value: () => {
			p ? p.submitByScript() : S(() => {
				p ? p.submitByScript() : HTMLFormElement.prototype.submit.call(e);
			});
		}
	});
	let k = ["focusin", "input"];
	for (let t of k) e.addEventListener(t, x, !0);
	let A = {
		isAttached: !0,
		engage: async () => {
			try {
				return await g();
			} catch (e) {
				n.log("A form cannot be served:", e);
				return;
			}
		},
		detach() {
			D(), Reflect.deleteProperty(e, "submit");
			for (let t of k) e.removeEventListener(t, x, !0);
			p?.detach(), u.node.remove(), E.delete(e);
		}
	};
	return E.set(e, A), A;
}
function O(e, { isTrusted: t, submitter: n }) {
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
var k = /* @__PURE__ */ new WeakMap();
function A(e, t, n, r) {
	let i = k.get(e);
	if (i && e.contains(i)) return D(i, t, n);
	let a = r(t, n), o = D(a, t, n);
	return e.replaceChildren(a), k.set(e, a), o;
}
// src/embed/takeForms.ts
var j = 12, M = Promise.resolve(), N = 0, P = /* @__PURE__ */ new WeakSet(), F = /* @__PURE__ */ new WeakMap(), I = /* @__PURE__ */ new Map(), L = !1;
async function R(e, t) {
	if (!e.isSecure) return;
	let n = [...t.querySelectorAll("[data-assent-form]")];
	t instanceof HTMLElement && t.dataset.assentForm !== void 0 && n.unshift(t);
	let r = !F.has(e), i = q(e);
	for (let t of n) P.has(t) || (P.add(t), await V(), await U(e, i, t).catch(e.log));
	r && g(e), r && await z(e);
}
async function z(e) {
	if (L || !await h()) return;
	L = !0;
	let { resume: t } = await G(e);
	await t(e, async (e) => (await B(e).form).engage());
}
function B(e) {
	let t = I.get(e);
	if (t) return t;
	let n = () => {}, r = new Promise((e) => {
		n = e;
	});
	return I.set(e, {
		form: r,
		take: n
	}), {
		form: r,
		take: n
	};
}
function V() {
	return M = M.then(async () => {
		performance.now() - N < j || (await new Promise((e) => setTimeout(e)), N = performance.now());
	}), M;
}
async function H(e, t) {
	let { form: n = "" } = Object(t);
	if (!n) return e.log("There is no view", t);
	let { ports: r, plans: i } = q(e), a = e.isSecure && W(e, i, n);
	if (!a) return;
	let { openPopup: o } = await K(e);
	o(a, r, (e) => B(n).take(D(e, a, r)));
}
async function U(e, t, n) {
	let { ports: r, plans: i } = t, a = n.dataset.assentForm ?? "", o = W(e, i, a, n);
	if (!o) return;
	let s = n instanceof HTMLFormElement ? D(n, o, r) : A(n, o, r, (await K(e)).createForm);
	s.isAttached && B(a).take(s);
}
function W(e, t, n, r) {
	let { config: i, locale: a, pack: o, log: s } = e;
	if (!t.has(n)) {
		let e = d(i, n), r = i.forms?.[n];
		t.set(n, e ? void 0 : f(i, n, r, a, o));
	}
	let c = t.get(n) ? void 0 : d(i, n);
	return c && e.load("checker").then(({ explainForm: e }) => s(e(c), r), () => s(`The form "${n}" stays the site's own:`, c, r)), t.get(n);
}
async function G(e) {
	let [t] = await Promise.all([e.load("submit"), e.words("submit")]);
	return t;
}
var K = (e) => e.load("ownForm");
function q(t) {
	let n = F.get(t);
	if (n) return n;
	let { config: r, log: i, nextId: a } = t, o = p(r, "/v1/texts/"), s = /* @__PURE__ */ new Map(), c = (t) => {
		let n = m(t);
		return s.has(n) || s.set(n, e(n).then((e) => o + e)), s.get(n);
	}, l = {
		ports: {
			text: t.text,
			locale: t.locale,
			nowMs: Date.now,
			nextId: a,
			log: i,
			textUrl: async (e) => o ? c(e) : void 0,
			...r.operator.phone && { operatorPhone: r.operator.phone },
			engage: async (e) => (await G(t)).engage(t, e)
		},
		plans: /* @__PURE__ */ new Map()
	};
	return F.set(t, l), l;
}
export { l as adoptStyles, c as climb, n as controlsOf, e as digestText, u as element, a as findControls, t as knownDigest, H as openForm, r as phoneLine, i as placeBeforeButton, z as resumeLeads, o as submitButton, R as takeForms, s as valueIn };
