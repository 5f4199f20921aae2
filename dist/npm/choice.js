import { l as e, n as t, r as n } from "./settings.js";
// src/core/choice.ts
function r(t) {
	return Object.fromEntries(e(t).map((e) => [e, !1]));
}
function i(e) {
	return e.gpc ?? (e.regime === "us-ca" ? Object.keys(t(e)) : ["marketing"]);
}
function a(t, r) {
	return Object.fromEntries(e(t).map((e) => [e, !r.includes(n(t, e) ?? e)]));
}
function o(t, r, i, a) {
	let o = (e) => i.includes(e) || i.includes(n(t, e) ?? e);
	return Object.fromEntries(e(t).map((e) => [e, o(e) ? a : r[e] === !0]));
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
