// src/services/catalog/topMailRu.ts
var e = {
	preset: "top-mail-ru",
	title: "Top.Mail.Ru",
	category: "analytics",
	vendor: "ООО «ВК»",
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
}, t = globalThis, n = "tmr-code", r = /* @__PURE__ */ new Set();
function i({ id: e, insert: i }) {
	if (!r.has(e)) {
		r.add(e);
		try {
			let r = {
				id: e,
				type: "pageView",
				start: Date.now()
			}, i = t._tmr;
			if (typeof i?.push == "function" ? i.push(r) : t._tmr = [r], document.getElementById(n)) return;
		} catch {}
		r.size === 1 && i("https://top-fwz1.mail.ru/js/code.js", { id: n });
	}
}
var a = () => r.size ? "reload" : "stopped", o = {
	facts: e,
	start: i,
	stop: a
};
export { i as countVisit, o as preset, a as stopCounting };
