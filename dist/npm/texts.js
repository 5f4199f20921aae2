// src/core/texts.ts
function e(e, t, n) {
	let r = e.texts?.[t];
	return (e, t = {}) => (r?.[e] ?? n[e] ?? e).replace(/\{(\w+)\}/g, (e, n) => t[n] ?? e);
}
function t(e, t) {
	return e.length < 2 ? e.join("") : e.slice(0, -1).join(", ") + t + e[e.length - 1];
}
function n(e) {
	return e.replace(/\r\n?/g, "\n").normalize("NFC");
}
function r(e) {
	return e.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
function i(e, t, n) {
	return (e.locale && e.locale !== "auto" ? [e.locale] : t).map(r).find((e) => n.includes(e)) ?? ((e.regime ?? "ru") === "ru" ? "ru" : "en");
}
export { i as a, r as i, n, t as r, e as t };
