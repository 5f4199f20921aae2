import { r as e } from "./consentMode.js";
import { t } from "./loadPreset.js";
import { t as n } from "./rememberVisit.js";
// src/effects/insertScript.ts
function r({ nonce: e, trust: t, debug: n, log: r }, i, a = {}, o) {
	let s = document.createElement("script");
	for (let e in a) s.setAttribute(e, a[e] ?? "");
	s.async = !0, s.nonce = e, o && (s.onload = o), s.onerror = () => n && r(`${i} could not be loaded`), s.src = t.createScriptURL(i), document.head.append(s);
}
// src/chunks/signals.ts
var i = [
	"ga4",
	"gtm",
	"google-ads"
], a = /* @__PURE__ */ new Set();
async function o(r) {
	let { config: i, has: o, state: s } = r, { consentMode: d = "off" } = i;
	d !== "off" && e(o);
	for (let [e, n] of l(r)) {
		let i = await t(r, n), l = u(r, n);
		o(e) || c(r, n) ? (a.add(e), i.start?.(l)) : s().kind === "answered" && i.refuse?.(l);
	}
	n(r);
}
async function s(e, n) {
	let r = [], i = !1;
	for (let [o, s] of l(e)) {
		if (!n.includes(o)) continue;
		let l = await t(e, s);
		r.push(l), c(e, s) || a.delete(o) && l.stop?.(u(e, s)) === "reload" && (i = !0);
	}
	return {
		presets: r,
		mustReload: i
	};
}
function c({ config: e }, { preset: t = "" }) {
	return e.consentMode === "advanced" && i.includes(t);
}
function l({ config: e }) {
	return Object.entries(e.services ?? {}).filter(([, { preset: e }]) => e);
}
function u(e, t) {
	return {
		id: t.id ?? "",
		options: t,
		has: e.has,
		insert: (t, n, i) => r(e, t, n, i)
	};
}
export { o as signal, s as stop };
