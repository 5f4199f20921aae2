import { t as e } from "./yandexMetrika.js";
// src/services/presets/yandexMetrika.ts
var t = globalThis, n = /* @__PURE__ */ new Set(), r = !1;
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
