import { t as e } from "./controls.js";
// src/core/phoneText.ts
var t = /(?:\(?(?:доб|вн|ext)\p{L}*|[xх#])[\s.:=]*(\d{1,7})[\s)]*$/iu;
function n(e) {
	let n = e.normalize("NFKC").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (e) => String(e.charCodeAt(0) & 15)), r = /\d/.test(n) ? t.exec(n) : null;
	return r?.index ? {
		text: n.slice(0, r.index),
		extension: r[1] ?? ""
	} : {
		text: n,
		extension: ""
	};
}
// src/core/phone.ts
var r = { kind: "doubtful" }, i = (e) => e.kind === "understood" ? {
	kind: "doubtful",
	suggestion: e.e164
} : r, a = (e) => ({
	kind: "understood",
	e164: `+${e}`
});
function o(e, t = "RU") {
	let { text: a, extension: o } = n(e);
	if (!/\p{L}|\d.*\d/su.test(a)) return { kind: "empty" };
	let c = a.split(/\p{L}+/u).filter((e) => /\d/.test(e)).map((e) => s(e, t === "RU" || t === "KZ")), l = c.filter((e) => e.kind === "understood"), [u = r, ...d] = l.length === 1 ? l : c;
	return c.length > 1 ? d.length ? r : i(u) : u.kind === "understood" && o ? {
		...u,
		extension: o
	} : u;
}
function s(e, t) {
	let n = e.search(/\+\D*\d[^+]*$/);
	if (n < 0) {
		let n = c(e);
		return t ? l(n) : u(n);
	}
	let r = c(e.slice(0, n)).digits, a = c(e.slice(n)), o = f(a, t), s = r.length < 4 && (/^[78]?$/.test(r) || a.digits.startsWith(r));
	return e.includes("(0)") ? i(f(c(e.slice(n).replace("(0)", "")), t)) : s ? o : i(o);
}
var c = (e) => ({
	digits: e.replace(/\D/g, ""),
	groups: e.match(/\d+/g) ?? []
});
function l(e) {
	let { digits: t, groups: n } = e, { length: a } = t;
	return /^810/.test(t) && a > 10 ? f(d(e, 3), !0) : /^[78]/.test(t) && a === 11 ? m(t.slice(1)) : a === 10 && !/^[78]$/.test(n[0] ?? "") ? /^7/.test(t) ? i(m(t)) : m(t) : p(e) ?? (/^[78]/.test(t) ? r : u(e));
}
function u(e) {
	return /^00/.test(e.digits) ? f(d(e, 2), !1) : e.digits.length > 10 ? i(f(e, !1)) : r;
}
var d = ({ digits: e }, t) => ({
	digits: e.slice(t),
	groups: []
});
function f(e, t) {
	let { digits: n, groups: o } = e;
	if (/^7/.test(n)) return n.length === 11 ? m(n.slice(1)) : p(e) ?? r;
	if (t && /^8[34789]\d{9}$/.test(n)) {
		let e = m(n.slice(1));
		return /^8(4|80[1-9]|86)/.test(n) && o[0] !== "8" ? i(e) : e;
	}
	let s = /^[1-9]\d{7,14}$/.test(n) ? a(n) : r;
	return t && p(e) || s;
}
function p({ digits: e, groups: t }) {
	let [n, r] = t.map((e) => e.length);
	if (!/^[78]{2}[34789]\d{9}$/.test(e) || n === 1 && r === 3) return;
	let a = m(e.slice(2));
	return /^..[89]/.test(e) || r === 1 || r === 11 ? a : i(a);
}
function m(e) {
	return /^([349]|7([0-25-8]|47)|8(?!8|9|49|3[0789]))/.test(e) && e.length === 10 ? a(`7${e}`) : r;
}
// src/core/phonePlans.ts
var h = (e) => o(e);
function g(e, t, n) {
	let r = o(e, t);
	if (!n) return r;
	if (r.kind === "understood") return !r.e164.startsWith("+7") && n.isValid(r.e164) === !1 ? { kind: "doubtful" } : r;
	if (r.kind !== "doubtful") return r;
	let { suggestion: i } = r;
	if (i) return n.isValid(i) === !1 ? { kind: "doubtful" } : r;
	let a = n.find(e, t);
	return a ? {
		kind: "doubtful",
		suggestion: a
	} : r;
}
// src/forms/valueIn.ts
function _(e) {
	return e instanceof HTMLInputElement ? Reflect.get(HTMLInputElement.prototype, "value", e) : e.value;
}
function v(t) {
	return t instanceof HTMLSelectElement ? [...t.selectedOptions].map(({ value: e }) => e).join(", ") : t.type === "radio" ? (t.form ? e(t.form) : [t]).find((e) => e instanceof HTMLInputElement && e.name === t.name && e.checked)?.value ?? "" : t.type !== "checkbox" || t.checked ? t.value : "";
}
export { o as a, g as i, v as n, n as o, h as r, _ as t };
