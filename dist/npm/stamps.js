import { g as e, h as t, n } from "./texts.js";
import { n as r } from "./choice.js";
import { n as i, t as a } from "./digest.js";
import { n as o, r as s } from "./touches.js";
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
var d = u(l, { path: "/" });
// src/core/touch.ts
function f(e, t, n) {
	return e ? t.campaign || t.referrer && !`${t.referrer}/`.startsWith(`${n}/`) ? {
		...e,
		last: t
	} : e : {
		first: t,
		last: t
	};
}
// src/effects/browserInfo.ts
var p = [
	["Yandex", /YaBrowser\/([\d.]+)/],
	["Edge", /Edg\/([\d.]+)/],
	["Opera", /OPR\/([\d.]+)/],
	["Firefox", /Firefox\/([\d.]+)/],
	["Chrome", /Chrom(?:e|ium)\/([\d.]+)/],
	["Safari", /Version\/([\d.]+).*Safari/]
];
function m(e, t) {
	let { userAgent: n, language: r } = navigator, { platform: i } = navigator.userAgentData ?? {}, [a, o] = p.map(([e, t]) => [e, t.exec(n)?.[1]]).find(([, e]) => e) ?? [], s = Object.fromEntries(t.flatMap((e) => {
		let t = d.get(e);
		return t ? [[e, t.slice(0, 300)]] : [];
	})), { first: c, last: l } = h(e), { at: u, ...f } = l;
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
		...f,
		...c.at !== u && { first: c },
		...Object.keys(s).length && { identifiers: s }
	};
}
function h(e) {
	let t = g(e.landing), n = {
		at: new Date(performance.timeOrigin).toISOString(),
		...e.referrer && { referrer: _(e.referrer) },
		landing: _(e.landing),
		...Object.keys(t).length && { campaign: t }
	}, r = f(o(), n, location.origin);
	return s(r), r;
}
function g(e) {
	let t = [...new URL(e).searchParams].filter(([e]) => /^(utm_\w{1,30}|gclid|yclid|fbclid|_openstat)$/.test(e)).map(([e, t]) => [e, t.slice(0, 300)]);
	return Object.fromEntries(t);
}
function _(e) {
	return e.replace(/[?#].*/s, "").slice(0, 2e3);
}
// src/embed/browserInfoNow.ts
function v({ config: e, visit: t, has: n }) {
	let r = e.browserInfo;
	return r && n(r.category) ? m(t, r.identifiers ?? []) : void 0;
}
function y({ config: e, visit: t, has: n }) {
	e.browserInfo && n(e.browserInfo.category) && h(t);
}
// src/core/retry.ts
function b(e, t) {
	if (!(e >= 6)) return Math.min(6e4, 1e3 * 2 ** e) * (.5 + t / 2);
}
var x = 864e5;
function S(e, t, n, r) {
	if (e.kind !== "failed") return { kind: "done" };
	let { reason: i, status: a, retryAfterMs: o = 0, mayHaveArrived: s } = e;
	if (i === "insecure" || s && !n || i === "refused" && a !== 429) return { kind: "done" };
	if (i === "network" && !s) return { kind: "wait" };
	let c = b(t, r);
	return c === void 0 && !o ? { kind: "wait" } : {
		kind: "wait",
		afterMs: Math.min(x, o + (c ?? 0))
	};
}
function C(e, t) {
	let n = e?.trim();
	if (!n) return;
	let r = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - t;
	return Number.isFinite(r) ? Math.max(0, r) : void 0;
}
// src/core/answer.ts
var w = /^(validation_failed|acceptance_missing|spam|aborted|mail_failed|init)$/;
function T(e, t, n) {
	let r = t && typeof t == "object" ? t : {}, i = E(r);
	if (e >= 200 && e < 300) {
		if (!w.test(String(r.status))) {
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
function E({ errors: e, invalid_fields: t, message: n, status: r, error: i }) {
	let a = [e, t].flatMap((e) => Array.isArray(e) ? e : []).map(D).filter((e) => e.message), o = r === "acceptance_missing" ? n : i;
	return a.length || typeof o != "string" ? a : [{
		code: "",
		message: o
	}];
}
function D(e) {
	let { field: t, message: n, code: r, errorType: i } = e ?? {}, a = typeof n == "string" ? n : "", o = /^Error in 'fields\.([^']+)'\.\s*/.exec(a), s = typeof t == "string" ? t : o?.[1];
	return {
		...s && { field: s },
		code: String(r ?? i ?? ""),
		message: o && a.slice(o[0].length) || a
	};
}
// src/effects/post.ts
var O = 1e4;
async function k({ url: e, body: t, type: n, headers: r, withCookies: i }, a, o) {
	let s = new AbortController(), c = navigator.onLine, l = !1, u = setTimeout(() => {
		l = !0, s.abort();
	}, O);
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
		}), c = await o.json().catch(() => void 0), l = T(o.status, c, a), u = C(o.headers.get("Retry-After"), Date.now());
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
async function A(e, t) {
	return await Promise.all(t.shown.texts.map(({ text: e }) => a(n(e)))), j(e, t);
}
function j(n, i) {
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
		texts: o.texts.map((e) => M(e, !l)),
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
function M({ role: e, id: t, text: r, opened: a }, o) {
	let s = n(r);
	return {
		role: e,
		id: t,
		sha256: i(s),
		...a !== void 0 && { opened: a },
		...o && { text: s }
	};
}
export { b as a, S as i, j as n, v as o, k as r, y as s, A as t };
