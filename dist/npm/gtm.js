// src/services/catalog/gtm.ts
var e = {
	preset: "gtm",
	title: {
		ru: "Google Tag Manager",
		en: "Google Tag Manager"
	},
	category: "marketing",
	vendor: {
		ru: "Google LLC",
		en: "Google LLC"
	},
	aim: {
		ru: "Загружает счётчики и рекламные теги, выбранные владельцем сайта.",
		en: "Loads the counters and advertising tags chosen by the site owner."
	},
	cookies: [],
	storage: [],
	hosts: ["www.googletagmanager.com"],
	source: "https://developers.google.com/tag-platform/tag-manager/web",
	idPattern: "^GTM-[A-Z0-9]{4,10}$",
	idExample: "GTM-ABC1234"
};
export { e as t };
