const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["clarity2.js","clarity.js","consentMode.js","rolldown-runtime.js","ga42.js","ga4.js","googleAds2.js","googleAds.js","googleMaps2.js","googleMaps.js","gtm2.js","gtm.js","matomo2.js","matomo.js","metaPixel2.js","metaPixel.js","microsoftUet2.js","microsoftUet.js","posthog2.js","posthog.js","rutube2.js","rutube.js","tiktokPixel2.js","tiktokPixel.js","topMailRu2.js","topMailRu.js","vimeo2.js","vimeo.js","vkPixel2.js","vkPixel.js","vkVideo2.js","vkVideo.js","yandexMaps2.js","yandexMaps.js","yandexMetrika2.js","yandexMetrika.js","youtube2.js","youtube.js","ru.js","placeholders.js","choice.js","settings.js","marked.js","categoryTexts.js","texts.js","actionButton.js","element.js","loadPreset.js","signals.js","rememberVisit.js","askBrowser.js","withdrawal.js","touches.js","preferences.js","send.js","draft.js","spares.js","stamps.js","browser.js","forms.js","outbox.js","place.js","trap.js","styles.js","formPlan.js","submit.js","outcome.js","ownForm.js","leftover.js","checker.js","tags.js"])))=>i.map(i=>d[i]);
import { c as e, i as t, l as n, n as r, o as i, r as a, s as o, t as s } from "./settings.js";
import { a as c, r as l, t as u } from "./texts.js";
import { a as d, i as f, n as p, o as m, r as h, t as g } from "./choice.js";
import { a as _, o as v, t as y } from "./draft.js";
import { t as b } from "./marked.js";
import { n as x, r as S, t as C } from "./tags.js";
import { t as w } from "./actionButton.js";
import { t as T } from "./element.js";
// src/core/shape.ts
var E = " s$schema ssite aorigins ooperator opolicy sregime slocale nrevision sendpoint oendpoint sreceiver sconsentEndpoint ocategories oservices sconsentMode agpc obanner orecord obrowserInfo bcountRefusals orecipients opurposes oforms otexts oserver ", D = /^(https:|http:\/\/(localhost|127\.0\.0\.1|[\w.-]+\.localhost)(:|\/|$))/;
function O(e) {
	if (!e || typeof e != "object" || Array.isArray(e)) return !1;
	let t = e;
	if (!Object.entries(t).every(([e, t]) => E.includes(` ${(Array.isArray(t) ? "array" : typeof (t ?? void 0))[0]}${e} `)) || !t.operator?.name) return !1;
	let { endpoint: r } = t, i = [
		t.receiver,
		t.consentEndpoint,
		typeof r == "object" ? r.url : r
	], a = n(t);
	return i.every((e) => e === void 0 || D.test(e)) && a.every((e, t) => /^[a-z0-9_]+$/.test(e) && a.indexOf(e) === t);
}
// src/effects/trust.ts
function ee() {
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
var te = ":host{all:initial!important;font:clamp(13px, 3.8vmin, 15px) / 1.45 var(--assent-font,var(--assent-page,system-ui))!important}*{--surface:var(--assent-surface,Canvas);--ink:var(--assent-ink,CanvasText);--line:var(--assent-line,var(--l,#8886));box-sizing:border-box;color-scheme:var(--assent-scheme,light dark);margin:0}:host([data-look=contrast]) *{--l:var(--ink);--r:0px}:host([data-look=soft]) *{--l:#8883;--s:#8883;--i:var(--ink);--r:24px}.banner,dialog,[part=reopen]{z-index:2147483647;border:1px solid var(--line);border-radius:var(--r,12px);background-color:var(--surface);color:var(--ink);outline:none;box-shadow:0 8px 24px #0003;position:fixed!important;overflow:auto!important}::backdrop{background-color:#0008}.banner{flex-direction:column;gap:8px 24px;width:auto;max-width:440px;max-height:max(42vh,194px);margin:auto;padding:10px 14px;inset:auto 12px 12px;display:flex!important}.bar{max-width:1080px}.top{inset:12px 12px auto}.box{margin-inline-start:0}.left{margin:auto auto auto 0}.right{margin:auto 0 auto auto}.modal{max-height:none;inset:12px}.words{flex:1;overflow:auto}.words>:first-child{margin-bottom:4px;font-weight:600}a{color:inherit}.actions{overflow-wrap:anywhere;text-align:center;cursor:pointer;flex-wrap:wrap;gap:0 8px;margin-block:auto;font-weight:600;display:flex}.twin{flex:auto;grid:auto/1fr 1fr;gap:8px;display:grid}.actions button{all:unset!important;border-radius:var(--assent-action-radius,calc(var(--r,12px) - 4px))!important;background-color:var(--assent-action-surface,var(--s,var(--ink)))!important;color:var(--assent-action-ink,var(--i,var(--surface)))!important;border:1px solid #0000!important;flex:auto!important;padding:12px 16px!important}.actions :before,.actions :after{content:none!important}@media (forced-colors:active){.actions [part=action]{color:buttontext!important;background-color:buttonface!important}}.actions [part=plain]{color:var(--ink)!important;background-color:#0000!important;text-decoration:underline!important}[part=reopen]{bottom:12px;cursor:pointer;border-radius:50%;padding:13px 9px;inset-inline-start:12px}[part=reopen]:before{content:\"\";border:2px solid;border-inline-start-width:12px;border-radius:9px;width:10px;height:12px;display:block}:not(dialog):focus-visible{outline:2px solid var(--assent-accent,var(--ink))!important;outline-offset:2px!important}@media (width>=761px){.banner{gap:16px 20px;padding:16px 20px}.bar{flex-direction:row}}@media print{:host{display:none!important}}";
// src/core/bannerTexts.ts
function ne(t, n, i) {
	let a = u(t, n, i), o = Object.entries(r(t)).map(([t, r]) => e(r.aim, n) ?? (i[`aim.${t}`] ? a(`aim.${t}`) : e(r.title, n) ?? t)), s = l(o, a("and"));
	return {
		title: a("banner.title"),
		text: a("banner.text", { aims: s }),
		policy: a("banner.policy"),
		accept: a("banner.accept"),
		decline: a("banner.decline"),
		choose: a("banner.choose")
	};
}
function k(e) {
	return [
		e.title,
		e.text.replace("{policy}", () => e.policy),
		e.accept,
		e.decline,
		e.choose
	].join("\n");
}
// src/effects/afterPaint.ts
var re = 500;
function ie() {
	return new Promise((e) => {
		if (document.hidden) return e();
		requestAnimationFrame(() => setTimeout(e)), setTimeout(e, re);
	});
}
// src/effects/cookieJar.ts
function ae(e, t, n) {
	let r = () => {
		try {
			let t = document.cookie.split("; ").filter((t) => t.startsWith(`${e}=`));
			return new Set(t).size === 1 ? t[0]?.slice(e.length + 1) : void 0;
		} catch {
			return;
		}
	};
	return {
		read: r,
		write(i, a) {
			let o = (t) => {
				document.cookie = `${e}=${i}; max-age=${a * 86400}; path=/; SameSite=Lax${t}${location.protocol === "https:" ? "; Secure" : ""}`;
			};
			try {
				let a = t && `; domain=${t}`;
				for (let e of [a, ""]) if (o(e), r() === i) return !0;
				n(e, () => o(a));
			} catch {}
		}
	};
}
// src/effects/gate.ts
var A = [
	"script[type=\"text/plain\"]",
	"iframe",
	"img",
	"link",
	"template"
].flatMap((e) => [`${e}[data-assent]`, `${e}[data-assent-service]`]).join(), j = 5e3, M = 8, N = [
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
		s && (n.type = s), n.nonce = e.nonce || r;
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
		}), setTimeout(t, e.hasAttribute("async") ? 0 : j), e.replaceWith(n)) : (n.text = i.createScript(e.text), _(e), e.replaceWith(n), m && (Reflect.deleteProperty(document, "write"), Reflect.deleteProperty(document, "writeln")), p());
	}), y = async (e) => {
		for (let t of e) l.add(t);
		for (let t of e) g(t) ? await v(t) : l.delete(t);
	}, x = (e) => {
		if (e instanceof HTMLScriptElement) return v(e);
		if (e instanceof HTMLTemplateElement) return o(e, y, (t) => {
			p.set(e, () => {
				t(), l.delete(e);
			});
		});
		p.set(e, () => {
			let t = e.cloneNode(!0);
			for (let n of N) e.dataset[n] && t.removeAttribute(n);
			e.replaceWith(t);
		});
		for (let t of N) {
			let n = e.dataset[t];
			n && e.setAttribute(t, n);
		}
	}, S = async (e) => {
		performance.now() > h && (await new Promise((e) => setTimeout(e)), h = performance.now() + M), g(e) && e.isConnected ? await x(e) : l.delete(e);
	}, C = (e) => {
		if (l.has(e)) return;
		let r = b(e), i = r[0] ? r.find((e) => !t.includes(e)) : "";
		if (i !== void 0) l.add(e), c(`"${i}" is not in the configuration; known: ${t.join(", ")}.`, e);
		else if (g(e)) {
			l.add(e);
			let t = r.map(n), i = Promise.all(t.map((e) => m[e])).then(() => S(e)).catch((t) => c(t, e));
			for (let e of t) m[e] = i;
		} else e instanceof HTMLIFrameElement && s(e);
	};
	return {
		scan: (e = document) => {
			e instanceof HTMLElement && e.matches(A) && C(e), e.querySelectorAll(A).forEach(C);
		},
		shut(e) {
			e && u.clear();
			for (let e of [f, p]) for (let [t, n] of e) g(t) || (e.delete(t), n());
		},
		allow(e) {
			u.add(e), C(e);
		},
		hasRun: (e) => e.some((e) => d.has(e))
	};
}
// src/effects/hostElement.ts
function se(e, t = {}) {
	let { theme: n, look: r = "", colors: i } = t, { body: a, documentElement: o } = document, s = document.createElement("div");
	s.id = "assent-consent", s.dataset.look = r;
	let c = {
		...i,
		scheme: n === "auto" ? "" : n,
		page: a && getComputedStyle(a).fontFamily
	};
	for (let e in c) s.style.setProperty(`--assent-${e}`, c[e] ?? "");
	let l = s.attachShadow({ mode: "open" }), u = new CSSStyleSheet();
	u.replaceSync(e), l.adoptedStyleSheets = [u];
	let d = () => {
		s.isConnected || o.insertBefore(s, document.body);
	};
	d();
	let f = new MutationObserver(d);
	return f.observe(o, { childList: !0 }), {
		root: l,
		remove() {
			f.disconnect(), s.remove();
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
function P(e, t, r) {
	return !t || t.revision !== (e.revision ?? 1) || t.day * 864e5 > r + 864e5 || r >= t.untilDay * 864e5 ? { asks: !0 } : {
		asks: n(e).filter((e) => !(e in t.choice)).some((n) => {
			let r = a(e, n);
			return r ? t.choice[r] : f(t.choice);
		}),
		record: t
	};
}
function F(e, t, n, r) {
	let i = Math.floor(n / s), a = f(t), { days: o = 365, refusalDays: c = 184 } = e.record ?? {};
	return {
		revision: e.revision ?? 1,
		day: i,
		untilDay: i + (a ? o : c),
		choice: t,
		...a && r && { stampId: r }
	};
}
// src/core/record.ts
var I = /^1\.(\d{1,9})\.(\d{1,6})\.(\d{1,6})\.((?:[a-z0-9_]+-[01](?:~|(?=\.|$)))*)(?:\.([0-9a-f-]{36}))?$/;
function L({ revision: e, day: t, untilDay: n, choice: r, stampId: i }) {
	return `1.${e}.${t}.${n}.${Object.keys(r).map((e) => `${e}-${+!!r[e]}`).join("~")}${i ? `.${i}` : ""}`;
}
function R(e) {
	let t = I.exec(e ?? "");
	if (!t) return;
	let [, n, r, i, a, o] = t, s = {
		revision: Number(n),
		day: Number(r),
		untilDay: Number(i),
		choice: {},
		...o && { stampId: o }
	};
	for (let e of a ? a.split("~") : []) s.choice[e.slice(0, -2)] = e.endsWith("1");
	return L(s) === e ? s : void 0;
}
// src/embed/consent.ts
function de(e, t) {
	let n, r = !0, i, a = (t) => {
		let i = n;
		return {asks: r, record: n} = P(e, t, Date.now()), {
			before: i,
			changed: g(i?.choice ?? {}, n?.choice ?? {})
		};
	}, o = () => a(R(t.read()) ?? i), c = (e) => t.write(L(e), e.untilDay - e.day), l = (e) => new Date(e * s).toISOString();
	return o(), {
		asks: () => r,
		record: () => n,
		state: () => n ? {
			kind: "answered",
			choice: { ...n.choice },
			at: l(n.day),
			expires: l(n.untilDay),
			revision: n.revision
		} : { kind: "unanswered" },
		refresh: o,
		keep(t, n) {
			let r = F(e, t, Date.now(), f(t) ? n : void 0);
			return i = c(r) ? void 0 : r, a(r);
		},
		affirm() {
			n && t.read() !== L(n) && c(n);
		}
	};
}
// src/embed/language.ts
function fe(e, t, n) {
	let r = {
		ru: S,
		en: x
	}, i = [document.documentElement.lang, ...navigator.languages], a = (t) => {
		let n = { ...r[t] };
		Object.assign(s, {
			locale: t,
			pack: n,
			text: u(e, t, n)
		});
	}, o = async (e) => Object.assign(s.pack, ...Object.values(await t(`${e}_${s.locale}`))), s = {
		ready: Promise.resolve(),
		words: (e) => s.ready.then(() => o(e))
	};
	return a(c(e, i, C.split(" "))), r[s.locale] || (s.ready = o("banner").catch((t) => {
		n(t), a(c(e, [], []));
	})), s;
}
// src/banner/banner.ts
function z(e, t, { layout: n = "bar", position: r }, i) {
	let a = e.text.split("{policy}"), s = t && o(t) ? T("a", { href: t }, e.policy) : e.policy;
	a.splice(1, 0, s);
	let c = (t, n = "action") => w(t, n, e[t], (e) => i(t, e.isTrusted));
	return T(n === "modal" ? "dialog" : "section", {
		"aria-label": e.title,
		part: "banner",
		class: `banner ${n} ${r}`,
		tabindex: "-1"
	}, T("div", { class: "words" }, T("p", {}, e.title), T("p", {}, ...a)), T("div", { class: "actions" }, T("div", { class: "twin" }, c("accept"), c("decline")), c("choose", "plain")));
}
function B(e, t) {
	let n = w("reopen", "reopen", "", t);
	return n.title = e, n;
}
// src/embed/screen.ts
function pe(e) {
	let { root: t, config: n, text: r, words: i, isAsked: a, answer: o, choose: s } = e, { banner: c = {}, policy: l } = n, u, d = !1, f, p = () => document.activeElement === document.body, m = () => {
		u && (f = u.contains(t.activeElement), u.remove(), u = void 0, d = !1);
	}, h = (e, n) => {
		m(), u = e, d = n, t.append(e), f && p() && e.focus();
	}, g = () => {
		c.reopen === "none" ? m() : h(B(r("banner.reopen"), s), !1);
	}, _ = () => {
		if (d) return;
		let e = Date.now(), t = z(i, l?.url, c, (t, n) => {
			if (t === "choose") return s();
			let r = [{
				role: "banner",
				id: "banner",
				text: k(i)
			}];
			o(t, {
				surface: "banner",
				method: t,
				trusted: n,
				shownAtMs: e,
				texts: r
			});
		});
		h(t, !0), t.onclose = g, t.showModal && (t.showModal(), t.focus()), new ResizeObserver(() => {
			let { offsetHeight: e } = t, { style: n } = document.documentElement;
			n[c.position === "top" ? "scrollPaddingTop" : "scrollPaddingBottom"] = e ? `${e + 16}px` : "", t.showModal && (n.overflow = e ? "hidden" : "", !e && t.isConnected && t.close?.());
		}).observe(t);
	}, v = () => {
		a() ? _() : g(), f = !1;
	};
	return {
		asks: () => d,
		clear: m,
		settle: v,
		showBanner: _,
		async during(e) {
			e && (m(), await e, v(), p() && (u?.querySelector("[data-assent-action=choose]") ?? u)?.focus());
		}
	};
}
// src/embed/start.ts
var V = "[data-assent-form]", me = "[data-assent-open],[data-assent-popup]", he = 2 ** 31 - 1;
function H(e, r) {
	let { load: o, nonce: c, trust: l, debug: u } = r, g = (...e) => console.warn("[assent]", ...e), b = (e) => {
		e.catch(g);
	}, { cookie: x = "assent", domain: S = "" } = e.record ?? {}, C = async (e, t) => {
		(await o("withdrawal")).expireEverywhere(e), t();
	}, w = de(e, ae(x, S, (...e) => b(C(...e)))), T = fe(e, o, g), E = async (e) => (await Promise.all([o(e), T.words(e)]))[0], D = navigator.globalPrivacyControl === !0, O = n(e), ee = Object.values(e.services ?? {}), { consentMode: k = "off" } = e, re = k !== "off" || ee.some(({ preset: e }) => e), A = isSecureContext && t(e), j = se(te, e.banner), M = /* @__PURE__ */ new Set(), N = 0, P = 0, F = () => w.record()?.choice ?? {}, I = (t) => F()[t] === !0 || i(e, t), L = () => h(e, D ? p(e) : []), R = oe({
		has: I,
		known: [
			"necessary",
			...O,
			...Object.keys(e.services ?? {})
		],
		categoryOf: (t) => a(e, t) ?? t,
		nonce: c,
		trust: l,
		debug: u,
		unfold: async (...e) => (await o("templates")).unfold(l, ...e),
		held: (e) => b(E("placeholders").then(({ hold: t }) => t(J, e, R.allow))),
		log: g
	}), z, B = async () => {
		await T.ready;
		let { locale: t, pack: n, text: r } = T;
		Object.assign(j.root.host, {
			lang: t,
			dir: r("dir")
		}), z = pe({
			root: j.root,
			words: ne(e, t, n),
			config: e,
			text: r,
			isAsked: w.asks,
			answer: (t, n) => b(K(t === "accept" ? L() : d(e), n)),
			choose: () => J.open("preferences")
		}), z.settle();
	}, H = (e, t) => document.dispatchEvent(new CustomEvent(`assent:${e}`, {
		detail: t,
		cancelable: !0
	})), U = async () => {
		re && (w.record() || k === "advanced") && (await o("signals")).signal(J);
	}, W = async ({ before: e, changed: t }, n) => {
		w.asks() || z?.clear(), await ie(), z?.settle(), G();
		for (let e of M) e();
		let r = t.filter((e) => !I(e));
		if (R.shut(r.length > 0 || !f(F())), R.scan(), b(U()), t.length || !e) {
			let e = {
				choice: { ...F() },
				changed: t
			};
			try {
				window.dataLayer ??= [], window.dataLayer.push({
					event: "assent_consent",
					assent: e
				});
			} catch (e) {
				g(e);
			}
			H("consent", e);
		}
		let i = Promise.resolve(n?.()).catch(g);
		r.length && (await o("withdrawal")).withdraw(J, r, R.hasRun(r), i), await i;
	}, G = () => {
		clearTimeout(P);
		let { untilDay: e } = w.record() ?? {};
		if (!e) return;
		let t = e * s - Date.now();
		P = window.setTimeout(() => Z(), Math.min(t, he));
	}, K = async (t, n) => {
		let r = isSecureContext ? crypto.randomUUID() : void 0, i = w.keep(t, r);
		ge.tell();
		let { before: a } = i, s = f(t) || a?.stampId;
		if (!r || !A || !(s || e.countRefusals)) return W(i);
		let c = {
			stampId: r,
			atMs: Date.now(),
			choice: t,
			before: a,
			shown: n
		};
		s && v(y, c), await W(i, async () => (await o("send")).sendConsent(J, c));
	}, q = async (e) => {
		await ye, e === "banner" ? z?.showBanner() : e === "preferences" ? await z?.during((await E(e)).openPreferences(J)) : await (await E("forms")).openForm(J, e);
	}, J = Object.assign(T, {
		version: "0.1.0",
		config: e,
		configUrl: r.configUrl,
		visit: ue(),
		isSecure: isSecureContext,
		debug: u,
		gpc: D,
		nonce: c,
		trust: l,
		root: j.root,
		state: w.state,
		has: I,
		stampId: () => w.record()?.stampId,
		load: o,
		affirm: w.affirm,
		choose: K,
		emit: H,
		onChange(e) {
			return M.add(e), () => M.delete(e);
		},
		open: (e) => b(q(e)),
		nextId: () => `assent-${++N}`,
		log: g
	}), Y = u ? ie().then(() => o("checker")).then(({ explain: t }) => t(e)) : Promise.resolve(!0), X = (e) => {
		R.scan(e), (e.querySelector(V) || e instanceof Element && e.matches(V)) && b(Y.then(async (t) => t && (await E("forms")).takeForms(J, e)));
	}, Z = () => {
		let e = w.refresh();
		G(), (e.changed.length || z && w.asks() !== z.asks()) && b(W(e));
	}, Q = (e) => {
		let t = e.target.closest?.(me);
		if (!t) return;
		e.preventDefault();
		let { assentOpen: n, assentPopup: r = "" } = t.dataset;
		J.open(n ?? { form: r });
	}, ge = le(Z), _e = ce(X);
	document.addEventListener("click", Q, !0);
	let ve = () => {
		ge.close(), _e(), document.removeEventListener("click", Q, !0), clearTimeout(P), j.remove();
	};
	b(Y.then((e) => e || ve()));
	let ye = B();
	b(ye), X(document), b(U()), _() && b(o("send").then(({ resume: e }) => e(J))), G(), H("ready", w.state());
	let $ = {
		surface: "api",
		method: "api",
		trusted: !1,
		texts: []
	};
	return {
		version: "0.1.0",
		state: w.state,
		has: I,
		accept: (t) => K(t ? m(e, F(), t, !0) : L(), $),
		decline: () => K(d(e), $),
		withdraw: (t = O) => K(m(e, F(), t, !1), {
			...$,
			method: "withdraw"
		}),
		open: J.open,
		close: () => z?.settle(),
		on(e, t) {
			let n = (e) => t(e.detail);
			return document.addEventListener(`assent:${e}`, n), () => document.removeEventListener(`assent:${e}`, n);
		},
		scan: (e = document) => X(e),
		destroy: ve
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
	"../services/presets/clarity.ts": () => J(() => import("./clarity2.js"), __vite__mapDeps([0,1])),
	"../services/presets/consentMode.ts": () => J(() => import("./consentMode.js").then((e) => e.t), __vite__mapDeps([2,3])),
	"../services/presets/ga4.ts": () => J(() => import("./ga42.js"), __vite__mapDeps([4,5,2,3])),
	"../services/presets/googleAds.ts": () => J(() => import("./googleAds2.js"), __vite__mapDeps([6,7,2,3,4,5])),
	"../services/presets/googleMaps.ts": () => J(() => import("./googleMaps2.js"), __vite__mapDeps([8,9])),
	"../services/presets/gtm.ts": () => J(() => import("./gtm2.js"), __vite__mapDeps([10,11,2,3])),
	"../services/presets/matomo.ts": () => J(() => import("./matomo2.js"), __vite__mapDeps([12,13])),
	"../services/presets/metaPixel.ts": () => J(() => import("./metaPixel2.js"), __vite__mapDeps([14,15])),
	"../services/presets/microsoftUet.ts": () => J(() => import("./microsoftUet2.js"), __vite__mapDeps([16,17])),
	"../services/presets/posthog.ts": () => J(() => import("./posthog2.js"), __vite__mapDeps([18,19])),
	"../services/presets/rutube.ts": () => J(() => import("./rutube2.js"), __vite__mapDeps([20,21])),
	"../services/presets/tiktokPixel.ts": () => J(() => import("./tiktokPixel2.js"), __vite__mapDeps([22,23])),
	"../services/presets/topMailRu.ts": () => J(() => import("./topMailRu2.js"), __vite__mapDeps([24,25])),
	"../services/presets/vimeo.ts": () => J(() => import("./vimeo2.js"), __vite__mapDeps([26,27])),
	"../services/presets/vkPixel.ts": () => J(() => import("./vkPixel2.js"), __vite__mapDeps([28,29,24,25])),
	"../services/presets/vkVideo.ts": () => J(() => import("./vkVideo2.js"), __vite__mapDeps([30,31])),
	"../services/presets/yandexMaps.ts": () => J(() => import("./yandexMaps2.js"), __vite__mapDeps([32,33])),
	"../services/presets/yandexMetrika.ts": () => J(() => import("./yandexMetrika2.js"), __vite__mapDeps([34,35])),
	"../services/presets/youtube.ts": () => J(() => import("./youtube2.js"), __vite__mapDeps([36,37]))
}), X = /* #__PURE__ */ Object.assign({
	"../locales/ar.ts": () => J(() => import("./ar.js"), []),
	"../locales/be.ts": () => J(() => import("./be.js"), []),
	"../locales/de.ts": () => J(() => import("./de.js"), []),
	"../locales/en.ts": () => J(() => import("./en.js"), []),
	"../locales/es.ts": () => J(() => import("./es.js"), []),
	"../locales/fr.ts": () => J(() => import("./fr.js"), []),
	"../locales/he.ts": () => J(() => import("./he.js"), []),
	"../locales/hy.ts": () => J(() => import("./hy.js"), []),
	"../locales/it.ts": () => J(() => import("./it.js"), []),
	"../locales/ka.ts": () => J(() => import("./ka.js"), []),
	"../locales/kk.ts": () => J(() => import("./kk.js"), []),
	"../locales/pl.ts": () => J(() => import("./pl.js"), []),
	"../locales/ru.ts": () => J(() => import("./ru.js").then((e) => e.t), __vite__mapDeps([38,3])),
	"../locales/sr.ts": () => J(() => import("./sr.js"), []),
	"../locales/tr.ts": () => J(() => import("./tr.js"), []),
	"../locales/uz.ts": () => J(() => import("./uz.js"), [])
}), Z = {
	placeholders: () => J(() => import("./placeholders.js"), __vite__mapDeps([39,40,41,42,43,44,45,46,47])),
	templates: () => J(() => import("./templates.js"), []),
	signals: () => J(() => import("./signals.js"), __vite__mapDeps([48,2,3,47,49,50])),
	withdrawal: () => J(() => import("./withdrawal.js"), __vite__mapDeps([51,52])),
	preferences: () => J(() => import("./preferences.js"), __vite__mapDeps([53,43,41,44,40,46,45,47])),
	send: () => J(() => import("./send.js"), __vite__mapDeps([54,55,56,40,41,57,44,50])),
	browser: () => J(() => import("./browser.js"), __vite__mapDeps([58,52])),
	forms: () => J(() => import("./forms.js"), __vite__mapDeps([59,56,55,60,61,46,62,63,64,41,44,49,50])),
	submit: () => J(() => import("./submit.js"), __vite__mapDeps([65,41,44,56,55,57,40,66,46,61,62,63,50,60])),
	ownForm: () => J(() => import("./ownForm.js"), __vite__mapDeps([67,62,46,63])),
	leftover: () => J(() => import("./leftover.js"), __vite__mapDeps([68,46,66,41,61,62])),
	silence: () => J(() => import("./silence.js"), []),
	phone: () => J(() => import("./phone.js"), []),
	phoneWorld: () => J(() => import("./phoneWorld.js"), []),
	checker: () => J(() => import("./checker.js"), __vite__mapDeps([69,64,41,44,70,1,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,38,3]))
}, Q = (e, t = {}) => {
	if (typeof document > "u") return;
	let n = ((e) => (Z[e] ?? Y[`../services/presets/${e}.ts`] ?? X[`../locales/${e.slice(-2)}.ts`])());
	if (!O(e)) n("checker").then(({ explain: t }) => t(e));
	else return H(e, {
		load: n,
		trust: ee(),
		nonce: t.nonce ?? "",
		debug: t.debug ?? !1,
		configUrl: void 0
	});
};
export { Q as start };
