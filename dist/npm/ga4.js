// src/services/catalog/ga4.ts
var e = {
	preset: "ga4",
	title: {
		ru: "Google Analytics",
		en: "Google Analytics"
	},
	category: "analytics",
	vendor: {
		ru: "Google LLC",
		en: "Google LLC"
	},
	aim: {
		ru: "Считает посещения и действия на сайте.",
		en: "Counts visits and actions on the site."
	},
	cookies: [{
		name: "_ga",
		life: 730,
		aim: {
			ru: "Отличает посетителей.",
			en: "Tells visitors apart."
		}
	}, {
		name: "_ga_*",
		life: 730,
		aim: {
			ru: "Помнит сеанс.",
			en: "Remembers the session."
		}
	}],
	storage: [],
	hosts: [
		"www.googletagmanager.com",
		"*.google-analytics.com",
		"*.analytics.google.com"
	],
	source: "https://support.google.com/analytics/answer/11397207",
	idPattern: "^G-[A-Z0-9]{6,12}$",
	idExample: "G-ABCDE12345"
};
export { e as t };
