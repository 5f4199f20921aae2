import { t as e } from "./posthog.js";
// src/services/presets/posthog.ts
var t = globalThis, n = "capture identify group register reset onFeatureFlags opt_in_capturing opt_out_capturing", r = !1;
function i(e, ...n) {
	try {
		t.posthog[e]?.(...n);
	} catch {}
}
function a(e, r) {
	try {
		if (t.posthog) return !1;
		let i = [];
		for (let e of n.split(" ")) i[e] = (...t) => i.push([e, ...t]);
		return t.posthog = Object.assign(i, {
			__SV: 1,
			people: [],
			_i: [[e, {
				api_host: r,
				opt_out_capturing_by_default: !0,
				opt_out_persistence_by_default: !0
			}]]
		}), !0;
	} catch {
		return !1;
	}
}
var o = {
	facts: e,
	start({ id: e, options: t, insert: n }) {
		if (!r) {
			r = !0;
			let i = String(t.host ?? "https://us.i.posthog.com").replace(/\/+$/, "");
			if (!i.startsWith("https://")) return;
			let o = i.replace(".i.posthog.com", "-assets.i.posthog.com");
			a(e, i) && n(`${o}/static/array.js`, { crossorigin: "anonymous" });
		}
		i("opt_in_capturing", { captureEventName: !1 });
	},
	refuse: () => i("opt_out_capturing"),
	stop() {
		return i("opt_out_capturing"), "stopped";
	}
};
export { o as preset };
