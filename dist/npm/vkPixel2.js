import { t as e } from "./vkPixel.js";
import { countVisit as t, stopCounting as n } from "./topMailRu2.js";
// src/services/presets/vkPixel.ts
var r = globalThis, i = /* @__PURE__ */ new Set();
function a(e) {
	try {
		let { Retargeting: t } = r.VK;
		t.Init(e), t.Hit();
	} catch {}
}
var o = {
	facts: e,
	start(e) {
		let { id: n, insert: r } = e;
		if (!n.startsWith("VK-")) return t(e);
		i.has(n) || (i.add(n), r("https://vk.com/js/api/openapi.js?169", {}, () => a(n)));
	},
	stop: () => i.size ? "reload" : n()
};
export { o as preset };
