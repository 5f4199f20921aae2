// src/services/catalog/clarity.ts
var e = {
	preset: "clarity",
	title: "Microsoft Clarity",
	category: "analytics",
	vendor: "Microsoft Corporation",
	aim: {
		ru: "Записывает, как посетители пользуются страницами.",
		en: "Records how visitors use the pages."
	},
	cookies: [
		{
			name: "_clck",
			life: 365,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			}
		},
		{
			name: "_clsk",
			life: 1,
			aim: {
				ru: "Помнит сеанс.",
				en: "Remembers the session."
			}
		},
		{
			name: "CLID",
			life: 365,
			aim: {
				ru: "Отличает посетителей.",
				en: "Tells visitors apart."
			},
			isForeign: !0
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
		name: "_cltk",
		life: 0,
		aim: {
			ru: "Отличает вкладки.",
			en: "Tells tabs apart."
		}
	}],
	hosts: [
		"www.clarity.ms",
		"*.clarity.ms",
		"c.bing.com"
	],
	source: "https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list",
	idPattern: "^[a-z0-9]{6,16}$",
	idExample: "abcde12345"
}, t = globalThis, n = /* @__PURE__ */ new Set(), r = !1;
function i(...e) {
	try {
		typeof t.clarity == "function" && t.clarity(...e);
	} catch {}
}
function a() {
	try {
		if (typeof t.clarity == "function") return;
		let e = [];
		t.clarity = Object.assign((...t) => e.push(t), { q: e });
	} catch {}
}
var o = (e, t) => i("consentv2", {
	ad_Storage: e ? "granted" : "denied",
	analytics_Storage: t ? "granted" : "denied"
}), s = {
	facts: e,
	start({ id: e, has: t, insert: s }) {
		a(), r && i("start"), r = !1, o(t("marketing"), !0), n.has(e) || (n.add(e), s(`https://www.clarity.ms/tag/${e}`));
	},
	refuse: () => o(!1, !1),
	stop() {
		return o(!1, !1), i("stop"), r = !0, "stopped";
	}
};
export { s as preset };
