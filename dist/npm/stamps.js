import { n as e } from "./choice.js";
import { h as t, m as n, n as r } from "./texts.js";
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
	return await Promise.all(t.shown.texts.map(({ text: e }) => a(r(e)))), c(e, t);
}
function c(r, i) {
	let { config: a } = r, { shown: o, form: s, previous: c } = i, u = n(a, "/assent.json") === r.configUrl && i.url.startsWith(`${n(a, "/")}`);
	return {
		v: 1,
		id: i.id,
		at: new Date(i.atMs ?? Date.now()).toISOString(),
		origin: location.origin,
		surface: o.surface,
		...s && { form: s },
		locale: r.locale,
		regime: t(a),
		revision: a.revision ?? 1,
		widget: { version: r.version },
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
		signals: { gpc: r.gpc && e(a).length > 0 },
		...c && { previous: c }
	};
}
function l({ role: e, id: t, text: n, opened: i }, a) {
	let s = r(n);
	return {
		role: e,
		id: t,
		sha256: o(s),
		...i !== void 0 && { opened: i },
		...a && { text: s }
	};
}
export { c as n, a as r, s as t };
