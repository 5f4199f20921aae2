import { d as e, f as t } from "./settings.js";
import { t as n } from "./pageUrl.js";
import { r } from "./choice.js";
import { n as i } from "./texts.js";
import { t as a } from "./askBeforeLeaving.js";
import { i as o, n as s, r as c, t as l } from "./outboxTry.js";
import { n as u, t as d } from "./digest.js";
// src/effects/post.ts
var f = 1e4;
async function p({ url: e, body: t, type: n, headers: r, withCookies: i }, a, s, c) {
	let l = new AbortController(), u = navigator.onLine, d = !1, p = setTimeout(() => {
		d = !0, l.abort();
	}, f);
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
		}), u = await c.json().catch(() => void 0), d = s(c.status, u, a), f = o(c.headers.get("Retry-After"), Date.now());
		return d.kind === "failed" && f !== void 0 ? {
			...d,
			retryAfterMs: f
		} : d;
	} catch {
		return {
			kind: "failed",
			reason: d ? "timeout" : "network",
			mayHaveArrived: u
		};
	} finally {
		clearTimeout(p);
	}
}
// src/effects/isTranslated.ts
function m() {
	return document.querySelector("html:is(.translated-ltr,.translated-rtl),[_msttexthash]") !== null;
}
// src/effects/stamps.ts
async function h(e, t) {
	return await Promise.all(t.shown.texts.map(({ text: e }) => d(i(e)))), g(e, t);
}
function g(i, a) {
	let { config: o } = i, { shown: s, form: c, previous: l } = a, u = e(o, "/assent.json") === i.configUrl && a.url.startsWith(`${e(o, "/")}`);
	return {
		v: 1,
		id: a.id,
		at: new Date(a.atMs ?? Date.now()).toISOString(),
		origin: location.origin,
		surface: s.surface,
		...c && { form: c },
		locale: i.language.locale,
		regime: t(o),
		revision: o.revision ?? 1,
		widget: { version: i.version },
		...o.policy && { policy: {
			url: n(o.policy.url),
			...o.policy.version && { version: o.policy.version }
		} },
		texts: s.texts.map((e) => _(e, !u)),
		decisions: a.decisions,
		indication: {
			method: s.method,
			...s.shownAtMs && { shownAt: new Date(s.shownAtMs).toISOString() },
			trusted: s.trusted,
			preticked: !1
		},
		signals: { gpc: i.gpc && r(o).length > 0 },
		...m() && { translated: !0 },
		...l && { previous: l }
	};
}
function _({ role: e, id: t, text: n, opened: r }, a) {
	let o = i(n);
	return {
		role: e,
		id: t,
		sha256: u(o),
		...r !== void 0 && { opened: r },
		...a && e !== "policy" && { text: o }
	};
}
// src/outbox/browserPowers.ts
var v = {
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
	askBeforeLeaving: a
}, y = 200;
function b(e) {
	return async (t, n) => {
		let { locks: r } = navigator, i = !1, a = async () => (i = !0, { result: await n() });
		try {
			let e = await r?.request(t, { ifAvailable: !0 }, (e) => e && a()) ?? await r?.request(t, () => new Promise((e) => setTimeout(e, y)).then(a));
			if (e) return e.result;
		} catch (e) {
			if (i) throw e;
		}
		return e(t, n);
	};
}
// src/outbox/job.ts
function x(e, t, n) {
	return new Promise((r) => {
		if (n === void 0 && e.isPushed) return r();
		let i = n === void 0 ? void 0 : t(n, r);
		e.endNap = () => {
			i?.(), r();
		};
	});
}
function S(e) {
	e.isPushed = !0, e.endNap();
}
// src/outbox/carry.ts
async function C(e, t, n) {
	let { nowMs: r, after: i, alone: a } = e, { hearers: o, stop: s } = n;
	if (s.signal.aborted) return n.isOwn ? l : void 0;
	n.isOwn ? await w(e, t, n) : n.notBeforeMs > r() && await x(n, i, n.notBeforeMs - r());
	for (let r = 0;; r++) {
		if (n.isPushed = !1, r) for (let { triesAgain: e } of o) e();
		let { outcome: c, next: l } = await a(t.id, async () => {
			let i = await T(e, t.id, n, r);
			return await n.takenBack, i;
		});
		if (c?.kind !== "failed" || !l || s.signal.aborted) return c;
		for (let { waits: e } of o) e(c);
		if (n.notBeforeMs = l.notBeforeMs, await x(n, i, l.afterMs), s.signal.aborted) return c;
	}
}
async function w({ store: e, askBeforeLeaving: t }, n, r) {
	let i = t();
	await e.put(n) ? i() : r.outcome.then(i, i);
	for (let { kept: e } of r.hearers) e();
}
async function T({ store: e, post: t, isOnline: n, nowMs: r, random: i }, a, { isOwn: o, stop: { signal: u } }, d) {
	let f = await e.get(a), p = { outcome: o ? l : void 0 };
	if (!f || u.aborted) return p;
	let m = async (t) => (await (o ? e.remove(a) : e.conclude(f, t)), { outcome: t }), h = c(f, o);
	if (h.kind === "concluded") return m(h.outcome);
	if (h.kind === "elsewhere") return { outcome: void 0 };
	if (n() && !await e.update({
		...f,
		isUnclear: !0
	})) return p;
	let g = await t(f, u), _ = s(f, g, d, r(), i());
	return u.aborted ? { outcome: g } : _.kind === "concluded" ? m(g) : (await e.update(_.entry), {
		outcome: g,
		next: _
	});
}
// src/outbox/outbox.ts
function E(e) {
	let { store: t, nowMs: n, isOnline: r, onWake: i, ended: a } = e, o = /* @__PURE__ */ new Map(), s = !1, c = () => {
		s || (s = !0, i(() => {
			if (r()) for (let e of o.values()) n() >= e.notBeforeMs && S(e);
		}));
	}, u = (t, n) => {
		c();
		let r = {
			isOwn: n,
			hearers: /* @__PURE__ */ new Set(),
			notBeforeMs: t.notBeforeMs ?? 0,
			endNap() {},
			isPushed: !1,
			stop: new AbortController(),
			outcome: Promise.resolve(void 0)
		};
		return o.set(t.id, r), r.outcome = Promise.resolve().then(() => C(e, t, r)).finally(() => {
			o.delete(t.id), a?.();
		}), r;
	}, d = (e, t, n) => {
		let r = o.get(e.id) ?? u(e, t);
		return n && r.hearers.add(n), S(r), r.outcome;
	}, f = async (e, n) => {
		let r = await t.remove(e);
		return r && !n && await t.conclude(r, l, !0), r;
	};
	return {
		send: async (e, t) => await d(e, !0, t) ?? l,
		carryOn: (e) => d(e, !1),
		has: (e) => o.has(e),
		cancel(e) {
			let t = o.get(e), n = f(e, t?.isOwn !== !1);
			return t && (t.takenBack = n, t.stop.abort(), S(t)), n;
		}
	};
}
export { g as a, h as i, b as n, p as o, v as r, E as t };
