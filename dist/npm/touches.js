// src/effects/touches.ts
var e = "assent_touch";
function t() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_touch") ?? "null");
		return r(e?.first) && r(e.last) ? e : void 0;
	} catch {
		return;
	}
}
function n(t) {
	try {
		localStorage.setItem(e, JSON.stringify(t));
	} catch {}
}
function r(e) {
	return typeof e?.at == "string" && typeof e.landing == "string";
}
export { t as n, n as r, e as t };
