import { t as e } from "./googleAds.js";
import { t } from "./consentMode.js";
import { startTag as n } from "./ga42.js";
// src/services/presets/googleAds.ts
var r = !1, i = !1;
function a(e) {
	t("consent", "update", {
		ad_storage: e,
		ad_user_data: e,
		ad_personalization: e
	});
}
var o = {
	facts: e,
	start(e) {
		n(e), r = !0, i && a("granted"), i = !1;
	},
	stop() {
		return r ? (a("denied"), i = !0, "reload") : "stopped";
	}
};
export { o as preset };
