// src/core/settings.ts
var e = 864e5, t = {
	analytics: {},
	marketing: {}
};
function n(e) {
	return e.categories ?? t;
}
function r(e) {
	return [...Object.keys(n(e)), ...Object.keys(e.services ?? {})].filter((e) => e !== "necessary");
}
function i(e, t) {
	let { category: n, preset: r } = e.services?.[t] ?? {};
	return n ?? (r && (/^(ga4|clarity|matomo|posthog|top-mail-ru|yandex-metrika)$/.test(r) ? "analytics" : "marketing"));
}
function a(e) {
	return e.regime ?? "ru";
}
function o(e, t) {
	return e.receiver && e.receiver.replace(/\/+$/, "") + t;
}
function s(e) {
	let { endpoint: t } = e;
	if (typeof t == "string") return { url: t };
	if (t) return t;
	let n = o(e, "/v1/contact");
	return n ? {
		url: n,
		idempotent: !0
	} : void 0;
}
function c(e) {
	return e.consentEndpoint ?? o(e, "/v1/consent");
}
function l(e, t) {
	return typeof e == "object" ? e[t] ?? Object.values(e)[0] : e;
}
function u(e) {
	return !/^[^/?#]*:/.test(e) || /^(https?|mailto|tel):/i.test(e);
}
// src/core/texts.ts
function d(e, t, n) {
	let r = e.texts?.[t];
	return (e, t = {}) => (r?.[e] ?? n[e] ?? e).replace(/\{(\w+)\}/g, (e, n) => t[n] ?? e);
}
function f(e, t) {
	return e.length < 2 ? e.join("") : e.slice(0, -1).join(", ") + t + e[e.length - 1];
}
function p(e) {
	return e.replace(/\r\n?/g, "\n").normalize("NFC");
}
function m(e) {
	return e.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
function h(e, t, n) {
	return (e.locale && e.locale !== "auto" ? [e.locale] : t).map(m).find((e) => n.includes(e)) ?? ((e.regime ?? "ru") === "ru" ? "ru" : "en");
}
export { e as a, c, l as d, r as f, h as i, s as l, a as m, p as n, n as o, o as p, f as r, i as s, d as t, u };
