import { d as e } from "./settings.js";
import { n as t } from "./texts.js";
import { t as n } from "./digest.js";
import { t as r } from "./element.js";
// src/chunks/textAddress.ts
async function i({ config: i, language: a }, o, s) {
	let c = await n(t(s)), l = e(i, `/v1/texts/${c}`);
	o.append(r("a", {
		href: l,
		target: "_blank",
		rel: "noopener"
	}, a.text("form.address")));
}
export { i as addAddress };
