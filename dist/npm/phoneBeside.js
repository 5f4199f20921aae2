import { a as e, i as t, o as n, t as r } from "./valueIn.js";
// src/core/readBeside.ts
var i = { kind: "doubtful" }, a = (e) => ({
	kind: "understood",
	e164: e
}), o = (e) => n(e).text.replace(/\D/g, "");
function s(e, n, r) {
	let i = t(e, "RU", r);
	if (i.kind === "empty") return i;
	let s = l(e, n.from, i, r), u = n.full ? f(n.full, i, r) : void 0;
	if (!n.full || !u) return s;
	if (!p(u, o(e))) return n.isNamed ? {
		kind: "doubtful",
		suggestion: c(s) ?? u
	} : s;
	let d = n.from.length ? c(s) : void 0;
	return (d === void 0 || d === u) && r?.isValid(u) !== !1 ? a(u) : {
		kind: "doubtful",
		suggestion: u
	};
}
var c = (e) => e.kind === "understood" ? e.e164 : e.kind === "doubtful" ? e.suggestion : void 0;
function l(e, t, n, r) {
	if (!t.length) return n;
	let o = t.map((t) => d(e, t, n, r)), s = new Set(o.flatMap((e) => e.kind === "understood" ? e.e164 : [])), [l] = s, [f = i] = o.filter((e) => c(e)), p = new Set(t.filter(u));
	return !l || s.size === 1 && p.size < 2 ? l ? a(l) : f : {
		kind: "doubtful",
		suggestion: l
	};
}
var u = (e) => /^\d/.test(e);
function d(e, t, r, s) {
	if (t === "7") return r;
	let l = o(e);
	if (/^\D*(\+|00)/.test(n(e).text)) return !u(t) || c(r)?.startsWith(`+${t}`) || r.kind !== "understood" ? r : {
		kind: "doubtful",
		suggestion: r.e164
	};
	let d = s?.find(e, t);
	if (d) return a(d);
	if (/^[78]\d{10}$/.test(l)) {
		let e = c(r);
		return e ? {
			kind: "doubtful",
			suggestion: e
		} : i;
	}
	if (!u(t)) return i;
	let f = `+${t}${l.replace(/^0/, "")}`;
	return s?.isValid(f) === !1 || !/^\+\d{8,15}$/.test(f) ? i : /^0/.test(l) ? {
		kind: "doubtful",
		suggestion: f
	} : a(f);
}
function f(t, n, r) {
	if (/^\D*\+/.test(t)) {
		let n = e(t);
		return n.kind === "understood" ? n.e164 : void 0;
	}
	let i = o(t);
	if (/^[78]\d{10}$/.test(i)) return c(e(t));
	let a = `+${i}`;
	return i.length > 10 && r?.isValid(a) !== !1 || c(n) === a ? a : void 0;
}
function p(e, t) {
	let n = t.replace(/^(00|[08])/, "");
	return n.length > 3 && (e.endsWith(n) || e.endsWith(t));
}
// src/forms/phoneBeside.ts
var m = /^[^\d+]*\+\s?(\d{1,4}|1[\s-]\d{3})[^\d+]*$/, h = "ul,ol,[role=listbox],[role=option],select,script,style,.assent-consents";
function g({ isOwn: e, plan: { region: t } }, n, r) {
	let { form: i } = n, a = i && !e ? _(i, n, r) : { from: [] }, o = new Set([...a.from, ...a.from.length ? [] : [t]].map((e) => e.replace(/^(RU|KZ)$/, "7")));
	return !a.full && !a.from.length && o.has("7") ? void 0 : {
		...a,
		from: [...o]
	};
}
function _(e, t, n) {
	let i = b(t, e), a = [...e.querySelectorAll("input[data-assent-field]")].find(({ dataset: e }) => e.assentField === `${n}-full`), o = a?.value || [...i.querySelectorAll("input[type=hidden]")].find(({ value: e }) => /^\+\d{8,15}$/.test(e))?.value;
	return {
		from: [
			...v(t).flatMap(y),
			...x(i, t).flatMap(S),
			...T(e, i, t).flatMap((e) => y(r(e))),
			...E(e, i).flatMap(D)
		],
		...o && { full: o },
		...o && a?.value === o && { isNamed: !0 }
	};
}
var v = ({ labels: e }) => [...e ?? []].map((e) => e.textContent), y = (e) => {
	let [, t] = m.exec(e) ?? [];
	return t ? [t.replace(/\D/g, "")] : [];
};
function b(e, t) {
	let n = e;
	for (let r = n.parentElement; r && t.contains(r) && ![...r.querySelectorAll("input,textarea")].filter((t) => t !== e && !/^(hidden|search|checkbox|radio|submit|button|image|reset)$/.test(t.type) && !y(t.value).length).length; r = r.parentElement) n = r;
	return n;
}
function x(e, t) {
	return [e, ...e.querySelectorAll("*")].filter((n) => {
		let r = n.closest(h), i = r && e.contains(r) && !r.contains(t);
		return n !== t && !i && n.getClientRects().length > 0;
	});
}
function S(e) {
	let t = [...e.childNodes].flatMap((e) => e instanceof Text ? e.data : []), n = [
		...t,
		e.getAttribute("title"),
		e.getAttribute("aria-label")
	].flatMap((e) => y(e ?? "")), [r] = /\p{RI}{2}/u.exec(t.join("")) ?? [];
	if (r) return [...n, C(r)];
	let i = e.getAttribute("class") ?? "", [, a] = /flag|iti__|\bfi\b/.test(i) && /[\s_-]([a-z]{2})$/.exec(i.trim()) || [];
	return a ? [...n, a.toUpperCase()] : n;
}
var C = (e) => [...e].map((e) => String.fromCharCode((e.codePointAt(0) ?? 0) - 127462 + 65)).join(""), w = "[autocomplete~=tel-country-code]";
function T(e, t, n) {
	return [...t.querySelectorAll("input"), ...e.querySelectorAll(`input${w}`)].filter((e) => e !== n && e.type !== "hidden");
}
function E(e, t) {
	let n = [...e.querySelectorAll("select")].filter((e) => e.matches(w) || /(phone|tel)\w*[-_ ]*(country|code|prefix)|(country|dial)[-_ ]*(code|phone)/i.test(`${e.name} ${e.id}`));
	return [.../* @__PURE__ */ new Set([...t.querySelectorAll("select"), ...n])];
}
function D(e) {
	let [t] = e.selectedOptions;
	if (!t) return [];
	let n = [t.text, t.value].flatMap(y);
	return n.length ? n : [...e.options].every(({ value: e }) => /^([A-Za-z]{2})?$/.test(e)) && t.value ? [t.value.toUpperCase()] : /code|dial|prefix|country|код|стран/i.test(`${e.name} ${e.id} ${e.ariaLabel}`) && /^\d{1,4}$/.test(t.value) ? [t.value] : O(t.text.trim());
}
function O(e) {
	let t = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"], n = [
		navigator.language,
		"ru",
		"en"
	].map((e) => new Intl.DisplayNames([e], {
		type: "region",
		fallback: "none"
	}));
	for (let r of t) for (let i of t) {
		let t = r + i, a = new Intl.Locale(`und-${t}`).region;
		if (a && n.some((n) => n.of(t) === e)) return [a];
	}
	return [];
}
export { g as besideIn, s as readBeside };
