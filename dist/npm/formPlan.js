import { a as e, f as t, l as n } from "./settings.js";
import { r, t as i } from "./texts.js";
// src/core/consentText.ts
function a(e, n, r) {
	return r.basis ?? (t(e) === "eu" && n === "callback" ? "request" : "consent");
}
function o(e, t, o, l, d, f) {
	let p = i(e, t, o), { operator: m, policy: h } = e, g = (n, r) => o[n] || e.texts?.[t]?.[n] ? p(n) : r, _ = a(e, l, d), v = n(d.title, t) ?? g(`purpose.${l}.title`, l), y = f.map((e) => g(`data.${e}`, e)).join(", "), b = (d.recipients ?? []).map((t) => u(e, p, t)), x = [
		m.name,
		m.inn && p("consent.inn", { inn: m.inn }),
		m.ogrn && p(s(m.ogrn), { ogrn: m.ogrn }),
		m.address,
		m.email,
		m.phone
	], S = c(m, t, p), C = {
		operator: m.name,
		addressee: S,
		data: y,
		purpose: v
	}, w = _ === "consent" ? "consent" : "notice", T = [
		p(`${w}.title`),
		h?.version && p("consent.edition", { version: h.version }),
		p(`${w}.body`, { site: e.site ?? "" }),
		p("consent.operator", { operator: x.filter(Boolean).join(", ") }),
		p("consent.purpose", C),
		p("consent.subject"),
		p("consent.data", C),
		p(b.length ? "consent.actions.share" : "consent.actions"),
		b.length ? p("consent.recipients", { recipients: r(b, p("and")) }) : p("consent.recipients.none"),
		p("consent.term", { days: String(d.keepDays) }),
		p(`${w}.withdraw`, { contact: m.email ?? m.phone ?? m.address ?? m.name }),
		_ === "consent" && p("consent.act")
	];
	return {
		basis: _,
		label: p(`${w}.label`, C),
		full: T.filter(Boolean).join("\n")
	};
}
function s(e) {
	return e.length === 15 ? "consent.ogrnip" : "consent.ogrn";
}
function c({ name: e, dative: t }, n, r) {
	return t && n === "ru" ? t : l(e) ? r("consent.addressee", { operator: e }) : e;
}
function l(e) {
	let t = e.replace(/«[^»]*»|„[^“]*“|“[^”]*”|"[^"]*"/g, "").trim(), [n = "", ...r] = t.split(/\s+/);
	return /^(ИП|КФХ)$/.test(n) ? r.length > 0 : !/^[А-ЯЁ]{2,5}$/.test(n) && /[А-ЯЁ]/i.test(t);
}
function u(e, t, n) {
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
var d = {
	name: "text",
	phone: "tel",
	email: "email",
	message: "textarea"
};
function f(e) {
	return (e.fields ?? ["name", "phone"]).map((e) => typeof e == "string" ? { id: e } : e);
}
function p({ id: e, required: t }) {
	return t ?? (e === "name" || e === "phone");
}
function m(e, t, n, { required: r }) {
	return r === !0 && a(e, t, n) === "consent";
}
function h(e, t, n) {
	let r = Object.entries(t.purposes), i = (r.find(([, e]) => e.required) ?? r[0])?.[0], a = e.purposes?.[n]?.data ?? [];
	return n === i ? [.../* @__PURE__ */ new Set([...a, ...t.extra ?? []])] : a;
}
function g({ purposes: e }) {
	return e.some(({ basis: e }) => e === "consent") ? "box-and-submit" : "submit";
}
function _(t, n) {
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
	let s = [...new Set(i.flatMap((e) => t.purposes?.[e]?.data ?? []))], c = f(r).find((e) => !s.includes(e.id));
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
function v(e, t, r, a, s) {
	let c = i(e, a, s), l = n(r.success?.message, a);
	return {
		form: t,
		region: r.region ?? "RU",
		look: r.look ?? "plain",
		extra: r.extra ?? [],
		fields: f(r).map((e) => ({
			id: e.id,
			type: e.type ?? d[e.id] ?? "text",
			label: n(e.label, a) ?? (s[`field.${e.id}`] ? c(`field.${e.id}`) : e.id),
			required: p(e),
			options: e.options ?? [],
			value: e.value ?? ""
		})),
		purposes: Object.entries(r.purposes).flatMap(([t, n]) => {
			let i = e.purposes?.[t];
			if (!i) return [];
			let c = h(e, r, t);
			return {
				id: t,
				required: m(e, t, i, n),
				...o(e, a, s, t, i, c)
			};
		}),
		success: {
			...l && { message: l },
			...r.success?.redirect && { redirect: r.success.redirect }
		}
	};
}
export { a, v as i, _ as n, l as o, g as r, f as t };
