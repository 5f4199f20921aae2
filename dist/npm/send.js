import { i as e } from "./choice.js";
import { i as t, n, u as r } from "./settings.js";
import { a as i, r as a, t as o } from "./stamps.js";
import { n as s, t as c } from "./draft.js";
import { t as l } from "./askBrowser.js";
// src/effects/consentQueue.ts
var u = [], d;
function f() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_outbox") ?? "[]");
		return (Array.isArray(e) ? e : []).filter((e) => e?.message?.kind === "consent" && typeof e.message.id == "string");
	} catch (e) {
		return e instanceof SyntaxError ? [] : u;
	}
}
function p(e) {
	u = e;
	try {
		e.length ? localStorage.setItem(s, JSON.stringify(e)) : localStorage.removeItem(s);
	} catch {}
}
function m(e) {
	let t = f();
	t.some((t) => t.message.id === e.id) || p([...t, { message: e }]), _(e.id);
}
function h(e) {
	let t = f(), n = t.filter(({ message: t, tried: n }) => t.id !== e || n);
	return n.length !== t.length && p(n), n.length !== t.length;
}
function g() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_draft") ?? "[]");
		return (Array.isArray(e) ? e : []).filter((e) => typeof e?.stampId == "string" && typeof e.atMs == "number");
	} catch {
		return [];
	}
}
function _(e) {
	try {
		let t = g().filter(({ stampId: t }) => t !== e);
		t.length ? localStorage.setItem(c, JSON.stringify(t)) : localStorage.removeItem(c);
	} catch {}
}
async function v(e, t = 0) {
	if (clearTimeout(d), !await C(() => y(e))) return;
	let n = i(t, Math.random()), r = (t) => {
		v(e, t).catch(e.log);
	};
	n === void 0 ? addEventListener("online", () => r(0), { once: !0 }) : d = setTimeout(() => r(t + 1), n);
}
async function y({ url: e, withCookies: t, isReceiver: n, answered: r, log: i }) {
	let o = /* @__PURE__ */ new Set();
	for (let s = b(o); s; s = b(o)) {
		let { message: c } = s, { id: l } = c;
		o.add(l), x(l);
		let u = await a({
			url: e,
			body: JSON.stringify(c),
			type: "application/json",
			...t && { withCookies: t },
			...n && { headers: { "Idempotency-Key": l } }
		}, l);
		if (r?.(), u.kind === "failed" && (u.reason !== "refused" || u.status === 429)) return !0;
		u.kind !== "sent" && i("The consent message was not taken:", u), p(f().filter((e) => e.message.id !== l));
	}
	return !1;
}
var b = (e) => f().find(({ message: t }) => !e.has(t.id));
function x(e) {
	p(f().map((t) => t.message.id === e ? {
		...t,
		tried: !0
	} : t));
}
var S = 200;
async function C(e) {
	let { locks: t } = navigator, n = !1, r = () => (n = !0, e());
	try {
		return await t?.request(s, { ifAvailable: !0 }, (e) => e && r()) ?? (t ? await t.request(s, async () => (await new Promise((e) => setTimeout(e, S)), r())) : r());
	} catch (e) {
		if (n) throw e;
		return r();
	}
}
// src/embed/sendConsent.ts
var w = Promise.resolve();
function T(e, t) {
	let n = w.then(() => E(e, t));
	return w = n.catch(() => void 0), n;
}
async function E(n, r) {
	let { config: i } = n, s = t(i);
	if (!s) return;
	let c = e(r.choice), u = r.before?.stampId, d = u !== void 0 && h(u);
	if (!c && d) return _(r.stampId);
	let f = l(n), p = await o(n, {
		id: r.stampId,
		atMs: r.atMs,
		shown: r.shown,
		previous: d ? void 0 : u,
		decisions: A(n, r),
		url: s
	}), m = await f, g = {
		v: 1,
		kind: "consent",
		id: r.stampId,
		stamp: p,
		...m && { browser: m }
	};
	c || u ? D(n, g) : a({
		url: s,
		body: JSON.stringify(g),
		type: "application/json"
	}, g.id);
}
function D(e, t) {
	m(t);
	let n = k(e);
	n && v(n).catch(e.log);
}
async function O(e) {
	for (let t of g()) try {
		await T(e, t);
	} catch (n) {
		e.log("A choice of an earlier page could not be told:", n), _(t.stampId);
	}
	let t = k(e);
	t && await v(t);
}
function k({ config: e, affirm: n, log: i }) {
	let a = t(e);
	if (a) return {
		url: a,
		isReceiver: a === r(e, "/v1/consent"),
		log: i,
		...e.record?.echo && new URL(a).origin === location.origin && {
			withCookies: !0,
			answered: n
		}
	};
}
function A({ config: e }, { choice: t, before: r }) {
	let i = n(e);
	return Object.entries(t).map(([e, t]) => {
		let n = t ? "given" : r?.choice[e] ? "withdrawn" : "refused";
		return Object.hasOwn(i, e) ? {
			category: e,
			state: n
		} : {
			service: e,
			state: n
		};
	});
}
// src/embed/sendHandedOver.ts
async function j(e, n) {
	let r = t(e.config);
	if (!r || !e.isSecure) return;
	let { form: i, shown: a, decisions: s } = n, c = await o(e, {
		id: n.id,
		form: i,
		shown: a,
		decisions: s,
		url: r
	});
	D(e, {
		v: 1,
		kind: "consent",
		id: n.id,
		stamp: c
	});
}
export { O as resumeConsents, T as sendConsent, j as sendHandedOver };
