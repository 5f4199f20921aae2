import { i as e } from "./consentMode.js";
import { t } from "./loadPreset.js";
// src/effects/insertScript.ts
function n({ nonce: e, trust: t, debug: n, log: r }, i, a = {}, o) {
	let s = document.createElement("script");
	for (let e in a) s.setAttribute(e, a[e] ?? "");
	s.async = !0, s.nonce = e, o && (s.onload = o), s.onerror = () => n && r(`${i} could not be loaded`), s.src = t.createScriptURL(i), document.head.append(s);
}
// src/embed/signals.ts
var r = [
	"ga4",
	"gtm",
	"google-ads"
], i = /* @__PURE__ */ new Set();
async function a(n) {
	let { config: r, has: a, state: o } = n, { consentMode: u = "off" } = r;
	u !== "off" && e(a);
	for (let [e, r] of c(n)) {
		let c = await t(n, r), u = l(n, r);
		a(e) || s(n, r) ? (i.add(e), c.start?.(u)) : o().kind === "answered" && c.refuse?.(u);
	}
}
async function o(e, n) {
	let r = [], a = !1;
	for (let [o, u] of c(e)) {
		if (!n.includes(o)) continue;
		let c = await t(e, u);
		r.push(c), s(e, u) || i.delete(o) && c.stop?.(l(e, u)) === "reload" && (a = !0);
	}
	return {
		presets: r,
		mustReload: a
	};
}
function s({ config: e }, { preset: t = "" }) {
	return e.consentMode === "advanced" && r.includes(t);
}
function c({ config: e }) {
	return Object.entries(e.services ?? {}).filter(([, { preset: e }]) => e);
}
function l(e, t) {
	return {
		id: t.id ?? "",
		options: t,
		has: e.has,
		insert: (t, r, i) => n(e, t, r, i)
	};
}
export { a as signal, o as stop };
