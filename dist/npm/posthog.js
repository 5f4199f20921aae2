// src/services/catalog/posthog.ts
var e = {
	preset: "posthog",
	title: "PostHog",
	category: "analytics",
	vendor: "PostHog, Inc.",
	aim: {
		ru: "Считает посещения и действия на сайте.",
		en: "Counts visits and actions on the site."
	},
	cookies: [{
		name: "ph_*",
		life: 365,
		aim: {
			ru: "Отличает посетителей.",
			en: "Tells visitors apart."
		}
	}],
	storage: [{
		name: "/^ph_/",
		aim: {
			ru: "Помнит посетителя и сеанс.",
			en: "Remembers the visitor and the session."
		}
	}, {
		name: "/^__ph_/",
		aim: {
			ru: "Помнит согласие.",
			en: "Remembers the consent."
		}
	}],
	hosts: ["*.i.posthog.com"],
	source: "https://posthog.com/docs/libraries/js/persistence",
	idPattern: "^phc_[A-Za-z0-9]{20,}$",
	idExample: "phc_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
}, t = globalThis, n = "capture identify group register reset onFeatureFlags opt_in_capturing opt_out_capturing", r = !1;
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
