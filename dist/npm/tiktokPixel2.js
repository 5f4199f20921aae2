import { t as e } from "./tiktokPixel.js";
// src/services/presets/tiktokPixel.ts
var t = globalThis, n = "https://analytics.tiktok.com/i18n/pixel/events.js", r = "page track identify ready enableCookie disableCookie holdConsent revokeConsent grantConsent", i = /* @__PURE__ */ new Set();
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
