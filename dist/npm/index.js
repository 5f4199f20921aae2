const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["ga4.js","consentMode.js","googleAds.js","gtm.js","vkPixel.js","topMailRu.js","placeholders.js","choice.js","texts.js","marked.js","categoryTexts.js","ru.js","signals.js","preferences.js","send.js","js.cookie.js","stamps.js","forms.js","formPlan.js","checker.js"])))=>i.map(i=>d[i]);
import { a as e, c as t, d as n, f as r, i, o as a, r as o, s, t as c, u as l } from "./texts.js";
import { a as u, i as d, n as f, o as p, r as m, t as h } from "./choice.js";
import { t as g } from "./js.cookie.js";
import { t as _ } from "./marked.js";
import { o as v, t as y } from "./ru.js";
// src/core/shape.ts
var b = " s$schema ssite aorigins ooperator opolicy sregime slocale nrevision sendpoint oendpoint sreceiver sconsentEndpoint ocategories oservices sconsentMode agpc obanner orecord obrowserInfo bcountRefusals orecipients opurposes oforms otexts oserver ", x = /^(https:|http:\/\/(localhost|127\.0\.0\.1|[\w.-]+\.localhost)(:|\/|$))/;
function S(e) {
	if (!e || typeof e != "object" || Array.isArray(e)) return !1;
	let t = e;
	if (!Object.entries(t).every(([e, t]) => b.includes(` ${(Array.isArray(t) ? "array" : typeof (t ?? void 0))[0]}${e} `)) || !t.operator?.name) return !1;
	let { endpoint: n } = t, i = [
		t.receiver,
		t.consentEndpoint,
		typeof n == "object" ? n.url : n
	], a = r(t);
	return i.every((e) => e === void 0 || x.test(e)) && a.every((e, t) => /^[a-z0-9_]+$/.test(e) && a.indexOf(e) === t);
}
// src/effects/trust.ts
function C() {
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
var ee = ":host{--surface:var(--assent-surface,#fff);--ink:var(--assent-ink,#1c2024);--line:var(--assent-line,#dcdfe4);--accent:var(--assent-accent,#1f5fd6);--act:var(--assent-action-surface,#2b3440);--act-ink:var(--assent-action-ink,#fff);--scheme:light;color-scheme:var(--scheme);all:initial!important;color:var(--ink)!important;font:15px / 1.45 var(--assent-font,system-ui, sans-serif)!important}:host([data-theme=dark]){--surface:var(--assent-surface,#20252b);--ink:var(--assent-ink,#eceff2);--line:var(--assent-line,#3c444d);--accent:var(--assent-accent,#8ab4ff);--act:var(--assent-action-surface,#dfe4ea);--act-ink:var(--assent-action-ink,#1b2026);--scheme:dark}*{box-sizing:border-box;margin:0}.banner{z-index:2147483647;border:1px solid var(--line);background:var(--surface);border-radius:12px;align-items:center;gap:8px 24px;max-width:1080px;max-height:min(39vh,320px);margin:auto;padding:16px 20px;animation:.16s ease-out in;inset:auto 12px 12px;box-shadow:0 8px 32px #0003;display:flex!important;position:fixed!important}.words{flex:1;max-width:68ch;max-height:100%;overflow:auto}.title{font-weight:600}a{color:inherit}.actions,.pair{flex-wrap:wrap;gap:8px;display:flex!important}.pair{flex:1 0 auto;grid-template-columns:1fr 1fr;display:grid!important}button{border:1px solid var(--act);border-radius:var(--assent-action-radius,8px);background:var(--act);min-height:44px;color:var(--act-ink);font:inherit;cursor:pointer;flex:1 0 auto;padding:4px 16px;font-weight:500;display:block!important}.plain{color:inherit;background:0 0;border-color:#0000;text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.reopen{z-index:2147483646;border:1px solid var(--line);background:var(--surface);width:44px;color:inherit;border-radius:50%;padding:10px;inset:auto auto 12px 12px;box-shadow:0 2px 8px #0003;position:fixed!important}svg{display:block}@media (width<=760px){.banner{flex-direction:column;align-items:stretch;padding:10px 12px;font-size:14px;inset:auto 8px 8px}.words{flex:0 auto}button{padding:4px 8px}}@media (prefers-reduced-motion:reduce){*{animation:none!important}}@media print{:host{display:none!important}}@keyframes in{0%{opacity:0;transform:translateY(8px)}}";
// src/core/bannerTexts.ts
function te(e, t, r) {
	let i = c(e, t, r), s = Object.entries(a(e)).map(([e, a]) => n(a.aim, t) ?? (r[`aim.${e}`] ? i(`aim.${e}`) : n(a.title, t) ?? e)), l = o(s, i("and"));
	return {
		title: i("banner.title"),
		text: i("banner.text", { aims: l }),
		policy: i("banner.policy"),
		accept: i("banner.accept"),
		decline: i("banner.decline"),
		choose: i("banner.choose")
	};
}
function w(e) {
	return [
		e.title,
		e.text.replace("{policy}", () => e.policy),
		e.accept,
		e.decline,
		e.choose
	].join("\n");
}
// src/effects/afterPaint.ts
function T() {
	return new Promise((e) => {
		document.hidden ? e() : requestAnimationFrame(() => setTimeout(e));
	});
}
// src/effects/cookieJar.ts
function ne(e, t) {
	let n = {
		path: "/",
		sameSite: "Lax",
		secure: location.protocol === "https:"
	};
	return {
		read() {
			try {
				let t = document.cookie.split("; ").filter((t) => t.startsWith(`${e}=`));
				return new Set(t).size === 1 ? g.get(e) : void 0;
			} catch {
				return;
			}
		},
		write(r, i) {
			try {
				g.remove(e, n), location.hostname.split(".").forEach((t, r, i) => {
					g.remove(e, {
						...n,
						domain: i.slice(r).join(".")
					});
				}), g.set(e, r, {
					...n,
					...t && { domain: t },
					expires: i
				});
			} catch {}
		}
	};
}
// src/effects/gate.ts
var E = [
	"script[type=\"text/plain\"]",
	"iframe",
	"img",
	"link",
	"template"
].flatMap((e) => [`${e}[data-assent]`, `${e}[data-assent-service]`]).join(), D = 5e3, O = 8, k = [
	"srcset",
	"src",
	"href"
], re = () => new Promise((e) => setTimeout(e));
function ie({ has: e, known: t, nonce: n, trust: r, debug: i, unfold: a, held: o, log: s }) {
	let c = /* @__PURE__ */ new WeakSet(), l = /* @__PURE__ */ new WeakSet(), u = /* @__PURE__ */ new Set(), d = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Set(), p = {}, m = 0, h = (t) => {
		let n = _(t);
		return l.has(t) || n.length > 0 && n.every(e);
	}, g = (e, t, a) => new Promise((o) => {
		let c = document.createElement("script");
		for (let { name: t, value: n } of e.attributes) /^(type|src|data-(src|type|assent.*))$/.test(t) || c.setAttribute(t, n);
		let l = e.dataset.src ?? e.getAttribute("src");
		a && (c.type = a), c.nonce = e.nonce || n, c.async = e.hasAttribute("async");
		let f = () => {
			d.delete(c), !d.size && document.readyState === "loading" && (Reflect.deleteProperty(document, "write"), Reflect.deleteProperty(document, "writeln")), o(0);
		};
		d.set(c, e), document.write = document.writeln = () => s("document.write was blocked in", t);
		for (let e of _(t)) u.add(e);
		l ? (c.onload = f, c.onerror = () => {
			i && s(`${l} could not be loaded`), f();
		}, setTimeout(o, c.async ? 0 : D), c.src = r.createScriptURL(l)) : c.text = r.createScript(e.text), e.replaceWith(c), l || f();
	}), v = (e) => {
		if (e instanceof HTMLScriptElement) return g(e, e, e.dataset.type ?? "");
		if (e instanceof HTMLTemplateElement) return a(e, (t, n) => g(t, e, n));
		f.add(e);
		for (let t of k) {
			let n = e.dataset[t];
			n && e.setAttribute(t, n);
		}
	}, y = async (e) => {
		for (let t = e[0]; t; t = e[0]) performance.now() > m && (await re(), m = performance.now() + O), h(t) && t.isConnected ? await v(t) : c.delete(t), e.shift();
	}, b = (e) => {
		if (c.has(e)) return;
		if (h(e)) {
			c.add(e);
			let t = _(e).join();
			p[t] ??= [], p[t].push(e) === 1 && y(p[t]);
		} else e instanceof HTMLIFrameElement && o(e);
		let n = _(e).find((e) => !t.includes(e));
		n && (c.add(e), s(`"${n}" is not in the configuration; known: ${t.join(", ")}.`, e));
	};
	return {
		scan: (e = document) => {
			e instanceof HTMLElement && e.matches(E) && b(e), e.querySelectorAll(E).forEach(b);
		},
		shut() {
			for (let [e, t] of d) h(t) || (e.replaceWith(t), document.implementation.createHTMLDocument("").adoptNode(e), d.delete(e), c.delete(t));
			for (let e of f) {
				if (h(e)) continue;
				let t = e.cloneNode(!0);
				for (let n of k) e.dataset[n] && t.removeAttribute(n);
				e.replaceWith(t), f.delete(e);
			}
		},
		allow(e) {
			l.add(e), b(e);
		},
		hasRun: (e) => e.some((e) => u.has(e))
	};
}
// src/effects/hostElement.ts
function ae(e, t, n) {
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
function oe(e) {
	let t = new MutationObserver((t) => {
		for (let { addedNodes: n } of t) for (let t of n) t instanceof Element && e(t);
	});
	return t.observe(document, {
		childList: !0,
		subtree: !0
	}), () => t.disconnect();
}
// src/effects/tabs.ts
function se(e) {
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
function ce() {
	return {
		referrer: document.referrer,
		landing: location.href
	};
}
// src/core/decide.ts
function A(e, t, n) {
	return t ? t.revision === (e.revision ?? 1) ? t.day * 864e5 > n + 864e5 ? {
		kind: "ask",
		because: "future"
	} : n >= t.untilDay * 864e5 ? {
		kind: "ask",
		because: "expired"
	} : r(e).filter((e) => !(e in t.choice)).some((n) => {
		let r = s(e, n);
		return r ? t.choice[r] : d(t.choice);
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
function j(t, n, r, i) {
	let a = Math.floor(r / e), o = d(n), { days: s = 365, refusalDays: c = 184 } = t.record ?? {};
	return {
		revision: t.revision ?? 1,
		day: a,
		untilDay: a + (o ? s : c),
		choice: n,
		...o && i && { stampId: i }
	};
}
// src/core/record.ts
var M = /^1\.(\d{1,9})\.(\d{1,6})\.(\d{1,6})\.((?:[a-z0-9_]+-[01](?:~|(?=\.|$)))*)(?:\.([0-9a-f-]{36}))?$/;
function N({ revision: e, day: t, untilDay: n, choice: r, stampId: i }) {
	return `1.${e}.${t}.${n}.${Object.keys(r).map((e) => `${e}-${+!!r[e]}`).join("~")}${i ? `.${i}` : ""}`;
}
function P(e) {
	let t = M.exec(e ?? "");
	if (!t) return;
	let [, n, r, i, a, o] = t, s = {
		revision: Number(n),
		day: Number(r),
		untilDay: Number(i),
		choice: {},
		...o && { stampId: o }
	};
	for (let e of a ? a.split("~") : []) s.choice[e.slice(0, -2)] = e.endsWith("1");
	return N(s) === e ? s : void 0;
}
// src/embed/consent.ts
function le(t, n) {
	let r, i = !0, a, o = (e) => {
		let n = r, a = A(t, e, Date.now());
		return i = a.kind === "ask", r = "record" in a ? a.record : void 0, {
			before: n,
			changed: h(n?.choice ?? {}, r?.choice ?? {})
		};
	}, s = () => o(P(n.read()) ?? a), c = (t) => new Date(t * e).toISOString();
	return s(), {
		asks: () => i,
		record: () => r,
		state: () => r ? {
			kind: "answered",
			choice: { ...r.choice },
			at: c(r.day),
			expires: c(r.untilDay),
			revision: r.revision
		} : { kind: "unanswered" },
		refresh: s,
		keep(e, r) {
			let i = j(t, e, Date.now(), d(e) ? r : void 0), s = N(i);
			return n.write(s, i.untilDay - i.day), a = n.read() === s ? void 0 : i, o(i);
		}
	};
}
// src/banner/banner.ts
function F(e, t, ...n) {
	let r = document.createElement(e);
	for (let e in t) r.setAttribute(e, t[e] ?? "");
	return r.append(...n), r;
}
function I(e, t, n, r) {
	let i = F("button", {
		type: "button",
		part: t,
		class: t,
		"data-assent-action": e
	}, n);
	return i.onclick = r, i;
}
function L(e, t, n, r) {
	let [i = "", a = ""] = e.text.split("{policy}"), o = n && l(n) ? F("a", {
		href: n,
		part: "link"
	}, e.policy) : e.policy, s = (t, n) => I(t, n, e[t], (e) => r(t, e.isTrusted));
	return F("div", {
		role: "region",
		"aria-label": t,
		part: "banner",
		class: "banner"
	}, F("div", { class: "words" }, F("p", {
		class: "title",
		part: "title"
	}, e.title), F("p", { part: "text" }, i, o, a)), F("div", {
		class: "actions",
		part: "actions"
	}, F("div", { class: "pair" }, s("accept", "action"), s("decline", "action")), s("choose", "plain")));
}
var R = "http://www.w3.org/2000/svg";
function z(e, t) {
	let n = document.createElementNS(R, "svg"), r = document.createElementNS(R, "path");
	n.setAttribute("viewBox", "0 0 24 24"), n.setAttribute("aria-hidden", "true"), r.setAttribute("d", "M3 7h10m4 0h4M3 17h4m4 0h10M15 4v6M9 14v6"), r.setAttribute("stroke", "currentColor"), r.setAttribute("stroke-width", "2"), r.setAttribute("stroke-linecap", "round"), n.append(r);
	let i = I("reopen", "reopen", n, t);
	return i.ariaLabel = i.title = e, i;
}
// src/embed/screen.ts
function ue(e) {
	let { root: t, words: n, region: r, reopen: i, policyUrl: a, isAsked: o, answer: s, choose: c } = e, l, u = !1, d = (e, n) => {
		let r = l?.contains(t.activeElement);
		l?.remove(), l = e, u = n, e && t.append(e), r && e?.focus();
	}, f = () => {
		if (u) return;
		let e = Date.now(), t = L(n, r, a, (t, r) => {
			if (t === "choose") return c();
			let i = [{
				role: "banner",
				id: "banner",
				text: w(n)
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
		o() ? f() : d(i ? z(i, c) : void 0, !1);
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
var B = {
	ru: y,
	en: v
}, V = "[data-assent-form]";
function H(e, n) {
	let { load: a, nonce: o, trust: s, debug: l } = n, h = (...e) => console.warn("[assent]", ...e), g = (e) => {
		e.catch(h);
	}, { cookie: _ = "assent", domain: y = "" } = e.record ?? {}, b = le(e, ne(_, y)), x = [document.documentElement.lang, ...navigator.languages], S = i(e, x, Object.keys(B)), C = B[S] ?? v, w = c(e, S, C), E = navigator.globalPrivacyControl === !0, D = r(e), { theme: O, reopen: k } = e.banner ?? {}, re = Object.values(e.services ?? {}), A = !!e.consentMode || re.some(({ preset: e }) => e), j = ae(ee, O === "auto" ? void 0 : O, o), M = /* @__PURE__ */ new Set(), N = 0, P = () => b.record()?.choice ?? {}, F = (e) => e === "necessary" || P()[e] === !0, I = () => m(e, E ? f(e) : []), L = ie({
		has: F,
		known: ["necessary", ...D],
		nonce: o,
		trust: s,
		debug: l,
		unfold: async (e, t) => (await a("templates")).unfold(e, t),
		held: (e) => g(a("placeholders").then(({ hold: t }) => t(K, e, L.allow))),
		log: h
	}), R = ue({
		root: j.root,
		words: te(e, S, C),
		region: w("banner.region"),
		reopen: k === "none" ? void 0 : w("banner.reopen"),
		policyUrl: e.policy?.url,
		isAsked: b.asks,
		answer: (t, n) => g(W(t === "accept" ? I() : u(e), n)),
		choose: () => K.open("preferences")
	}), z = (e, t) => document.dispatchEvent(new CustomEvent(`assent:${e}`, {
		detail: t,
		cancelable: !0
	})), H = async () => {
		A && (b.record() || e.consentMode === "advanced") && (await a("signals")).signal(K);
	}, U = async ({ before: e, changed: t }, n) => {
		R.settle();
		for (let e of M) e();
		await T(), L.shut(), L.scan(), g(H());
		let r = t.filter((e) => !F(e));
		if (t.length || !e) {
			let e = {
				choice: { ...P() },
				changed: t
			};
			window.dataLayer ??= [], window.dataLayer.push({
				event: "assent_consent",
				assent: e
			}), z("consent", e);
		}
		await n?.(), r.length && (await a("withdrawal")).withdraw(K, r, L.hasRun(r));
	}, W = async (n, r) => {
		let i = isSecureContext ? crypto.randomUUID() : void 0, o = b.keep(n, i);
		Z.tell();
		let { before: s } = o;
		await U(o, async () => {
			i && t(e) && (d(n) || s?.stampId || e.countRefusals) && await (await a("send")).sendConsent(K, {
				stampId: i,
				choice: n,
				before: s,
				shown: r
			});
		});
	}, G = async (e) => {
		e === "banner" ? R.showBanner() : e === "preferences" ? await R.during((await a("preferences")).openPreferences(K)) : h("There is no view", e);
	}, K = {
		version: "0.1.0",
		config: e,
		configUrl: n.configUrl,
		locale: S,
		text: w,
		visit: ce(),
		isSecure: isSecureContext,
		debug: l,
		gpc: E,
		nonce: o,
		trust: s,
		root: j.root,
		state: b.state,
		has: F,
		stampId: () => b.record()?.stampId,
		load: a,
		choose: W,
		emit: z,
		onChange(e) {
			return M.add(e), () => M.delete(e);
		},
		open: (e) => g(G(e)),
		nextId: () => `assent-${++N}`,
		log: h
	}, q = l ? T().then(() => a("checker")).then(({ explain: t }) => t(e)) : Promise.resolve(!0), J = (e) => {
		L.scan(e), (e.querySelector(V) || e instanceof Element && e.matches(V)) && g(q.then(async (t) => t && (await a("forms")).takeForms(K, e)));
	}, Y = () => {
		let e = b.refresh();
		(e.changed.length || b.asks() !== R.asks()) && g(U(e));
	}, X = (e) => {
		let t = e.target.closest?.("[data-assent-open]");
		t && (e.preventDefault(), K.open(t.dataset.assentOpen));
	}, Z = se(Y), de = oe(J);
	document.addEventListener("click", X);
	let Q = () => {
		Z.close(), de(), document.removeEventListener("click", X), j.remove();
	};
	g(q.then((e) => e || Q())), R.settle(), J(document), g(H()), z("ready", b.state());
	let $ = {
		surface: "api",
		method: "api",
		trusted: !1,
		texts: []
	};
	return {
		version: "0.1.0",
		state: b.state,
		has: F,
		accept: (t) => W(t ? p(e, P(), t, !0) : I(), $),
		decline: () => W(u(e), $),
		withdraw: (t = D) => W(p(e, P(), t, !1), {
			...$,
			method: "withdraw"
		}),
		open: K.open,
		close: R.settle,
		on(e, t) {
			let n = (e) => t(e.detail);
			return document.addEventListener(`assent:${e}`, n), () => document.removeEventListener(`assent:${e}`, n);
		},
		scan: (e = document) => J(e),
		destroy: Q
	};
}
// \0vite/preload-helper.js
var U = "modulepreload", W = function(e) {
	return "/" + e;
}, G = {}, K = function(e) {
	return e.pathname.endsWith(".css");
}, q = function(e, t, n) {
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
}, J = function(e, t, n) {
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
			t = W(t, n);
			let r = s(t), i = K(r);
			return q(G, r.href, () => {
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
				if (t.rel = i ? "stylesheet" : U, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
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
}, Y = /* #__PURE__ */ Object.assign({
	"../services/presets/clarity.ts": () => J(() => import("./clarity.js"), []),
	"../services/presets/consentMode.ts": () => J(() => import("./consentMode.js").then((e) => e.t), []),
	"../services/presets/ga4.ts": () => J(() => import("./ga4.js"), __vite__mapDeps([0,1])),
	"../services/presets/googleAds.ts": () => J(() => import("./googleAds.js"), __vite__mapDeps([2,1,0])),
	"../services/presets/googleMaps.ts": () => J(() => import("./googleMaps.js"), []),
	"../services/presets/gtm.ts": () => J(() => import("./gtm.js"), __vite__mapDeps([3,1])),
	"../services/presets/matomo.ts": () => J(() => import("./matomo.js"), []),
	"../services/presets/metaPixel.ts": () => J(() => import("./metaPixel.js"), []),
	"../services/presets/microsoftUet.ts": () => J(() => import("./microsoftUet.js"), []),
	"../services/presets/posthog.ts": () => J(() => import("./posthog.js"), []),
	"../services/presets/rutube.ts": () => J(() => import("./rutube.js"), []),
	"../services/presets/tiktokPixel.ts": () => J(() => import("./tiktokPixel.js"), []),
	"../services/presets/topMailRu.ts": () => J(() => import("./topMailRu.js"), []),
	"../services/presets/vimeo.ts": () => J(() => import("./vimeo.js"), []),
	"../services/presets/vkPixel.ts": () => J(() => import("./vkPixel.js"), __vite__mapDeps([4,5])),
	"../services/presets/vkVideo.ts": () => J(() => import("./vkVideo.js"), []),
	"../services/presets/yandexMaps.ts": () => J(() => import("./yandexMaps.js"), []),
	"../services/presets/yandexMetrika.ts": () => J(() => import("./yandexMetrika.js"), []),
	"../services/presets/youtube.ts": () => J(() => import("./youtube.js"), [])
}), X = {
	placeholders: () => J(() => import("./placeholders.js"), __vite__mapDeps([6,7,8,9,10,11])),
	templates: () => J(() => import("./templates.js"), []),
	signals: () => J(() => import("./signals.js"), __vite__mapDeps([12,1])),
	withdrawal: () => J(() => import("./withdrawal.js"), []),
	preferences: () => J(() => import("./preferences.js"), __vite__mapDeps([13,10,8,7,11])),
	send: () => J(() => import("./send.js"), __vite__mapDeps([14,7,8,15,16])),
	forms: () => J(() => import("./forms.js"), __vite__mapDeps([17,18,8,16,7,11])),
	checker: () => J(() => import("./checker.js"), __vite__mapDeps([19,18,8,11]))
}, Z = (e, t = {}) => {
	if (typeof document > "u") return;
	let n = ((e) => (X[e] ?? Y[`../services/presets/${e}.ts`])());
	if (!S(e)) n("checker").then(({ explain: t }) => t(e));
	else return H(e, {
		load: n,
		trust: C(),
		nonce: t.nonce ?? "",
		debug: t.debug ?? !1,
		configUrl: void 0
	});
};
export { Z as start };
