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
	let { config: i, has: a, state: l } = t, { consentMode: u = "off" } = i;
	u !== "off" && e(a);
	for (let [e, i] of o(t)) {
		let o = u === "advanced" && n.includes(i.preset ?? ""), d = await s(t, i), f = c(t, i);
		a(e) || o ? (r.add(e), d.start?.(f)) : l().kind === "answered" && d.refuse?.(f);
	}
}
async function a(e, t) {
	let n = [], i = !1;
	for (let [a, l] of o(e)) {
		if (!t.includes(a)) continue;
		let o = await s(e, l);
		n.push(o), r.delete(a) && o.stop?.(c(e, l)) === "reload" && (i = !0);
	}
	return {
		presets: n,
		mustReload: i
	};
}
function o({ config: e }) {
	return Object.entries(e.services ?? {}).filter(([, { preset: e }]) => e);
}
async function s(e, { preset: t = "" }) {
	let n = t.replace(/-(\w)/g, (e, t) => t.toUpperCase());
	return (await e.load(n)).preset;
}
function c(e, n) {
	return {
		id: n.id ?? "",
		options: n,
		has: e.has,
		insert: (n, r, i) => t(e, n, r, i)
	};
}
export { i as signal, a as stop };
