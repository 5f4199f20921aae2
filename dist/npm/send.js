import { a as e } from "./answer.js";
import { i as t } from "./choice.js";
import { d as n, i as r, n as i } from "./settings.js";
import { i as a, n as o, o as s, r as c, t as l } from "./outbox.js";
import { r as u, t as d } from "./unsent.js";
import { n as f } from "./askBeforeLeaving.js";
import { t as p } from "./askBrowser.js";
// src/outbox/consentStore.ts
function m() {
	let e = [], t = () => {
		try {
			let e = JSON.parse(localStorage.getItem("assent_outbox") ?? "[]");
			return (Array.isArray(e) ? e : []).filter((e) => e?.message?.kind === "consent" && typeof e.message.id == "string");
		} catch (t) {
			return t instanceof SyntaxError ? [] : e;
		}
	}, n = (t) => {
		e = t;
		try {
			t.length ? localStorage.setItem(u, JSON.stringify(t)) : localStorage.removeItem(u);
		} catch {}
	}, r = (e) => {
		let n = t().find(e);
		return n && h(n);
	}, i = (e) => {
		let r = t(), i = r.find(e);
		return i && n(r.filter((e) => e !== i)), i && h(i);
	}, a = (e) => (t) => t.message.id === e, o = async (e) => r(a(e)), s = async (e) => i(a(e));
	return {
		get: o,
		remove: s,
		conclude: ({ id: e }) => s(e),
		async put({ id: e, message: r }) {
			let i = t();
			return i.some(a(e)) || n([...i, { message: r }]), !0;
		},
		async update({ id: e }) {
			let r = t();
			return n(r.map((t) => a(e)(t) ? {
				...t,
				tried: !0
			} : t)), r.some(a(e));
		},
		first: (e) => r(({ message: t }) => !e.has(t.id)),
		dropUntried: (e) => !!i((t) => a(e)(t) && !t.tried)
	};
}
function h({ message: e, tried: t }) {
	return {
		kind: "consent",
		id: e.id,
		message: e,
		isUnclear: t === !0
	};
}
// src/outbox/consents.ts
var g = o((e, t) => t());
function _({ url: t, withCookies: n, isReceiver: r, answered: i, powers: a, post: o, log: s }) {
	let c = m(), d = l({
		...a,
		store: c,
		alone: (e, t) => g(u, t),
		async post({ id: a, message: s }, c) {
			let l = r && { headers: { "Idempotency-Key": a } }, u = await o({
				url: t,
				body: JSON.stringify(s),
				type: "application/json",
				...l,
				...n && { withCookies: n }
			}, a, e, c);
			return i?.(), u;
		}
	});
	return {
		add(e) {
			c.put({
				kind: "consent",
				id: e.id,
				message: e,
				isUnclear: !1
			});
		},
		dropUntried: c.dropUntried,
		async flush() {
			let e = /* @__PURE__ */ new Set();
			for (let t = c.first(e); t; t = c.first(e)) {
				let n = await d.carryOn(t);
				n && n.kind !== "sent" && s("The consent message was not taken:", n), e.add(t.id);
			}
		}
	};
}
// src/outbox/madeChoices.ts
function v() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_draft") ?? "[]");
		return (Array.isArray(e) ? e : []).filter((e) => typeof e?.stampId == "string" && typeof e.atMs == "number");
	} catch {
		return [];
	}
}
function y(e) {
	try {
		let t = v().filter(({ stampId: t }) => t !== e);
		t.length ? localStorage.setItem(d, JSON.stringify(t)) : localStorage.removeItem(d);
	} catch {}
}
// src/chunks/send.ts
var b = Promise.resolve();
function x(e, t) {
	let n = b.then(() => S(e, t));
	return b = n.catch(() => void 0), n;
}
async function S(n, i) {
	let { config: o } = n, c = r(o), l = E(n);
	if (!c || !l) return y(i.stampId);
	let u = t(i.choice), d = i.before?.stampId, f = d !== void 0 && l.dropUntried(d);
	if (!u && f) return y(i.stampId);
	let m = p(n), h = await a(n, {
		id: i.stampId,
		atMs: i.atMs,
		shown: i.shown,
		previous: f ? void 0 : d,
		decisions: O(n, i),
		url: c
	}), g = await m, _ = {
		v: 1,
		kind: "consent",
		id: i.stampId,
		stamp: h,
		...g && { browser: g }
	};
	u || d ? C(n, _) : s({
		url: c,
		body: JSON.stringify(_),
		type: "application/json"
	}, _.id, e);
}
function C(e, t) {
	let n = E(e);
	n?.add(t), y(t.id), n?.flush().catch(e.log);
}
async function w(e) {
	for (let t of v()) try {
		await x(e, t);
	} catch (n) {
		e.log("A choice of an earlier page could not be told:", n), y(t.stampId);
	}
	await E(e)?.flush();
}
var T = /* @__PURE__ */ new WeakMap();
function E(e) {
	let t = D(e), n = T.get(e) ?? (t && _(t));
	return n && T.set(e, n), n;
}
function D({ config: e, affirm: t, log: i }) {
	let a = r(e);
	if (!a) return;
	let o = a === n(e, "/v1/consent"), l = e.record?.echo && new URL(a).origin === location.origin;
	return {
		url: a,
		isReceiver: o,
		powers: c,
		post: s,
		log: i,
		...l && {
			withCookies: !0,
			answered: t
		}
	};
}
function O({ config: e }, { choice: t, before: n }) {
	let r = i(e);
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
async function k(e) {
	let t = w(e).catch(e.log);
	if (e.isSecure && f()) {
		let { takeUpLeads: t } = await e.load("forms");
		await t(e);
	}
	await t;
}
export { C as queueConsent, x as sendConsent, k as sendUnsent };
