// src/services/consentMode.ts
var e = globalThis, t = {
	marketing: [
		"ad_storage",
		"ad_user_data",
		"ad_personalization"
	],
	analytics: ["analytics_storage"],
	functional: ["functionality_storage", "personalization_storage"]
};
function n(...e) {
	r(arguments);
}
function r(t) {
	try {
		let n = e.dataLayer;
		typeof n?.push == "function" ? n.push(t) : e.dataLayer = [t];
	} catch {}
}
function i(e) {
	let n = { security_storage: "granted" };
	for (let [r, i] of Object.entries(t)) for (let t of i) n[t] = e(r) ? "granted" : "denied";
	return n;
}
function a(e) {
	n("consent", "update", i(e));
}
export { r as n, a as r, n as t };
