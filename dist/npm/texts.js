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
function u(e, t) {
	return typeof e == "object" ? e[t] ?? Object.values(e)[0] : e;
}
function d(e) {
	return !/^[^/?#]*:/.test(e) || /^(https?|mailto|tel):/i.test(e);
}
// src/core/texts.ts
function f(e, t, n) {
	let r = e.texts?.[t];
	return (e, t = {}) => (r?.[e] ?? n[e] ?? e).replace(/\{(\w+)\}/g, (e, n) => t[n] ?? e);
}
function p(e, t) {
	return e.length < 2 ? e.join("") : e.slice(0, -1).join(", ") + t + e[e.length - 1];
}
function m(e) {
	return e.replace(/\r\n?/g, "\n").normalize("NFC");
}
function h(e) {
	return e.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
function g(e, t, n) {
	return (e.locale && e.locale !== "auto" ? [e.locale] : t).map(h).find((e) => n.includes(e)) ?? ((e.regime ?? "ru") === "ru" ? "ru" : "en");
}
export { e as a, l as c, d, u as f, o as h, g as i, c as l, s as m, m as n, n as o, i as p, p as r, a as s, f as t, r as u };
