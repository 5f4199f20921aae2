// src/effects/unsent.ts
var e = "assent_outbox", t = "assent_draft", n = "assent_outbox_leads", r = "assent_outbox_lead_";
function i(e, t) {
	try {
		let n = JSON.parse(localStorage[e] ?? "[]");
		localStorage[e] = JSON.stringify([...n, t]);
	} catch {}
}
function a() {
	try {
		return /assent_[do]/.test(`${Object.keys(localStorage)}`);
	} catch {
		return !1;
	}
}
export { a, r as i, n, i as o, e as r, t };
