import { t as e } from "./clarity.js";
// src/services/presets/clarity.ts
var t = globalThis, n = /* @__PURE__ */ new Set(), r = !1;
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
