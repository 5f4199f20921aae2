const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["ga4.js","consentMode.js","googleAds.js","gtm.js","vkPixel.js","topMailRu.js","placeholders.js","choice.js","texts.js","marked.js","categoryTexts.js","ru.js","signals.js","withdrawal.js","cookies.js","preferences.js","send.js","draft.js","stamps.js","forms.js","formPlan.js","checker.js"])))=>i.map(i=>d[i]);
import { a as e, c as t, d as n, f as r, i, o as a, p as o, r as s, s as c, t as l, u } from "./texts.js";
import { a as d, i as f, n as p, o as m, r as h, t as g } from "./choice.js";
import { n as _, t as v } from "./cookies.js";
import { i as ee, r as y } from "./draft.js";
import { t as b } from "./marked.js";
import { o as x, t as S } from "./ru.js";
// src/core/shape.ts
var C = " s$schema ssite aorigins ooperator opolicy sregime slocale nrevision sendpoint oendpoint sreceiver sconsentEndpoint ocategories oservices sconsentMode agpc obanner orecord obrowserInfo bcountRefusals orecipients opurposes oforms otexts oserver ", w = /^(https:|http:\/\/(localhost|127\.0\.0\.1|[\w.-]+\.localhost)(:|\/|$))/;
function T(e) {
	if (!e || typeof e != "object" || Array.isArray(e)) return !1;
	let t = e;
	if (!Object.entries(t).every(([e, t]) => C.includes(` ${(Array.isArray(t) ? "array" : typeof (t ?? void 0))[0]}${e} `)) || !t.operator?.name) return !1;
	let { endpoint: n } = t, r = [
		t.receiver,
		t.consentEndpoint,
		typeof n == "object" ? n.url : n
	], i = o(t);
	return r.every((e) => e === void 0 || w.test(e)) && i.every((e, t) => /^[a-z0-9_]+$/.test(e) && i.indexOf(e) === t);
}
// src/effects/trust.ts
function E() {
	let e = (e) => e, t = {
		createScriptURL: e,
		createScript: e
	};
	try {
		let { trustedTypes: e } = window;
		return e?.createPolicy("assent", t) ?? t;
	} catch {
		return t;
	}
}
// src/banner/banner.css?inline
var te = ":host{--surface:var(--assent-surface,#fff);--ink:var(--assent-ink,#1c2024);--line:var(--assent-line,#dcdfe4);--accent:var(--assent-accent,#1f5fd6);--act:var(--assent-action-surface,#2b3440);--act-ink:var(--assent-action-ink,#fff);--scheme:light;color-scheme:var(--scheme);all:initial!important;color:var(--ink)!important;font:15px / 1.45 var(--assent-font,system-ui, sans-serif)!important}:host([data-theme=dark]){--surface:var(--assent-surface,#20252b);--ink:var(--assent-ink,#eceff2);--line:var(--assent-line,#3c444d);--accent:var(--assent-accent,#8ab4ff);--act:var(--assent-action-surface,#dfe4ea);--act-ink:var(--assent-action-ink,#1b2026);--scheme:dark}*{box-sizing:border-box;margin:0}.banner{z-index:2147483647;border:1px solid var(--line);background:var(--surface);border-radius:12px;align-items:center;gap:8px 24px;max-width:1080px;max-height:min(39vh,320px);margin:auto;padding:16px 20px;animation:.16s ease-out in;inset:auto 12px 12px;box-shadow:0 8px 32px #0003;display:flex!important;position:fixed!important}.words{flex:1;max-width:68ch;max-height:100%;overflow:auto}.title{font-weight:600}a{color:inherit}.actions,.pair{flex-wrap:wrap;gap:8px;display:flex!important}.pair{flex:1 0 auto;grid-template-columns:1fr 1fr;display:grid!important}button{border:1px solid var(--act);border-radius:var(--assent-action-radius,8px);background:var(--act);min-height:44px;color:var(--act-ink);font:inherit;cursor:pointer;flex:1 0 auto;padding:4px 16px;font-weight:500;display:block!important}.plain{color:inherit;background:0 0;border-color:#0000;text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.reopen{z-index:2147483646;border:1px solid var(--line);background:var(--surface);width:44px;color:inherit;border-radius:50%;padding:10px;inset:auto auto 12px 12px;box-shadow:0 2px 8px #0003;position:fixed!important}svg{display:block}@media (width<=760px){.banner{flex-direction:column;align-items:stretch;padding:10px 12px;font-size:14px;inset:auto 8px 8px}.words{flex:0 auto}button{padding:4px 8px}}@media (prefers-reduced-motion:reduce){*{animation:none!important}}@media print{:host{display:none!important}}@keyframes in{0%{opacity:0;transform:translateY(8px)}}";
// src/core/bannerTexts.ts
function ne(e, t, n) {
	let i = l(e, t, n), o = Object.entries(a(e)).map(([e, a]) => r(a.aim, t) ?? (n[`aim.${e}`] ? i(`aim.${e}`) : r(a.title, t) ?? e)), c = s(o, i("and"));
	return {
		title: i("banner.title"),
		text: i("banner.text", { aims: c }),
		policy: i("banner.policy"),
		accept: i("banner.accept"),
		decline: i("banner.decline"),
		choose: i("banner.choose")
	};
}
function D(e) {
	return [
		e.title,
		e.text.replace("{policy}", () => e.policy),
		e.accept,
		e.decline,
		e.choose
	].join("\n");
}
// src/effects/afterPaint.ts
var O = 500;
function re() {
	return new Promise((e) => {
		if (document.hidden) return e();
		requestAnimationFrame(() => setTimeout(e)), setTimeout(e, O);
	});
}
// src/effects/cookieJar.ts
function ie(e, t) {
	let n = () => {
		try {
			let t = document.cookie.split("; ").filter((t) => t.startsWith(`${e}=`));
			return new Set(t).size === 1 ? t[0]?.slice(e.length + 1) : void 0;
		} catch {
			return;
		}
	};
	return {
		read: n,
		write(r, i) {
			let a = (t) => {
				document.cookie = `${e}=${r}; max-age=${i * 86400}; path=/; SameSite=Lax${t}${_()}`;
			};
			try {
				let i = t && `; domain=${t}`;
				if (a(i), n() === r) return;
				v(e), a(i), n() !== r && a("");
			} catch {}
		}
	};
}
// src/effects/gate.ts
var k = [
	"script[type=\"text/plain\"]",
	"iframe",
	"img",
	"link",
	"template"
].flatMap((e) => [`${e}[data-assent]`, `${e}[data-assent-service]`]).join(), A = 5e3, ae = 8, j = [
	"srcset",
	"src",
	"href"
];
function oe({ has: e, known: t, categoryOf: n, nonce: r, trust: i, debug: a, unfold: o, held: s, log: c }) {
	let l = /* @__PURE__ */ new WeakSet(), u = /* @__PURE__ */ new Set(), d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), m = {}, h = 0, g = (t) => {
		let n = b(t);
		return u.has(t) || n.length > 0 && n.every(e);
	}, _ = (e) => {
		document.write = document.writeln = () => c("document.write was blocked in", e);
	}, v = (e) => new Promise((t) => {
		let n = document.createElement("script");
		for (let { name: t, value: r } of e.attributes) /^(type|src|data-(src|type|assent.*))$/.test(t) || n.setAttribute(t, r);
		let o = e.dataset.src ?? e.getAttribute("src"), { type: s } = e.dataset;
		s && (n.type = s), n.nonce = e.nonce || r, n.async = e.hasAttribute("async");
		let u = () => {
			f.delete(e), t(0);
		}, p = () => {
			for (let t of b(e)) d.add(t);
			u();
		};
		n.onload = p, n.onerror = () => {
			a && c(`${o} could not be loaded`), u();
		};
		let m = document.readyState === "loading";
		m ? document.addEventListener("DOMContentLoaded", () => _(e)) : _(e), o ? (n.src = i.createScriptURL(o), f.set(e, () => {
			n.replaceWith(e), document.implementation.createHTMLDocument("").adoptNode(n), l.delete(e), u();
		}), setTimeout(t, n.async ? 0 : A), e.replaceWith(n)) : (n.text = i.createScript(e.text), _(e), e.replaceWith(n), m && (Reflect.deleteProperty(document, "write"), Reflect.deleteProperty(document, "writeln")), p());
	}), ee = async (e) => {
		for (let t of e) l.add(t);
		for (let t of e) g(t) ? await v(t) : l.delete(t);
	}, y = (e) => {
		if (e instanceof HTMLScriptElement) return v(e);
		if (e instanceof HTMLTemplateElement) return o(e, ee, (t) => {
			p.set(e, () => {
				t(), l.delete(e);
			});
		});
		p.set(e, () => {
			let t = e.cloneNode(!0);
			for (let n of j) e.dataset[n] && t.removeAttribute(n);
			e.replaceWith(t);
		});
		for (let t of j) {
			let n = e.dataset[t];
			n && e.setAttribute(t, n);
		}
	}, x = async (e) => {
		performance.now() > h && (await new Promise((e) => setTimeout(e)), h = performance.now() + ae), g(e) && e.isConnected ? await y(e) : l.delete(e);
	}, S = (e) => {
		if (l.has(e)) return;
		let r = b(e), i = r[0] ? r.find((e) => !t.includes(e)) : "";
		if (i !== void 0) l.add(e), c(`"${i}" is not in the configuration; known: ${t.join(", ")}.`, e);
		else if (g(e)) {
			l.add(e);
			let t = r.map(n), i = Promise.all(t.map((e) => m[e])).then(() => x(e)).catch((t) => c(t, e));
			for (let e of t) m[e] = i;
		} else e instanceof HTMLIFrameElement && s(e);
	};
	return {
		scan: (e = document) => {
			e instanceof HTMLElement && e.matches(k) && S(e), e.querySelectorAll(k).forEach(S);
		},
		shut(e) {
			e && u.clear();
			for (let e of [f, p]) for (let [t, n] of e) g(t) || (e.delete(t), n());
		},
		allow(e) {
			u.add(e), S(e);
		},
		hasRun: (e) => e.some((e) => d.has(e))
	};
}
// src/effects/hostElement.ts
function se(e, t, n) {
	let r = document.createElement("div");
	r.id = "assent-consent";
	let i = matchMedia("(prefers-color-scheme: dark)"), a = () => {
		r.dataset.theme = t ?? (i.matches ? "dark" : "light");
	};
	a(), i.onchange = a;
	let o = r.attachShadow({ mode: "open" });
	try {
		let t = new CSSStyleSheet();
		t.replaceSync(e), o.adoptedStyleSheets = [t];
	} catch {
		let t = document.createElement("style");
		t.nonce = n, t.textContent = e, o.append(t);
	}
	let s = () => {
		r.isConnected || document.documentElement.insertBefore(r, document.body);
	};
	s();
	let c = new MutationObserver(s);
	return c.observe(document.documentElement, { childList: !0 }), {
		element: r,
		root: o,
		remove() {
			c.disconnect(), r.remove();
		}
	};
}
// src/effects/nodes.ts
function ce(e) {
	let t = new MutationObserver((t) => {
		for (let { addedNodes: n } of t) for (let t of n) t instanceof Element && e(t);
	});
	return t.observe(document, {
		childList: !0,
		subtree: !0
	}), () => t.disconnect();
}
// src/effects/tabs.ts
function le(e) {
	let t = new AbortController(), { signal: n } = t, r;
	try {
		r = new BroadcastChannel("assent"), r.onmessage = e;
	} catch {}
	return addEventListener("pageshow", e, { signal: n }), document.addEventListener("visibilitychange", () => document.hidden || e(), { signal: n }), {
		tell: () => r?.postMessage(0),
		close() {
			t.abort(), r?.close();
		}
	};
}
// src/effects/visit.ts
function ue() {
	return {
		referrer: document.referrer,
		landing: location.href
	};
}
// src/core/decide.ts
function M(e, t, n) {
	return t ? t.revision === (e.revision ?? 1) ? t.day * 864e5 > n + 864e5 ? {
		kind: "ask",
		because: "future"
	} : n >= t.untilDay * 864e5 ? {
		kind: "ask",
		because: "expired"
	} : o(e).filter((e) => !(e in t.choice)).some((n) => {
		let r = c(e, n);
		return r ? t.choice[r] : f(t.choice);
	}) ? {
		kind: "ask",
		because: "new-service",
		record: t
	} : {
		kind: "apply",
		record: t
	} : {
		kind: "ask",
		because: "revision-raised"
	} : {
		kind: "ask",
		because: "first-visit"
	};
}
function N(t, n, r, i) {
	let a = Math.floor(r / e), o = f(n), { days: s = 365, refusalDays: c = 184 } = t.record ?? {};
	return {
		revision: t.revision ?? 1,
		day: a,
		untilDay: a + (o ? s : c),
		choice: n,
		...o && i && { stampId: i }
	};
}
// src/core/record.ts
var P = /^1\.(\d{1,9})\.(\d{1,6})\.(\d{1,6})\.((?:[a-z0-9_]+-[01](?:~|(?=\.|$)))*)(?:\.([0-9a-f-]{36}))?$/;
function F({ revision: e, day: t, untilDay: n, choice: r, stampId: i }) {
	return `1.${e}.${t}.${n}.${Object.keys(r).map((e) => `${e}-${+!!r[e]}`).join("~")}${i ? `.${i}` : ""}`;
}
function I(e) {
	let t = P.exec(e ?? "");
	if (!t) return;
	let [, n, r, i, a, o] = t, s = {
		revision: Number(n),
		day: Number(r),
		untilDay: Number(i),
		choice: {},
		...o && { stampId: o }
	};
	for (let e of a ? a.split("~") : []) s.choice[e.slice(0, -2)] = e.endsWith("1");
	return F(s) === e ? s : void 0;
}
// src/embed/consent.ts
function de(t, n) {
	let r, i = !0, a, o = (e) => {
		let n = r, a = M(t, e, Date.now());
		return i = a.kind === "ask", r = "record" in a ? a.record : void 0, {
			before: n,
			changed: g(n?.choice ?? {}, r?.choice ?? {})
		};
	}, s = () => o(I(n.read()) ?? a), c = (e) => n.write(F(e), e.untilDay - e.day), l = (t) => new Date(t * e).toISOString();
	return s(), {
		asks: () => i,
		record: () => r,
		state: () => r ? {
			kind: "answered",
			choice: { ...r.choice },
			at: l(r.day),
			expires: l(r.untilDay),
			revision: r.revision
		} : { kind: "unanswered" },
		refresh: s,
		keep(e, r) {
			let i = N(t, e, Date.now(), f(e) ? r : void 0);
			return c(i), a = n.read() === F(i) ? void 0 : i, o(i);
		},
		affirm() {
			r && n.read() !== F(r) && c(r);
		}
	};
}
// src/banner/banner.ts
function L(e, t, ...n) {
	let r = document.createElement(e);
	for (let e in t) r.setAttribute(e, t[e] ?? "");
	return r.append(...n), r;
}
function R(e, t, n, r) {
	let i = L("button", {
		type: "button",
		part: t,
		class: t,
		"data-assent-action": e
	}, n);
	return i.onclick = r, i;
}
function z(e, t, r, i) {
	let [a = "", o = ""] = e.text.split("{policy}"), s = r && n(r) ? L("a", {
		href: r,
		part: "link"
	}, e.policy) : e.policy, c = (t, n) => R(t, n, e[t], (e) => i(t, e.isTrusted));
	return L("div", {
		role: "region",
		"aria-label": t,
		part: "banner",
		class: "banner"
	}, L("div", { class: "words" }, L("p", {
		class: "title",
		part: "title"
	}, e.title), L("p", { part: "text" }, a, s, o)), L("div", {
		class: "actions",
		part: "actions"
	}, L("div", { class: "pair" }, c("accept", "action"), c("decline", "action")), c("choose", "plain")));
}
var B = "http://www.w3.org/2000/svg";
function V(e, t) {
	let n = document.createElementNS(B, "svg"), r = document.createElementNS(B, "path");
	n.setAttribute("viewBox", "0 0 24 24"), n.setAttribute("aria-hidden", "true"), r.setAttribute("d", "M3 7h10m4 0h4M3 17h4m4 0h10M15 4v6M9 14v6"), r.setAttribute("stroke", "currentColor"), r.setAttribute("stroke-width", "2"), r.setAttribute("stroke-linecap", "round"), n.append(r);
	let i = R("reopen", "reopen", n, t);
	return i.ariaLabel = i.title = e, i;
}
// src/embed/screen.ts
function fe(e) {
	let { root: t, words: n, region: r, reopen: i, policyUrl: a, isAsked: o, answer: s, choose: c } = e, l, u = !1, d = (e, n) => {
		let r = l?.contains(t.activeElement);
		l?.remove(), l = e, u = n, e && t.append(e), r && e?.focus();
	}, f = () => {
		if (u) return;
		let e = Date.now(), t = z(n, r, a, (t, r) => {
			if (t === "choose") return c();
			let i = [{
				role: "banner",
				id: "banner",
				text: D(n)
			}];
			s(t, {
				surface: "banner",
				method: t,
				trusted: r,
				shownAtMs: e,
				texts: i
			});
		});
		d(t, !0);
	}, p = () => {
		o() ? f() : d(i ? V(i, c) : void 0, !1);
	};
	return {
		asks: () => u,
		settle: p,
		showBanner: f,
		async during(e) {
			e && (d(void 0, !1), await e, p(), document.activeElement === document.body && (l?.querySelector("[data-assent-action=choose]") ?? l)?.focus());
		}
	};
}
// src/embed/start.ts
var H = {
	ru: S,
	en: x
}, pe = "[data-assent-form]", me = 2 ** 31 - 1;
function U(e, n) {
	let { load: r, nonce: a, trust: s, debug: g } = n, _ = (...e) => console.warn("[assent]", ...e), v = (e) => {
		e.catch(_);
	}, { cookie: b = "assent", domain: S = "" } = e.record ?? {}, C = de(e, ie(b, S)), w = [document.documentElement.lang, ...navigator.languages], T = i(e, w, Object.keys(H)), E = H[T] ?? x, D = l(e, T, E), O = navigator.globalPrivacyControl === !0, k = o(e), { theme: A, reopen: ae } = e.banner ?? {}, j = Object.values(e.services ?? {}), { consentMode: M = "off" } = e, N = M !== "off" || j.some(({ preset: e }) => e), P = isSecureContext && t(e), F = se(te, A === "auto" ? void 0 : A, a), I = /* @__PURE__ */ new Set(), L = 0, R = 0, z = () => C.record()?.choice ?? {}, B = (t) => z()[t] === !0 || u(e, t), V = () => h(e, O ? p(e) : []), U = oe({
		has: B,
		known: [
			"necessary",
			...k,
			...Object.keys(e.services ?? {})
		],
		categoryOf: (t) => c(e, t) ?? t,
		nonce: a,
		trust: s,
		debug: g,
		unfold: async (...e) => (await r("templates")).unfold(s, ...e),
		held: (e) => v(r("placeholders").then(({ hold: t }) => t(X, e, U.allow))),
		log: _
	}), W = fe({
		root: F.root,
		words: ne(e, T, E),
		region: D("banner.region"),
		reopen: ae === "none" ? void 0 : D("banner.reopen"),
		policyUrl: e.policy?.url,
		isAsked: C.asks,
		answer: (t, n) => v(Y(t === "accept" ? V() : d(e), n)),
		choose: () => X.open("preferences")
	}), G = (e, t) => document.dispatchEvent(new CustomEvent(`assent:${e}`, {
		detail: t,
		cancelable: !0
	})), K = async () => {
		N && (C.record() || M === "advanced") && (await r("signals")).signal(X);
	}, q = async ({ before: e, changed: t }, n) => {
		W.settle(), J();
		for (let e of I) e();
		await re();
		let i = t.filter((e) => !B(e));
		if (U.shut(i.length > 0 || !f(z())), U.scan(), v(K()), t.length || !e) {
			let e = {
				choice: { ...z() },
				changed: t
			};
			try {
				window.dataLayer ??= [], window.dataLayer.push({
					event: "assent_consent",
					assent: e
				});
			} catch (e) {
				_(e);
			}
			G("consent", e);
		}
		let a = Promise.resolve(n?.()).catch(_);
		i.length && (await r("withdrawal")).withdraw(X, i, U.hasRun(i), a), await a;
	}, J = () => {
		clearTimeout(R);
		let e = C.state();
		e.kind === "answered" && (R = window.setTimeout(() => ge(), Math.min(Date.parse(e.expires) - Date.now(), me)));
	}, Y = async (t, n) => {
		let i = isSecureContext ? crypto.randomUUID() : void 0, a = C.keep(t, i);
		ve.tell();
		let { before: o } = a, s = f(t) || o?.stampId;
		if (!i || !P || !(s || e.countRefusals)) return q(a);
		let c = {
			stampId: i,
			atMs: Date.now(),
			choice: t,
			before: o,
			shown: n
		};
		s && ee(c), await q(a, async () => (await r("send")).sendConsent(X, c));
	}, he = async (e) => {
		e === "banner" ? W.showBanner() : e === "preferences" ? await W.during((await r("preferences")).openPreferences(X)) : _("There is no view", e);
	}, X = {
		version: "0.1.0",
		config: e,
		configUrl: n.configUrl,
		locale: T,
		text: D,
		visit: ue(),
		isSecure: isSecureContext,
		debug: g,
		gpc: O,
		nonce: a,
		trust: s,
		root: F.root,
		state: C.state,
		has: B,
		stampId: () => C.record()?.stampId,
		load: r,
		affirm: C.affirm,
		choose: Y,
		emit: G,
		onChange(e) {
			return I.add(e), () => I.delete(e);
		},
		open: (e) => v(he(e)),
		nextId: () => `assent-${++L}`,
		log: _
	}, Z = g ? re().then(() => r("checker")).then(({ explain: t }) => t(e)) : Promise.resolve(!0), Q = (e) => {
		U.scan(e), (e.querySelector(pe) || e instanceof Element && e.matches(pe)) && v(Z.then(async (t) => t && (await r("forms")).takeForms(X, e)));
	}, ge = () => {
		let e = C.refresh();
		J(), (e.changed.length || C.asks() !== W.asks()) && v(q(e));
	}, _e = (e) => {
		let t = e.target.closest?.("[data-assent-open]");
		t && (e.preventDefault(), X.open(t.dataset.assentOpen));
	}, ve = le(ge), ye = ce(Q);
	document.addEventListener("click", _e, !0);
	let be = () => {
		ve.close(), ye(), document.removeEventListener("click", _e, !0), clearTimeout(R), F.remove();
	};
	v(Z.then((e) => e || be())), W.settle(), Q(document), v(K()), P && y() && v(r("send").then(({ resumeConsents: e }) => e(X))), J(), G("ready", C.state());
	let $ = {
		surface: "api",
		method: "api",
		trusted: !1,
		texts: []
	};
	return {
		version: "0.1.0",
		state: C.state,
		has: B,
		accept: (t) => Y(t ? m(e, z(), t, !0) : V(), $),
		decline: () => Y(d(e), $),
		withdraw: (t = k) => Y(m(e, z(), t, !1), {
			...$,
			method: "withdraw"
		}),
		open: X.open,
		close: W.settle,
		on(e, t) {
			let n = (e) => t(e.detail);
			return document.addEventListener(`assent:${e}`, n), () => document.removeEventListener(`assent:${e}`, n);
		},
		scan: (e = document) => Q(e),
		destroy: be
	};
}
// \0vite/preload-helper.js
var W = "modulepreload", G = function(e) {
	return "/" + e;
}, K = {}, q = function(e) {
	return e.pathname.endsWith(".css");
}, J = function(e, t, n) {
	if (t in e) return e[t];
	let r = n();
	if (!r) {
		e[t] = void 0;
		return;
	}
	let i = r.then(() => {
		e[t] = void 0;
	}, (n) => {
		throw e[t] = void 0, n;
	});
	return e[t] = i, i;
}, Y = function(e, t, n) {
	let r = Promise.resolve();
	if (t && t.length > 0) {
		let e, i = document.querySelector("meta[property=csp-nonce]"), a = i?.nonce || i?.getAttribute("nonce");
		function o(e) {
			return Promise.all(e.map((e) => Promise.resolve(e).then((e) => ({
				status: "fulfilled",
				value: e
			}), (e) => ({
				status: "rejected",
				reason: e
			}))));
		}
		function s(e) {
			return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
		}
		r = o(t.map((t) => {
			t = G(t, n);
			let r = s(t), i = q(r);
			return J(K, r.href, () => {
				if (e === void 0) {
					e = {
						all: /* @__PURE__ */ new Set(),
						styles: /* @__PURE__ */ new Set()
					};
					let t = document.getElementsByTagName("link");
					for (let n = t.length - 1; n >= 0; n--) {
						let r = t[n];
						e.all.add(r.href), r.rel === "stylesheet" && e.styles.add(r.href);
					}
				}
				if ((i ? e.styles : e.all).has(r.href)) return;
				let t = document.createElement("link");
				if (t.rel = i ? "stylesheet" : W, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
					let i = (a) => {
						t.removeEventListener("load", i), t.removeEventListener("error", i), a.type === "error" ? n(/* @__PURE__ */ Error(`Unable to preload CSS for ${r}`)) : e(a);
					};
					t.addEventListener("load", i), t.addEventListener("error", i);
				});
			});
		}).filter((e) => e !== void 0));
	}
	function i(e) {
		let t = new Event("vite:preloadError", { cancelable: !0 });
		if (t.payload = e, window.dispatchEvent(t), !t.defaultPrevented) throw e;
	}
	return r.then((t) => {
		for (let e of t || []) e.status === "rejected" && i(e.reason);
		return e().catch(i);
	});
}, he = /* #__PURE__ */ Object.assign({
	"../services/presets/clarity.ts": () => Y(() => import("./clarity.js"), []),
	"../services/presets/consentMode.ts": () => Y(() => import("./consentMode.js").then((e) => e.t), []),
	"../services/presets/ga4.ts": () => Y(() => import("./ga4.js"), __vite__mapDeps([0,1])),
	"../services/presets/googleAds.ts": () => Y(() => import("./googleAds.js"), __vite__mapDeps([2,1,0])),
	"../services/presets/googleMaps.ts": () => Y(() => import("./googleMaps.js"), []),
	"../services/presets/gtm.ts": () => Y(() => import("./gtm.js"), __vite__mapDeps([3,1])),
	"../services/presets/matomo.ts": () => Y(() => import("./matomo.js"), []),
	"../services/presets/metaPixel.ts": () => Y(() => import("./metaPixel.js"), []),
	"../services/presets/microsoftUet.ts": () => Y(() => import("./microsoftUet.js"), []),
	"../services/presets/posthog.ts": () => Y(() => import("./posthog.js"), []),
	"../services/presets/rutube.ts": () => Y(() => import("./rutube.js"), []),
	"../services/presets/tiktokPixel.ts": () => Y(() => import("./tiktokPixel.js"), []),
	"../services/presets/topMailRu.ts": () => Y(() => import("./topMailRu.js"), []),
	"../services/presets/vimeo.ts": () => Y(() => import("./vimeo.js"), []),
	"../services/presets/vkPixel.ts": () => Y(() => import("./vkPixel.js"), __vite__mapDeps([4,5])),
	"../services/presets/vkVideo.ts": () => Y(() => import("./vkVideo.js"), []),
	"../services/presets/yandexMaps.ts": () => Y(() => import("./yandexMaps.js"), []),
	"../services/presets/yandexMetrika.ts": () => Y(() => import("./yandexMetrika.js"), []),
	"../services/presets/youtube.ts": () => Y(() => import("./youtube.js"), [])
}), X = {
	placeholders: () => Y(() => import("./placeholders.js"), __vite__mapDeps([6,7,8,9,10,11])),
	templates: () => Y(() => import("./templates.js"), []),
	signals: () => Y(() => import("./signals.js"), __vite__mapDeps([12,1])),
	withdrawal: () => Y(() => import("./withdrawal.js"), __vite__mapDeps([13,14])),
	preferences: () => Y(() => import("./preferences.js"), __vite__mapDeps([15,10,8,7,11])),
	send: () => Y(() => import("./send.js"), __vite__mapDeps([16,7,8,17,18])),
	forms: () => Y(() => import("./forms.js"), __vite__mapDeps([19,20,8,18,7,11])),
	checker: () => Y(() => import("./checker.js"), __vite__mapDeps([21,20,8,11]))
}, Z = (e, t = {}) => {
	if (typeof document > "u") return;
	let n = ((e) => (X[e] ?? he[`../services/presets/${e}.ts`])());
	if (!T(e)) n("checker").then(({ explain: t }) => t(e));
	else return U(e, {
		load: n,
		trust: E(),
		nonce: t.nonce ?? "",
		debug: t.debug ?? !1,
		configUrl: void 0
	});
};
export { Z as start };
