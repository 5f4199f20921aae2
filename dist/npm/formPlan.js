import { f as e, h as t, l as n, r, t as i } from "./texts.js";
// src/core/consentText.ts
function a(e, n, r) {
	return r.basis ?? (t(e) === "eu" && n === "callback" ? "request" : "consent");
}
function o(t, n, o, c, l, u) {
	let d = i(t, n, o), { operator: f, policy: p } = t, m = (e, r) => o[e] || t.texts?.[n]?.[e] ? d(e) : r, h = a(t, c, l), g = e(l.title, n) ?? m(`purpose.${c}.title`, c), _ = u.map((e) => m(`data.${e}`, e)).join(", "), v = (l.recipients ?? []).map((e) => s(t, d, e)), y = [
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
		d(`${x}.body`, { site: t.site ?? "" }),
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
function u(e, t, n) {
	let r = Object.entries(t.purposes), i = (r.find(([, e]) => e.required) ?? r[0])?.[0], a = e.purposes?.[n]?.data ?? [];
	return n === i ? [.../* @__PURE__ */ new Set([...a, ...t.extra ?? []])] : a;
}
function d(e, t) {
	let r = Object.hasOwn(e.forms ?? {}, t) ? e.forms?.[t] : void 0;
	if (!r) return {
		code: "form-unknown",
		form: t,
		known: Object.keys(e.forms ?? {})
	};
	let i = Object.keys(r.purposes ?? {}), a = Object.keys(e.purposes ?? {});
	if (!i.length) return {
		code: "purpose-none",
		form: t
	};
	let o = i.find((e) => !a.includes(e));
	if (o !== void 0) return {
		code: "purpose-unknown",
		form: t,
		id: o,
		known: a
	};
	let s = [...new Set(i.flatMap((t) => e.purposes?.[t]?.data ?? []))], c = l(r).find((e) => !s.includes(e.id));
	return c ? {
		code: "field-outside",
		form: t,
		id: c.id,
		allowed: s
	} : n(e) ? void 0 : {
		code: "endpoint-none",
		form: t
	};
}
function f(t, n, r, s, d) {
	let f = i(t, s, d), p = e(r.success?.message, s);
	return {
		form: n,
		look: r.look ?? "plain",
		extra: r.extra ?? [],
		fields: l(r).map((t) => ({
			id: t.id,
			type: t.type ?? c[t.id] ?? "text",
			label: e(t.label, s) ?? (d[`field.${t.id}`] ? f(`field.${t.id}`) : t.id),
			required: t.required ?? (t.id === "name" || t.id === "phone"),
			options: t.options ?? [],
			value: t.value ?? ""
		})),
		purposes: Object.entries(r.purposes).flatMap(([e, n]) => {
			let i = t.purposes?.[e];
			if (!i) return [];
			let c = u(t, r, e);
			return {
				id: e,
				required: n.required === !0 && a(t, e, i) === "consent",
				...o(t, s, d, e, i, c)
			};
		}),
		success: {
			...p && { message: p },
			...r.success?.redirect && { redirect: r.success.redirect }
		}
	};
}
export { a as i, d as n, f as r, l as t };
