// src/services/catalog/matomo.ts
var e = {
	preset: "matomo",
	title: {
		ru: "Matomo",
		en: "Matomo"
	},
	category: "analytics",
	vendor: {
		ru: "InnoCraft Ltd",
		en: "InnoCraft Ltd"
	},
	aim: {
		ru: "Считает посещения и действия на сайте.",
		en: "Counts visits and actions on the site."
	},
	cookies: [
		{
			name: "_pk_id*",
			life: 393,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_pk_ref*",
			life: 183,
			aim: {
				ru: "Помнит, откуда пришли.",
				en: "Remembers where a visit came from."
			}
		},
		{
			name: "/^_pk_(ses|cvar|hsr|testcookie)/",
			life: 1,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		},
		{
			name: "mtm_*",
			life: 10950,
			aim: {
				ru: "Помнит отзыв согласия.",
				en: "Remembers a withdrawn consent."
			}
		}
	],
	storage: [],
	hosts: [],
	source: "https://matomo.org/faq/general/faq_146/",
	idPattern: "^[1-9]\\d{0,6}$",
	idExample: "1"
};
export { e as t };
