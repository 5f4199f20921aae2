// src/effects/draft.ts
var e = "assent_outbox", t = "assent_draft";
function n(e) {
	try {
		let n = JSON.parse(localStorage.assent_draft ?? "[]");
		localStorage[t] = JSON.stringify([...n, e]);
	} catch {}
}
function r() {
	try {
		return "assent_outbox" in localStorage || "assent_draft" in localStorage;
	} catch {
		return !1;
	}
}
export { n as i, e as n, r, t };
