import { n as e } from "./styles.js";
// src/effects/outbox.ts
var t = "assent", n = "outbox", r = 1e3;
function i() {
	let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Set(), i = (e, t) => {
		let i = a().then((r) => new Promise((i, a) => {
			let o = r.transaction(n, e), s = t(o.objectStore(n));
			o.oncomplete = () => i({ answer: s.result }), o.onabort = () => a(o.error);
		}).finally(() => r.close())), o = new Promise((e) => setTimeout(e, r));
		return Promise.race([i.catch(() => void 0), o]);
	};
	return {
		async put(n) {
			e.set(n.id, n), await i("readwrite", (e) => e.put(n)) && t.add(n.id);
		},
		async get(n) {
			let r = await i("readonly", (e) => e.get(n));
			return r && (t.has(n) || r.answer) ? r.answer : e.get(n);
		},
		async all() {
			let n = await i("readonly", (e) => e.getAll()), r = [...e.values()].filter(({ id: e }) => !n || !t.has(e));
			return [...n?.answer ?? [], ...r];
		},
		async remove(t) {
			e.delete(t), await i("readwrite", (e) => e.delete(t));
		}
	};
}
function a() {
	return new Promise((e, r) => {
		let i = indexedDB.open(t, 1);
		i.onupgradeneeded = () => i.result.createObjectStore(n, { keyPath: "id" }), i.onsuccess = () => e(i.result), i.onerror = () => r(i.error);
	});
}
async function o() {
	try {
		return (await indexedDB.databases()).some(({ name: e }) => e === t);
	} catch {
		return !1;
	}
}
// src/core/fieldWords.ts
var s = /(?!)/, c = new Map(Object.entries({
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
		no: s
	},
	message: {
		autocomplete: s,
		type: "textarea",
		yes: / (message|msg|comments?|question|сообщени\p{L}|комментари\p{L}|вопрос\p{L}*) /u,
		no: s
	}
}));
function l(e) {
	return ` ${(e.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").toLowerCase().match(/\p{L}+/gu) ?? []).join(" ")} `;
}
function u(e, t) {
	let n = t.toLowerCase().split(/\s+/).pop() ?? "";
	return n !== "" && (c.get(e)?.autocomplete.test(n) ?? n === e);
}
function d(e, t) {
	return c.get(e)?.type === t;
}
function f(e, t) {
	let n = /^(checkbox|radio|select)$/.test(t) || [...c.values()].some((e) => e.type === t);
	return c.has(e) && !d(e, t) && n;
}
function p(e, t, n) {
	let r = l(n), i = c.get(e);
	return i ? i.yes.test(r) && !i.no.test(r) : [e, t].some((e) => e.toLowerCase() === n.trim().toLowerCase() || l(e).trim() !== "" && r.includes(l(e)));
}
// src/core/fieldFind.ts
function m({ type: e, autocomplete: t, name: n, id: r }) {
	return !(/^(password|file|hidden|submit|button|reset|image)$/.test(e) || /(^|\s)cc-/.test(t) || /(^|[^a-z])(cvv|cvc|cc[-_]?num|card[-_]?num)/i.test(`${n} ${r}`));
}
var h = [
	({ id: e }, { marked: t }) => t === e,
	({ id: e }, { autocomplete: t }) => u(e, t),
	({ id: e }, { type: t }) => d(e, t),
	({ id: e, label: t }, { name: n }) => p(e, t, n),
	({ id: e, label: t }, n) => p(e, t, n.id),
	({ id: e, label: t }, n) => p(e, t, n.label)
];
function g(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let [r, i] of h.entries()) for (let a of e) {
		if (n.has(a.id)) continue;
		let e = t.findIndex((e, t) => ![...n.values()].includes(t) && m(e) && (r === 0 || !e.marked && !f(a.id, e.type)) && i(a, e));
		e >= 0 && n.set(a.id, e);
	}
	return n;
}
// src/forms/controls.ts
function _(e) {
	return [...Reflect.get(HTMLFormElement.prototype, "elements", e)].filter((e) => e.matches("input,textarea,select") && !e.closest(".assent-consents"));
}
function v(e, t) {
	let n = _(e), r = [...t.fields.filter(({ type: e }) => e !== "hidden"), ...t.extra.map((e) => ({
		id: e,
		label: e
	}))], i = /* @__PURE__ */ new Map();
	for (let [e, t] of g(r, n.map(b))) {
		let r = n[t];
		r && i.set(e, r);
	}
	return i;
}
function y(e) {
	return e instanceof HTMLSelectElement ? [...e.selectedOptions].map(({ value: e }) => e).join(", ") : e.type === "radio" ? (e.form ? _(e.form) : [e]).find((t) => t instanceof HTMLInputElement && t.name === e.name && t.checked)?.value ?? "" : e.type !== "checkbox" || e.checked ? e.value : "";
}
function b(e) {
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
function x({ text: t, operatorPhone: n }) {
	if (!n) return [];
	let r = e("a", { href: `tel:${n.replace(/[^\d+]/g, "")}` }, n), [i = "", a = ""] = t("form.failed.phone").split("{phone}");
	return [
		i,
		r,
		a
	];
}
// src/forms/place.ts
function S(e) {
	return e.querySelector("button:not([type]),button[type=submit],input[type=submit],input[type=image]") ?? void 0;
}
function C(e, t) {
	let n = S(e);
	n ? T(e, n, E).before(t) : e.append(t);
}
function w(e, t, n) {
	let r = T(e, t.closest("label") ?? t, D);
	for (; r.nextElementSibling?.matches("p.assent-say");) r = r.nextElementSibling;
	r.after(n);
}
function T(e, t, n) {
	let r = t.parentElement;
	return r && r !== e && n(t) ? T(e, r, n) : t;
}
function E(e) {
	let t = e.previousElementSibling;
	return t ? t.getBoundingClientRect().bottom > e.getBoundingClientRect().top + 1 : !e.nextElementSibling;
}
function D({ parentElement: e }) {
	let { display: t, flexDirection: n } = getComputedStyle(e);
	return t.endsWith("flex") && n.startsWith("row");
}
export { _ as a, o as c, x as i, i as l, w as n, v as o, S as r, y as s, C as t };
