const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["clarity2.js","clarity.js","consentMode.js","rolldown-runtime.js","ga42.js","ga4.js","googleAds2.js","googleAds.js","googleMaps2.js","googleMaps.js","gtm2.js","gtm.js","matomo2.js","matomo.js","metaPixel2.js","metaPixel.js","microsoftUet2.js","microsoftUet.js","posthog2.js","posthog.js","rutube2.js","rutube.js","tiktokPixel2.js","tiktokPixel.js","topMailRu2.js","topMailRu.js","vimeo2.js","vimeo.js","vkPixel2.js","vkPixel.js","vkVideo2.js","vkVideo.js","yandexMaps2.js","yandexMaps.js","yandexMetrika2.js","yandexMetrika.js","youtube2.js","youtube.js","ru.js","placeholders.js","choice.js","texts.js","marked.js","categoryTexts.js","loadPreset.js","signals.js","withdrawal.js","touches.js","preferences.js","send.js","stamps.js","digest.js","draft.js","forms.js","formPlan.js","place.js","styles.js","submit.js","ownForm.js","checker.js","tags.js"])))=>i.map(i=>d[i]);
import { a as e, c as t, d as n, f as r, l as i, m as a, o, p as s, r as c, s as l, t as u } from "./texts.js";
import { a as d, i as f, n as p, o as m, r as h, t as g } from "./choice.js";
import { i as _, r as v } from "./draft.js";
import { t as y } from "./marked.js";
import { n as b, r as x, t as S } from "./tags.js";
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
	], i = a(t);
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
var ee = ":host{all:initial!important;font:clamp(13px, 3.8vmin, 15px) / 1.45 var(--assent-font,var(--assent-page,system-ui))!important}*{--surface:var(--assent-surface,Canvas);--ink:var(--assent-ink,CanvasText);--line:var(--assent-line,var(--l,#8886));box-sizing:border-box;color-scheme:var(--assent-scheme,light dark);margin:0}:host([data-look=contrast]) *{--l:var(--ink);--r:0px}:host([data-look=soft]) *{--l:#8883;--s:#8882;--i:var(--ink);--r:24px}.banner,dialog,[part=reopen]{z-index:2147483647;border:1px solid var(--line);border-radius:var(--r,12px);background-color:var(--surface);color:var(--ink);box-shadow:0 8px 32px #0003;position:fixed!important;overflow:auto!important}::backdrop{background-color:#0008}.banner{flex-direction:column;gap:8px 24px;width:auto;max-width:400px;max-height:max(39vh,132px);margin:auto;padding:10px 14px;inset:auto 12px 12px;display:flex!important}.bar{max-width:1080px}.top{inset:12px 12px auto}.left{margin-left:0}.right{margin-right:0}.modal{max-height:none;inset:12px}.words{flex:1;min-height:3em;overflow:auto}.words>:first-child{font-weight:600}a{color:inherit}.actions{overflow-wrap:anywhere;text-align:center;cursor:pointer;grid-template-columns:1fr 1fr auto;gap:8px;font-weight:600;display:grid!important}.actions *{all:unset!important;border-radius:var(--assent-action-radius,calc(var(--r,12px) - 4px))!important;background-color:var(--assent-action-surface,var(--s,var(--ink)))!important;min-height:32px!important;color:var(--assent-action-ink,var(--i,var(--surface)))!important;border:1px solid #0000!important;padding:5px 4px!important}.actions :before,.actions :after{content:none!important}.actions [part=plain]{color:var(--ink)!important;background-color:#0000!important;text-decoration:underline!important}[part=reopen]{cursor:pointer;border-radius:50%;padding:13px 9px;inset:auto auto 12px 12px}[part=reopen]:before{content:\"\";border:2px solid;border-left-width:12px;border-radius:9px;width:10px;height:12px;display:block}:not(dialog):focus-visible{outline:2px solid var(--assent-accent,var(--ink))!important;outline-offset:2px!important}@media (width>=761px){.banner{padding:16px 20px}.bar{flex-direction:row;align-items:center}.actions *{padding:5px 20px!important}.box [part=plain],.modal [part=plain]{grid-area:2/1/3/4!important}}@media print{:host{display:none!important}}";
// src/core/bannerTexts.ts
function te(e, t, n) {
	let r = u(e, t, n), i = Object.entries(l(e)).map(([e, i]) => s(i.aim, t) ?? (n[`aim.${e}`] ? r(`aim.${e}`) : s(i.title, t) ?? e)), a = c(i, r("and"));
	return {
		title: r("banner.title"),
		text: r("banner.text", { aims: a }),
		policy: r("banner.policy"),
		accept: r("banner.accept"),
		decline: r("banner.decline"),
		choose: r("banner.choose")
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
function k() {
	return new Promise((e) => {
		if (document.hidden) return e();
		requestAnimationFrame(() => setTimeout(e)), setTimeout(e, O);
	});
}
// src/effects/cookieJar.ts
function ne(e, t, n) {
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
				o(a), r() !== i && o(""), r() !== i && n(e, () => o(a));
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
function re({ has: e, known: t, categoryOf: n, nonce: r, trust: i, debug: a, unfold: o, held: s, log: c }) {
	let l = /* @__PURE__ */ new WeakSet(), u = /* @__PURE__ */ new Set(), d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), m = {}, h = 0, g = (t) => {
		let n = y(t);
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
			for (let t of y(e)) d.add(t);
			u();
		};
		n.onload = p, n.onerror = () => {
			a && c(`${o} could not be loaded`), u();
		};
		let m = document.readyState === "loading";
		m ? document.addEventListener("DOMContentLoaded", () => _(e)) : _(e), o ? (n.src = i.createScriptURL(o), f.set(e, () => {
			n.replaceWith(e), document.implementation.createHTMLDocument("").adoptNode(n), l.delete(e), u();
		}), setTimeout(t, e.hasAttribute("async") ? 0 : j), e.replaceWith(n)) : (n.text = i.createScript(e.text), _(e), e.replaceWith(n), m && (Reflect.deleteProperty(document, "write"), Reflect.deleteProperty(document, "writeln")), p());
	}), b = async (e) => {
		for (let t of e) l.add(t);
		for (let t of e) g(t) ? await v(t) : l.delete(t);
	}, x = (e) => {
		if (e instanceof HTMLScriptElement) return v(e);
		if (e instanceof HTMLTemplateElement) return o(e, b, (t) => {
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
		let r = y(e), i = r[0] ? r.find((e) => !t.includes(e)) : "";
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
function ie(e, t = {}) {
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
function P(e, n, r) {
	return n ? n.revision === (e.revision ?? 1) ? n.day * 864e5 > r + 864e5 ? {
		kind: "ask",
		because: "future"
	} : r >= n.untilDay * 864e5 ? {
		kind: "ask",
		because: "expired"
	} : a(e).filter((e) => !(e in n.choice)).some((r) => {
		let i = t(e, r);
		return i ? n.choice[i] : f(n.choice);
	}) ? {
		kind: "ask",
		because: "new-service",
		record: n
	} : {
		kind: "apply",
		record: n
	} : {
		kind: "ask",
		because: "revision-raised"
	} : {
		kind: "ask",
		because: "first-visit"
	};
}
function ce(e, t, n, r) {
	let i = Math.floor(n / o), a = f(t), { days: s = 365, refusalDays: c = 184 } = e.record ?? {};
	return {
		revision: e.revision ?? 1,
		day: i,
		untilDay: i + (a ? s : c),
		choice: t,
		...a && r && { stampId: r }
	};
}
// src/core/record.ts
var F = /^1\.(\d{1,9})\.(\d{1,6})\.(\d{1,6})\.((?:[a-z0-9_]+-[01](?:~|(?=\.|$)))*)(?:\.([0-9a-f-]{36}))?$/;
function I({ revision: e, day: t, untilDay: n, choice: r, stampId: i }) {
	return `1.${e}.${t}.${n}.${Object.keys(r).map((e) => `${e}-${+!!r[e]}`).join("~")}${i ? `.${i}` : ""}`;
}
function L(e) {
	let t = F.exec(e ?? "");
	if (!t) return;
	let [, n, r, i, a, o] = t, s = {
		revision: Number(n),
		day: Number(r),
		untilDay: Number(i),
		choice: {},
		...o && { stampId: o }
	};
	for (let e of a ? a.split("~") : []) s.choice[e.slice(0, -2)] = e.endsWith("1");
	return I(s) === e ? s : void 0;
}
// src/embed/consent.ts
function le(e, t) {
	let n, r = !0, i, a = (t) => {
		let i = n, a = P(e, t, Date.now());
		return r = a.kind === "ask", n = "record" in a ? a.record : void 0, {
			before: i,
			changed: g(i?.choice ?? {}, n?.choice ?? {})
		};
	}, s = () => a(L(t.read()) ?? i), c = (e) => t.write(I(e), e.untilDay - e.day), l = (e) => new Date(e * o).toISOString();
	return s(), {
		asks: () => r,
		record: () => n,
		state: () => n ? {
			kind: "answered",
			choice: { ...n.choice },
			at: l(n.day),
			expires: l(n.untilDay),
			revision: n.revision
		} : { kind: "unanswered" },
		refresh: s,
		keep(n, r) {
			let o = ce(e, n, Date.now(), f(n) ? r : void 0);
			return c(o), i = t.read() === I(o) ? void 0 : o, a(o);
		},
		affirm() {
			n && t.read() !== I(n) && c(n);
		}
	};
}
// src/embed/language.ts
function ue(t, n, r) {
	let i = {
		ru: x,
		en: b
	}, a = [document.documentElement.lang, ...navigator.languages], o = (e, ...n) => {
		let r = Object.assign({}, i[e], ...n);
		return Object.assign(c, {
			locale: e,
			pack: r,
			text: u(t, e, r)
		});
	}, s = async () => {
		let { locale: e } = c;
		o(e, ...Object.values(await n(`locale_${e}`)));
	}, c = {
		ready: Promise.resolve(),
		whole: () => c.ready.then(s)
	};
	return o(e(t, a, S.split(" "))), i[c.locale] || (c.ready = s().catch((n) => {
		r(n), o(e(t, [], []));
	})), c;
}
// src/banner/banner.ts
function R(e, t, ...n) {
	let r = document.createElement(e);
	for (let e in t) r.setAttribute(e, t[e] ?? "");
	return r.append(...n), r;
}
function z(e, t, n, r) {
	let i = R("button", {
		part: t,
		"data-assent-action": e
	}, n);
	return i.onclick = r, i;
}
function B(e, t, { layout: n = "bar", position: i }, a) {
	let [o = "", s = ""] = e.text.split("{policy}"), c = t && r(t) ? R("a", { href: t }, e.policy) : e.policy, l = (t, n = "action") => z(t, n, e[t], (e) => a(t, e.isTrusted));
	return R(n === "modal" ? "dialog" : "section", {
		"aria-label": e.title,
		part: "banner",
		class: `banner ${n} ${i}`,
		tabindex: "-1"
	}, R("div", { class: "words" }, R("p", {}, e.title), R("p", {}, o, c, s)), R("div", { class: "actions" }, l("accept"), l("decline"), l("choose", "plain")));
}
function V(e, t) {
	let n = z("reopen", "reopen", "", t);
	return n.title = e, n;
}
// src/embed/screen.ts
function de(e) {
	let { root: t, config: n, text: r, words: i, isAsked: a, answer: o, choose: s } = e, { banner: c = {}, policy: l } = n, u, d = !1, f = (e, n) => {
		let r = u?.contains(t.activeElement);
		u?.remove(), u = e, d = n, e && t.append(e), r && e?.focus();
	}, p = () => f(c.reopen === "none" ? void 0 : V(r("banner.reopen"), s), !1), m = () => {
		if (d) return;
		let e = Date.now(), t = B(i, l?.url, c, (t, n) => {
			if (t === "choose") return s();
			let r = [{
				role: "banner",
				id: "banner",
				text: D(i)
			}];
			o(t, {
				surface: "banner",
				method: t,
				trusted: n,
				shownAtMs: e,
				texts: r
			});
		});
		f(t, !0), t.onclose = p, t.showModal && (t.showModal(), t.focus()), new ResizeObserver(() => {
			let { offsetHeight: e } = t, { style: n } = document.documentElement;
			n[c.position === "top" ? "scrollPaddingTop" : "scrollPaddingBottom"] = e ? `${e + 16}px` : "", t.showModal && (n.overflow = e ? "hidden" : "", !e && t.isConnected && t.close?.());
		}).observe(t);
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
var H = "[data-assent-form]", fe = "[data-assent-open],[data-assent-popup]", pe = 2 ** 31 - 1;
function U(e, r) {
	let { load: s, nonce: c, trust: l, debug: u } = r, g = (...e) => console.warn("[assent]", ...e), y = (e) => {
		e.catch(g);
	}, { cookie: b = "assent", domain: x = "" } = e.record ?? {}, S = async (e, t) => {
		(await s("withdrawal")).expireEverywhere(e), t();
	}, C = le(e, ne(b, x, (...e) => y(S(...e)))), w = ue(e, s, g), T = async (e) => (await Promise.all([s(e), w.whole()]))[0], E = navigator.globalPrivacyControl === !0, D = a(e), O = Object.values(e.services ?? {}), { consentMode: A = "off" } = e, j = A !== "off" || O.some(({ preset: e }) => e), M = isSecureContext && i(e), N = ie(ee, e.banner), P = /* @__PURE__ */ new Set(), ce = 0, F = 0, I = () => C.record()?.choice ?? {}, L = (t) => I()[t] === !0 || n(e, t), R = () => h(e, E ? p(e) : []), z = re({
		has: L,
		known: [
			"necessary",
			...D,
			...Object.keys(e.services ?? {})
		],
		categoryOf: (n) => t(e, n) ?? n,
		nonce: c,
		trust: l,
		debug: u,
		unfold: async (...e) => (await s("templates")).unfold(l, ...e),
		held: (e) => y(T("placeholders").then(({ hold: t }) => t(J, e, z.allow))),
		log: g
	}), B, V = async () => {
		await w.ready;
		let { locale: t, pack: n, text: r } = w;
		Object.assign(N.root.host, {
			lang: t,
			dir: r("dir")
		}), B = de({
			root: N.root,
			words: te(e, t, n),
			config: e,
			text: r,
			isAsked: C.asks,
			answer: (t, n) => y(q(t === "accept" ? R() : d(e), n)),
			choose: () => J.open("preferences")
		}), B.settle();
	}, U = (e, t) => document.dispatchEvent(new CustomEvent(`assent:${e}`, {
		detail: t,
		cancelable: !0
	})), W = async () => {
		j && (C.record() || A === "advanced") && (await s("signals")).signal(J);
	}, G = async ({ before: e, changed: t }, n) => {
		B?.settle(), K();
		for (let e of P) e();
		await k();
		let r = t.filter((e) => !L(e));
		if (z.shut(r.length > 0 || !f(I())), z.scan(), y(W()), t.length || !e) {
			let e = {
				choice: { ...I() },
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
			U("consent", e);
		}
		let i = Promise.resolve(n?.()).catch(g);
		r.length && (await s("withdrawal")).withdraw(J, r, z.hasRun(r), i), await i;
	}, K = () => {
		clearTimeout(F);
		let { untilDay: e } = C.record() ?? {};
		if (!e) return;
		let t = e * o - Date.now();
		F = window.setTimeout(() => Z(), Math.min(t, pe));
	}, q = async (t, n) => {
		let r = isSecureContext ? crypto.randomUUID() : void 0, i = C.keep(t, r);
		he.tell();
		let { before: a } = i, o = f(t) || a?.stampId;
		if (!r || !M || !(o || e.countRefusals)) return G(i);
		let c = {
			stampId: r,
			atMs: Date.now(),
			choice: t,
			before: a,
			shown: n
		};
		o && _(c), await G(i, async () => (await s("send")).sendConsent(J, c));
	}, me = async (e) => {
		await ve, e === "banner" ? B?.showBanner() : e === "preferences" ? await B?.during((await T(e)).openPreferences(J)) : await (await T("forms")).openForm(J, e);
	}, J = Object.assign(w, {
		version: "0.1.0",
		config: e,
		configUrl: r.configUrl,
		visit: se(),
		isSecure: isSecureContext,
		debug: u,
		gpc: E,
		nonce: c,
		trust: l,
		root: N.root,
		state: C.state,
		has: L,
		stampId: () => C.record()?.stampId,
		load: s,
		affirm: C.affirm,
		choose: q,
		emit: U,
		onChange(e) {
			return P.add(e), () => P.delete(e);
		},
		open: (e) => y(me(e)),
		nextId: () => `assent-${++ce}`,
		log: g
	}), Y = u ? k().then(() => s("checker")).then(({ explain: t }) => t(e)) : Promise.resolve(!0), X = (e) => {
		z.scan(e), (e.querySelector(H) || e instanceof Element && e.matches(H)) && y(Y.then(async (t) => t && (await T("forms")).takeForms(J, e)));
	}, Z = () => {
		let e = C.refresh();
		K(), (e.changed.length || B && C.asks() !== B.asks()) && y(G(e));
	}, Q = (e) => {
		let t = e.target.closest?.(fe);
		if (!t) return;
		e.preventDefault();
		let { assentOpen: n, assentPopup: r = "" } = t.dataset;
		J.open(n ?? { form: r });
	}, he = oe(Z), ge = ae(X);
	document.addEventListener("click", Q, !0);
	let _e = () => {
		he.close(), ge(), document.removeEventListener("click", Q, !0), clearTimeout(F), N.remove();
	};
	y(Y.then((e) => e || _e()));
	let ve = V();
	y(ve), X(document), y(W()), M && v() && y(s("send").then(({ resumeConsents: e }) => e(J))), K(), U("ready", C.state());
	let $ = {
		surface: "api",
		method: "api",
		trusted: !1,
		texts: []
	};
	return {
		version: "0.1.0",
		state: C.state,
		has: L,
		accept: (t) => q(t ? m(e, I(), t, !0) : R(), $),
		decline: () => q(d(e), $),
		withdraw: (t = D) => q(m(e, I(), t, !1), {
			...$,
			method: "withdraw"
		}),
		open: J.open,
		close: () => B?.settle(),
		on(e, t) {
			let n = (e) => t(e.detail);
			return document.addEventListener(`assent:${e}`, n), () => document.removeEventListener(`assent:${e}`, n);
		},
		scan: (e = document) => X(e),
		destroy: _e
	};
}
// \0vite/preload-helper.js
var W = "modulepreload", G = function(e) {
	return "/" + e;
}, K = {}, q = function(e) {
	return e.pathname.endsWith(".css");
}, me = function(e, t, n) {
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
			t = G(t, n);
			let r = s(t), i = q(r);
			return me(K, r.href, () => {
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
	"../locales/ru.ts": () => J(() => import("./ru.js").then((e) => e.a), __vite__mapDeps([38,3])),
	"../locales/sr.ts": () => J(() => import("./sr.js"), []),
	"../locales/tr.ts": () => J(() => import("./tr.js"), []),
	"../locales/uz.ts": () => J(() => import("./uz.js"), [])
}), Z = {
	placeholders: () => J(() => import("./placeholders.js"), __vite__mapDeps([39,40,41,42,43,44])),
	templates: () => J(() => import("./templates.js"), []),
	signals: () => J(() => import("./signals.js"), __vite__mapDeps([45,2,3,44])),
	withdrawal: () => J(() => import("./withdrawal.js"), __vite__mapDeps([46,47])),
	preferences: () => J(() => import("./preferences.js"), __vite__mapDeps([48,43,41,40,44])),
	send: () => J(() => import("./send.js"), __vite__mapDeps([49,50,41,40,51,47,52])),
	forms: () => J(() => import("./forms.js"), __vite__mapDeps([53,54,41,51,55,56])),
	submit: () => J(() => import("./submit.js"), __vite__mapDeps([57,41,51,50,40,47,56,55])),
	ownForm: () => J(() => import("./ownForm.js"), __vite__mapDeps([58,56])),
	phone: () => J(() => import("./phone.js"), []),
	phoneWorld: () => J(() => import("./phoneWorld.js"), []),
	checker: () => J(() => import("./checker.js"), __vite__mapDeps([59,54,41,60,1,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,38,3]))
}, Q = (e, t = {}) => {
	if (typeof document > "u") return;
	let n = ((e) => (Z[e] ?? Y[`../services/presets/${e}.ts`] ?? X[`../locales/${e.replace("locale_", "")}.ts`])());
	if (!T(e)) n("checker").then(({ explain: t }) => t(e));
	else return U(e, {
		load: n,
		trust: E(),
		nonce: t.nonce ?? "",
		debug: t.debug ?? !1,
		configUrl: void 0
	});
};
export { Q as start };
