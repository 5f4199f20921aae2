// src/services/catalog/vimeo.ts
var e = {
	preset: "vimeo",
	title: {
		ru: "Vimeo",
		en: "Vimeo"
	},
	category: "marketing",
	vendor: {
		ru: "Vimeo.com, Inc.",
		en: "Vimeo.com, Inc."
	},
	aim: {
		ru: "Показывает видео с Vimeo.",
		en: "Shows videos from Vimeo."
	},
	cookies: [
		{
			name: "vuid",
			life: 730,
			aim: {
				ru: "Считает просмотры.",
				en: "Counts views."
			},
			isForeign: !0
		},
		{
			name: "player",
			life: 365,
			aim: {
				ru: "Помнит настройки плеера.",
				en: "Remembers the player’s settings."
			},
			isForeign: !0
		},
		{
			name: "__cf_bm",
			life: 1,
			aim: {
				ru: "Отличает людей от роботов.",
				en: "Tells people from robots."
			},
			isForeign: !0
		},
		{
			name: "_cfuvid",
			life: 0,
			aim: {
				ru: "Ограничивает частоту запросов.",
				en: "Limits the rate of requests."
			},
			isForeign: !0
		}
	],
	storage: [],
	hosts: [
		"player.vimeo.com",
		"*.vimeocdn.com",
		"fresnel.vimeocdn.com"
	],
	source: "https://help.vimeo.com/hc/en-us/articles/26080940921361"
};
export { e as t };
