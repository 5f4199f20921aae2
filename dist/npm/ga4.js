import { n as e } from "./consentMode.js";
// src/services/catalog/ga4.ts
var t = {
	preset: "ga4",
	title: "Google Analytics",
	category: "analytics",
	vendor: "Google LLC",
	aim: {
		ru: "Считает посещения и действия на сайте.",
		en: "Counts visits and actions on the site."
	},
	cookies: [{
		name: "_ga",
		life: 730,
		aim: {
			ru: "Отличает посетителей.",
			en: "Tells visitors apart."
		}
	}, {
		name: "_ga_*",
		life: 730,
		aim: {
			ru: "Помнит сеанс.",
			en: "Remembers the session."
		}
	}],
	storage: [],
	hosts: [
		"www.googletagmanager.com",
		"*.google-analytics.com",
		"*.analytics.google.com"
	],
	source: "https://support.google.com/analytics/answer/11397207",
	idPattern: "^G-[A-Z0-9]{6,12}$",
	idExample: "G-ABCDE12345"
}, n = globalThis, r = /* @__PURE__ */ new Set();
function i(e, t) {
	try {
		n[`ga-disable-${e}`] = t;
	} catch {}
}
function a({ id: t, insert: i }) {
	if (!r.has(t)) {
		r.add(t);
		try {
			n.gtag ??= e;
		} catch {}
		e("js", /* @__PURE__ */ new Date()), e("config", t), i(`https://www.googletagmanager.com/gtag/js?id=${t}`);
	}
}
var o = {
	facts: t,
	start(e) {
		i(e.id, !1), a(e);
	},
	refuse: ({ id: e }) => i(e, !0),
	stop({ id: e }) {
		return i(e, !0), "stopped";
	}
};
export { o as preset, a as startTag };
