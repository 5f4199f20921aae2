import { g as e, p as t, r as n, t as r, u as i } from "./texts.js";
// src/core/consentText.ts
function a(t, n, r) {
	return r.basis ?? (e(t) === "eu" && n === "callback" ? "request" : "consent");
}
function o(e, i, o, c, l, u) {
	let d = r(e, i, o), { operator: f, policy: p } = e, m = (t, n) => o[t] || e.texts?.[i]?.[t] ? d(t) : n, h = a(e, c, l), g = t(l.title, i) ?? m(`purpose.${c}.title`, c), _ = u.map((e) => m(`data.${e}`, e)).join(", "), v = (l.recipients ?? []).map((t) => s(e, d, t)), y = [
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
		v.length ? d("consent.recipients", { recipients: n(v, d("and")) }) : d("consent.recipients.none"),
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
	let n = Object.hasOwn(e.forms ?? {}, t) ? e.forms?.[t] : void 0;
	if (!n) return {
		code: "form-unknown",
		form: t,
		known: Object.keys(e.forms ?? {})
	};
	let r = Object.keys(n.purposes ?? {}), a = Object.keys(e.purposes ?? {});
	if (!r.length) return {
		code: "purpose-none",
		form: t
	};
	let o = r.find((e) => !a.includes(e));
	if (o !== void 0) return {
		code: "purpose-unknown",
		form: t,
		id: o,
		known: a
	};
	let s = [...new Set(r.flatMap((t) => e.purposes?.[t]?.data ?? []))], c = l(n).find((e) => !s.includes(e.id));
	return c ? {
		code: "field-outside",
		form: t,
		id: c.id,
		allowed: s
	} : i(e) ? void 0 : {
		code: "endpoint-none",
		form: t
	};
}
function f(e, n, i, s, d) {
	let f = r(e, s, d), p = t(i.success?.message, s);
	return {
		form: n,
		look: i.look ?? "plain",
		extra: i.extra ?? [],
		fields: l(i).map((e) => ({
			id: e.id,
			type: e.type ?? c[e.id] ?? "text",
			label: t(e.label, s) ?? (d[`field.${e.id}`] ? f(`field.${e.id}`) : e.id),
			required: e.required ?? (e.id === "name" || e.id === "phone"),
			options: e.options ?? [],
			value: e.value ?? ""
		})),
		purposes: Object.entries(i.purposes).flatMap(([t, n]) => {
			let r = e.purposes?.[t];
			if (!r) return [];
			let c = u(e, i, t);
			return {
				id: t,
				required: n.required === !0 && a(e, t, r) === "consent",
				...o(e, s, d, t, r, c)
			};
		}),
		success: {
			...p && { message: p },
			...i.success?.redirect && { redirect: i.success.redirect }
		}
	};
}
export { a as i, d as n, f as r, l as t };
