import { i as e } from "./consentMode.js";
// src/effects/insertScript.ts
function t({ nonce: e, trust: t, debug: n, log: r }, i, a = {}, o) {
	let s = document.createElement("script");
	for (let e in a) s.setAttribute(e, a[e] ?? "");
	s.async = !0, s.nonce = e, o && (s.onload = o), s.onerror = () => n && r(`${i} could not be loaded`), s.src = t.createScriptURL(i), document.head.append(s);
}
// src/embed/signals.ts
var n = [
	"ga4",
	"gtm",
	"google-ads"
], r = /* @__PURE__ */ new Set();
async function i(t) {
	let { config: n, has: i, state: a } = t, { consentMode: u = "off" } = n;
	u !== "off" && e(i);
	for (let [e, n] of s(t)) {
		let s = await c(t, n), u = l(t, n);
		i(e) || o(t, n) ? (r.add(e), s.start?.(u)) : a().kind === "answered" && s.refuse?.(u);
	}
}
async function a(e, t) {
	let n = [], i = !1;
	for (let [a, u] of s(e)) {
		if (!t.includes(a)) continue;
		let s = await c(e, u);
		n.push(s), o(e, u) || r.delete(a) && s.stop?.(l(e, u)) === "reload" && (i = !0);
	}
	return {
		presets: n,
		mustReload: i
	};
}
function o({ config: e }, { preset: t = "" }) {
	return e.consentMode === "advanced" && n.includes(t);
}
function s({ config: e }) {
	return Object.entries(e.services ?? {}).filter(([, { preset: e }]) => e);
}
async function c(e, { preset: t = "" }) {
	let n = t.replace(/-(\w)/g, (e, t) => t.toUpperCase());
	return (await e.load(n)).preset;
}
function l(e, n) {
	return {
		id: n.id ?? "",
		options: n,
		has: e.has,
		insert: (n, r, i) => t(e, n, r, i)
	};
}
export { i as signal, a as stop };
