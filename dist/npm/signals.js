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
	let { config: a, has: o, state: l } = n, { consentMode: u = "off" } = a;
	u !== "off" && e(o);
	for (let [e, a] of s(n)) {
		let s = u === "advanced" && r.includes(a.preset ?? ""), d = await t(n, a), f = c(n, a);
		o(e) || s ? (i.add(e), d.start?.(f)) : l().kind === "answered" && d.refuse?.(f);
	}
}
async function o(e, n) {
	let r = [], a = !1;
	for (let [o, l] of s(e)) {
		if (!n.includes(o)) continue;
		let s = await t(e, l);
		r.push(s), i.delete(o) && s.stop?.(c(e, l)) === "reload" && (a = !0);
	}
	return {
		presets: r,
		mustReload: a
	};
}
function s({ config: e }) {
	return Object.entries(e.services ?? {}).filter(([, { preset: e }]) => e);
}
function c(e, t) {
	return {
		id: t.id ?? "",
		options: t,
		has: e.has,
		insert: (t, r, i) => n(e, t, r, i)
	};
}
export { a as signal, o as stop };
