// src/core/settings.ts
var e = 864e5, t = {
	analytics: {},
	marketing: {}
};
function n(e) {
	return e.categories ?? t;
}
function r(e, t) {
	return (a(e, t) ?? t) === "necessary";
}
function i(e) {
	return [...Object.keys(n(e)), ...Object.keys(e.services ?? {})].filter((t) => !r(e, t));
}
function a(e, t) {
	let { category: n, preset: r } = e.services?.[t] ?? {};
	return n ?? (r && (/^(ga4|clarity|matomo|posthog|top-mail-ru|yandex-metrika)$/.test(r) ? "analytics" : "marketing"));
}
function o(e) {
	return e.regime ?? "ru";
}
function s(e, t) {
	return e.receiver && e.receiver.replace(/\/+$/, "") + t;
}
function c(e) {
	let { endpoint: t } = e;
	if (typeof t == "string") return { url: t };
	if (t) return t;
	let n = s(e, "/v1/contact");
	return n ? {
		url: n,
		idempotent: !0
	} : void 0;
}
function l(e) {
	return e.consentEndpoint ?? s(e, "/v1/consent");
}
function u(e) {
	return /^(ru|be|kk)/.test(e) ? "ru" : "en";
}
function d(e, t) {
	return typeof e == "object" ? e[t] ?? e[u(t)] ?? Object.values(e)[0] : e;
}
function f(e) {
	return !/^[^/?#]*:/.test(e) || /^(https?|mailto|tel):/i.test(e);
}
export { c as a, d as c, o as d, u as f, l as i, i as l, n, r as o, a as r, f as s, e as t, s as u };
