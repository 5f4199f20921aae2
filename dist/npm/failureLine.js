import { t as e } from "./element.js";
// src/forms/phoneLine.ts
function t({ text: t, operatorPhone: n }) {
	if (!n) return [];
	let r = `tel:${n.replace(/[^\d+]/g, "")}`, i = e("a", {
		href: r,
		dir: "ltr"
	}, n), [a = "", o = ""] = t("form.failed.phone").split("{phone}");
	return [
		a,
		i,
		o
	];
}
// src/forms/failureLine.ts
function n({ reason: e, status: t }, { text: n }) {
	return n(`form.reason.${e}`, { status: `${t ?? ""}` });
}
function r(e, n) {
	return [
		n.text("form.failed", { reason: e }),
		" ",
		...t(n)
	];
}
export { n, t as r, r as t };
