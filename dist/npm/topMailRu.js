// src/services/catalog/topMailRu.ts
var e = {
	preset: "top-mail-ru",
	title: {
		ru: "Top.Mail.Ru",
		en: "Top.Mail.Ru"
	},
	category: "analytics",
	vendor: {
		ru: "ООО «ВК»",
		en: "VK LLC"
	},
	aim: {
		ru: "Считает посещения и действия на сайте.",
		en: "Counts visits and actions on the site."
	},
	cookies: [
		{
			name: "tmr_lvid*",
			life: 390,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "tmr_*",
			life: 390,
			aim: {
				ru: "Служебные сведения счётчика.",
				en: "The counter’s own bookkeeping."
			}
		},
		{
			name: "domain_sid",
			life: 365,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		}
	],
	storage: [{
		name: "tmr_*",
		aim: {
			ru: "Служебные сведения счётчика.",
			en: "The counter’s own bookkeeping."
		}
	}],
	hosts: ["top-fwz1.mail.ru", "privacy-cs.mail.ru"],
	source: "https://help.mail.ru/legal/terms/top/pp",
	idPattern: "^\\d{4,9}$",
	idExample: "1234567"
};
export { e as t };
