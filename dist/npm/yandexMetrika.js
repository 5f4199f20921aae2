// src/services/catalog/yandexMetrika.ts
var e = {
	preset: "yandex-metrika",
	title: {
		ru: "Яндекс Метрика",
		en: "Yandex Metrica"
	},
	category: "analytics",
	vendor: {
		ru: "ООО «Яндекс»",
		en: "Yandex LLC"
	},
	aim: {
		ru: "Считает посещения и действия на сайте.",
		en: "Counts visits and actions on the site."
	},
	cookies: [
		{
			name: "_ym_uid",
			life: 365,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_ym_d",
			life: 365,
			aim: {
				ru: "Хранит дату первого визита.",
				en: "Keeps the date of the first visit."
			}
		},
		{
			name: "_ym_isad",
			life: 2,
			aim: {
				ru: "Отмечает блокировщик рекламы.",
				en: "Notes an ad blocker."
			}
		},
		{
			name: "_ym_visorc*",
			life: 1,
			aim: {
				ru: "Нужен для Вебвизора.",
				en: "Serves Session Replay."
			}
		},
		{
			name: "_ym_*",
			life: 365,
			aim: {
				ru: "Служебные сведения счётчика.",
				en: "The counter’s own bookkeeping."
			}
		},
		{
			name: "yandexuid",
			life: 365,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			},
			isForeign: !0
		}
	],
	storage: [{
		name: "/^_ym/",
		aim: {
			ru: "Служебные сведения счётчика.",
			en: "The counter’s own bookkeeping."
		}
	}],
	hosts: [
		"mc.yandex.ru",
		"mc.yandex.com",
		"yastatic.net"
	],
	source: "https://yandex.ru/support/metrica/general/cookie-usage.html",
	idPattern: "^[1-9]\\d{3,9}$",
	idExample: "12345678"
};
export { e as t };
