// src/services/catalog/metaPixel.ts
var e = {
	preset: "meta-pixel",
	title: {
		ru: "Meta Pixel",
		en: "Meta Pixel"
	},
	category: "marketing",
	vendor: {
		ru: "Meta Platforms, Inc.",
		en: "Meta Platforms, Inc."
	},
	aim: {
		ru: "Оценивает отдачу рекламы в Facebook и Instagram и подбирает её по интересам.",
		en: "Measures what advertising on Facebook and Instagram brings and fits it to interests."
	},
	cookies: [
		{
			name: "_fbp",
			life: 90,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_fbc",
			life: 90,
			aim: {
				ru: "Помнит переход по рекламе.",
				en: "Remembers the click on an ad."
			}
		},
		{
			name: "fr",
			life: 90,
			aim: {
				ru: "Подбирает рекламу.",
				en: "Fits advertising."
			},
			isForeign: !0
		}
	],
	storage: [],
	hosts: ["connect.facebook.net", "www.facebook.com"],
	source: "https://www.facebook.com/privacy/policies/cookies/",
	idPattern: "^\\d{13,17}$",
	idExample: "123456789012345"
};
export { e as t };
