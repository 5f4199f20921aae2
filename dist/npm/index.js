const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["ga4.js","consentMode.js","googleAds.js","gtm.js","vkPixel.js","topMailRu.js","placeholders.js","choice.js","texts.js","marked.js","categoryTexts.js","ru.js","signals.js","loadPreset.js","withdrawal.js","cookies.js","touches.js","preferences.js","send.js","stamps.js","digest.js","draft.js","forms.js","formPlan.js","place.js","element.js","styles.js","submit.js","ownForm.js","checker.js"])))=>i.map(i=>d[i]);
import { a as e, c as t, d as n, f as r, i, o as a, p as o, r as s, s as c, t as l, u } from "./texts.js";
import { a as d, i as f, n as p, o as m, r as h, t as g } from "./choice.js";
import { n as _, t as v } from "./cookies.js";
import { i as ee, r as te } from "./draft.js";
import { t as y } from "./marked.js";
import { o as b, t as x } from "./ru.js";
// src/core/shape.ts
var S = " s$schema ssite aorigins ooperator opolicy sregime slocale nrevision sendpoint oendpoint sreceiver sconsentEndpoint ocategories oservices sconsentMode agpc obanner orecord obrowserInfo bcountRefusals orecipients opurposes oforms otexts oserver ", C = /^(https:|http:\/\/(localhost|127\.0\.0\.1|[\w.-]+\.localhost)(:|\/|$))/;
function w(e) {
	if (!e || typeof e != "object" || Array.isArray(e)) return !1;
	let t = e;
	if (!Object.entries(t).every(([e, t]) => S.includes(` ${(Array.isArray(t) ? "array" : typeof (t ?? void 0))[0]}${e} `)) || !t.operator?.name) return !1;
	let { endpoint: n } = t, r = [
		t.receiver,
		t.consentEndpoint,
		typeof n == "object" ? n.url : n
	], i = o(t);
	return r.every((e) => e === void 0 || C.test(e)) && i.every((e, t) => /^[a-z0-9_]+$/.test(e) && i.indexOf(e) === t);
}
// src/effects/trust.ts
function T() {
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
var ne = ":host{all:initial!important;font:clamp(13px, 3.8vmin, 15px) / 1.45 var(--assent-font,var(--assent-page,system-ui))!important}*{--surface:var(--assent-surface,Canvas);--ink:var(--assent-ink,CanvasText);--line:var(--assent-line,var(--l,#8886));box-sizing:border-box;color-scheme:var(--assent-scheme,light dark);margin:0}:host([data-look=contrast]) *{--l:var(--ink);--r:0px}:host([data-look=soft]) *{--l:#8881;--s:#8882;--i:var(--ink);--r:24px}.banner,dialog,[part=reopen]{z-index:2147483647;border:1px solid var(--line);border-radius:var(--r,12px);background-color:var(--surface);color:var(--ink);box-shadow:0 8px 32px #0003;position:fixed!important;overflow:auto!important}::backdrop{background-color:#0008}.banner{flex-direction:column;gap:8px 24px;width:auto;max-width:400px;max-height:max(39vh,132px);margin:auto;padding:10px 14px;inset:auto 12px 12px;display:flex!important}.bar{max-width:1080px}.top{inset:12px 12px auto}.left{margin-left:0}.right{margin-right:0}.modal{max-height:none;inset:12px}.words{flex:1;min-height:3em;overflow:auto}p:first-child{font-weight:600}a{color:inherit}.actions{overflow-wrap:anywhere;text-align:center;cursor:pointer;grid-template-columns:1fr 1fr auto;gap:8px;font-weight:600;display:grid!important}.actions *{all:unset!important;border-radius:var(--assent-action-radius,calc(var(--r,12px) - 4px))!important;background-color:var(--assent-action-surface,var(--s,var(--ink)))!important;min-height:32px!important;color:var(--assent-action-ink,var(--i,var(--surface)))!important;border:1px solid #0000!important;padding:5px 4px!important}.actions :before,.actions :after{content:none!important}.actions [part=plain]{color:var(--ink)!important;background-color:#0000!important;text-decoration:underline!important}[part=reopen]{cursor:pointer;border-radius:50%;padding:13px 9px;inset:auto auto 12px 12px}[part=reopen]:before{content:\"\";border:2px solid;border-left-width:12px;border-radius:9px;width:10px;height:12px;display:block}:not(dialog):focus-visible{outline:2px solid var(--assent-accent,var(--ink))!important;outline-offset:2px!important}@media (width>=761px){.banner{padding:16px 20px}.bar{flex-direction:row;align-items:center}.actions *{padding:5px 20px!important}.box [part=plain]{grid-area:2/1/3/4!important}}@media print{:host{display:none!important}}";
// src/core/bannerTexts.ts
function re(e, t, n) {
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
function E(e) {
	return [
		e.title,
		e.text.replace("{policy}", () => e.policy),
		e.accept,
		e.decline,
		e.choose
	].join("\n");
}
// src/effects/afterPaint.ts
var D = 500;
function O() {
	return new Promise((e) => {
		if (document.hidden) return e();
		requestAnimationFrame(() => setTimeout(e)), setTimeout(e, D);
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
].flatMap((e) => [`${e}[data-assent]`, `${e}[data-assent-service]`]).join(), ae = 5e3, A = 8, j = [
	"srcset",
	"src",
	"href"
];
function oe({ has: e, known: t, categoryOf: n, nonce: r, trust: i, debug: a, unfold: o, held: s, log: c }) {
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
		}), setTimeout(t, e.hasAttribute("async") ? 0 : ae), e.replaceWith(n)) : (n.text = i.createScript(e.text), _(e), e.replaceWith(n), m && (Reflect.deleteProperty(document, "write"), Reflect.deleteProperty(document, "writeln")), p());
	}), ee = async (e) => {
		for (let t of e) l.add(t);
		for (let t of e) g(t) ? await v(t) : l.delete(t);
	}, te = (e) => {
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
	}, b = async (e) => {
		performance.now() > h && (await new Promise((e) => setTimeout(e)), h = performance.now() + A), g(e) && e.isConnected ? await te(e) : l.delete(e);
	}, x = (e) => {
		if (l.has(e)) return;
		let r = y(e), i = r[0] ? r.find((e) => !t.includes(e)) : "";
		if (i !== void 0) l.add(e), c(`"${i}" is not in the configuration; known: ${t.join(", ")}.`, e);
		else if (g(e)) {
			l.add(e);
			let t = r.map(n), i = Promise.all(t.map((e) => m[e])).then(() => b(e)).catch((t) => c(t, e));
			for (let e of t) m[e] = i;
		} else e instanceof HTMLIFrameElement && s(e);
	};
	return {
		scan: (e = document) => {
			e instanceof HTMLElement && e.matches(k) && x(e), e.querySelectorAll(k).forEach(x);
		},
		shut(e) {
			e && u.clear();
			for (let e of [f, p]) for (let [t, n] of e) g(t) || (e.delete(t), n());
		},
		allow(e) {
			u.add(e), x(e);
		},
		hasRun: (e) => e.some((e) => d.has(e))
	};
}
// src/effects/hostElement.ts
function se(e, t, n = {}) {
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
		part: t,
		"data-assent-action": e
	}, n);
	return i.onclick = r, i;
}
function z(e, t, r, { layout: i = "bar", position: a }, o) {
	let [s = "", c = ""] = e.text.split("{policy}"), l = r && n(r) ? L("a", { href: r }, e.policy) : e.policy, u = (t, n = "action") => R(t, n, e[t], (e) => o(t, e.isTrusted));
	return L(i === "modal" ? "dialog" : "section", {
		"aria-label": t,
		part: "banner",
		class: `banner ${i} ${a}`,
		dir: "auto",
		autofocus: ""
	}, L("div", { class: "words" }, L("p", {}, e.title), L("p", {}, s, l, c)), L("div", { class: "actions" }, u("accept"), u("decline"), u("choose", "plain")));
}
function B(e, t) {
	let n = R("reopen", "reopen", "", t);
	return n.title = e, n;
}
// src/embed/screen.ts
function fe(e) {
	let { root: t, config: n, text: r, words: i, isAsked: a, answer: o, choose: s } = e, { banner: c = {}, policy: l } = n, u, d = !1, f = (e, n) => {
		let r = u?.contains(t.activeElement);
		u?.remove(), u = e, d = n, e && t.append(e), r && e?.focus();
	}, p = () => f(c.reopen === "none" ? void 0 : B(r("banner.reopen"), s), !1), m = () => {
		if (d) return;
		let e = Date.now(), t = r("banner.region"), n = z(i, t, l?.url, c, (t, n) => {
			if (t === "choose") return s();
			let r = [{
				role: "banner",
				id: "banner",
				text: E(i)
			}];
			o(t, {
				surface: "banner",
				method: t,
				trusted: n,
				shownAtMs: e,
				texts: r
			});
		});
		f(n, !0), n.onclose = p, n.showModal?.(), new ResizeObserver(() => {
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
var V = {
	ru: x,
	en: b
}, H = "[data-assent-form]", pe = "[data-assent-open],[data-assent-popup]", me = 2 ** 31 - 1;
function U(e, n) {
	let { load: r, nonce: a, trust: s, debug: g } = n, _ = (...e) => console.warn("[assent]", ...e), v = (e) => {
		e.catch(_);
	}, { cookie: y = "assent", domain: x = "" } = e.record ?? {}, S = de(e, ie(y, x)), C = [document.documentElement.lang, ...navigator.languages], w = i(e, C, Object.keys(V)), T = V[w] ?? b, E = l(e, w, T), D = navigator.globalPrivacyControl === !0, k = o(e), ae = Object.values(e.services ?? {}), { consentMode: A = "off" } = e, j = A !== "off" || ae.some(({ preset: e }) => e), M = isSecureContext && t(e), N = se(ne, w, e.banner), P = /* @__PURE__ */ new Set(), F = 0, I = 0, L = () => S.record()?.choice ?? {}, R = (t) => L()[t] === !0 || u(e, t), z = () => h(e, D ? p(e) : []), B = oe({
		has: R,
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
		held: (e) => v(r("placeholders").then(({ hold: t }) => t(X, e, B.allow))),
		log: _
	}), U = fe({
		root: N.root,
		words: re(e, w, T),
		config: e,
		text: E,
		isAsked: S.asks,
		answer: (t, n) => v(J(t === "accept" ? z() : d(e), n)),
		choose: () => X.open("preferences")
	}), W = (e, t) => document.dispatchEvent(new CustomEvent(`assent:${e}`, {
		detail: t,
		cancelable: !0
	})), G = async () => {
		j && (S.record() || A === "advanced") && (await r("signals")).signal(X);
	}, K = async ({ before: e, changed: t }, n) => {
		U.settle(), q();
		for (let e of P) e();
		await O();
		let i = t.filter((e) => !R(e));
		if (B.shut(i.length > 0 || !f(L())), B.scan(), v(G()), t.length || !e) {
			let e = {
				choice: { ...L() },
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
			W("consent", e);
		}
		let a = Promise.resolve(n?.()).catch(_);
		i.length && (await r("withdrawal")).withdraw(X, i, B.hasRun(i), a), await a;
	}, q = () => {
		clearTimeout(I);
		let e = S.state();
		e.kind === "answered" && (I = window.setTimeout(() => he(), Math.min(Date.parse(e.expires) - Date.now(), me)));
	}, J = async (t, n) => {
		let i = isSecureContext ? crypto.randomUUID() : void 0, a = S.keep(t, i);
		_e.tell();
		let { before: o } = a, s = f(t) || o?.stampId;
		if (!i || !M || !(s || e.countRefusals)) return K(a);
		let c = {
			stampId: i,
			atMs: Date.now(),
			choice: t,
			before: o,
			shown: n
		};
		s && ee(c), await K(a, async () => (await r("send")).sendConsent(X, c));
	}, Y = async (e) => {
		e === "banner" ? U.showBanner() : e === "preferences" ? await U.during((await r("preferences")).openPreferences(X)) : await (await r("forms")).openForm(X, e);
	}, X = {
		version: "0.1.0",
		config: e,
		configUrl: n.configUrl,
		locale: w,
		text: E,
		visit: ue(),
		isSecure: isSecureContext,
		debug: g,
		gpc: D,
		nonce: a,
		trust: s,
		root: N.root,
		state: S.state,
		has: R,
		stampId: () => S.record()?.stampId,
		load: r,
		affirm: S.affirm,
		choose: J,
		emit: W,
		onChange(e) {
			return P.add(e), () => P.delete(e);
		},
		open: (e) => v(Y(e)),
		nextId: () => `assent-${++F}`,
		log: _
	}, Z = g ? O().then(() => r("checker")).then(({ explain: t }) => t(e)) : Promise.resolve(!0), Q = (e) => {
		B.scan(e), (e.querySelector(H) || e instanceof Element && e.matches(H)) && v(Z.then(async (t) => t && (await r("forms")).takeForms(X, e)));
	}, he = () => {
		let e = S.refresh();
		q(), (e.changed.length || S.asks() !== U.asks()) && v(K(e));
	}, ge = (e) => {
		let t = e.target.closest?.(pe);
		if (!t) return;
		e.preventDefault();
		let { assentOpen: n, assentPopup: r = "" } = t.dataset;
		X.open(n ?? { form: r });
	}, _e = le(he), ve = ce(Q);
	document.addEventListener("click", ge, !0);
	let ye = () => {
		_e.close(), ve(), document.removeEventListener("click", ge, !0), clearTimeout(I), N.remove();
	};
	v(Z.then((e) => e || ye())), U.settle(), Q(document), v(G()), M && te() && v(r("send").then(({ resumeConsents: e }) => e(X))), q(), W("ready", S.state());
	let $ = {
		surface: "api",
		method: "api",
		trusted: !1,
		texts: []
	};
	return {
		version: "0.1.0",
		state: S.state,
		has: R,
		accept: (t) => J(t ? m(e, L(), t, !0) : z(), $),
		decline: () => J(d(e), $),
		withdraw: (t = k) => J(m(e, L(), t, !1), {
			...$,
			method: "withdraw"
		}),
		open: X.open,
		close: U.settle,
		on(e, t) {
			let n = (e) => t(e.detail);
			return document.addEventListener(`assent:${e}`, n), () => document.removeEventListener(`assent:${e}`, n);
		},
		scan: (e = document) => Q(e),
		destroy: ye
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
}, X = /* #__PURE__ */ Object.assign({
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
}), Z = {
	placeholders: () => Y(() => import("./placeholders.js"), __vite__mapDeps([6,7,8,9,10,11])),
	templates: () => Y(() => import("./templates.js"), []),
	signals: () => Y(() => import("./signals.js"), __vite__mapDeps([12,1,13])),
	withdrawal: () => Y(() => import("./withdrawal.js"), __vite__mapDeps([14,15,16])),
	preferences: () => Y(() => import("./preferences.js"), __vite__mapDeps([17,10,8,7,11,13])),
	send: () => Y(() => import("./send.js"), __vite__mapDeps([18,19,8,7,20,16,21])),
	forms: () => Y(() => import("./forms.js"), __vite__mapDeps([22,23,8,20,24,25,26,11])),
	submit: () => Y(() => import("./submit.js"), __vite__mapDeps([27,8,20,19,7,16,25,24])),
	ownForm: () => Y(() => import("./ownForm.js"), __vite__mapDeps([28,25,26])),
	phone: () => Y(() => import("./phone.js"), []),
	phoneWorld: () => Y(() => import("./phoneWorld.js"), []),
	checker: () => Y(() => import("./checker.js"), __vite__mapDeps([29,23,8,11]))
}, Q = (e, t = {}) => {
	if (typeof document > "u") return;
	let n = ((e) => (Z[e] ?? X[`../services/presets/${e}.ts`])());
	if (!w(e)) n("checker").then(({ explain: t }) => t(e));
	else return U(e, {
		load: n,
		trust: T(),
		nonce: t.nonce ?? "",
		debug: t.debug ?? !1,
		configUrl: void 0
	});
};
export { Q as start };
