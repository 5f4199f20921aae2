import { o as e, p as t, s as n } from "./texts.js";
// src/core/choice.ts
function r(e) {
	return Object.fromEntries(t(e).map((e) => [e, !1]));
}
function i(t) {
	return t.gpc ?? (t.regime === "us-ca" ? Object.keys(e(t)) : ["marketing"]);
}
function a(e, r) {
	return Object.fromEntries(t(e).map((t) => [t, !r.includes(n(e, t) ?? t)]));
}
function o(e, r, i, a) {
	let o = (t) => i.includes(t) || i.includes(n(e, t) ?? t);
	return Object.fromEntries(t(e).map((e) => [e, o(e) ? a : r[e] === !0]));
}
function s(e, t) {
	return Object.keys({
		...e,
		...t
	}).filter((n) => !!e[n] != !!t[n]);
}
function c(e) {
	return Object.values(e).includes(!0);
}
export { r as a, c as i, i as n, o, a as r, s as t };
