import { r as e } from "./consentMode.js";
// src/services/catalog/gtm.ts
var t = {
	preset: "gtm",
	title: "Google Tag Manager",
	category: "marketing",
	vendor: "Google LLC",
	aim: {
		ru: "Загружает счётчики и рекламные теги, выбранные владельцем сайта.",
		en: "Loads the counters and advertising tags chosen by the site owner."
	},
	cookies: [],
	storage: [],
	hosts: ["www.googletagmanager.com"],
	source: "https://developers.google.com/tag-platform/tag-manager/web",
	idPattern: "^GTM-[A-Z0-9]{4,10}$",
	idExample: "GTM-ABC1234"
}, n = /* @__PURE__ */ new Set(), r = {
	facts: t,
	start({ id: t, insert: r }) {
		n.has(t) || (n.add(t), e({
			"gtm.start": Date.now(),
			event: "gtm.js"
		}), r(`https://www.googletagmanager.com/gtm.js?id=${t}`));
	},
	stop: () => n.size ? "reload" : "stopped"
};
export { r as preset };
