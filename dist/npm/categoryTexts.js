import { l as e, n as t } from "./settings.js";
import { t as n } from "./texts.js";
// src/core/categoryTexts.ts
function r(r, i, a) {
	let o = n(r, i, a), s = r.browserInfo, c = (s?.identifiers ?? []).join(", ");
	return Object.entries(t(r)).filter(([e]) => e !== "necessary").map(([t, n]) => {
		let r = (e) => a[`category.${t}.${e}`] ? o(`category.${t}.${e}`) : void 0, l = [
			e(n.description, i) ?? r("description"),
			s?.category === t && o("category.browserInfo"),
			s?.category === t && c && o("category.browserInfo.identifiers", { names: c })
		];
		return {
			id: t,
			title: e(n.title, i) ?? r("title") ?? t,
			description: l.filter(Boolean).join(" ")
		};
	});
}
export { r as t };
