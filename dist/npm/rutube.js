// src/services/catalog/rutube.ts
var e = {
	preset: "rutube",
	title: {
		ru: "RUTUBE",
		en: "RUTUBE"
	},
	category: "marketing",
	vendor: {
		ru: "ООО «РУФОРМ»",
		en: "RUFORM LLC"
	},
	aim: {
		ru: "Показывает видео с RUTUBE.",
		en: "Shows videos from RUTUBE."
	},
	cookies: [],
	storage: [],
	hosts: ["rutube.ru", "*.rutube.ru"],
	source: "https://rutube.ru/info/privacy/"
};
export { e as t };
