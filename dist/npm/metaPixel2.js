import { t as e } from "./metaPixel.js";
// src/services/presets/metaPixel.ts
var t = globalThis, n = /* @__PURE__ */ new Set();
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
