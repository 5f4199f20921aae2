// src/services/catalog/microsoftUet.ts
var e = {
	preset: "microsoft-uet",
	title: "Microsoft Advertising",
	category: "marketing",
	vendor: "Microsoft Corporation",
	aim: {
		ru: "Оценивает отдачу рекламы в поиске Microsoft и подбирает её по интересам.",
		en: "Measures what advertising in Microsoft search brings and fits it to interests."
	},
	cookies: [
		{
			name: "_uetsid",
			life: 1,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		},
		{
			name: "_uetvid",
			life: 390,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_uetmsclkid",
			life: 90,
			aim: {
				ru: "Помнит переход по рекламе.",
				en: "Remembers the click on an ad."
			}
		},
		{
			name: "MUID",
			life: 390,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			},
			isForeign: !0
		}
	],
	storage: [{
		name: "_uet*",
		aim: {
			ru: "Повторяет одноимённые куки.",
			en: "Repeats the cookies of that name."
		}
	}],
	hosts: ["bat.bing.com", "bat.bing.net"],
	source: "https://help.ads.microsoft.com/apex/index/3/en/53056",
	idPattern: "^\\d{6,15}$",
	idExample: "12345678"
}, t = globalThis, n = !1;
function r(...e) {
	try {
		let n = t.uetq;
		typeof n?.push == "function" ? n.push(...e) : t.uetq = e;
	} catch {}
}
var i = (e, t) => r("consent", e, { ad_storage: t });
function a(e) {
	try {
		if (!Array.isArray(t.uetq)) return;
		let n = t.UET;
		t.uetq = new n({
			ti: e,
			enableAutoSpaTracking: !0,
			q: t.uetq
		}), r("pageLoad");
	} catch {}
}
var o = {
	facts: e,
	start({ id: e, insert: t }) {
		n || (n = !0, i("default", "denied"), t("https://bat.bing.com/bat.js", {}, () => a(e))), i("update", "granted");
	},
	refuse() {
		i("default", "denied"), i("update", "denied");
	},
	stop() {
		return n ? (i("update", "denied"), "reload") : "stopped";
	}
};
export { o as preset };
