import { n as e, r as t, u as n } from "./settings.js";
// src/core/choice.ts
function r(e) {
	return Object.fromEntries(n(e).map((e) => [e, !1]));
}
function i(t) {
	return t.gpc ?? (t.regime === "us-ca" ? Object.keys(e(t)) : ["marketing"]);
}
function a(e, r) {
	return Object.fromEntries(n(e).map((n) => [n, !r.includes(t(e, n) ?? n)]));
}
function o({ config: e, gpc: t }) {
	return a(e, t ? i(e) : []);
}
function s(e, r, i, a) {
	let o = (n) => i.includes(n) || i.includes(t(e, n) ?? n);
	return Object.fromEntries(n(e).map((e) => [e, o(e) ? a : r[e] === !0]));
}
function c(e, t) {
	return Object.keys({
		...e,
		...t
	}).filter((n) => !!e[n] != !!t[n]);
}
function l(e) {
	return Object.values(e).includes(!0);
}
export { r as a, l as i, c as n, s as o, i as r, o as t };
