import { a as e, f as t, l as n } from "./settings.js";
import { r, t as i } from "./texts.js";
// src/core/consentText.ts
function a(e, n, r) {
	return r.basis ?? (t(e) === "eu" && n === "callback" ? "request" : "consent");
}
function o(e, t, o, c, l, u) {
	let d = i(e, t, o), { operator: f, policy: p } = e, m = (n, r) => o[n] || e.texts?.[t]?.[n] ? d(n) : r, h = a(e, c, l), g = n(l.title, t) ?? m(`purpose.${c}.title`, c), _ = u.map((e) => m(`data.${e}`, e)).join(", "), v = (l.recipients ?? []).map((t) => s(e, d, t)), y = [
		f.name,
		f.inn && d("consent.inn", { inn: f.inn }),
		f.ogrn && d("consent.ogrn", { ogrn: f.ogrn }),
		f.address,
		f.email,
		f.phone
	], b = {
		operator: f.name,
		data: _,
		purpose: g
	}, x = h === "consent" ? "consent" : "notice", S = [
		d(`${x}.title`),
		p?.version && d("consent.edition", { version: p.version }),
		d(`${x}.body`, { site: e.site ?? "" }),
		d("consent.operator", { operator: y.filter(Boolean).join(", ") }),
		d("consent.purpose", b),
		d("consent.subject"),
		d("consent.data", b),
		d(v.length ? "consent.actions.share" : "consent.actions"),
		v.length ? d("consent.recipients", { recipients: r(v, d("and")) }) : d("consent.recipients.none"),
		d("consent.term", { days: String(l.keepDays) }),
		d(`${x}.withdraw`, { contact: f.email ?? f.phone ?? f.address ?? f.name }),
		h === "consent" && d("consent.act")
	];
	return {
		basis: h,
		label: d(`${x}.label`, b),
		full: S.filter(Boolean).join("\n")
	};
}
function s(e, t, n) {
	let r = e.recipients?.[n];
	if (!r) return n;
	let i = [
		r.inn && t("consent.inn", { inn: r.inn }),
		r.address,
		r.country
	].filter(Boolean);
	return r.name + (i.length ? ` (${i.join(", ")})` : "");
}
// src/core/formPlan.ts
var c = {
	name: "text",
	phone: "tel",
	email: "email",
	message: "textarea"
};
function l(e) {
	return (e.fields ?? ["name", "phone"]).map((e) => typeof e == "string" ? { id: e } : e);
}
function u({ id: e, required: t }) {
	return t ?? (e === "name" || e === "phone");
}
function d(e, t, n, { required: r }) {
	return r === !0 && a(e, t, n) === "consent";
}
function f(e, t, n) {
	let r = Object.entries(t.purposes), i = (r.find(([, e]) => e.required) ?? r[0])?.[0], a = e.purposes?.[n]?.data ?? [];
	return n === i ? [.../* @__PURE__ */ new Set([...a, ...t.extra ?? []])] : a;
}
function p(t, n) {
	let r = Object.hasOwn(t.forms ?? {}, n) ? t.forms?.[n] : void 0;
	if (!r) return {
		code: "form-unknown",
		form: n,
		known: Object.keys(t.forms ?? {})
	};
	let i = Object.keys(r.purposes ?? {}), a = Object.keys(t.purposes ?? {});
	if (!i.length) return {
		code: "purpose-none",
		form: n
	};
	let o = i.find((e) => !a.includes(e));
	if (o !== void 0) return {
		code: "purpose-unknown",
		form: n,
		id: o,
		known: a
	};
	let s = [...new Set(i.flatMap((e) => t.purposes?.[e]?.data ?? []))], c = l(r).find((e) => !s.includes(e.id));
	return c ? {
		code: "field-outside",
		form: n,
		id: c.id,
		allowed: s
	} : e(t) ? void 0 : {
		code: "endpoint-none",
		form: n
	};
}
function m(e, t, r, a, s) {
	let p = i(e, a, s), m = n(r.success?.message, a);
	return {
		form: t,
		look: r.look ?? "plain",
		extra: r.extra ?? [],
		fields: l(r).map((e) => ({
			id: e.id,
			type: e.type ?? c[e.id] ?? "text",
			label: n(e.label, a) ?? (s[`field.${e.id}`] ? p(`field.${e.id}`) : e.id),
			required: u(e),
			options: e.options ?? [],
			value: e.value ?? ""
		})),
		purposes: Object.entries(r.purposes).flatMap(([t, n]) => {
			let i = e.purposes?.[t];
			if (!i) return [];
			let c = f(e, r, t);
			return {
				id: t,
				required: d(e, t, i, n),
				...o(e, a, s, t, i, c)
			};
		}),
		success: {
			...m && { message: m },
			...r.success?.redirect && { redirect: r.success.redirect }
		}
	};
}
export { a as i, p as n, m as r, l as t };
