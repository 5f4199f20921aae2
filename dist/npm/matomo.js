// src/services/catalog/matomo.ts
var e = {
	preset: "matomo",
	title: "Matomo",
	category: "analytics",
	vendor: "InnoCraft Ltd",
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
}, t = globalThis, n = !1;
function r(...e) {
	try {
		let n = t._paq;
		typeof n?.push == "function" ? n.push(e) : t._paq = [e];
	} catch {}
}
var i = {
	facts: e,
	start({ id: e, options: t, insert: i }) {
		let a = String(t.host).replace(/\/*$/, "/");
		a.startsWith("https://") && (n || (r("requireConsent"), r("setTrackerUrl", `${a}matomo.php`), r("setSiteId", e), r("trackPageView"), r("enableLinkTracking"), i(`${a}matomo.js`)), n = !0, r("setConsentGiven"));
	},
	refuse: () => r("requireConsent"),
	stop() {
		return r("forgetConsentGiven"), "stopped";
	}
};
export { i as preset };
