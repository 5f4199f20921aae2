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
// src/core/texts.ts
function p(e, t, n) {
	let r = e.texts?.[t];
	return (e, t = {}) => (r?.[e] ?? n[e] ?? e).replace(/\{(\w+)\}/g, (e, n) => t[n] ?? e);
}
function m(e, t) {
	return e.length < 2 ? e.join("") : e.slice(0, -1).join(", ") + t + e[e.length - 1];
}
function h(e) {
	return e.replace(/\r\n?/g, "\n").normalize("NFC");
}
function g(e) {
	return e.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
function _(e, t, n) {
	return (e.locale && e.locale !== "auto" ? [e.locale] : t).map(g).find((e) => n.includes(e)) ?? ((e.regime ?? "ru") === "ru" ? "ru" : "en");
}
export { u as _, _ as a, a as c, r as d, f, o as g, s as h, g as i, l, i as m, h as n, e as o, d as p, m as r, n as s, p as t, c as u };
