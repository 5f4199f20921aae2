import { i as e, n as t, o as n, r, t as i } from "./answer.js";
import { n as a, r as o } from "./plainStamp.js";
// src/core/foreignAnswer.ts
var s = /^(validation_failed|acceptance_missing|spam|aborted|mail_failed|init)$/, c = (e, t, i) => {
	let a = n(t), o = l(a);
	return e >= 200 && e < 300 && s.test(String(a.status)) ? o.length ? {
		kind: "invalid",
		errors: o
	} : {
		kind: "failed",
		reason: "refused",
		status: e,
		mayHaveArrived: !1
	} : r(e, a, i, o);
};
function l({ errors: n, invalid_fields: r, message: i, status: a, error: o }) {
	let s = [...e(n), ...e(r)].map(u).filter(t), c = a === "acceptance_missing" ? i : o;
	return s.length || typeof c != "string" ? s : [{
		code: "",
		message: c
	}];
}
function u(e) {
	let { code: t, errorType: r } = n(e), a = {
		...i(e),
		code: String(t ?? r ?? "")
	}, [o, s] = /^Error in 'fields\.([^']+)'\.\s*/.exec(a.message) ?? [];
	return !o || !s ? a : {
		field: s,
		...a,
		message: a.message.slice(o.length) || a.message
	};
}
// src/outbox/urlencoded.ts
function d({ fields: e, extra: t = {}, page: n, stamp: r }, i, s) {
	let c = new URLSearchParams();
	for (let [n, r] of Object.entries({
		...e,
		...t
	})) c.set(s[n] ?? n, r);
	let l = r.texts.filter(({ role: e }) => e === "consent"), u = {
		...a(i, Date.parse(r.at)),
		[o.stamp]: JSON.stringify(r),
		[o.sha256]: l.map(({ sha256: e }) => e).join(","),
		page: n
	};
	for (let [e, t] of Object.entries(u)) c.set(e, t);
	return c.toString();
}
// src/outbox/foreign.ts
var f = (e, t, n) => {
	let { url: r, format: i, idempotent: a, headers: o, fields: s = {} } = e;
	return i === "form" ? {
		url: r,
		type: "application/x-www-form-urlencoded",
		body: d(t, n, s)
	} : {
		url: r,
		type: "application/json",
		body: JSON.stringify({
			...t,
			fields: m(t.fields, s)
		}),
		headers: {
			...a && { "Idempotency-Key": t.id },
			...o
		}
	};
}, p = ({ fields: e = {} }, t) => {
	let n = new Map(Object.entries(e).map(([e, t]) => [t, e]));
	return t.map((e) => {
		let t = e.field && (n.get(e.field) ?? e.field);
		return {
			...e,
			...t && { field: t }
		};
	});
};
function m(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [t[e] ?? e, n]));
}
export { p as inOurNames, c as readForeignAnswer, f as requestFor };
