import { i as e } from "./choice.js";
import { c as t, l as n, m as r, o as i } from "./texts.js";
import { n as a, t as o } from "./draft.js";
import { t as s } from "./stamps.js";
// node_modules/js-cookie/dist/js.cookie.mjs
function c(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t];
		for (var r in n) r !== "__proto__" && (e[r] = n[r]);
	}
	return e;
}
var l = {
	read: function(e) {
		return e[0] === "\"" && (e = e.slice(1, -1)), e.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent);
	},
	write: function(e) {
		return encodeURIComponent(e).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g, decodeURIComponent);
	}
};
function u(e, t) {
	function n(n, r, i) {
		if (typeof document < "u") {
			i = c({}, t, i), typeof i.expires == "number" && (i.expires = new Date(Date.now() + i.expires * 864e5)), i.expires && (i.expires = i.expires.toUTCString()), n = encodeURIComponent(n).replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent).replace(/[()]/g, escape);
			var a = "";
			for (var o in i) i[o] && (a += "; " + o, i[o] !== !0 && (a += "=" + i[o].split(";")[0]));
			return document.cookie = n + "=" + e.write(r, n) + a;
		}
	}
	function r(t) {
		if (!(typeof document > "u" || arguments.length && !t)) {
			for (var n = document.cookie ? document.cookie.split("; ") : [], r = {}, i = 0; i < n.length; i++) {
				var a = n[i].split("="), o = a.slice(1).join("=");
				try {
					var s = decodeURIComponent(a[0]);
					if (s in r || (r[s] = e.read(o, s)), t === s) break;
				} catch {}
			}
			return t ? r[t] : r;
		}
	}
	return Object.create({
		set: n,
		get: r,
		remove: function(e, t) {
			n(e, "", c({}, t, { expires: -1 }));
		},
		withAttributes: function(e) {
			return u(this.converter, c({}, this.attributes, e));
		},
		withConverter: function(e) {
			return u(c({}, this.converter, e), this.attributes);
		}
	}, {
		attributes: { value: Object.freeze(t) },
		converter: { value: Object.freeze(e) }
	});
}
var d = u(l, { path: "/" }), f = [
	["Yandex", /YaBrowser\/([\d.]+)/],
	["Edge", /Edg\/([\d.]+)/],
	["Opera", /OPR\/([\d.]+)/],
	["Firefox", /Firefox\/([\d.]+)/],
	["Chrome", /Chrom(?:e|ium)\/([\d.]+)/],
	["Safari", /Version\/([\d.]+).*Safari/]
];
function p(e, t) {
	let { userAgent: n, language: r } = navigator, { platform: i } = navigator.userAgentData ?? {}, [a, o] = f.map(([e, t]) => [e, t.exec(n)?.[1]]).find(([, e]) => e) ?? [], s = Object.fromEntries(t.flatMap((e) => {
		let t = d.get(e);
		return t ? [[e, t.slice(0, 300)]] : [];
	})), c = m(e.landing);
	return {
		...a && o && {
			family: a,
			version: o
		},
		platform: (i || navigator.platform).slice(0, 300),
		language: r,
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		screen: [screen.width, screen.height],
		viewport: [innerWidth, innerHeight],
		...e.referrer && { referrer: h(e.referrer) },
		landing: h(e.landing),
		...Object.keys(c).length && { campaign: c },
		...Object.keys(s).length && { identifiers: s }
	};
}
function m(e) {
	let t = [...new URL(e).searchParams].filter(([e]) => /^(utm_\w{1,30}|gclid|yclid|fbclid|_openstat)$/.test(e)).map(([e, t]) => [e, t.slice(0, 300)]);
	return Object.fromEntries(t);
}
function h(e) {
	return e.replace(/[?#].*/s, "").slice(0, 2e3);
}
// src/core/retry.ts
function g(e, t) {
	if (!(e >= 6)) return Math.min(6e4, 1e3 * 2 ** e) * (.5 + t / 2);
}
// src/effects/post.ts
var _ = 1e4;
async function v({ url: e, body: t, type: n, headers: r, withCookies: i }, a) {
	let o;
	try {
		o = await fetch(e, {
			method: "POST",
			body: t,
			headers: {
				"Content-Type": n,
				Accept: "application/json",
				...r
			},
			credentials: i ? "same-origin" : "omit",
			referrerPolicy: "origin",
			keepalive: !0,
			signal: AbortSignal.timeout(_)
		});
	} catch (e) {
		return {
			kind: "failed",
			reason: e.name === "TimeoutError" ? "timeout" : "network",
			mayHaveArrived: navigator.onLine
		};
	}
	let { status: s } = o, c = await y(o);
	if (o.ok) {
		let { next: e, message: t } = c;
		return {
			kind: "sent",
			id: a,
			...typeof e == "string" && { next: e },
			...typeof t == "string" && { message: t }
		};
	}
	let l = b(c.errors);
	return l.length && s < 500 ? {
		kind: "invalid",
		errors: l
	} : {
		kind: "failed",
		reason: s < 500 ? "refused" : "server",
		status: s,
		mayHaveArrived: s >= 500 && s !== 503
	};
}
async function y(e) {
	let t = await e.json().catch(() => void 0);
	return t && typeof t == "object" ? t : {};
}
function b(e) {
	return Array.isArray(e) ? e.filter((e) => typeof e?.message == "string").map(({ field: e, code: t, message: n }) => ({
		...typeof e == "string" && { field: e },
		code: String(t ?? ""),
		message: n
	})) : [];
}
// src/effects/consentQueue.ts
var x = [], S;
function C() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_outbox") ?? "[]");
		return (Array.isArray(e) ? e : []).filter((e) => e?.message?.kind === "consent" && typeof e.message.id == "string");
	} catch (e) {
		return e instanceof SyntaxError ? [] : x;
	}
}
function w(e) {
	x = e;
	try {
		e.length ? localStorage.setItem(a, JSON.stringify(e)) : localStorage.removeItem(a);
	} catch {}
}
function T(e) {
	let t = C();
	t.some((t) => t.message.id === e.id) || w([...t, { message: e }]), D()?.stampId === e.id && O();
}
function E(e) {
	let t = C(), n = t.filter(({ message: t, tried: n }) => t.id !== e || n);
	return n.length !== t.length && w(n), n.length !== t.length;
}
function D() {
	try {
		let e = JSON.parse(localStorage.getItem("assent_draft") ?? "null");
		return typeof e?.stampId == "string" && typeof e.atMs == "number" ? e : void 0;
	} catch {
		return;
	}
}
function O() {
	try {
		localStorage.removeItem(o);
	} catch {}
}
async function k(e, t = 0) {
	if (clearTimeout(S), !await N(() => A(e))) return;
	let n = g(t, Math.random()), r = (t) => {
		k(e, t).catch(e.log);
	};
	n === void 0 ? addEventListener("online", () => r(0), { once: !0 }) : S = setTimeout(() => r(t + 1), n);
}
async function A({ url: e, withCookies: t, isReceiver: n, answered: r, log: i }) {
	let a = /* @__PURE__ */ new Set();
	for (let o = j(a); o; o = j(a)) {
		let { message: s } = o, { id: c } = s;
		a.add(c), M(c);
		let l = await v({
			url: e,
			body: JSON.stringify(s),
			type: "application/json",
			...t && { withCookies: t },
			...n && { headers: { "Idempotency-Key": c } }
		}, c);
		if (r?.(), l.kind === "failed" && (l.reason !== "refused" || l.status === 429)) return !0;
		l.kind !== "sent" && i("The consent message was not taken:", l), w(C().filter((e) => e.message.id !== c));
	}
	return !1;
}
var j = (e) => C().find(({ message: t }) => !e.has(t.id));
function M(e) {
	w(C().map((t) => t.message.id === e ? {
		...t,
		tried: !0
	} : t));
}
async function N(e) {
	let { locks: t } = navigator, n = !1, r = () => (n = !0, e());
	try {
		return await t?.request("assent_outbox", r) ?? (!n && r());
	} catch (e) {
		if (n) throw e;
		return r();
	}
}
// src/embed/sendConsent.ts
async function P(n, r) {
	let { config: i } = n, a = t(i);
	if (!a) return;
	let o = e(r.choice), c = r.before?.stampId, l = c !== void 0 && E(c);
	if (!o && l) return O();
	let u = await s(n, {
		id: r.stampId,
		atMs: r.atMs,
		shown: r.shown,
		previous: l ? void 0 : c,
		decisions: z(n, r),
		url: a
	}), d = R(n), f = {
		v: 1,
		kind: "consent",
		id: r.stampId,
		stamp: u,
		...d && { browser: d }
	};
	o || c ? F(n, f) : v({
		url: a,
		body: JSON.stringify(f),
		type: "application/json"
	}, f.id);
}
function F(e, t) {
	T(t);
	let n = L(e);
	n && k(n).catch(e.log);
}
async function I(e) {
	let t = D();
	try {
		t && await P(e, t);
	} catch (t) {
		e.log("A choice of an earlier page could not be told:", t), O();
	}
	let n = L(e);
	n && await k(n);
}
function L({ config: e, affirm: n, log: i }) {
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
function R({ config: e, visit: t, has: n }) {
	let r = e.browserInfo;
	return r && n(r.category) ? p(t, r.identifiers ?? []) : void 0;
}
function z({ config: e }, { choice: t, before: n }) {
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
// src/embed/sendContact.ts
var B = {};
async function V(e, t) {
	let r = n(e.config);
	if (!r || !e.isSecure) return {
		kind: "failed",
		reason: "insecure",
		mayHaveArrived: !1
	};
	B[t.id] ??= H(e, t, r.url);
	let i = await B[t.id];
	return v(r.format === "form" ? {
		url: r.url,
		type: "application/x-www-form-urlencoded",
		body: W(i, t, r.fields ?? {})
	} : {
		url: r.url,
		type: "application/json",
		body: JSON.stringify(U(i, r.fields)),
		headers: {
			...r.idempotent && { "Idempotency-Key": t.id },
			...r.headers
		}
	}, t.id);
}
async function H(e, t, n) {
	let { id: r, form: i, fields: a, typed: o, doubts: c, extra: l, replaces: u } = t, d = R(e), f = e.stampId();
	return {
		v: 1,
		kind: "contact",
		id: r,
		form: i,
		fields: a,
		typed: o,
		...c.length && { doubts: c },
		...Object.keys(l).length && { extra: l },
		page: location.origin + location.pathname,
		stamp: await s(e, {
			id: crypto.randomUUID(),
			form: i,
			shown: t.shown,
			decisions: t.decisions,
			previous: f,
			url: n
		}),
		...d && { browser: d },
		...u && { replaces: u }
	};
}
function U(e, t = {}) {
	let n = Object.entries(e.fields).map(([e, n]) => [t[e] ?? e, n]);
	return {
		...e,
		fields: Object.fromEntries(n)
	};
}
function W({ id: e, fields: t, extra: n = {}, page: r, stamp: i }, a, o) {
	let s = new URLSearchParams();
	for (let [e, r] of Object.entries({
		...t,
		...n
	})) s.set(o[e] ?? e, r);
	let c = i.texts.filter(({ role: e }) => e === "consent"), l = i.decisions.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return s.set("consent", JSON.stringify(i)), s.set("consent_text", a.shown.texts.map(({ text: e }) => e).join("\n\n")), s.set("consent_at", i.at), s.set("consent_purposes", l.join(",")), s.set("consent_sha256", c.map(({ sha256: e }) => e).join(",")), s.set("page", r), s.set("_id", e), s.toString();
}
async function G(e, n) {
	let r = t(e.config);
	if (!r || !e.isSecure) return;
	let { form: i, shown: a, decisions: o } = n, c = await s(e, {
		id: n.id,
		form: i,
		shown: a,
		decisions: o,
		url: r
	});
	F(e, {
		v: 1,
		kind: "consent",
		id: n.id,
		stamp: c
	});
}
export { I as resumeConsents, P as sendConsent, V as sendContact, G as sendHandedOver };
