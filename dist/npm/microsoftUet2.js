import { t as e } from "./microsoftUet.js";
// src/services/presets/microsoftUet.ts
var t = globalThis, n = !1;
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
