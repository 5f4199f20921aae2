// src/services/presets/googleMaps.ts
var e = { facts: {
	preset: "google-maps",
	title: "Google Maps",
	category: "marketing",
	vendor: "Google LLC",
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
} };
export { e as preset };
