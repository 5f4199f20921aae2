// src/services/catalog/posthog.ts
var e = {
	preset: "posthog",
	title: {
		ru: "PostHog",
		en: "PostHog"
	},
	category: "analytics",
	vendor: {
		ru: "PostHog, Inc.",
		en: "PostHog, Inc."
	},
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
};
export { e as t };
