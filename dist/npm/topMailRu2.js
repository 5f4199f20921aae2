import { t as e } from "./topMailRu.js";
// src/services/presets/topMailRu.ts
var t = globalThis, n = "tmr-code", r = /* @__PURE__ */ new Set();
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
