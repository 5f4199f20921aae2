import { t as e } from "./element.js";
import "./trap.js";
// src/core/fieldWords.ts
var t = /(?!)/, n = new Map(Object.entries({
	name: {
		autocomplete: /^(given-)?name$/,
		type: "",
		yes: / (name|(full|first|your|f)name|fio|imya|фио|имя|имени|зовут|обращаться) /,
		no: / ((last|second|middle|family|company|business|organi[sz]ation|domain|file|product|model|brand|nick) name|(компани|организаци|пользовател|файл|модел)\p{L}*) /u
	},
	phone: {
		autocomplete: /^tel/,
		type: "tel",
		yes: / (phone(number)?|tel(ephone|efon)?|(tele|cell)phone|mobile|mob|cell|тел|телефон(а|у|ом|ный|ного)?|моб|мобильн(ый|ого)) /,
		no: / (model|brand|type|os|модел\p{L}*|марк\p{L}*|тип) /u
	},
	email: {
		autocomplete: /^email$/,
		type: "email",
		yes: / (e?mail|pochta|почта|почты|почту|мейл|имейл) /,
		no: t
	},
	message: {
		autocomplete: t,
		type: "textarea",
		yes: / (message|msg|comments?|question|сообщени\p{L}|комментари\p{L}|вопрос\p{L}*) /u,
		no: t
	}
}));
function r(e) {
	return ` ${(e.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").toLowerCase().match(/\p{L}+/gu) ?? []).join(" ")} `;
}
function i(e, t) {
	let r = t.toLowerCase().split(/\s+/).pop() ?? "";
	return r !== "" && (n.get(e)?.autocomplete.test(r) ?? r === e);
}
function a(e, t) {
	return n.get(e)?.type === t;
}
function o(e, t) {
	let r = /^(checkbox|radio|select)$/.test(t) || [...n.values()].some((e) => e.type === t);
	return n.has(e) && !a(e, t) && r;
}
function s(e, t, i) {
	let a = r(i), o = n.get(e);
	return o ? o.yes.test(a) && !o.no.test(a) : [e, t].some((e) => e.toLowerCase() === i.trim().toLowerCase() || r(e).trim() !== "" && a.includes(r(e)));
}
// src/core/fieldFind.ts
function c({ type: e, autocomplete: t, name: n, id: r }) {
	return !(/^(password|file|hidden|submit|button|reset|image)$/.test(e) || /(^|\s)cc-/.test(t) || /(^|[^a-z])(cvv|cvc|cc[-_]?num|card[-_]?num)/i.test(`${n} ${r}`));
}
var l = [
	({ id: e }, { marked: t }) => t === e,
	({ id: e }, { autocomplete: t }) => i(e, t),
	({ id: e }, { type: t }) => a(e, t),
	({ id: e, label: t }, { name: n }) => s(e, t, n),
	({ id: e, label: t }, n) => s(e, t, n.id),
	({ id: e, label: t }, n) => s(e, t, n.label)
];
function u(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let [r, i] of l.entries()) for (let a of e) {
		if (n.has(a.id)) continue;
		let e = t.findIndex((e, t) => ![...n.values()].includes(t) && c(e) && (r === 0 || !e.marked && !o(a.id, e.type)) && i(a, e));
		e >= 0 && n.set(a.id, e);
	}
	return n;
}
// src/forms/controls.ts
function d(e) {
	return [...Reflect.get(HTMLFormElement.prototype, "elements", e)].filter((e) => e.matches("input:not([name=assent_more]),textarea,select") && !e.closest(".assent-consents"));
}
function f(e, t) {
	let n = d(e), r = [...t.fields.filter(({ type: e }) => e !== "hidden"), ...t.extra.map((e) => ({
		id: e,
		label: e
	}))], i = /* @__PURE__ */ new Map();
	for (let [e, t] of u(r, n.map(m))) {
		let r = n[t];
		r && i.set(e, r);
	}
	return i;
}
function p(e) {
	return e instanceof HTMLSelectElement ? [...e.selectedOptions].map(({ value: e }) => e).join(", ") : e.type === "radio" ? (e.form ? d(e.form) : [e]).find((t) => t instanceof HTMLInputElement && t.name === e.name && t.checked)?.value ?? "" : e.type !== "checkbox" || e.checked ? e.value : "";
}
function m(e) {
	let t = (t) => e.getAttribute(t) ?? "", n = [...e.labels ?? []].map((e) => e.textContent);
	return {
		marked: t("data-assent-field"),
		autocomplete: t("autocomplete"),
		type: e.type.replace(/^select-.*/, "select"),
		name: t("name"),
		id: t("id"),
		label: [
			...n,
			t("aria-label"),
			t("placeholder")
		].join(" ")
	};
}
// src/forms/phoneLine.ts
function h({ text: t, operatorPhone: n }) {
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
// src/forms/place.ts
function g(e) {
	return e.querySelector("button:not([type]),button[type=submit],input[type=submit],input[type=image]") ?? void 0;
}
function _(e, t) {
	let n = g(e);
	n ? v(e, n, y).before(t) : e.append(t);
}
function v(e, t, n) {
	let r = t.parentElement;
	return r && r !== e && n(t) ? v(e, r, n) : t;
}
function y(e) {
	let t = e.previousElementSibling;
	return t ? t.getBoundingClientRect().bottom > e.getBoundingClientRect().top + 1 : !e.nextElementSibling;
}
export { d as a, h as i, _ as n, f as o, g as r, p as s, v as t };
