import { t as e } from "./matomo.js";
// src/services/presets/matomo.ts
var t = globalThis, n = !1;
function r(...e) {
	try {
		let n = t._paq;
		typeof n?.push == "function" ? n.push(e) : t._paq = [e];
	} catch {}
}
var i = {
	facts: e,
	start({ id: e, options: t, insert: i }) {
		let a = String(t.host).replace(/\/*$/, "/");
		a.startsWith("https://") && (n || (r("requireConsent"), r("setTrackerUrl", `${a}matomo.php`), r("setSiteId", e), r("trackPageView"), r("enableLinkTracking"), i(`${a}matomo.js`)), n = !0, r("setConsentGiven"));
	},
	refuse: () => r("requireConsent"),
	stop() {
		return r("forgetConsentGiven"), "stopped";
	}
};
export { i as preset };
