const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["clarity2.js","clarity.js","ga42.js","ga4.js","consentMode.js","googleAds2.js","googleAds.js","googleMaps2.js","googleMaps.js","gtm2.js","gtm.js","matomo2.js","matomo.js","metaPixel2.js","metaPixel.js","microsoftUet2.js","microsoftUet.js","posthog2.js","posthog.js","rutube2.js","rutube.js","tiktokPixel2.js","tiktokPixel.js","topMailRu2.js","topMailRu.js","vimeo2.js","vimeo.js","vkPixel2.js","vkPixel.js","vkVideo2.js","vkVideo.js","yandexMaps2.js","yandexMaps.js","yandexMetrika2.js","yandexMetrika.js","youtube2.js","youtube.js","placeholders.js","choice.js","settings.js","marked.js","categoryTexts.js","texts.js","actionButton.js","element.js","loadPreset.js","granting.js","signals.js","rememberVisit.js","askBrowser.js","withdrawal.js","touches.js","preferences.js","hostElement.js","reopen.js","rise.js","send.js","answer.js","outbox.js","pageUrl.js","askBeforeLeaving.js","unsent.js","outboxTry.js","digest.js","browser.js","foreign.js","plainStamp.js","forms.js","attach.js","controls.js","styles.js","formPlan.js","submit.js","valueIn.js","failureLine.js","siteForm.js","ownForm.js","leftover.js","phoneBeside.js","textAddress.js","checker.js","tags.js","ru.js"])))=>i.map(i=>d[i]);
import { c as e, i as t, l as n, n as r, o as i, r as a, s as o, t as s, u as c } from "./settings.js";
import { t as l } from "./marked.js";
import { t as u } from "./hostElement.js";
import { t as d } from "./pageUrl.js";
import { a as f, o as p, t as m } from "./unsent.js";
import { a as h, i as g, n as _, o as v, t as y } from "./choice.js";
import { a as b, r as ee, t as x } from "./texts.js";
import { n as S, r as C, t as w } from "./tags.js";
import { t as T } from "./actionButton.js";
import { t as E } from "./element.js";
// src/core/shape.ts
var te = " s$schema ssite aorigins ooperator opolicy sregime slocale nrevision sendpoint oendpoint sreceiver sconsentEndpoint ocategories oservices sconsentMode agpc obanner orecord obrowserInfo bcountRefusals orecipients opurposes oforms otexts oserver sbase ", ne = /^(https:|http:\/\/(localhost|127\.0\.0\.1|[\w.-]+\.localhost)(:|\/|$))/;
function D(e) {
	if (!e) return !1;
	let t = e;
	if (!Object.entries(t).every(([e, t]) => te.includes(` ${(Array.isArray(t) ? "array" : typeof (t ?? void 0))[0]}${e} `)) || !t.operator?.name) return !1;
	let { receiver: n, consentEndpoint: r, endpoint: i } = t, a = [
		n,
		r,
		typeof i == "object" ? i.url : i
	], o = c(t);
	return a.every((e) => e === void 0 || ne.test(e)) && o.every((e, t) => /^[a-z0-9_]+$/.test(e) && o.indexOf(e) === t);
}
// src/effects/trust.ts
function O() {
	let e = (e) => e, t = {
		createScriptURL: e,
		createScript: e,
		createHTML: e
	};
	try {
		let { trustedTypes: e } = window;
		return e?.createPolicy("assent", t) ?? t;
	} catch {
		return t;
	}
}
// src/banner/banner.css?inline
var k = ":host{all:initial!important;z-index:2147483647!important;font:clamp(13px, 3.8vmin, 15px) / 1.45 var(--assent-font,var(--assent-page,system-ui))!important;position:fixed!important}*{--surface:var(--assent-surface,Canvas);--ink:var(--assent-ink,CanvasText);--line:var(--assent-line,var(--l,#8886));box-sizing:border-box;color-scheme:var(--assent-scheme,light dark);margin:0}:host([data-look=contrast]) *{--l:var(--ink);--r:0px}:host([data-look=soft]) *{--l:#8883;--s:#8883;--i:var(--ink);--r:24px}.banner,dialog,[part=reopen]{border:1px solid var(--line);border-radius:var(--r,12px);background-color:var(--surface);color:var(--ink);outline:none;box-shadow:0 8px 24px #0003;position:fixed!important;overflow:auto!important}::backdrop{background-color:#0008}:host::backdrop{display:none!important}.banner{flex-direction:column;gap:8px 24px;width:auto;max-width:440px;max-height:max(42vh,194px);margin:auto;padding:10px 14px;inset:auto 12px 12px;display:flex!important}.bar{max-width:1080px}.top{inset:12px 12px auto}.box{margin-inline-start:0}.left{margin:auto auto auto 0}.right{margin:auto 0 auto auto}.modal{max-height:none;inset:12px}.words{flex:1;overflow:auto}.words>:first-child{margin-bottom:4px;font-weight:600}a{color:inherit}.actions{overflow-wrap:anywhere;text-align:center;cursor:pointer;flex-wrap:wrap;gap:0 8px;margin-block:auto;font-weight:600;display:flex}.twin{flex:auto;grid:auto/1fr 1fr;gap:8px;display:grid}.actions button{all:unset!important;border-radius:var(--assent-action-radius,calc(var(--r,12px) - 4px))!important;background-color:var(--assent-action-surface,var(--s,var(--ink)))!important;color:var(--assent-action-ink,var(--i,var(--surface)))!important;border:1px solid #0000!important;flex:auto!important;padding:12px 16px!important}.actions :before,.actions :after{content:none!important}@media (forced-colors:active){.actions [part=action]{color:buttontext!important;background-color:buttonface!important}}.actions [part=plain]{color:var(--ink)!important;background-color:#0000!important;text-decoration:underline!important}:not(dialog):focus-visible{outline:2px solid var(--assent-accent,var(--ink))!important;outline-offset:2px!important}@media (width>=761px){.banner{gap:16px 20px;padding:16px 20px}.bar{flex-direction:row}}@media print{:host{display:none!important}}", A = 500;
function j() {
	return new Promise((e) => {
		if (document.hidden) return e();
		requestAnimationFrame(() => setTimeout(e)), setTimeout(e, A);
	});
}
// src/effects/cookieJar.ts
function M({ cookie: e = "assent", domain: t = "" } = {}, n) {
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
var N = ":is([data-assent],[data-assent-service]):not(script:not([type=\"text/plain\"]))", P = 8;
function F(t, n) {
	let { config: r, has: i, load: o, log: s } = t, c = e(r), u = /* @__PURE__ */ new Set(), d = {}, f = 0, p = (e) => {
		let t = l(e);
		return u.has(e) || t.length > 0 && t.every(i);
	}, m = /* @__PURE__ */ new WeakSet(), h = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Map(), _, v = async (e) => {
		_ ??= o("granting").catch((e) => {
			s(e);
		});
		let n = await _;
		performance.now() > f && (await new Promise((e) => setTimeout(e)), f = performance.now() + P), !n || !p(e) || !e.isConnected ? m.delete(e) : await n.run(e, {
			isGranted: p,
			seen: m,
			ran: h,
			undos: g
		}, t);
	}, y = (e) => {
		if (m.has(e)) return;
		let t = l(e), i = t[0] ? t.find((e) => !c.includes(e)) : "";
		if (i !== void 0) m.add(e), s(`"${i}" is not in the configuration; known: ${[...new Set(c)].join(", ")}.`, e);
		else if (p(e)) {
			m.add(e);
			let n = t.map((e) => a(r, e) ?? e), i = Promise.all(n.map((e) => d[e])).then(() => v(e)).catch((t) => s(t, e));
			for (let e of n) d[e] = i;
		} else e instanceof HTMLIFrameElement && n(e);
	};
	return {
		scan(e = document) {
			e instanceof HTMLElement && e.matches(N) && y(e), e.querySelectorAll(N).forEach(y);
		},
		shut(e) {
			_ = void 0, e && u.clear();
			for (let [e, t] of g) p(e) || (g.delete(e), t());
		},
		allow(e) {
			u.add(e), y(e);
		},
		hasRun: (e) => e.some((e) => h.has(e))
	};
}
// src/effects/visit.ts
function I() {
	return {
		referrer: document.referrer,
		landing: location.href
	};
}
// src/effects/tabs.ts
function L(e) {
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
// src/embed/choosing.ts
var R = 2 ** 31 - 1;
async function z(e, t) {
	let { consentMode: n = "off", services: r = {} } = e.config;
	(n !== "off" || Object.values(r).some(({ preset: e }) => e)) && (t || n === "advanced") && await (await e.load("signals")).signal(e);
}
function B(e, t) {
	try {
		window.dataLayer ??= [], window.dataLayer.push({
			event: "assent_consent",
			assent: e
		});
	} catch (e) {
		t(e);
	}
}
function V(e, n, r, i) {
	let { config: a, has: o, load: c, emit: l, log: u } = e, d = /* @__PURE__ */ new Set(), f = 0, h = () => {
		clearTimeout(f);
		let { untilDay: e } = n.record() ?? {};
		if (!e) return;
		let t = e * s - Date.now();
		f = window.setTimeout(v, Math.min(t, R));
	}, _ = async ({ before: t, changed: a }, s) => {
		n.asks() || i.clear(), await j(), i.settle(), h();
		for (let e of d) e();
		let f = { ...n.record()?.choice }, p = a.filter((e) => !o(e));
		if (r.shut(p.length > 0 || !g(f)), r.scan(), z(e, !!n.record()).catch(u), a.length || !t) {
			let e = {
				choice: f,
				changed: a
			};
			B(e, u), l("consent", e);
		}
		let m = Promise.resolve(s?.()).catch(u);
		p.length && (await c("withdrawal")).withdraw(e, p, r.hasRun(p), m), await m;
	}, v = () => {
		let e = n.refresh();
		h(), (e.changed.length || i.isBehind()) && _(e).catch(u);
	}, y = L(v);
	return h(), z(e, !!n.record()).catch(u), {
		stop() {
			y.close(), clearTimeout(f);
		},
		onChange(e) {
			return d.add(e), () => d.delete(e);
		},
		async choose(r, i) {
			let o = isSecureContext ? crypto.randomUUID() : void 0, s = n.keep(r, o);
			y.tell();
			let { before: l } = s, u = g(r) || l?.stampId;
			if (!o || !t(a) || !(u || a.countRefusals)) return _(s);
			let d = {
				stampId: o,
				atMs: Date.now(),
				choice: r,
				before: l,
				shown: i
			};
			u && p(m, d), await _(s, async () => (await c("send")).sendConsent(e, d));
		}
	};
}
// src/core/decide.ts
function H(e, t, n) {
	return !t || t.revision !== (e.revision ?? 1) || t.day * 864e5 > n + 864e5 || n >= t.untilDay * 864e5 ? { asks: !0 } : {
		asks: c(e).filter((e) => !(e in t.choice)).some((n) => {
			let r = a(e, n);
			return r ? t.choice[r] : g(t.choice);
		}),
		record: t
	};
}
function U(e, t, n, r) {
	let i = Math.floor(n / s), a = g(t), { days: o = 365, refusalDays: c = 184 } = e.record ?? {};
	return {
		revision: e.revision ?? 1,
		day: i,
		untilDay: i + (a ? o : c),
		choice: t,
		...a && r && { stampId: r }
	};
}
// src/core/record.ts
var W = /^1\.(\d{1,9})\.(\d{1,6})\.(\d{1,6})\.((?:[a-z0-9_]+-[01](?:~|(?=\.|$)))*)(?:\.([0-9a-f-]{36}))?$/;
function G({ revision: e, day: t, untilDay: n, choice: r, stampId: i }) {
	return `1.${e}.${t}.${n}.${Object.keys(r).map((e) => `${e}-${+!!r[e]}`).join("~")}${i ? `.${i}` : ""}`;
}
function K(e) {
	let t = W.exec(e ?? "");
	if (!t) return;
	let [, n, r, i, a, o] = t, s = {
		revision: Number(n),
		day: Number(r),
		untilDay: Number(i),
		choice: {},
		...o && { stampId: o }
	};
	for (let e of a ? a.split("~") : []) s.choice[e.slice(0, -2)] = e.endsWith("1");
	return G(s) === e ? s : void 0;
}
// src/embed/consent.ts
function re(e, t) {
	let n, r = !0, i, a = (t) => {
		let i = n;
		return {asks: r, record: n} = H(e, t, Date.now()), {
			before: i,
			changed: _(i?.choice ?? {}, n?.choice ?? {})
		};
	}, o = () => a(K(t.read()) ?? i), c = (e) => t.write(G(e), e.untilDay - e.day), l = (e) => new Date(e * s).toISOString();
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
			let r = U(e, t, Date.now(), n);
			return i = c(r) ? void 0 : r, a(r);
		},
		affirm() {
			n && t.read() !== G(n) && c(n);
		}
	};
}
// src/embed/language.ts
function q(e, t, n) {
	let r = {
		ru: C,
		en: S
	}, i = [document.documentElement.lang, ...navigator.languages], a = (t) => {
		let n = { ...r[t] };
		Object.assign(s, {
			locale: t,
			pack: n,
			text: x(e, t, n)
		});
	}, o = async (e) => Object.assign(s.pack, ...Object.values(await t(`${e}_${s.locale}`))), s = {
		ready: Promise.resolve(),
		words: (e) => s.ready.then(() => o(e))
	};
	return a(b(e, i, w.split(" "))), r[s.locale] || (s.ready = o("banner").catch((t) => {
		n(t), a(b(e, [], []));
	})), s;
}
// src/embed/openView.ts
async function J(e, t, n) {
	await t.drawn, n === "banner" ? t.showBanner() : n === "preferences" ? await (await e.loadView(n)).openPreferences(e, t) : await (await e.loadView("forms")).openForm(e, n);
}
// src/embed/publicFace.ts
function Y(e, t, n, r) {
	let { version: i, config: a, state: o, has: s, choose: l, open: u } = e, d = {
		surface: "api",
		method: "api",
		trusted: !1,
		texts: []
	}, f = (e, t) => {
		let n = o();
		return v(a, n.kind === "answered" ? n.choice : {}, e, t);
	};
	return {
		version: i,
		state: o,
		has: s,
		accept: (t) => l(t ? f(t, !0) : y(e), d),
		decline: () => l(h(a), d),
		withdraw: (e = c(a)) => l(f(e, !1), {
			...d,
			method: "withdraw"
		}),
		open: u,
		close: t.settle,
		on(e, t) {
			let n = (e) => t(e.detail);
			return document.addEventListener(`assent:${e}`, n), () => document.removeEventListener(`assent:${e}`, n);
		},
		scan: (e = document) => n.look(e),
		destroy: r
	};
}
// src/banner/banner.ts
function X(e, t, { layout: n = "bar", position: r } = {}, i) {
	let a = e.text.split("{policy}"), s = t && o(t) ? E("a", { href: t }, e.policy) : e.policy;
	a.splice(1, 0, s);
	let c = (t, n = "action") => T(t, n, e[t], (e) => i(t, e.isTrusted));
	return E(n === "modal" ? "dialog" : "section", {
		"aria-label": e.title,
		part: "banner",
		class: `banner ${n} ${r}`,
		tabindex: "-1"
	}, E("div", { class: "words" }, E("p", {}, e.title), E("p", {}, ...a)), E("div", { class: "actions" }, E("div", { class: "twin" }, c("accept"), c("decline")), c("choose", "plain")));
}
// src/core/bannerTexts.ts
function ie(e, t, i) {
	let a = x(e, t, i), o = Object.entries(r(e)).map(([e, r]) => n(r.aim, t) ?? (i[`aim.${e}`] ? a(`aim.${e}`) : n(r.title, t) ?? e)), s = ee(o, a("and"));
	return {
		title: a("banner.title"),
		text: a("banner.text", { aims: s }),
		policy: a("banner.policy"),
		accept: a("banner.accept"),
		decline: a("banner.decline"),
		choose: a("banner.choose")
	};
}
function ae(e) {
	return [
		e.title,
		e.text.replace("{policy}", () => e.policy),
		e.accept,
		e.decline,
		e.choose
	].join("\n");
}
// src/effects/takePlace.ts
var oe = [
	"focusin",
	"toggle",
	"fullscreenchange"
];
function se(e, t, n) {
	e.showModal?.(), e.showModal && e.focus();
	let r = () => {
		if (!e.offsetHeight) return;
		let { x: t, y: r, width: i, height: a } = e.getBoundingClientRect(), o = e.getRootNode();
		e.contains(o.elementFromPoint(t + i / 2, r + a / 2)) || n();
	};
	new ResizeObserver(() => {
		let { offsetHeight: n } = e;
		for (let e of oe) document[n ? "addEventListener" : "removeEventListener"](e, r, !0);
		n && r();
		let { style: i } = document.documentElement;
		i[t === "top" ? "scrollPaddingTop" : "scrollPaddingBottom"] = n ? `${n + 16}px` : "", e.showModal && (i.overflow = n ? "hidden" : "", !n && e.isConnected && e.close?.());
	}).observe(e);
}
// src/embed/screen.ts
function ce(e, t) {
	let { config: n } = e, r = Date.now(), i = [{
		role: "banner",
		id: "banner",
		text: ae(t)
	}];
	return X(t, n.policy?.url, n.banner, (t, a) => {
		if (t === "choose") return e.open("preferences");
		let o = t === "accept" ? y(e) : h(n);
		e.choose(o, {
			surface: "banner",
			method: t,
			trusted: a,
			shownAtMs: r,
			texts: i
		}).catch(e.log);
	});
}
function le(e, t) {
	let { root: n, config: r, language: i } = e, { banner: a = {} } = r, o, s, c = !1, l, u = 0, d = () => document.activeElement === document.body, f = () => {
		u++, s && (l = s.contains(n.activeElement), s.remove(), s = void 0, c = !1);
	}, p = (e) => {
		f(), s = e, n.append(e), l && d() && e.focus();
	}, m = async () => {
		f();
		let t = u, n = a.reopen !== "none" && await e.load("reopen").catch(e.log);
		n && t === u && p(n.createReopenButton(e));
	}, h = () => {
		if (c || !o) return;
		let t = ce(e, o);
		p(t), c = !0, t.onclose = m, se(t, a.position, () => {
			e.load("rise").then(({ rise: e }) => e(t)).catch(e.log);
		});
	}, g = async () => {
		o && (t() ? h() : await m(), l = !1);
	};
	return {
		drawn: (async () => {
			await i.ready;
			let { locale: e, pack: t, text: a } = i;
			Object.assign(n.host, {
				lang: e,
				dir: a("dir")
			}), o = ie(r, e, t), g();
		})(),
		isBehind: () => !!o && c !== t(),
		clear: f,
		settle: g,
		showBanner: h
	};
}
// src/effects/nodes.ts
function ue(e) {
	let t = new MutationObserver((t) => {
		for (let { addedNodes: n } of t) for (let t of n) t instanceof Element && e(t);
	});
	return t.observe(document, {
		childList: !0,
		subtree: !0
	}), () => t.disconnect();
}
// src/embed/watchPage.ts
var Z = "[data-assent-form]", de = "[data-assent-open],[data-assent-popup]";
function fe(e, t, n) {
	let r = (r) => {
		t.scan(r), (r.querySelector(Z) || r instanceof Element && r.matches(Z)) && n.then(async (t) => t && (await e.loadView("forms")).takeForms(e, r)).catch(e.log);
	}, i = (t) => {
		let n = t.target.closest?.(de);
		if (!n) return;
		t.preventDefault();
		let { assentOpen: r, assentPopup: i = "" } = n.dataset;
		e.open(r ?? { form: i });
	}, a = ue(r);
	return document.addEventListener("click", i, !0), r(document), {
		look: r,
		stop() {
			a(), document.removeEventListener("click", i, !0);
		}
	};
}
// src/embed/start.ts
function pe(e, t) {
	let { policy: n } = e, r = n ? {
		...e,
		policy: {
			...n,
			url: d(n.url)
		}
	} : e, { load: a, debug: o } = t, s = (...e) => console.warn("[assent]", ...e), c = re(r, M(r.record, (e, t) => {
		a("withdrawal").then(({ expireEverywhere: t }) => t(e)).then(t).catch(s);
	})), l = u(k, r.banner), p = q(r, a, s), m = {
		...t,
		version: "0.1.0",
		config: r,
		language: p,
		visit: I(),
		isSecure: isSecureContext,
		gpc: navigator.globalPrivacyControl === !0,
		root: l.root,
		loadView: async (e) => (await Promise.all([a(e), p.words(e)]))[0],
		state: c.state,
		has: (e) => c.record()?.choice[e] === !0 || i(r, e),
		stampId: () => c.record()?.stampId,
		affirm: c.affirm,
		choose: (e, t) => y.choose(e, t),
		onChange: (e) => y.onChange(e),
		open: (e) => {
			J(m, _, e).catch(s);
		},
		emit: (e, t) => document.dispatchEvent(new CustomEvent(`assent:${e}`, {
			detail: t,
			cancelable: !0
		})),
		log: s
	}, h = F(m, (e) => {
		m.loadView("placeholders").then(({ putPlaceholder: t }) => t(m, e, h.allow)).catch(s);
	}), g = o ? j().then(() => a("checker")).then(({ reportConfig: e }) => e(r)) : Promise.resolve(!0), _ = le(m, c.asks);
	_.drawn.catch(s);
	let v = fe(m, h, g), y = V(m, c, h, _), b = () => {
		y.stop(), v.stop(), l.remove();
	};
	return g.then((e) => e || b()).catch(s), f() && a("send").then(({ sendUnsent: e }) => e(m)).catch(s), m.emit("ready", c.state()), Y(m, _, v, b);
}
// \0vite/preload-helper.js
var me = "modulepreload", Q = function(e) {
	return "/" + e;
}, he = {}, ge = function(e) {
	return e.pathname.endsWith(".css");
}, _e = function(e, t, n) {
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
}, $ = function(e, t, n) {
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
			t = Q(t, n);
			let r = s(t), i = ge(r);
			return _e(he, r.href, () => {
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
				if (t.rel = i ? "stylesheet" : me, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
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
}, ve = /* #__PURE__ */ Object.assign({
	"../services/presets/clarity.ts": () => $(() => import("./clarity2.js"), __vite__mapDeps([0,1])),
	"../services/presets/ga4.ts": () => $(() => import("./ga42.js"), __vite__mapDeps([2,3,4])),
	"../services/presets/googleAds.ts": () => $(() => import("./googleAds2.js"), __vite__mapDeps([5,6,4,2,3])),
	"../services/presets/googleMaps.ts": () => $(() => import("./googleMaps2.js"), __vite__mapDeps([7,8])),
	"../services/presets/gtm.ts": () => $(() => import("./gtm2.js"), __vite__mapDeps([9,10,4])),
	"../services/presets/matomo.ts": () => $(() => import("./matomo2.js"), __vite__mapDeps([11,12])),
	"../services/presets/metaPixel.ts": () => $(() => import("./metaPixel2.js"), __vite__mapDeps([13,14])),
	"../services/presets/microsoftUet.ts": () => $(() => import("./microsoftUet2.js"), __vite__mapDeps([15,16])),
	"../services/presets/posthog.ts": () => $(() => import("./posthog2.js"), __vite__mapDeps([17,18])),
	"../services/presets/rutube.ts": () => $(() => import("./rutube2.js"), __vite__mapDeps([19,20])),
	"../services/presets/tiktokPixel.ts": () => $(() => import("./tiktokPixel2.js"), __vite__mapDeps([21,22])),
	"../services/presets/topMailRu.ts": () => $(() => import("./topMailRu2.js"), __vite__mapDeps([23,24])),
	"../services/presets/vimeo.ts": () => $(() => import("./vimeo2.js"), __vite__mapDeps([25,26])),
	"../services/presets/vkPixel.ts": () => $(() => import("./vkPixel2.js"), __vite__mapDeps([27,28,23,24])),
	"../services/presets/vkVideo.ts": () => $(() => import("./vkVideo2.js"), __vite__mapDeps([29,30])),
	"../services/presets/yandexMaps.ts": () => $(() => import("./yandexMaps2.js"), __vite__mapDeps([31,32])),
	"../services/presets/yandexMetrika.ts": () => $(() => import("./yandexMetrika2.js"), __vite__mapDeps([33,34])),
	"../services/presets/youtube.ts": () => $(() => import("./youtube2.js"), __vite__mapDeps([35,36]))
}), ye = /* #__PURE__ */ Object.assign({
	"../locales/ar.ts": () => $(() => import("./ar.js"), []),
	"../locales/be.ts": () => $(() => import("./be.js"), []),
	"../locales/de.ts": () => $(() => import("./de.js"), []),
	"../locales/en.ts": () => $(() => import("./en.js"), []),
	"../locales/es.ts": () => $(() => import("./es.js"), []),
	"../locales/fr.ts": () => $(() => import("./fr.js"), []),
	"../locales/he.ts": () => $(() => import("./he.js"), []),
	"../locales/hy.ts": () => $(() => import("./hy.js"), []),
	"../locales/it.ts": () => $(() => import("./it.js"), []),
	"../locales/ka.ts": () => $(() => import("./ka.js"), []),
	"../locales/kk.ts": () => $(() => import("./kk.js"), []),
	"../locales/pl.ts": () => $(() => import("./pl.js"), []),
	"../locales/ru.ts": () => $(() => import("./ru.js").then((e) => e.t), []),
	"../locales/sr.ts": () => $(() => import("./sr.js"), []),
	"../locales/tr.ts": () => $(() => import("./tr.js"), []),
	"../locales/uz.ts": () => $(() => import("./uz.js"), [])
}), be = {
	placeholders: () => $(() => import("./placeholders.js"), __vite__mapDeps([37,38,39,40,41,42,43,44,45])),
	granting: () => $(() => import("./granting.js"), __vite__mapDeps([46,40])),
	signals: () => $(() => import("./signals.js"), __vite__mapDeps([47,4,45,48,49])),
	withdrawal: () => $(() => import("./withdrawal.js"), __vite__mapDeps([50,51])),
	preferences: () => $(() => import("./preferences.js"), __vite__mapDeps([52,41,39,42,38,53,44,43,45])),
	reopen: () => $(() => import("./reopen.js"), __vite__mapDeps([54,43,44])),
	rise: () => $(() => import("./rise.js"), __vite__mapDeps([55,53])),
	send: () => $(() => import("./send.js"), __vite__mapDeps([56,57,38,39,58,59,42,60,61,62,63,49])),
	browser: () => $(() => import("./browser.js"), __vite__mapDeps([64,51])),
	foreign: () => $(() => import("./foreign.js"), __vite__mapDeps([65,57,66])),
	forms: () => $(() => import("./forms.js"), __vite__mapDeps([67,68,44,69,70,60,61,71,39,42,48,49])),
	submit: () => $(() => import("./submit.js"), __vite__mapDeps([72,66,39,42,63,59,58,38,60,61,62,73,69,70,44,71,74,57,49])),
	siteForm: () => $(() => import("./siteForm.js"), __vite__mapDeps([75,69])),
	ownForm: () => $(() => import("./ownForm.js"), __vite__mapDeps([76,44,68,69,70,74])),
	lease: () => $(() => import("./lease.js"), []),
	leftover: () => $(() => import("./leftover.js"), __vite__mapDeps([77,62,39,44,74])),
	silence: () => $(() => import("./silence.js"), []),
	phone: () => $(() => import("./phone.js"), []),
	phoneBeside: () => $(() => import("./phoneBeside.js"), __vite__mapDeps([78,73,69])),
	phoneWorld: () => $(() => import("./phoneWorld.js"), []),
	textAddress: () => $(() => import("./textAddress.js"), __vite__mapDeps([79,39,42,63,44])),
	checker: () => $(() => import("./checker.js"), __vite__mapDeps([80,71,39,42,81,82,1,3,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36]))
};
function xe(e) {
	return (be[e] ?? ve[`../services/presets/${e.replace("Preset", "")}.ts`] ?? ye[`../locales/${e.slice(-2)}.ts`])?.();
}
var Se = (e, t = {}) => {
	if (typeof document > "u") return;
	let n = (e) => xe(String(e));
	if (!D(e)) n("checker").then(({ reportConfig: t }) => t(e));
	else return pe(e, {
		load: n,
		trust: O(),
		nonce: t.nonce ?? "",
		debug: t.debug ?? !1,
		configUrl: void 0
	});
};
export { Se as start };
