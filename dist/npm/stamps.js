import { n as e } from "./choice.js";
import { m as t, n, p as r } from "./texts.js";
// src/effects/digest.ts
var i = /* @__PURE__ */ new Map();
async function a(e) {
	let t = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e)), n = btoa(String.fromCharCode(...new Uint8Array(t))).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
	return i.set(e, n), n;
}
function o(e) {
	return i.get(e) ?? "";
}
// src/effects/stamps.ts
async function s(e, t) {
	return await Promise.all(t.shown.texts.map(({ text: e }) => a(n(e)))), c(e, t);
}
function c(n, i) {
	let { config: a } = n, { shown: o, form: s, previous: c } = i, u = r(a, "/assent.json") === n.configUrl && i.url.startsWith(`${r(a, "/")}`);
	return {
		v: 1,
		id: i.id,
		at: (/* @__PURE__ */ new Date()).toISOString(),
		origin: location.origin,
		surface: o.surface,
		...s && { form: s },
		locale: n.locale,
		regime: t(a),
		revision: a.revision ?? 1,
		widget: { version: n.version },
		...a.policy && { policy: {
			url: new URL(a.policy.url, location.href).href,
			...a.policy.version && { version: a.policy.version }
		} },
		texts: o.texts.map((e) => l(e, !u)),
		decisions: i.decisions,
		indication: {
			method: o.method,
			...o.shownAtMs && { shownAt: new Date(o.shownAtMs).toISOString() },
			trusted: o.trusted,
			preticked: !1
		},
		signals: { gpc: n.gpc && e(a).length > 0 },
		...c && { previous: c }
	};
}
function l({ role: e, id: t, text: r, opened: i }, a) {
	let s = n(r);
	return {
		role: e,
		id: t,
		sha256: o(s),
		...i !== void 0 && { opened: i },
		...a && { text: s }
	};
}
export { c as n, a as r, s as t };
