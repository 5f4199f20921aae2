import { a as e, o as t, r as n, s as r, t as i } from "./stamps.js";
import { i as a } from "./choice.js";
import { h as o, l as s, s as c } from "./texts.js";
import { n as l, t as u } from "./draft.js";
// src/effects/consentQueue.ts
var d = [], f;
function p() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_outbox") ?? "[]");
		return (Array.isArray(e) ? e : []).filter((e) => e?.message?.kind === "consent" && typeof e.message.id == "string");
	} catch (e) {
		return e instanceof SyntaxError ? [] : d;
	}
}
function m(e) {
	d = e;
	try {
		e.length ? localStorage.setItem(l, JSON.stringify(e)) : localStorage.removeItem(l);
	} catch {}
}
function h(e) {
	let t = p();
	t.some((t) => t.message.id === e.id) || m([...t, { message: e }]), v(e.id);
}
function g(e) {
	let t = p(), n = t.filter(({ message: t, tried: n }) => t.id !== e || n);
	return n.length !== t.length && m(n), n.length !== t.length;
}
function _() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_draft") ?? "[]");
		return (Array.isArray(e) ? e : []).filter((e) => typeof e?.stampId == "string" && typeof e.atMs == "number");
	} catch {
		return [];
	}
}
function v(e) {
	try {
		let t = _().filter(({ stampId: t }) => t !== e);
		t.length ? localStorage.setItem(u, JSON.stringify(t)) : localStorage.removeItem(u);
	} catch {}
}
async function y(t, n = 0) {
	if (clearTimeout(f), !await w(() => b(t))) return;
	let r = e(n, Math.random()), i = (e) => {
		y(t, e).catch(t.log);
	};
	r === void 0 ? addEventListener("online", () => i(0), { once: !0 }) : f = setTimeout(() => i(n + 1), r);
}
async function b({ url: e, withCookies: t, isReceiver: r, answered: i, log: a }) {
	let o = /* @__PURE__ */ new Set();
	for (let s = x(o); s; s = x(o)) {
		let { message: c } = s, { id: l } = c;
		o.add(l), S(l);
		let u = await n({
			url: e,
			body: JSON.stringify(c),
			type: "application/json",
			...t && { withCookies: t },
			...r && { headers: { "Idempotency-Key": l } }
		}, l);
		if (i?.(), u.kind === "failed" && (u.reason !== "refused" || u.status === 429)) return !0;
		u.kind !== "sent" && a("The consent message was not taken:", u), m(p().filter((e) => e.message.id !== l));
	}
	return !1;
}
var x = (e) => p().find(({ message: t }) => !e.has(t.id));
function S(e) {
	m(p().map((t) => t.message.id === e ? {
		...t,
		tried: !0
	} : t));
}
var C = 200;
async function w(e) {
	let { locks: t } = navigator, n = !1, r = () => (n = !0, e());
	try {
		return await t?.request(l, { ifAvailable: !0 }, (e) => e && r()) ?? (t ? await t.request(l, async () => (await new Promise((e) => setTimeout(e, C)), r())) : r());
	} catch (e) {
		if (n) throw e;
		return r();
	}
}
// src/embed/sendConsent.ts
var T = Promise.resolve();
function E(e, t) {
	let n = T.then(() => D(e, t));
	return T = n.catch(() => void 0), n;
}
async function D(e, r) {
	let { config: o } = e, c = s(o);
	if (!c) return;
	let l = a(r.choice), u = r.before?.stampId, d = u !== void 0 && g(u);
	if (!l && d) return v(r.stampId);
	let f = await i(e, {
		id: r.stampId,
		atMs: r.atMs,
		shown: r.shown,
		previous: d ? void 0 : u,
		decisions: j(e, r),
		url: c
	}), p = t(e), m = {
		v: 1,
		kind: "consent",
		id: r.stampId,
		stamp: f,
		...p && { browser: p }
	};
	l || u ? O(e, m) : n({
		url: c,
		body: JSON.stringify(m),
		type: "application/json"
	}, m.id);
}
function O(e, t) {
	h(t);
	let n = A(e);
	n && y(n).catch(e.log);
}
async function k(e) {
	for (let t of _()) try {
		await E(e, t);
	} catch (n) {
		e.log("A choice of an earlier page could not be told:", n), v(t.stampId);
	}
	let t = A(e);
	t && await y(t);
}
function A({ config: e, affirm: t, log: n }) {
	let r = s(e);
	if (r) return {
		url: r,
		isReceiver: r === o(e, "/v1/consent"),
		log: n,
		...e.record?.echo && new URL(r).origin === location.origin && {
			withCookies: !0,
			answered: t
		}
	};
}
function j({ config: e }, { choice: t, before: n }) {
	let r = c(e);
	return Object.entries(t).map(([e, t]) => {
		let i = t ? "given" : n?.choice[e] ? "withdrawn" : "refused";
		return Object.hasOwn(r, e) ? {
			category: e,
			state: i
		} : {
			service: e,
			state: i
		};
	});
}
// src/embed/sendHandedOver.ts
async function M(e, t) {
	let n = s(e.config);
	if (!n || !e.isSecure) return;
	let { form: r, shown: a, decisions: o } = t, c = await i(e, {
		id: t.id,
		form: r,
		shown: a,
		decisions: o,
		url: n
	});
	O(e, {
		v: 1,
		kind: "consent",
		id: t.id,
		stamp: c
	});
}
export { r as keepVisit, k as resumeConsents, E as sendConsent, M as sendHandedOver };
