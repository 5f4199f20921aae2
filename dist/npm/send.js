import { i as e } from "./choice.js";
import { c as t, l as n, o as r, p as i } from "./texts.js";
import { t as a } from "./js.cookie.js";
import { t as o } from "./stamps.js";
// src/effects/browserInfo.ts
var s = [
	["Yandex", /YaBrowser\/([\d.]+)/],
	["Edge", /Edg\/([\d.]+)/],
	["Opera", /OPR\/([\d.]+)/],
	["Firefox", /Firefox\/([\d.]+)/],
	["Chrome", /Chrom(?:e|ium)\/([\d.]+)/],
	["Safari", /Version\/([\d.]+).*Safari/]
];
function c(e, t) {
	let { userAgent: n, language: r } = navigator, { platform: i } = navigator.userAgentData ?? {}, [o, c] = s.map(([e, t]) => [e, t.exec(n)?.[1]]).find(([, e]) => e) ?? [], d = Object.fromEntries(t.flatMap((e) => {
		let t = a.get(e);
		return t ? [[e, t.slice(0, 300)]] : [];
	})), f = l(e.landing);
	return {
		...o && c && {
			family: o,
			version: c
		},
		platform: (i || navigator.platform).slice(0, 300),
		language: r,
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		screen: [screen.width, screen.height],
		viewport: [innerWidth, innerHeight],
		...e.referrer && { referrer: u(e.referrer) },
		landing: u(e.landing),
		...Object.keys(f).length && { campaign: f },
		...Object.keys(d).length && { identifiers: d }
	};
}
function l(e) {
	let t = [...new URL(e).searchParams].filter(([e]) => /^(utm_\w{1,30}|gclid|yclid|fbclid|_openstat)$/.test(e)).map(([e, t]) => [e, t.slice(0, 300)]);
	return Object.fromEntries(t);
}
function u(e) {
	return e.replace(/[?#].*/s, "").slice(0, 2e3);
}
// src/core/retry.ts
function d(e, t) {
	if (!(e >= 6)) return Math.min(6e4, 1e3 * 2 ** e) * (.5 + t / 2);
}
// src/effects/post.ts
var f = 1e4;
async function p({ url: e, body: t, type: n, headers: r }, i) {
	let a;
	try {
		a = await fetch(e, {
			method: "POST",
			body: t,
			headers: {
				"Content-Type": n,
				Accept: "application/json",
				...r
			},
			credentials: "omit",
			referrerPolicy: "origin",
			keepalive: !0,
			signal: AbortSignal.timeout(f)
		});
	} catch (e) {
		return {
			kind: "failed",
			reason: e.name === "TimeoutError" ? "timeout" : "network",
			mayHaveArrived: navigator.onLine
		};
	}
	let { status: o } = a, s = await m(a);
	if (a.ok) {
		let { next: e, message: t } = s;
		return {
			kind: "sent",
			id: i,
			...typeof e == "string" && { next: e },
			...typeof t == "string" && { message: t }
		};
	}
	let c = h(s.errors);
	return c.length && o < 500 ? {
		kind: "invalid",
		errors: c
	} : {
		kind: "failed",
		reason: o < 500 ? "refused" : "server",
		status: o,
		mayHaveArrived: o >= 500 && o !== 503
	};
}
async function m(e) {
	let t = await e.json().catch(() => void 0);
	return t && typeof t == "object" ? t : {};
}
function h(e) {
	return Array.isArray(e) ? e.filter((e) => typeof e?.message == "string").map(({ field: e, code: t, message: n }) => ({
		...typeof e == "string" && { field: e },
		code: String(t ?? ""),
		message: n
	})) : [];
}
// src/effects/consentQueue.ts
var g = "assent_outbox", _ = [];
function v() {
	try {
		let e = JSON.parse(localStorage.getItem(g) ?? "[]");
		return Array.isArray(e) ? e : [];
	} catch {
		return _;
	}
}
function y(e) {
	_ = e;
	try {
		e.length ? localStorage.setItem(g, JSON.stringify(e)) : localStorage.removeItem(g);
	} catch {}
}
function b(e) {
	y([...v(), e]);
}
function x(e) {
	let t = v(), n = t.filter(({ message: t }) => t.id !== e);
	return n.length !== t.length && y(n), n.length !== t.length;
}
async function S(e, t = 0) {
	if (!await w(() => C(e))) return;
	let n = d(t, Math.random());
	n === void 0 ? addEventListener("online", () => S(e), { once: !0 }) : setTimeout(() => S(e, t + 1), n);
}
async function C(e) {
	for (let { url: t, message: n, isReceiver: r } of v()) {
		let i = await p({
			url: t,
			body: JSON.stringify(n),
			type: "application/json",
			...r && { headers: { "Idempotency-Key": n.id } }
		}, n.id);
		if (i.kind === "failed" && (i.reason !== "refused" || i.status === 429)) return !0;
		i.kind !== "sent" && e("The consent message was not taken:", i), x(n.id);
	}
	return !1;
}
async function w(e) {
	let { locks: t } = navigator;
	return t ? t.request(g, e) : e();
}
// src/embed/sendConsent.ts
async function T(n, r) {
	let { config: i } = n, a = t(i);
	if (!a) return;
	let s = e(r.choice), c = r.before?.stampId, l = c !== void 0 && x(c);
	if (!s && l) return;
	let u = await o(n, {
		id: r.stampId,
		shown: r.shown,
		previous: l ? void 0 : c,
		decisions: k(n, r),
		url: a
	}), d = O(n), f = {
		v: 1,
		kind: "consent",
		id: r.stampId,
		stamp: u,
		...d && { browser: d }
	};
	s || c ? E(n, a, f) : p({
		url: a,
		body: JSON.stringify(f),
		type: "application/json"
	}, f.id);
}
function E(e, t, n) {
	b({
		url: t,
		message: n,
		isReceiver: t === i(e.config, "/v1/consent")
	}), S(e.log).catch(e.log);
}
function D(e) {
	return S(e.log);
}
function O({ config: e, visit: t, has: n }) {
	let r = e.browserInfo;
	return r && n(r.category) ? c(t, r.identifiers ?? []) : void 0;
}
function k({ config: e }, { choice: t, before: n }) {
	let i = r(e);
	return Object.entries(t).map(([e, t]) => {
		let r = t ? "given" : n?.choice[e] ? "withdrawn" : "refused";
		return Object.hasOwn(i, e) ? {
			category: e,
			state: r
		} : {
			service: e,
			state: r
		};
	});
}
// src/embed/sendContact.ts
var A = {};
async function j(e, t) {
	let r = n(e.config);
	if (!r || !e.isSecure) return {
		kind: "failed",
		reason: "insecure",
		mayHaveArrived: !1
	};
	A[t.id] ??= M(e, t, r.url);
	let i = await A[t.id];
	return p(r.format === "form" ? {
		url: r.url,
		type: "application/x-www-form-urlencoded",
		body: P(i, t, r.fields ?? {})
	} : {
		url: r.url,
		type: "application/json",
		body: JSON.stringify(N(i, r.fields)),
		headers: {
			...r.idempotent && { "Idempotency-Key": t.id },
			...r.headers
		}
	}, t.id);
}
async function M(e, t, n) {
	let { id: r, form: i, fields: a, typed: s, doubts: c, extra: l, replaces: u } = t, d = O(e), f = e.stampId();
	return {
		v: 1,
		kind: "contact",
		id: r,
		form: i,
		fields: a,
		typed: s,
		...c.length && { doubts: c },
		...Object.keys(l).length && { extra: l },
		page: location.origin + location.pathname,
		stamp: await o(e, {
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
function N(e, t = {}) {
	let n = Object.entries(e.fields).map(([e, n]) => [t[e] ?? e, n]);
	return {
		...e,
		fields: Object.fromEntries(n)
	};
}
function P({ id: e, fields: t, extra: n = {}, page: r, stamp: i }, a, o) {
	let s = new URLSearchParams();
	for (let [e, r] of Object.entries({
		...t,
		...n
	})) s.set(o[e] ?? e, r);
	let c = i.texts.filter(({ role: e }) => e === "consent"), l = i.decisions.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return s.set("consent", JSON.stringify(i)), s.set("consent_text", a.shown.texts.map(({ text: e }) => e).join("\n\n")), s.set("consent_at", i.at), s.set("consent_purposes", l.join(",")), s.set("consent_sha256", c.map(({ sha256: e }) => e).join(",")), s.set("page", r), s.set("_id", e), s.toString();
}
async function F(e, n) {
	let r = t(e.config);
	if (!r || !e.isSecure) return;
	let { form: i, shown: a, decisions: s } = n, c = await o(e, {
		id: n.id,
		form: i,
		shown: a,
		decisions: s,
		url: r
	});
	E(e, r, {
		v: 1,
		kind: "consent",
		id: n.id,
		stamp: c
	});
}
export { D as resumeConsents, T as sendConsent, j as sendContact, F as sendHandedOver };
