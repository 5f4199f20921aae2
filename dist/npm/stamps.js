import { g as e, h as t, n } from "./texts.js";
import { n as r } from "./choice.js";
import { n as i, t as a } from "./digest.js";
import { n as o, r as s } from "./touches.js";
// src/core/touch.ts
function c(e, t, n) {
	return e ? t.campaign || t.referrer && !`${t.referrer}/`.startsWith(`${n}/`) ? {
		...e,
		last: t
	} : e : {
		first: t,
		last: t
	};
}
// src/effects/browserInfo.ts
var l = [
	["Yandex", /YaBrowser\/([\d.]+)/],
	["Edge", /Edg\/([\d.]+)/],
	["Opera", /OPR\/([\d.]+)/],
	["Firefox", /Firefox\/([\d.]+)/],
	["Chrome", /Chrom(?:e|ium)\/([\d.]+)/],
	["Safari", /Version\/([\d.]+).*Safari/]
];
function u(e, t) {
	let { userAgent: n, language: r } = navigator, { platform: i } = navigator.userAgentData ?? {}, [a, o] = l.map(([e, t]) => [e, t.exec(n)?.[1]]).find(([, e]) => e) ?? [], s = Object.fromEntries(t.flatMap((e) => {
		let t = f(e);
		return t ? [[e, t.slice(0, 300)]] : [];
	})), { first: c, last: u } = d(e), { at: p, ...m } = u;
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
		...m,
		...c.at !== p && { first: c },
		...Object.keys(s).length && { identifiers: s }
	};
}
function d(e) {
	let t = p(e.landing), n = {
		at: new Date(performance.timeOrigin).toISOString(),
		...e.referrer && { referrer: m(e.referrer) },
		landing: m(e.landing),
		...Object.keys(t).length && { campaign: t }
	}, r = c(o(), n, location.origin);
	return s(r), r;
}
function f(e) {
	let t = document.cookie.split("; ").find((t) => t.startsWith(`${e}=`))?.slice(e.length + 1);
	try {
		return t && decodeURIComponent(t);
	} catch {
		return t;
	}
}
function p(e) {
	let t = [...new URL(e).searchParams].filter(([e]) => /^(utm_\w{1,30}|gclid|yclid|fbclid|_openstat)$/.test(e)).map(([e, t]) => [e, t.slice(0, 300)]);
	return Object.fromEntries(t);
}
function m(e) {
	return e.replace(/[?#].*/s, "").slice(0, 2e3);
}
// src/embed/browserInfoNow.ts
function h({ config: e, visit: t, has: n }) {
	let r = e.browserInfo;
	return r && n(r.category) ? u(t, r.identifiers ?? []) : void 0;
}
function g({ config: e, visit: t, has: n }) {
	e.browserInfo && n(e.browserInfo.category) && d(t);
}
// src/core/retry.ts
function _(e, t) {
	if (!(e >= 6)) return Math.min(6e4, 1e3 * 2 ** e) * (.5 + t / 2);
}
var v = 864e5;
function y(e, t, n, r) {
	if (e.kind !== "failed") return { kind: "done" };
	let { reason: i, status: a, retryAfterMs: o = 0, mayHaveArrived: s } = e;
	if (i === "insecure" || s && !n || i === "refused" && a !== 429) return { kind: "done" };
	if (i === "network" && !s) return { kind: "wait" };
	let c = _(t, r);
	return c === void 0 && !o ? { kind: "wait" } : {
		kind: "wait",
		afterMs: Math.min(v, o + (c ?? 0))
	};
}
function b(e, t) {
	let n = e?.trim();
	if (!n) return;
	let r = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - t;
	return Number.isFinite(r) ? Math.max(0, r) : void 0;
}
// src/core/answer.ts
var x = /^(validation_failed|acceptance_missing|spam|aborted|mail_failed|init)$/;
function S(e, t, n) {
	let r = t && typeof t == "object" ? t : {}, i = C(r);
	if (e >= 200 && e < 300) {
		if (!x.test(String(r.status))) {
			let { next: e, message: t } = r;
			return {
				kind: "sent",
				id: n,
				...typeof e == "string" && { next: e },
				...typeof t == "string" && { message: t }
			};
		}
		return i.length ? {
			kind: "invalid",
			errors: i
		} : {
			kind: "failed",
			reason: "refused",
			status: e,
			mayHaveArrived: !1
		};
	}
	return i.length && e < 500 ? {
		kind: "invalid",
		errors: i
	} : {
		kind: "failed",
		reason: e < 500 ? "refused" : "server",
		status: e,
		mayHaveArrived: e >= 500 && e !== 503
	};
}
function C({ errors: e, invalid_fields: t, message: n, status: r, error: i }) {
	let a = [e, t].flatMap((e) => Array.isArray(e) ? e : []).map(w).filter((e) => e.message), o = r === "acceptance_missing" ? n : i;
	return a.length || typeof o != "string" ? a : [{
		code: "",
		message: o
	}];
}
function w(e) {
	let { field: t, message: n, code: r, errorType: i } = e ?? {}, a = typeof n == "string" ? n : "", o = /^Error in 'fields\.([^']+)'\.\s*/.exec(a), s = typeof t == "string" ? t : o?.[1];
	return {
		...s && { field: s },
		code: String(r ?? i ?? ""),
		message: o && a.slice(o[0].length) || a
	};
}
// src/effects/post.ts
var T = 1e4;
async function E({ url: e, body: t, type: n, headers: r, withCookies: i }, a, o) {
	let s = new AbortController(), c = navigator.onLine, l = !1, u = setTimeout(() => {
		l = !0, s.abort();
	}, T);
	o?.addEventListener("abort", () => s.abort());
	try {
		let o = await fetch(e, {
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
			signal: s.signal
		}), c = await o.json().catch(() => void 0), l = S(o.status, c, a), u = b(o.headers.get("Retry-After"), Date.now());
		return l.kind === "failed" && u !== void 0 ? {
			...l,
			retryAfterMs: u
		} : l;
	} catch {
		return {
			kind: "failed",
			reason: l ? "timeout" : "network",
			mayHaveArrived: c
		};
	} finally {
		clearTimeout(u);
	}
}
// src/effects/stamps.ts
async function D(e, t) {
	return await Promise.all(t.shown.texts.map(({ text: e }) => a(n(e)))), O(e, t);
}
function O(n, i) {
	let { config: a } = n, { shown: o, form: s, previous: c } = i, l = t(a, "/assent.json") === n.configUrl && i.url.startsWith(`${t(a, "/")}`);
	return {
		v: 1,
		id: i.id,
		at: new Date(i.atMs ?? Date.now()).toISOString(),
		origin: location.origin,
		surface: o.surface,
		...s && { form: s },
		locale: n.locale,
		regime: e(a),
		revision: a.revision ?? 1,
		widget: { version: n.version },
		...a.policy && { policy: {
			url: new URL(a.policy.url, location.href).href,
			...a.policy.version && { version: a.policy.version }
		} },
		texts: o.texts.map((e) => k(e, !l)),
		decisions: i.decisions,
		indication: {
			method: o.method,
			...o.shownAtMs && { shownAt: new Date(o.shownAtMs).toISOString() },
			trusted: o.trusted,
			preticked: !1
		},
		signals: { gpc: n.gpc && r(a).length > 0 },
		...c && { previous: c }
	};
}
function k({ role: e, id: t, text: r, opened: a }, o) {
	let s = n(r);
	return {
		role: e,
		id: t,
		sha256: i(s),
		...a !== void 0 && { opened: a },
		...o && { text: s }
	};
}
export { _ as a, y as i, O as n, h as o, E as r, g as s, D as t };
