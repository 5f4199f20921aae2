import { d as e, u as t } from "./settings.js";
import { n } from "./texts.js";
import { n as r } from "./choice.js";
import { a as i, o as a } from "./spares.js";
// src/core/retry.ts
function o(e, t) {
	if (!(e >= 6)) return Math.min(6e4, 1e3 * 2 ** e) * (.5 + t / 2);
}
var s = 864e5;
function c(e, t, n, r) {
	if (e.kind !== "failed") return { kind: "done" };
	let { reason: i, status: a, retryAfterMs: c = 0, mayHaveArrived: l } = e;
	if (i === "insecure" || l && !n || i === "refused" && a !== 429) return { kind: "done" };
	if (i === "network" && !l) return { kind: "wait" };
	let u = o(t, r);
	return u === void 0 && !c ? { kind: "wait" } : {
		kind: "wait",
		afterMs: Math.min(s, c + (u ?? 0))
	};
}
function l(e, t) {
	let n = e?.trim();
	if (!n) return;
	let r = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - t;
	return Number.isFinite(r) ? Math.max(0, r) : void 0;
}
// src/core/answer.ts
var u = /^(validation_failed|acceptance_missing|spam|aborted|mail_failed|init)$/;
function d(e, t, n) {
	let r = t && typeof t == "object" ? t : {}, i = f(r);
	if (e >= 200 && e < 300) {
		if (!u.test(String(r.status))) {
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
	return i.length && e < 500 && e !== 429 ? {
		kind: "invalid",
		errors: i
	} : {
		kind: "failed",
		reason: e < 500 ? "refused" : "server",
		status: e,
		mayHaveArrived: e >= 500 && e !== 503
	};
}
function f({ errors: e, invalid_fields: t, message: n, status: r, error: i }) {
	let a = [e, t].flatMap((e) => Array.isArray(e) ? e : []).map(p).filter((e) => e.message), o = r === "acceptance_missing" ? n : i;
	return a.length || typeof o != "string" ? a : [{
		code: "",
		message: o
	}];
}
function p(e) {
	let { field: t, message: n, code: r, errorType: i } = e ?? {}, a = typeof n == "string" ? n : "", o = /^Error in 'fields\.([^']+)'\.\s*/.exec(a), s = typeof t == "string" ? t : o?.[1];
	return {
		...s && { field: s },
		code: String(r ?? i ?? ""),
		message: o && a.slice(o[0].length) || a
	};
}
// src/effects/post.ts
var m = 1e4;
async function h({ url: e, body: t, type: n, headers: r, withCookies: i }, a, o) {
	let s = new AbortController(), c = navigator.onLine, u = !1, f = setTimeout(() => {
		u = !0, s.abort();
	}, m);
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
		}), c = await o.json().catch(() => void 0), u = d(o.status, c, a), f = l(o.headers.get("Retry-After"), Date.now());
		return u.kind === "failed" && f !== void 0 ? {
			...u,
			retryAfterMs: f
		} : u;
	} catch {
		return {
			kind: "failed",
			reason: u ? "timeout" : "network",
			mayHaveArrived: c
		};
	} finally {
		clearTimeout(f);
	}
}
// src/effects/stamps.ts
async function g(e, t) {
	return await Promise.all(t.shown.texts.map(({ text: e }) => i(n(e)))), _(e, t);
}
function _(n, i) {
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
		texts: o.texts.map((e) => v(e, !l)),
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
function v({ role: e, id: t, text: r, opened: i }, o) {
	let s = n(r);
	return {
		role: e,
		id: t,
		sha256: a(s),
		...i !== void 0 && { opened: i },
		...o && { text: s }
	};
}
export { o as a, c as i, _ as n, h as r, g as t };
