import { t as e } from "./rolldown-runtime.js";
// src/services/presets/consentMode.ts
var t = /* @__PURE__ */ e({
	consentSignals: () => o,
	gtag: () => i,
	pushData: () => a,
	updateConsent: () => s
}), n = globalThis, r = {
	marketing: [
		"ad_storage",
		"ad_user_data",
		"ad_personalization"
	],
	analytics: ["analytics_storage"],
	functional: ["functionality_storage", "personalization_storage"]
};
function i(...e) {
	a(arguments);
}
function a(e) {
	try {
		let t = n.dataLayer;
		typeof t?.push == "function" ? t.push(e) : n.dataLayer = [e];
	} catch {}
}
function o(e) {
	let t = { security_storage: "granted" };
	for (let [n, i] of Object.entries(r)) for (let r of i) t[r] = e(n) ? "granted" : "denied";
	return t;
}
function s(e) {
	i("consent", "update", o(e));
}
export { s as i, i as n, a as r, t };
