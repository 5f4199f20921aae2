// src/services/catalog/clarity.ts
var e = {
	preset: "clarity",
	title: {
		ru: "Microsoft Clarity",
		en: "Microsoft Clarity"
	},
	category: "analytics",
	vendor: {
		ru: "Microsoft Corporation",
		en: "Microsoft Corporation"
	},
	aim: {
		ru: "Записывает, как посетители пользуются страницами.",
		en: "Records how visitors use the pages."
	},
	cookies: [
		{
			name: "_clck",
			life: 365,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_clsk",
			life: 1,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		},
		{
			name: "CLID",
			life: 365,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			},
			isForeign: !0
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
		name: "_cltk",
		life: 0,
		aim: {
			ru: "Отличает вкладки.",
			en: "Tells tabs apart."
		}
	}],
	hosts: [
		"www.clarity.ms",
		"*.clarity.ms",
		"c.bing.com"
	],
	source: "https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list",
	idPattern: "^[a-z0-9]{6,16}$",
	idExample: "abcde12345"
};
export { e as t };
