// src/services/catalog/yandexMetrika.ts
var e = {
	preset: "yandex-metrika",
	title: "Яндекс Метрика",
	category: "analytics",
	vendor: "ООО «Яндекс»",
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
}, t = globalThis, n = /* @__PURE__ */ new Set(), r = !1;
function i(...e) {
	try {
		if (typeof t.ym != "function") {
			let e = [];
			t.ym = Object.assign((...t) => e.push(t), {
				a: e,
				l: Date.now()
			});
		}
		t.ym(...e);
	} catch {}
}
function a(e, n) {
	try {
		n ? t[`disableYaCounter${e}`] = !0 : delete t[`disableYaCounter${e}`];
	} catch {}
}
var o = {
	facts: e,
	start({ id: e, options: t, insert: o }) {
		a(e, !1), n.has(e) || (n.add(e), i(Number(e), "init", {
			accurateTrackBounce: !0,
			clickmap: !0,
			trackLinks: !0,
			webvisor: t.webvisor === !0
		}), r || o("https://mc.yandex.ru/metrika/tag.js"), r = !0);
	},
	refuse: ({ id: e }) => a(e, !0),
	stop({ id: e }) {
		return a(e, !0), n.delete(e) && i(Number(e), "destruct"), r ? "reload" : "stopped";
	}
};
export { o as preset };
