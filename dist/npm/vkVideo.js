// src/services/catalog/vkVideo.ts
var e = {
	preset: "vk-video",
	title: {
		ru: "VK Видео",
		en: "VK Video"
	},
	category: "marketing",
	vendor: {
		ru: "ООО «ВК»",
		en: "VK LLC"
	},
	aim: {
		ru: "Показывает видео из ВКонтакте.",
		en: "Shows videos from VK."
	},
	cookies: [{
		name: "remix*",
		life: 365,
		aim: {
			ru: "Помнит посетителя, язык и настройки.",
			en: "Remembers the visitor, the language and settings."
		},
		isForeign: !0
	}],
	storage: [],
	hosts: [
		"vk.com",
		"vkvideo.ru",
		"*.userapi.com"
	],
	source: "https://vk.com/privacy"
};
export { e as t };
