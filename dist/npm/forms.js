import { a as e, o as t } from "./spares.js";
import { i as n, t as r } from "./outbox.js";
import { a as i, i as a, n as o, o as s, r as c, s as l, t as u } from "./place.js";
import { t as d } from "./styles.js";
import { t as f } from "./element.js";
import { n as p, r as m } from "./formPlan.js";
import { u as h } from "./settings.js";
import { n as g } from "./texts.js";
import { t as _ } from "./rememberVisit.js";
// src/forms/consentSection.ts
function v(e, t) {
	let n = e.purposes.map((e) => y(e, t)), r = f("p", {
		class: "assent-say",
		role: "alert"
	}), i = f("p", {
		class: "assent-say",
		role: "status"
	}), a = f("span", { hidden: "" }), o = n.map(({ row: e }) => e);
	return {
		node: f("div", {
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
function y({ id: e, basis: t, label: n, full: r, required: i }, a) {
	let { text: o, nextId: s } = a, c = f("span", {
		class: "assent-words",
		id: s()
	}, n), l = t === "consent" ? f("input", {
		type: "checkbox",
		...i && { "aria-required": "true" }
	}) : void 0, u = i ? [" ", f("span", { class: "assent-mark" }, `(${o("form.required")})`)] : [], d = f("details", {}, f("summary", { "aria-describedby": c.id }, o("form.full")), f("div", { class: "assent-text" }, r)), p = !1;
	d.ontoggle = () => {
		p ||= d.open;
	}, a.textUrl?.(r).then((e) => {
		e && d.append(f("a", {
			href: e,
			target: "_blank",
			rel: "noopener"
		}, o("form.address")));
	});
	let m = l ? f("label", {}, l, " ", c, ...u) : f("p", {}, c);
	return {
		id: e,
		box: l,
		row: f("div", { class: "assent-consent" }, m, d),
		seen: () => [{
			role: "label",
			id: e,
			text: n
		}, {
			role: "consent",
			id: e,
			text: r,
			opened: p || d.open
		}]
	};
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
	let r = E.get(e);
	if (r) return r;
	let i = s(e, t), c = t.fields.filter(({ id: e, type: t, required: n }) => n && t !== "hidden" && !i.has(e));
	if (c.length) {
		let r = c.map(({ id: e }) => `data-assent-field="${e}"`).join(" and ");
		return n.log(`The form "${t.form}" stays the site's own: it has no input for ${c.map(({ id: e }) => `"${e}"`).join(", ")}. Mark the right ones with ${r}, or take them out of forms.${t.form}.fields.`, e), {
			isAttached: !1,
			engage: async () => void 0,
			detach() {}
		};
	}
	d(b);
	let l = v(t, n), u = performance.now(), f = {
		form: e,
		plan: t,
		section: l,
		ports: n,
		shownAtMs: T(l.node, n.nowMs),
		stoodMs: () => performance.now() - u,
		controlsNow: () => s(e, t)
	};
	o(e, l.node);
	let p, m, h = !1, g = () => {
		if (p || m) return p ?? m;
		let e = n.engage(f);
		return e instanceof Promise ? (m = e.then((e) => (p = e, e), (e) => {
			throw m = void 0, e;
		}), m) : (p = e, e);
	}, _ = (e, t) => {
		let r = g();
		r instanceof Promise ? r.then(e, t).catch(n.log) : e(r);
	}, y = ({ target: e }) => _((t) => t.enter(e), n.log), x = (t) => {
		if (h) return;
		h = !0, l.status.textContent = n.text("form.sending");
		let r = n.holdBack(), i = () => {
			h = !1, l.status.textContent = "", r();
		};
		_(() => {
			i(), t();
		}, (r) => {
			if (i(), n.log("A form cannot be served:", r), e.classList.contains("assent-form")) return S();
			k.detach(), t();
		});
	}, S = () => {
		let e = n.text("form.reason.network");
		l.alert.replaceChildren(n.text("form.failed", { reason: e })), n.operatorPhone && l.alert.append(" ", ...a(n));
	}, C = w(e, (t) => {
		if (p) return p.submit(t);
		let n = h ? void 0 : g();
		if (n && !(n instanceof Promise)) return n.submit(t);
		t.preventDefault(), t.stopImmediatePropagation(), x(() => O(e, t));
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
	let D = ["focusin", "input"];
	for (let t of D) e.addEventListener(t, y, !0);
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
			C(), Reflect.deleteProperty(e, "submit");
			for (let t of D) e.removeEventListener(t, y, !0);
			p?.detach(), l.node.remove(), E.delete(e);
		}
	};
	return E.set(e, k), k;
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
	r && (_(e), e.onChange(() => _(e)), await z(e));
}
async function z(e) {
	if (L || (L = !0, !await r())) return;
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
		let e = p(i, n), r = i.forms?.[n];
		t.set(n, e ? void 0 : m(i, n, r, a, o));
	}
	let c = t.get(n) ? void 0 : p(i, n);
	return c && e.load("checker").then(({ explainForm: e }) => s(e(c), r), () => s(`The form "${n}" stays the site's own:`, c, r)), t.get(n);
}
async function G(e) {
	let [t] = await Promise.all([e.load("submit"), e.words("submit")]);
	return t;
}
var K = (e) => e.load("ownForm");
function q(t) {
	let r = F.get(t);
	if (r) return r;
	let { config: i, log: a, nextId: o } = t, s = h(i, "/v1/texts/"), c = /* @__PURE__ */ new Map(), l = (t) => {
		let n = g(t);
		return c.has(n) || c.set(n, e(n).then((e) => s + e)), c.get(n);
	}, u = {
		ports: {
			text: t.text,
			locale: t.locale,
			nowMs: Date.now,
			holdBack: n,
			nextId: o,
			log: a,
			textUrl: async (e) => s ? l(e) : void 0,
			...i.operator.phone && { operatorPhone: i.operator.phone },
			engage: async (e) => (await G(t)).engage(t, e)
		},
		plans: /* @__PURE__ */ new Map()
	};
	return F.set(t, u), u;
}
export { d as adoptStyles, u as climb, i as controlsOf, e as digestText, f as element, s as findControls, n as holdBack, t as knownDigest, H as openForm, a as phoneLine, o as placeBeforeButton, z as resumeLeads, c as submitButton, R as takeForms, l as valueIn };
