import { n as e, t } from "./digest.js";
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
// src/forms/section.css?inline
var y = "@layer assent{.assent-consents{text-align:start;flex:100%;grid-column:1/-1;font-size:14px;line-height:1.45}.assent-consent{max-width:65ch;margin:0 0 12px;padding-inline-start:32px;position:relative}.assent-consent>p{margin:0}.assent-consent input{width:20px;height:20px;accent-color:var(--assent-accent,#1f5fd6);margin:0;position:absolute;inset-inline-start:0}.assent-consent summary{cursor:pointer;width:fit-content;min-height:24px}.assent-consent a{min-height:24px;color:inherit;display:inline-block}.assent-consent :focus-visible{outline-offset:2px;outline:2px solid}.assent-text{white-space:pre-line;border:1px solid #8886;border-radius:8px;margin:8px 0;padding:12px}.assent-mark{opacity:.75}.assent-say:empty{margin:0}}", b = /* @__PURE__ */ new WeakMap(), x = 0, S = (e) => {
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
	let o = T.get(e);
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
	l(y);
	let u = _(t, n), d = performance.now(), f = {
		form: e,
		plan: t,
		section: u,
		ports: n,
		shownAtMs: w(u.node, n.nowMs),
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
	}, b = ({ target: e }) => v((t) => t.enter(e), n.log), x = (t) => {
		h || (h = !0, u.status.textContent = n.text("form.sending"), v(() => {
			h = !1, u.status.textContent = "", t();
		}, (r) => {
			if (h = !1, u.status.textContent = "", n.log("A form cannot be served:", r), e.classList.contains("assent-form")) return S();
			k.detach(), t();
		}));
	}, S = () => {
		let e = n.text("form.reason.network");
		u.alert.replaceChildren(n.text("form.failed", { reason: e })), n.operatorPhone && u.alert.append(" ", ...r(n));
	}, E = C(e, (t) => {
		if (p) return p.submit(t);
		let n = h ? void 0 : g();
		if (n && !(n instanceof Promise)) return n.submit(t);
		t.preventDefault(), t.stopImmediatePropagation(), x(() => D(e, t));
	});
	Reflect.defineProperty(e, "submit", {
		configurable: !0,
		writable: !0,
		value: () => {
			p ? p.submitByScript() : x(() => {
				p ? p.submitByScript() : HTMLFormElement.prototype.submit.call(e);
			});
		}
	});
	let O = ["focusin", "input"];
	for (let t of O) e.addEventListener(t, b, !0);
	let k = {
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
			E(), Reflect.deleteProperty(e, "submit");
			for (let t of O) e.removeEventListener(t, b, !0);
			p?.detach(), u.node.remove(), T.delete(e);
		}
	};
	return T.set(e, k), k;
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
var A = 12, j = Promise.resolve(), M = 0, N = /* @__PURE__ */ new WeakSet(), P = /* @__PURE__ */ new WeakMap();
async function F(e, t) {
	if (!e.isSecure) return;
	let n = [...t.querySelectorAll("[data-assent-form]")];
	t instanceof HTMLElement && t.dataset.assentForm !== void 0 && n.unshift(t);
	let r = !P.has(e), i = H(e);
	for (let t of n) N.has(t) || (N.add(t), await I(), await R(e, i, t).catch(e.log));
	if (r && g(e), !r || !await h()) return;
	let { resume: a } = await B(e);
	await a(e, async (e) => i.firsts.get(e)?.engage());
}
function I() {
	return j = j.then(async () => {
		performance.now() - M < A || (await new Promise((e) => setTimeout(e)), M = performance.now());
	}), j;
}
async function L(e, t) {
	let { form: n = "" } = Object(t);
	if (!n) return e.log("There is no view", t);
	let { ports: r, plans: i } = H(e), a = e.isSecure && z(e, i, n);
	if (!a) return;
	let { openPopup: o } = await V(e);
	o(a, r, (e) => E(e, a, r));
}
async function R(e, t, n) {
	let { ports: r, plans: i, firsts: a } = t, o = n.dataset.assentForm ?? "", s = z(e, i, o, n);
	if (!s) return;
	let c = n instanceof HTMLFormElement ? E(n, s, r) : k(n, s, r, (await V(e)).createForm);
	c.isAttached && !a.has(o) && a.set(o, c);
}
function z(e, t, n, r) {
	let { config: i, locale: a, pack: o, log: s } = e;
	if (!t.has(n)) {
		let e = d(i, n), r = i.forms?.[n];
		t.set(n, e ? void 0 : f(i, n, r, a, o));
	}
	let c = t.get(n) ? void 0 : d(i, n);
	return c && e.load("checker").then(({ explainForm: e }) => s(e(c), r), () => s(`The form "${n}" stays the site's own:`, c, r)), t.get(n);
}
async function B(e) {
	let [t] = await Promise.all([e.load("submit"), e.words("submit")]);
	return t;
}
var V = (e) => e.load("ownForm");
function H(e) {
	let n = P.get(e);
	if (n) return n;
	let { config: r, log: i, nextId: a } = e, o = p(r, "/v1/texts/"), s = /* @__PURE__ */ new Map(), c = (e) => {
		let n = m(e);
		return s.has(n) || s.set(n, t(n).then((e) => o + e)), s.get(n);
	}, l = {
		ports: {
			text: e.text,
			locale: e.locale,
			nowMs: Date.now,
			nextId: a,
			log: i,
			textUrl: async (e) => o ? c(e) : void 0,
			...r.operator.phone && { operatorPhone: r.operator.phone },
			engage: async (t) => (await B(e)).engage(e, t)
		},
		plans: /* @__PURE__ */ new Map(),
		firsts: /* @__PURE__ */ new Map()
	};
	return P.set(e, l), l;
}
export { l as adoptStyles, c as climb, n as controlsOf, t as digestText, u as element, a as findControls, e as knownDigest, L as openForm, r as phoneLine, i as placeBeforeButton, o as submitButton, F as takeForms, s as valueIn };
