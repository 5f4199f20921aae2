import { n as e } from "./consentMode.js";
import { startTag as t } from "./ga4.js";
// src/services/catalog/googleAds.ts
var n = {
	preset: "google-ads",
	title: "Google Ads",
	category: "marketing",
	vendor: "Google LLC",
	aim: {
		ru: "Оценивает отдачу рекламы и подбирает её по интересам.",
		en: "Measures what advertising brings and fits it to interests."
	},
	cookies: [
		{
			name: "_gcl_*",
			life: 90,
			aim: {
				ru: "Помнит переход по рекламе.",
				en: "Remembers the click on an ad."
			}
		},
		{
			name: "_gac_*",
			life: 90,
			aim: {
				ru: "Помнит рекламную кампанию.",
				en: "Remembers the campaign."
			}
		},
		{
			name: "IDE",
			life: 390,
			aim: {
				ru: "Подбирает рекламу.",
				en: "Fits advertising."
			},
			isForeign: !0
		}
	],
	storage: [{
		name: "_gcl_ls",
		aim: {
			ru: "Помнит переход по рекламе.",
			en: "Remembers the click on an ad."
		}
	}],
	hosts: [
		"www.googletagmanager.com",
		"www.googleadservices.com",
		"*.doubleclick.net",
		"www.google.com"
	],
	source: "https://business.safety.google/adscookies/",
	idPattern: "^AW-\\d{6,12}$",
	idExample: "AW-123456789"
}, r = !1, i = !1;
function a(t) {
	e("consent", "update", {
		ad_storage: t,
		ad_user_data: t,
		ad_personalization: t
	});
}
var o = {
	facts: n,
	start(e) {
		t(e), r = !0, i && a("granted"), i = !1;
	},
	stop() {
		return r ? (a("denied"), i = !0, "reload") : "stopped";
	}
};
export { o as preset };
