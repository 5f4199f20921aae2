import { r as e, t } from "./draft.js";
import { t as n } from "./spares.js";
import { i as r } from "./choice.js";
import { i, n as a, u as o } from "./settings.js";
import { a as s, r as c, t as l } from "./stamps.js";
import { t as u } from "./askBrowser.js";
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
function m(t) {
	d = t;
	try {
		t.length ? localStorage.setItem(e, JSON.stringify(t)) : localStorage.removeItem(e);
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
		let n = _().filter(({ stampId: t }) => t !== e);
		n.length ? localStorage.setItem(t, JSON.stringify(n)) : localStorage.removeItem(t);
	} catch {}
}
async function y(e, t = 0) {
	if (clearTimeout(f), !await w(() => b(e))) return;
	let n = s(t, Math.random()), r = (t) => {
		y(e, t).catch(e.log);
	};
	n === void 0 ? addEventListener("online", () => r(0), { once: !0 }) : f = setTimeout(() => r(t + 1), n);
}
async function b({ url: e, withCookies: t, isReceiver: n, answered: r, log: i }) {
	let a = /* @__PURE__ */ new Set();
	for (let o = x(a); o; o = x(a)) {
		let { message: s } = o, { id: l } = s;
		a.add(l), S(l);
		let u = await c({
			url: e,
			body: JSON.stringify(s),
			type: "application/json",
			...t && { withCookies: t },
			...n && { headers: { "Idempotency-Key": l } }
		}, l);
		if (r?.(), u.kind === "failed" && (u.reason !== "refused" || u.status === 429)) return !0;
		u.kind !== "sent" && i("The consent message was not taken:", u), m(p().filter((e) => e.message.id !== l));
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
async function w(t) {
	let { locks: n } = navigator, r = !1, i = () => (r = !0, t());
	try {
		return await n?.request(e, { ifAvailable: !0 }, (e) => e && i()) ?? (n ? await n.request(e, async () => (await new Promise((e) => setTimeout(e, C)), i())) : i());
	} catch (e) {
		if (r) throw e;
		return i();
	}
}
// src/embed/sendConsent.ts
var T = Promise.resolve();
function E(e, t) {
	let n = T.then(() => D(e, t));
	return T = n.catch(() => void 0), n;
}
async function D(e, t) {
	let { config: n } = e, a = i(n);
	if (!a) return v(t.stampId);
	let o = r(t.choice), s = t.before?.stampId, d = s !== void 0 && g(s);
	if (!o && d) return v(t.stampId);
	let f = u(e), p = await l(e, {
		id: t.stampId,
		atMs: t.atMs,
		shown: t.shown,
		previous: d ? void 0 : s,
		decisions: j(e, t),
		url: a
	}), m = await f, h = {
		v: 1,
		kind: "consent",
		id: t.stampId,
		stamp: p,
		...m && { browser: m }
	};
	o || s ? O(e, h) : c({
		url: a,
		body: JSON.stringify(h),
		type: "application/json"
	}, h.id);
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
	let r = i(e);
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
	let r = a(e);
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
// src/embed/resume.ts
async function M(e) {
	let t = k(e).catch(e.log);
	if (e.isSecure && ("assent_outbox_leads" in localStorage || n().length)) {
		let { resumeLeads: t } = await e.load("forms");
		await t(e);
	}
	await t;
}
export { O as queueConsent, M as resume, E as sendConsent };
