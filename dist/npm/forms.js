import { t as e } from "./attach.js";
import { r as t, t as n } from "./askBeforeLeaving.js";
import { i as r, n as i } from "./formPlan.js";
import { t as a } from "./rememberVisit.js";
import { n as o, t as s } from "./controls.js";
import { i as c, n as l, r as u, t as d } from "./styles.js";
import { t as f } from "./element.js";
// src/forms/firstForms.ts
var p = /* @__PURE__ */ new Map();
function m(e) {
	let t = p.get(e);
	if (t) return t;
	let n = () => {}, r = new Promise((e) => {
		n = e;
	});
	return p.set(e, {
		form: r,
		take: n
	}), {
		form: r,
		take: n
	};
}
// src/forms/turn.ts
var h = 12, g = Promise.resolve(), _ = 0;
function v() {
	return g = g.then(async () => {
		performance.now() - _ < h || (await new Promise((e) => setTimeout(e)), _ = performance.now());
	}), g;
}
// src/chunks/asking/explainProblem.ts
function y({ load: e, log: t }, n, r) {
	e("checker").then(({ explainForm: e }) => t(e(n), r), () => t(`The form "${n.form}" stays the site's own:`, n, r));
}
// src/chunks/asking/attachPorts.ts
var b = 0;
function x(e) {
	let { config: t, language: r, load: i, log: a } = e, { phone: o } = t.operator, s = {
		text: r.text,
		locale: r.locale,
		nowMs: Date.now,
		askBeforeLeaving: n,
		nextId: () => `assent-${++b}`,
		log: a,
		explain: (t, n) => y(e, t, n),
		addAddress(n, r) {
			t.receiver && i("textAddress").then(({ addAddress: t }) => t(e, n, r)).catch(a);
		},
		...o && { operatorPhone: o },
		async engage(t) {
			let n = t.isOwn ? void 0 : i("siteForm"), [{ engage: r }, a] = await Promise.all([e.loadView("submit"), n]);
			return r(e, t, s, a?.takeSiteSubmits);
		}
	};
	return s;
}
// src/chunks/asking/planForms.ts
function S(e) {
	let { config: t, language: n } = e, a = /* @__PURE__ */ new Map();
	return (o, s) => {
		let c = a.has(o) ? void 0 : i(t, o), l = t.forms?.[o];
		return c ? y(e, c, s) : l && !a.has(o) && a.set(o, r(t, o, l, n.locale, n.pack)), a.get(o);
	};
}
// src/chunks/forms.ts
var C = /* @__PURE__ */ new WeakSet(), w = /* @__PURE__ */ new WeakMap(), T = !1;
async function E(e, t) {
	if (!e.isSecure) return;
	let n = [...t.querySelectorAll("[data-assent-form]")];
	t instanceof HTMLElement && t.dataset.assentForm !== void 0 && n.unshift(t);
	let r = !w.has(e);
	for (let t of n) C.has(t) || (C.add(t), await v(), await k(e, t).catch(e.log));
	r && (a(e), e.onChange(() => a(e)), await D(e));
}
async function D(e) {
	T || (T = !0, await t() && await (await e.loadView("submit")).takeUpLeads(e, async (e) => (await m(e).form).engage()));
}
async function O(e, t) {
	let { form: n = "" } = Object(t);
	if (!n) return e.log("There is no view", t);
	let { ports: r, planOf: i } = A(e), a = e.isSecure && i(n);
	if (!a) return;
	let { openPopup: o } = await e.load("ownForm");
	m(n).take(o(a, r));
}
async function k(t, n) {
	let { ports: r, planOf: i } = A(t), a = n.dataset.assentForm ?? "", o = i(a, n);
	if (!o) return;
	let s = n instanceof HTMLFormElement ? e(n, o, r) : (await t.load("ownForm")).renderForm(n, o, r);
	s.isAttached && m(a).take(s);
}
function A(e) {
	let t = w.get(e) ?? {
		ports: x(e),
		planOf: S(e)
	};
	return w.set(e, t), t;
}
export { d as adoptStyles, n as askBeforeLeaving, e as attachForm, l as climb, s as controlsOf, f as element, o as findControls, O as openForm, u as placeBeforeButton, c as submitButton, E as takeForms, D as takeUpLeads };
