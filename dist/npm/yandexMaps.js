// src/services/presets/yandexMaps.ts
var e = { facts: {
	preset: "yandex-maps",
	title: "Яндекс Карты",
	category: "marketing",
	vendor: "ООО «Яндекс»",
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
} };
export { e as preset };
