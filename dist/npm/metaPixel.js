// src/services/catalog/metaPixel.ts
var e = {
	preset: "meta-pixel",
	title: "Meta Pixel",
	category: "marketing",
	vendor: "Meta Platforms, Inc.",
	aim: {
		ru: "Оценивает отдачу рекламы в Facebook и Instagram и подбирает её по интересам.",
		en: "Measures what advertising on Facebook and Instagram brings and fits it to interests."
	},
	cookies: [
		{
			name: "_fbp",
			life: 90,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_fbc",
			life: 90,
			aim: {
				ru: "Помнит переход по рекламе.",
				en: "Remembers the click on an ad."
			}
		},
		{
			name: "fr",
			life: 90,
			aim: {
				ru: "Подбирает рекламу.",
				en: "Fits advertising."
			},
			isForeign: !0
		}
	],
	storage: [],
	hosts: ["connect.facebook.net", "www.facebook.com"],
	source: "https://www.facebook.com/privacy/policies/cookies/",
	idPattern: "^\\d{13,17}$",
	idExample: "123456789012345"
}, t = globalThis, n = /* @__PURE__ */ new Set();
function r(...e) {
	try {
		typeof t.fbq == "function" && t.fbq(...e);
	} catch {}
}
function i() {
	let e = Object.assign((...t) => {
		e.callMethod ? e.callMethod(...t) : e.queue.push(t);
	}, {
		queue: [],
		loaded: !0,
		version: "2.0"
	});
	e.push = e;
	try {
		return typeof t.fbq != "function" && (t.fbq = e, t._fbq ??= e, !0);
	} catch {
		return !1;
	}
}
var a = {
	facts: e,
	start({ id: e, insert: t }) {
		n.has(e) || (n.add(e), i() && t("https://connect.facebook.net/en_US/fbevents.js"), r("consent", "revoke"), r("set", "autoConfig", !1, e), r("init", e), r("track", "PageView")), r("consent", "grant");
	},
	refuse: () => r("consent", "revoke"),
	stop() {
		return r("consent", "revoke"), "stopped";
	}
};
export { a as preset };
