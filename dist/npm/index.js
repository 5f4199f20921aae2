const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["ga4.js","consentMode.js","googleAds.js","gtm.js","vkPixel.js","topMailRu.js","placeholders.js","choice.js","texts.js","marked.js","categoryTexts.js","ru.js","signals.js","loadPreset.js","preferences.js","send.js","js.cookie.js","stamps.js","forms.js","formPlan.js","checker.js"])))=>i.map(i=>d[i]);
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
var ee = ":host{all:initial!important;font:clamp(13px, 3.8vmin, 15px) / 1.45 var(--assent-font,var(--assent-page,system-ui))!important}*{--surface:var(--assent-surface,Canvas);--ink:var(--assent-ink,CanvasText);--line:var(--assent-line,var(--l,#8886));box-sizing:border-box;color-scheme:var(--assent-scheme,light dark);margin:0}:host([data-look=contrast]) *{--l:var(--ink);--r:0px}:host([data-look=soft]) *{--l:#8883;--s:#8882;--i:var(--ink);--r:24px}.banner,dialog,[part=reopen]{z-index:2147483647;border:1px solid var(--line);border-radius:var(--r,12px);background-color:var(--surface);color:var(--ink);box-shadow:0 8px 32px #0003;position:fixed!important;overflow:auto!important}::backdrop{background-color:#0008}.banner{flex-direction:column;gap:8px 24px;width:auto;max-width:400px;max-height:max(39vh,132px);margin:auto;padding:10px 14px;inset:auto 12px 12px;display:flex!important}.bar{max-width:1080px}.top{inset:12px 12px auto}.left{margin-left:0}.right{margin-right:0}.modal{max-height:none;inset:12px}.words{flex:1;min-height:3em;overflow:auto}.words>:first-child{font-weight:600}a{color:inherit}.actions{overflow-wrap:anywhere;text-align:center;cursor:pointer;grid-template-columns:1fr 1fr auto;gap:8px;font-weight:600;display:grid!important}.actions *{all:unset!important;border-radius:var(--assent-action-radius,calc(var(--r,12px) - 4px))!important;background-color:var(--assent-action-surface,var(--s,var(--ink)))!important;min-height:32px!important;color:var(--assent-action-ink,var(--i,var(--surface)))!important;border:1px solid #0000!important;padding:5px 4px!important}.actions :before,.actions :after{content:none!important}.actions [part=plain]{color:var(--ink)!important;background-color:#0000!important;text-decoration:underline!important}[part=reopen]{cursor:pointer;border-radius:50%;padding:13px 9px;inset:auto auto 12px 12px}[part=reopen]:before{content:\"\";border:2px solid;border-left-width:12px;border-radius:9px;width:10px;height:12px;display:block}:not(dialog):focus-visible{outline:2px solid var(--assent-accent,var(--ink))!important;outline-offset:2px!important}@media (width>=761px){.banner{padding:16px 20px}.bar{flex-direction:row;align-items:center}.actions *{padding:5px 20px!important}.box [part=plain],.modal [part=plain]{grid-area:2/1/3/4!important}}@media print{:host{display:none!important}}";
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
], A = () => new Promise((e) => setTimeout(e));
function re({ has: e, known: t, nonce: n, trust: r, debug: i, unfold: a, held: o, log: s }) {
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
		for (let t = e[0]; t; t = e[0]) performance.now() > m && (await A(), m = performance.now() + O), h(t) && t.isConnected ? await v(t) : c.delete(t), e.shift();
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
function ie(e, t, n = {}) {
	let { theme: r, look: i = "", colors: a } = n, { body: o, documentElement: s } = document, c = document.createElement("div");
	c.id = "assent-consent", c.lang = t, c.dataset.look = i;
	let l = {
		...a,
		scheme: r === "auto" ? "" : r,
		page: o && getComputedStyle(o).fontFamily
	};
	for (let e in l) c.style.setProperty(`--assent-${e}`, l[e] ?? "");
	let u = c.attachShadow({ mode: "open" }), d = new CSSStyleSheet();
	d.replaceSync(e), u.adoptedStyleSheets = [d];
	let f = () => {
		c.isConnected || s.insertBefore(c, document.body);
	};
	f();
	let p = new MutationObserver(f);
	return p.observe(s, { childList: !0 }), {
		root: u,
		remove() {
			p.disconnect(), c.remove();
		}
	};
}
// src/effects/nodes.ts
function ae(e) {
	let t = new MutationObserver((t) => {
		for (let { addedNodes: n } of t) for (let t of n) t instanceof Element && e(t);
	});
	return t.observe(document, {
		childList: !0,
		subtree: !0
	}), () => t.disconnect();
}
// src/effects/tabs.ts
function oe(e) {
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
function se() {
	return {
		referrer: document.referrer,
		landing: location.href
	};
}
// src/core/decide.ts
function j(e, t, n) {
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
function M(t, n, r, i) {
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
var N = /^1\.(\d{1,9})\.(\d{1,6})\.(\d{1,6})\.((?:[a-z0-9_]+-[01](?:~|(?=\.|$)))*)(?:\.([0-9a-f-]{36}))?$/;
function P({ revision: e, day: t, untilDay: n, choice: r, stampId: i }) {
	return `1.${e}.${t}.${n}.${Object.keys(r).map((e) => `${e}-${+!!r[e]}`).join("~")}${i ? `.${i}` : ""}`;
}
function F(e) {
	let t = N.exec(e ?? "");
	if (!t) return;
	let [, n, r, i, a, o] = t, s = {
		revision: Number(n),
		day: Number(r),
		untilDay: Number(i),
		choice: {},
		...o && { stampId: o }
	};
	for (let e of a ? a.split("~") : []) s.choice[e.slice(0, -2)] = e.endsWith("1");
	return P(s) === e ? s : void 0;
}
// src/embed/consent.ts
function ce(t, n) {
	let r, i = !0, a, o = (e) => {
		let n = r, a = j(t, e, Date.now());
		return i = a.kind === "ask", r = "record" in a ? a.record : void 0, {
			before: n,
			changed: h(n?.choice ?? {}, r?.choice ?? {})
		};
	}, s = () => o(F(n.read()) ?? a), c = (t) => new Date(t * e).toISOString();
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
			let i = M(t, e, Date.now(), d(e) ? r : void 0), s = P(i);
			return n.write(s, i.untilDay - i.day), a = n.read() === s ? void 0 : i, o(i);
		}
	};
}
// src/banner/banner.ts
function I(e, t, ...n) {
	let r = document.createElement(e);
	for (let e in t) r.setAttribute(e, t[e] ?? "");
	return r.append(...n), r;
}
function L(e, t, n, r) {
	let i = I("button", {
		part: t,
		"data-assent-action": e
	}, n);
	return i.onclick = r, i;
}
function R(e, t, n, { layout: r = "bar", position: i }, a) {
	let [o = "", s = ""] = e.text.split("{policy}"), c = n && l(n) ? I("a", { href: n }, e.policy) : e.policy, u = (t, n = "action") => L(t, n, e[t], (e) => a(t, e.isTrusted));
	return I(r === "modal" ? "dialog" : "section", {
		"aria-label": t,
		part: "banner",
		class: `banner ${r} ${i}`,
		dir: "auto",
		tabindex: "-1"
	}, I("div", { class: "words" }, I("p", {}, e.title), I("p", {}, o, c, s)), I("div", { class: "actions" }, u("accept"), u("decline"), u("choose", "plain")));
}
function z(e, t) {
	let n = L("reopen", "reopen", "", t);
	return n.title = e, n;
}
// src/embed/screen.ts
function le(e) {
	let { root: t, config: n, text: r, words: i, isAsked: a, answer: o, choose: s } = e, { banner: c = {}, policy: l } = n, u, d = !1, f = (e, n) => {
		let r = u?.contains(t.activeElement);
		u?.remove(), u = e, d = n, e && t.append(e), r && e?.focus();
	}, p = () => f(c.reopen === "none" ? void 0 : z(r("banner.reopen"), s), !1), m = () => {
		if (d) return;
		let e = Date.now(), t = r("banner.region"), n = R(i, t, l?.url, c, (t, n) => {
			if (t === "choose") return s();
			let r = [{
				role: "banner",
				id: "banner",
				text: w(i)
			}];
			o(t, {
				surface: "banner",
				method: t,
				trusted: n,
				shownAtMs: e,
				texts: r
			});
		});
		f(n, !0), n.onclose = p, n.showModal && (n.showModal(), n.focus()), new ResizeObserver(() => {
			let { offsetHeight: e } = n, { style: t } = document.documentElement;
			t[c.position === "top" ? "scrollPaddingTop" : "scrollPaddingBottom"] = e ? `${e + 16}px` : "", n.showModal && (t.overflow = e ? "hidden" : "");
		}).observe(n);
	}, h = () => {
		a() ? m() : p();
	};
	return {
		asks: () => d,
		settle: h,
		showBanner: m,
		async during(e) {
			e && (f(void 0, !1), await e, h(), document.activeElement === document.body && (u?.querySelector("[data-assent-action=choose]") ?? u)?.focus());
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
	}, { cookie: _ = "assent", domain: y = "" } = e.record ?? {}, b = ce(e, ne(_, y)), x = [document.documentElement.lang, ...navigator.languages], S = i(e, x, Object.keys(B)), C = B[S] ?? v, w = c(e, S, C), E = navigator.globalPrivacyControl === !0, D = r(e), O = Object.values(e.services ?? {}), k = !!e.consentMode || O.some(({ preset: e }) => e), A = ie(ee, S, e.banner), j = /* @__PURE__ */ new Set(), M = 0, N = () => b.record()?.choice ?? {}, P = (e) => e === "necessary" || N()[e] === !0, F = () => m(e, E ? f(e) : []), I = re({
		has: P,
		known: ["necessary", ...D],
		nonce: o,
		trust: s,
		debug: l,
		unfold: async (e, t) => (await a("templates")).unfold(e, t),
		held: (e) => g(a("placeholders").then(({ hold: t }) => t(G, e, I.allow))),
		log: h
	}), L = le({
		root: A.root,
		words: te(e, S, C),
		config: e,
		text: w,
		isAsked: b.asks,
		answer: (t, n) => g(U(t === "accept" ? F() : u(e), n)),
		choose: () => G.open("preferences")
	}), R = (e, t) => document.dispatchEvent(new CustomEvent(`assent:${e}`, {
		detail: t,
		cancelable: !0
	})), z = async () => {
		k && (b.record() || e.consentMode === "advanced") && (await a("signals")).signal(G);
	}, H = async ({ before: e, changed: t }, n) => {
		L.settle();
		for (let e of j) e();
		await T(), I.shut(), I.scan(), g(z());
		let r = t.filter((e) => !P(e));
		if (t.length || !e) {
			let e = {
				choice: { ...N() },
				changed: t
			};
			window.dataLayer ??= [], window.dataLayer.push({
				event: "assent_consent",
				assent: e
			}), R("consent", e);
		}
		await n?.(), r.length && (await a("withdrawal")).withdraw(G, r, I.hasRun(r));
	}, U = async (n, r) => {
		let i = isSecureContext ? crypto.randomUUID() : void 0, o = b.keep(n, i);
		X.tell();
		let { before: s } = o;
		await H(o, async () => {
			i && t(e) && (d(n) || s?.stampId || e.countRefusals) && await (await a("send")).sendConsent(G, {
				stampId: i,
				choice: n,
				before: s,
				shown: r
			});
		});
	}, W = async (e) => {
		e === "banner" ? L.showBanner() : e === "preferences" ? await L.during((await a("preferences")).openPreferences(G)) : h("There is no view", e);
	}, G = {
		version: "0.1.0",
		config: e,
		configUrl: n.configUrl,
		locale: S,
		text: w,
		visit: se(),
		isSecure: isSecureContext,
		debug: l,
		gpc: E,
		nonce: o,
		trust: s,
		root: A.root,
		state: b.state,
		has: P,
		stampId: () => b.record()?.stampId,
		load: a,
		choose: U,
		emit: R,
		onChange(e) {
			return j.add(e), () => j.delete(e);
		},
		open: (e) => g(W(e)),
		nextId: () => `assent-${++M}`,
		log: h
	}, K = l ? T().then(() => a("checker")).then(({ explain: t }) => t(e)) : Promise.resolve(!0), q = (e) => {
		I.scan(e), (e.querySelector(V) || e instanceof Element && e.matches(V)) && g(K.then(async (t) => t && (await a("forms")).takeForms(G, e)));
	}, J = () => {
		let e = b.refresh();
		(e.changed.length || b.asks() !== L.asks()) && g(H(e));
	}, Y = (e) => {
		let t = e.target.closest?.("[data-assent-open]");
		t && (e.preventDefault(), G.open(t.dataset.assentOpen));
	}, X = oe(J), Z = ae(q);
	document.addEventListener("click", Y);
	let Q = () => {
		X.close(), Z(), document.removeEventListener("click", Y), A.remove();
	};
	g(K.then((e) => e || Q())), L.settle(), q(document), g(z()), R("ready", b.state());
	let $ = {
		surface: "api",
		method: "api",
		trusted: !1,
		texts: []
	};
	return {
		version: "0.1.0",
		state: b.state,
		has: P,
		accept: (t) => U(t ? p(e, N(), t, !0) : F(), $),
		decline: () => U(u(e), $),
		withdraw: (t = D) => U(p(e, N(), t, !1), {
			...$,
			method: "withdraw"
		}),
		open: G.open,
		close: L.settle,
		on(e, t) {
			let n = (e) => t(e.detail);
			return document.addEventListener(`assent:${e}`, n), () => document.removeEventListener(`assent:${e}`, n);
		},
		scan: (e = document) => q(e),
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
	signals: () => J(() => import("./signals.js"), __vite__mapDeps([12,1,13])),
	withdrawal: () => J(() => import("./withdrawal.js"), []),
	preferences: () => J(() => import("./preferences.js"), __vite__mapDeps([14,10,8,7,11,13])),
	send: () => J(() => import("./send.js"), __vite__mapDeps([15,7,8,16,17])),
	forms: () => J(() => import("./forms.js"), __vite__mapDeps([18,19,8,17,7,11])),
	checker: () => J(() => import("./checker.js"), __vite__mapDeps([20,19,8,11]))
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
