// src/services/catalog/microsoftUet.ts
var e = {
	preset: "microsoft-uet",
	title: {
		ru: "Microsoft Advertising",
		en: "Microsoft Advertising"
	},
	category: "marketing",
	vendor: {
		ru: "Microsoft Corporation",
		en: "Microsoft Corporation"
	},
	aim: {
		ru: "Оценивает отдачу рекламы в поиске Microsoft и подбирает её по интересам.",
		en: "Measures what advertising in Microsoft search brings and fits it to interests."
	},
	cookies: [
		{
			name: "_uetsid",
			life: 1,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		},
		{
			name: "_uetvid",
			life: 390,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_uetmsclkid",
			life: 90,
			aim: {
				ru: "Помнит переход по рекламе.",
				en: "Remembers the click on an ad."
			}
		},
		{
			name: "MUID",
			life: 390,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			},
			isForeign: !0
		}
	],
	storage: [{
		name: "_uet*",
		aim: {
			ru: "Повторяет одноимённые куки.",
			en: "Repeats the cookies of that name."
		}
	}],
	hosts: ["bat.bing.com", "bat.bing.net"],
	source: "https://help.ads.microsoft.com/apex/index/3/en/53056",
	idPattern: "^\\d{6,15}$",
	idExample: "12345678"
};
export { e as t };
