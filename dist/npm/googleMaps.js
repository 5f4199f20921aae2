// src/services/catalog/googleMaps.ts
var e = {
	preset: "google-maps",
	title: {
		ru: "Google Maps",
		en: "Google Maps"
	},
	category: "marketing",
	vendor: {
		ru: "Google LLC",
		en: "Google LLC"
	},
	aim: {
		ru: "Показывает карту Google.",
		en: "Shows a map from Google."
	},
	cookies: [{
		name: "NID",
		life: 180,
		aim: {
			ru: "Помнит настройки.",
			en: "Remembers settings."
		},
		isForeign: !0
	}],
	storage: [],
	hosts: [
		"www.google.com",
		"maps.googleapis.com",
		"maps.gstatic.com"
	],
	source: "https://policies.google.com/technologies/cookies"
};
export { e as t };
