// src/services/presets/vkVideo.ts
var e = { facts: {
	preset: "vk-video",
	title: "VK Видео",
	category: "marketing",
	vendor: "ООО «ВК»",
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
} };
export { e as preset };
