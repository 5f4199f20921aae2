// src/services/catalog/youtube.ts
var e = {
	preset: "youtube",
	title: {
		ru: "YouTube",
		en: "YouTube"
	},
	category: "marketing",
	vendor: {
		ru: "Google LLC",
		en: "Google LLC"
	},
	aim: {
		ru: "Показывает видео с YouTube.",
		en: "Shows videos from YouTube."
	},
	cookies: [
		{
			name: "VISITOR_INFO1_LIVE",
			life: 180,
			aim: {
				ru: "Помнит настройки и ошибки.",
				en: "Remembers settings and faults."
			},
			isForeign: !0
		},
		{
			name: "VISITOR_PRIVACY_METADATA",
			life: 180,
			aim: {
				ru: "Помнит выбор о куки.",
				en: "Remembers the cookie choice."
			},
			isForeign: !0
		},
		{
			name: "YSC",
			life: 0,
			aim: {
				ru: "Защищает сеанс от подделки.",
				en: "Guards the session against forgery."
			},
			isForeign: !0
		}
	],
	storage: [],
	hosts: [
		"www.youtube.com",
		"www.youtube-nocookie.com",
		"i.ytimg.com",
		"*.googlevideo.com",
		"*.doubleclick.net"
	],
	source: "https://policies.google.com/technologies/cookies"
};
export { e as t };
