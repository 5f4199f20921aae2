import { i as e } from "./draft.js";
// src/effects/digest.ts
var t = /* @__PURE__ */ new Map();
async function n(e) {
	let n = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(e)), r = btoa(String.fromCharCode(...new Uint8Array(n))).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
	return t.set(e, r), r;
}
function r(e) {
	return t.get(e) ?? "";
}
// src/effects/spares.ts
function i(t) {
	try {
		return localStorage[e + t.id] = JSON.stringify(t), !0;
	} catch {
		return !1;
	}
}
function a(t) {
	try {
		return JSON.parse(localStorage[e + t]);
	} catch {
		return;
	}
}
function o(t, n = a(t)) {
	try {
		let r = e + t;
		localStorage[r] === JSON.stringify(n) && localStorage.removeItem(r);
	} catch {}
}
function s() {
	try {
		return Object.keys(localStorage).flatMap((e) => e.startsWith("assent_outbox_lead_") ? a(e.slice(19)) ?? [] : []);
	} catch {
		return [];
	}
}
export { n as a, i, o as n, r as o, a as r, s as t };
