import { countVisit as e, stopCounting as t } from "./topMailRu.js";
// src/services/catalog/vkPixel.ts
var n = {
	preset: "vk-pixel",
	title: "VK Пиксель",
	category: "marketing",
	vendor: "ООО «ВК»",
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
}, r = globalThis, i = /* @__PURE__ */ new Set();
function a(e) {
	try {
		let { Retargeting: t } = r.VK;
		t.Init(e), t.Hit();
	} catch {}
}
var o = {
	facts: n,
	start(t) {
		let { id: n, insert: r } = t;
		if (!n.startsWith("VK-")) return e(t);
		i.has(n) || (i.add(n), r("https://vk.com/js/api/openapi.js?169", {}, () => a(n)));
	},
	stop: () => i.size ? "reload" : t()
};
export { o as preset };
