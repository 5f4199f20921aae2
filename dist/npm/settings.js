// src/core/settings.ts
var e = 864e5, t = {
	analytics: {},
	marketing: {}
};
function n(e) {
	return e.categories ?? t;
}
function r(e, t) {
	return (o(e, t) ?? t) === "necessary";
}
function i(e) {
	return a(e).filter((t) => !r(e, t));
}
function a(e) {
	return [
		"necessary",
		...Object.keys(n(e)),
		...Object.keys(e.services ?? {})
	];
}
function o(e, t) {
	let { category: n, preset: r } = e.services?.[t] ?? {};
	return n ?? (r && (/^(ga4|clarity|matomo|posthog|top-mail-ru|yandex-metrika)$/.test(r) ? "analytics" : "marketing"));
}
function s(e) {
	return e.regime ?? "ru";
}
function c(e, t) {
	return e.receiver && e.receiver.replace(/\/+$/, "") + t;
}
function l(e) {
	let { endpoint: t } = e;
	if (typeof t == "string") return { url: t };
	if (t) return t;
	let n = c(e, "/v1/contact");
	return n ? {
		url: n,
		idempotent: !0
	} : void 0;
}
function u(e) {
	return e.consentEndpoint ?? c(e, "/v1/consent");
}
function d(e) {
	return /^(ru|be|kk)/.test(e) ? "ru" : "en";
}
function f(e, t) {
	return typeof e == "object" ? e[t] ?? e[d(t)] ?? Object.values(e)[0] : e;
}
function p(e) {
	return !/^[^/?#]*:/.test(e) || /^(https?|mailto|tel):/i.test(e);
}
export { l as a, a as c, c as d, s as f, u as i, f as l, n, r as o, d as p, o as r, p as s, e as t, i as u };
