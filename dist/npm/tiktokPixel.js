// src/services/catalog/tiktokPixel.ts
var e = {
	preset: "tiktok-pixel",
	title: {
		ru: "TikTok Pixel",
		en: "TikTok Pixel"
	},
	category: "marketing",
	vendor: {
		ru: "TikTok Technology Limited",
		en: "TikTok Technology Limited"
	},
	aim: {
		ru: "Оценивает отдачу рекламы в TikTok и подбирает её по интересам.",
		en: "Measures what advertising on TikTok brings and fits it to interests."
	},
	cookies: [
		{
			name: "_ttp",
			life: 390,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_tt_enable_cookie",
			life: 390,
			aim: {
				ru: "Проверяет, доступны ли куки.",
				en: "Checks whether cookies work."
			}
		},
		{
			name: "ttcsid*",
			life: 390,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		},
		{
			name: "ttclid",
			life: 390,
			aim: {
				ru: "Помнит переход по рекламе.",
				en: "Remembers the click on an ad."
			}
		}
	],
	storage: [{
		name: "/^tt_(appInfo|sessionId|pixel_session_index)$/",
		life: 0,
		aim: {
			ru: "Служебные сведения пикселя.",
			en: "The pixel’s own bookkeeping."
		}
	}],
	hosts: ["analytics.tiktok.com"],
	source: "https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel",
	idPattern: "^[A-Z0-9]{20}$",
	idExample: "C1234567890ABCDEFGHI"
};
export { e as t };
