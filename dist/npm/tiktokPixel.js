// src/services/catalog/tiktokPixel.ts
var e = {
	preset: "tiktok-pixel",
	title: "TikTok Pixel",
	category: "marketing",
	vendor: "TikTok Technology Limited",
	aim: {
		ru: "Оценивает отдачу рекламы в TikTok и подбирает её по интересам.",
		en: "Measures what advertising on TikTok brings and fits it to interests."
	},
	cookies: [
		{
			name: "_ttp",
			life: 390,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_tt_enable_cookie",
			life: 390,
			aim: {
				ru: "Проверяет, доступны ли куки.",
				en: "Checks whether cookies work."
			}
		},
		{
			name: "ttcsid*",
			life: 390,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		},
		{
			name: "ttclid",
			life: 390,
			aim: {
				ru: "Помнит переход по рекламе.",
				en: "Remembers the click on an ad."
			}
		}
	],
	storage: [{
		name: "/^tt_(appInfo|sessionId|pixel_session_index)$/",
		life: 0,
		aim: {
			ru: "Служебные сведения пикселя.",
			en: "The pixel’s own bookkeeping."
		}
	}],
	hosts: ["analytics.tiktok.com"],
	source: "https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel",
	idPattern: "^[A-Z0-9]{20}$",
	idExample: "C1234567890ABCDEFGHI"
}, t = globalThis, n = "https://analytics.tiktok.com/i18n/pixel/events.js", r = "page track identify ready enableCookie disableCookie holdConsent revokeConsent grantConsent", i = /* @__PURE__ */ new Set();
function a(e) {
	try {
		t.ttq[e]?.();
	} catch {}
}
function o(e) {
	try {
		t.ttq ??= [];
		let i = t.ttq;
		t.TiktokAnalyticsObject = "ttq";
		for (let e of r.split(" ")) i[e] ??= (...t) => i.push([e, ...t]);
		let a = (t, n) => {
			i[t] = {
				...i[t],
				[e]: n
			};
		};
		a("_i", Object.assign([], { _u: n })), a("_t", Date.now()), a("_o", {});
	} catch {}
}
var s = {
	facts: e,
	start({ id: e, insert: t }) {
		i.has(e) || (i.add(e), o(e), a("holdConsent"), t(`${n}?sdkid=${e}&lib=ttq`), a("page")), a("grantConsent");
	},
	refuse: () => a("revokeConsent"),
	stop() {
		return a("revokeConsent"), "stopped";
	}
};
export { s as preset };
