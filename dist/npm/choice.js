import { c as e, m as t, s as n } from "./texts.js";
// src/core/choice.ts
function r(e) {
	return Object.fromEntries(t(e).map((e) => [e, !1]));
}
function i(e) {
	return e.gpc ?? (e.regime === "us-ca" ? Object.keys(n(e)) : ["marketing"]);
}
function a(n, r) {
	return Object.fromEntries(t(n).map((t) => [t, !r.includes(e(n, t) ?? t)]));
}
function o(n, r, i, a) {
	let o = (t) => i.includes(t) || i.includes(e(n, t) ?? t);
	return Object.fromEntries(t(n).map((e) => [e, o(e) ? a : r[e] === !0]));
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
