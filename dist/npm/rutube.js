// src/services/presets/rutube.ts
var e = { facts: {
	preset: "rutube",
	title: "RUTUBE",
	category: "marketing",
	vendor: "ООО «РУФОРМ»",
	aim: {
		ru: "Показывает видео с RUTUBE.",
		en: "Shows videos from RUTUBE."
	},
	cookies: [],
	storage: [],
	hosts: ["rutube.ru", "*.rutube.ru"],
	source: "https://rutube.ru/info/privacy/"
} };
export { e as preset };
