// src/services/catalog/vkPixel.ts
var e = {
	preset: "vk-pixel",
	title: {
		ru: "VK Пиксель",
		en: "VK Pixel"
	},
	category: "marketing",
	vendor: {
		ru: "ООО «ВК»",
		en: "VK LLC"
	},
	aim: {
		ru: "Оценивает отдачу рекламы во ВКонтакте и показывает её посетителям сайта.",
		en: "Measures what advertising on VK brings and shows it to the site’s visitors."
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
				ru: "Служебные сведения пикселя.",
				en: "The pixel’s own bookkeeping."
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
			ru: "Служебные сведения пикселя.",
			en: "The pixel’s own bookkeeping."
		}
	}],
	hosts: [
		"top-fwz1.mail.ru",
		"privacy-cs.mail.ru",
		"vk.com"
	],
	source: "https://ads.vk.com/help/articles/pixel",
	idPattern: "^(\\d{4,9}|VK-RTRG-\\d+(-\\w+)?)$",
	idExample: "1234567"
};
export { e as t };
