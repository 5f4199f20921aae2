// src/services/catalog/googleAds.ts
var e = {
	preset: "google-ads",
	title: {
		ru: "Google Ads",
		en: "Google Ads"
	},
	category: "marketing",
	vendor: {
		ru: "Google LLC",
		en: "Google LLC"
	},
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
};
export { e as t };
