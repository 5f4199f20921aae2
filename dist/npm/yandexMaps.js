// src/services/catalog/yandexMaps.ts
var e = {
	preset: "yandex-maps",
	title: {
		ru: "Яндекс Карты",
		en: "Yandex Maps"
	},
	category: "marketing",
	vendor: {
		ru: "ООО «Яндекс»",
		en: "Yandex LLC"
	},
	aim: {
		ru: "Показывает карту Яндекса.",
		en: "Shows a map from Yandex."
	},
	cookies: [{
		name: "yandexuid",
		life: 365,
		aim: {
			ru: "Отличает посетителей.",
			en: "Tells visitors apart."
		},
		isForeign: !0
	}],
	storage: [],
	hosts: [
		"yandex.ru",
		"api-maps.yandex.ru",
		"*.maps.yandex.net",
		"yastatic.net"
	],
	source: "https://yandex.ru/legal/confidential/"
};
export { e as t };
