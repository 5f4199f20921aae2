import { t as e } from "./ga4.js";
import { t } from "./consentMode.js";
// src/services/presets/ga4.ts
var n = globalThis, r = /* @__PURE__ */ new Set();
function i(e, t) {
	try {
		n[`ga-disable-${e}`] = t;
	} catch {}
}
function a({ id: e, insert: i }) {
	if (!r.has(e)) {
		r.add(e);
		try {
			n.gtag ??= t;
		} catch {}
		t("js", /* @__PURE__ */ new Date()), t("config", e), i(`https://www.googletagmanager.com/gtag/js?id=${e}`);
	}
}
var o = {
	facts: e,
	start(e) {
		i(e.id, !1), a(e);
	},
	refuse: ({ id: e }) => i(e, !0),
	stop({ id: e }) {
		return i(e, !0), "stopped";
	}
};
export { o as preset, a as startTag };
