import { d as e, f as t } from "./settings.js";
import { r as n } from "./choice.js";
import { n as r } from "./texts.js";
import { t as i } from "./askBeforeLeaving.js";
import { i as a, n as o, r as s, t as c } from "./outboxTry.js";
import { n as l, t as u } from "./digest.js";
// src/effects/post.ts
var d = 1e4;
async function f({ url: e, body: t, type: n, headers: r, withCookies: i }, o, s, c) {
	let l = new AbortController(), u = navigator.onLine, f = !1, p = setTimeout(() => {
		f = !0, l.abort();
	}, d);
	c?.addEventListener("abort", () => l.abort());
	try {
		let c = await fetch(e, {
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
			signal: l.signal
		}), u = await c.json().catch(() => void 0), d = s(c.status, u, o), f = a(c.headers.get("Retry-After"), Date.now());
		return d.kind === "failed" && f !== void 0 ? {
			...d,
			retryAfterMs: f
		} : d;
	} catch {
		return {
			kind: "failed",
			reason: f ? "timeout" : "network",
			mayHaveArrived: u
		};
	} finally {
		clearTimeout(p);
	}
}
// src/effects/stamps.ts
async function p(e, t) {
	return await Promise.all(t.shown.texts.map(({ text: e }) => u(r(e)))), m(e, t);
}
function m(r, i) {
	let { config: a } = r, { shown: o, form: s, previous: c } = i, l = e(a, "/assent.json") === r.configUrl && i.url.startsWith(`${e(a, "/")}`);
	return {
		v: 1,
		id: i.id,
		at: new Date(i.atMs ?? Date.now()).toISOString(),
		origin: location.origin,
		surface: o.surface,
		...s && { form: s },
		locale: r.language.locale,
		regime: t(a),
		revision: a.revision ?? 1,
		widget: { version: r.version },
		...a.policy && { policy: {
			url: new URL(a.policy.url, location.href).href,
			...a.policy.version && { version: a.policy.version }
		} },
		texts: o.texts.map((e) => h(e, !l)),
		decisions: i.decisions,
		indication: {
			method: o.method,
			...o.shownAtMs && { shownAt: new Date(o.shownAtMs).toISOString() },
			trusted: o.trusted,
			preticked: !1
		},
		signals: { gpc: r.gpc && n(a).length > 0 },
		...c && { previous: c }
	};
}
function h({ role: e, id: t, text: n, opened: i }, a) {
	let o = r(n);
	return {
		role: e,
		id: t,
		sha256: l(o),
		...i !== void 0 && { opened: i },
		...a && e !== "policy" && { text: o }
	};
}
// src/outbox/browserPowers.ts
var g = {
	nowMs: () => Date.now(),
	after(e, t) {
		let n = setTimeout(t, e);
		return () => clearTimeout(n);
	},
	random: () => Math.random(),
	isOnline: () => navigator.onLine,
	onWake(e) {
		addEventListener("online", e), addEventListener("pageshow", e), document.addEventListener("visibilitychange", () => document.hidden || e());
	},
	askBeforeLeaving: i
}, _ = 200;
function v(e) {
	return async (t, n) => {
		let { locks: r } = navigator, i = !1, a = async () => (i = !0, { result: await n() });
		try {
			let e = await r?.request(t, { ifAvailable: !0 }, (e) => e && a()) ?? await r?.request(t, () => new Promise((e) => setTimeout(e, _)).then(a));
			if (e) return e.result;
		} catch (e) {
			if (i) throw e;
		}
		return e(t, n);
	};
}
// src/outbox/job.ts
function y(e, t, n) {
	return new Promise((r) => {
		if (n === void 0 && e.isPushed) return r();
		let i = n === void 0 ? void 0 : t(n, r);
		e.endNap = () => {
			i?.(), r();
		};
	});
}
function b(e) {
	e.isPushed = !0, e.endNap();
}
// src/outbox/carry.ts
async function x(e, t, n) {
	let { nowMs: r, after: i, alone: a } = e, { hearers: o, stop: s } = n;
	n.isOwn ? await S(e, t, n) : n.notBeforeMs > r() && await y(n, i, n.notBeforeMs - r());
	for (let r = 0;; r++) {
		if (n.isPushed = !1, r) for (let { triesAgain: e } of o) e();
		let { delivery: c, next: l } = await a(t.id, async () => {
			let i = await C(e, t.id, n, r);
			return await n.takenBack, i;
		});
		if (!c || !l || s.signal.aborted) return c;
		for (let { waits: e } of o) e(c);
		if (n.notBeforeMs = l.notBeforeMs, await y(n, i, l.afterMs), s.signal.aborted) return c;
	}
}
async function S({ store: e, askBeforeLeaving: t }, n, r) {
	let i = t();
	await e.put(n) ? i() : r.outcome.then(i, i);
	for (let { kept: e } of r.hearers) e();
}
async function C({ store: e, post: t, isOnline: n, nowMs: r, random: i }, a, { isOwn: l, stop: { signal: u } }, d) {
	let f = await e.get(a), p = { delivery: l ? c : void 0 };
	if (!f || u.aborted) return p;
	let m = async (t) => (await (l ? e.remove(a) : e.conclude(f, t)), { delivery: t }), h = s(f, l);
	if (h.kind === "concluded") return m(h.outcome);
	if (h.kind === "elsewhere") return { delivery: void 0 };
	if (n() && !await e.update({
		...f,
		isUnclear: !0
	})) return p;
	let g = await t(f, u), _ = o(f, g, d, r(), i());
	return u.aborted ? { delivery: g } : _.kind === "concluded" ? m(g) : (await e.update(_.entry), {
		delivery: g,
		next: _
	});
}
// src/outbox/outbox.ts
function w(e) {
	let { store: t, nowMs: n, isOnline: r, onWake: i, ended: a } = e, o = /* @__PURE__ */ new Map(), s = !1, l = () => {
		s || (s = !0, i(() => {
			if (r()) for (let e of o.values()) n() >= e.notBeforeMs && b(e);
		}));
	}, u = (t, n) => {
		l();
		let r = {
			isOwn: n,
			hearers: /* @__PURE__ */ new Set(),
			notBeforeMs: t.notBeforeMs ?? 0,
			endNap() {},
			isPushed: !1,
			stop: new AbortController(),
			outcome: Promise.resolve(void 0)
		};
		return o.set(t.id, r), r.outcome = Promise.resolve().then(() => x(e, t, r)).finally(() => {
			o.delete(t.id), a?.();
		}), r;
	}, d = (e, t, n) => {
		let r = o.get(e.id) ?? u(e, t);
		return n && r.hearers.add(n), b(r), r.outcome;
	}, f = async (e, n) => {
		let r = await t.remove(e);
		return r && !n && await t.conclude(r, c, !0), r;
	};
	return {
		send: async (e, t) => await d(e, !0, t) ?? c,
		carryOn: (e) => d(e, !1),
		has: (e) => o.has(e),
		cancel(e) {
			let t = o.get(e), n = f(e, t?.isOwn !== !1);
			return t && (t.takenBack = n, t.stop.abort(), b(t)), n;
		}
	};
}
export { m as a, p as i, v as n, f as o, g as r, w as t };
