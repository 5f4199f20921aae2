// src/core/fieldWords.ts
var e = /(?!)/, t = new Map(Object.entries({
	name: {
		autocomplete: /^(given-)?name$/,
		type: "",
		yes: / (name|(full|first|your|f)name|fio|imya|фио|имя|имени|зовут|обращаться) /,
		no: / ((last|second|middle|family|company|business|organi[sz]ation|domain|file|product|model|brand|nick) name|(компани|организаци|пользовател|файл|модел)\p{L}*) /u
	},
	phone: {
		autocomplete: /^tel(?!-country|-ext)/,
		type: "tel",
		yes: / (phone(number)?|tel(ephone|efon)?|(tele|cell)phone|mobile|mob|cell|тел|телефон(а|у|ом|ный|ного)?|моб|мобильн(ый|ого)) /,
		no: / (model|brand|type|os|модел\p{L}*|марк\p{L}*|тип) /u
	},
	email: {
		autocomplete: /^email$/,
		type: "email",
		yes: / (e?mail|pochta|почта|почты|почту|мейл|имейл) /,
		no: e
	},
	message: {
		autocomplete: e,
		type: "textarea",
		yes: / (message|msg|comments?|question|сообщени\p{L}|комментари\p{L}|вопрос\p{L}*) /u,
		no: e
	}
}));
function n(e) {
	return ` ${(e.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").toLowerCase().match(/\p{L}+/gu) ?? []).join(" ")} `;
}
function r(e, n) {
	let r = n.toLowerCase().split(/\s+/).pop() ?? "";
	return r !== "" && (t.get(e)?.autocomplete.test(r) ?? r === e);
}
function i(e, n) {
	return t.get(e)?.type === n;
}
function a(e, n) {
	let r = /^(checkbox|radio|select)$/.test(n) || [...t.values()].some((e) => e.type === n);
	return t.has(e) && !i(e, n) && r;
}
function o(e, r, i) {
	let a = n(i), o = t.get(e);
	return o ? o.yes.test(a) && !o.no.test(a) : [e, r].some((e) => e.toLowerCase() === i.trim().toLowerCase() || n(e).trim() !== "" && a.includes(n(e)));
}
// src/core/fieldFind.ts
function s({ type: e, autocomplete: t, name: n, id: r }) {
	return !(/^(password|file|hidden|submit|button|reset|image)$/.test(e) || /(^|\s)cc-/.test(t) || /(^|[^a-z])(cvv|cvc|cc[-_]?num|card[-_]?num)/i.test(`${n} ${r}`));
}
var c = [
	({ id: e }, { marked: t }) => t === e,
	({ id: e }, { autocomplete: t }) => r(e, t),
	({ id: e }, { type: t }) => i(e, t),
	({ id: e, label: t }, { name: n }) => o(e, t, n),
	({ id: e, label: t }, n) => o(e, t, n.id),
	({ id: e, label: t }, n) => o(e, t, n.label)
];
function l(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let [r, i] of c.entries()) for (let o of e) {
		if (n.has(o.id)) continue;
		let e = t.findIndex((e, t) => ![...n.values()].includes(t) && s(e) && (r === 0 || !e.marked && !a(o.id, e.type)) && i(o, e));
		e >= 0 && n.set(o.id, e);
	}
	return n;
}
// src/core/trap.ts
var u = "assent_more", d = {
	autocomplete: "off",
	tabindex: "-1",
	"data-1p-ignore": "",
	"data-lpignore": "true",
	"data-bwignore": "",
	"data-form-type": "other"
};
// src/forms/controls.ts
function f(e) {
	return [...Reflect.get(HTMLFormElement.prototype, "elements", e)].filter((e) => e.matches("input:not([name=assent_more]),textarea,select") && !e.closest(".assent-consents"));
}
function p(e, t) {
	let n = f(e), r = [...t.fields.filter(({ type: e }) => e !== "hidden"), ...t.extra.map((e) => ({
		id: e,
		label: e
	}))], i = /* @__PURE__ */ new Map();
	for (let [e, t] of l(r, n.map(m))) {
		let r = n[t];
		r && i.set(e, r);
	}
	return i;
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
export { u as i, p as n, d as r, f as t };
