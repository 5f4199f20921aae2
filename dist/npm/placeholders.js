import { o as e } from "./choice.js";
import { t } from "./marked.js";
import { t as n } from "./categoryTexts.js";
import { t as r } from "./texts.js";
import { p as i } from "./settings.js";
import { t as a } from "./actionButton.js";
import { t as o } from "./element.js";
import { t as s } from "./loadPreset.js";
// src/core/placeholderTexts.ts
function c(e, t, i, a, o) {
	let s = r(e, t, i), c = n(e, t, i).find((e) => e.id === a);
	return {
		label: s("placeholder.label", { service: e.services?.[a]?.title ?? o ?? c?.title ?? a }),
		explanation: s("placeholder.text"),
		once: s("placeholder.once"),
		always: s("placeholder.always")
	};
}
function l(e) {
	return [
		e.label,
		e.explanation,
		e.once,
		e.always
	].join("\n");
}
// src/ui/placeholder.ts
function u(e, t) {
	let n = o("div", { class: "assent-placeholder" }), r = n.attachShadow({ mode: "open" });
	r.adoptedStyleSheets = [t];
	let i = (e, t, n) => a(e, "action", t, ({ isTrusted: e }) => n(e));
	return r.append(o("div", {
		role: "group",
		"aria-label": e.label,
		part: "placeholder"
	}, o("strong", {}, e.label), o("p", {}, e.explanation), o("div", { class: "actions" }, i("once", e.once, e.showOnce), i("always", e.always, e.showAlways)), o("small", {}, e.address))), n;
}
function d(e, t) {
	let { width: n, height: r } = e.getBoundingClientRect(), i = e.parentElement?.clientWidth ?? 0, a = n && n < i - 1 ? `${n}px` : "100%";
	t.style.cssText = `all:revert!important;display:block!important;max-width:100%!important;min-height:${r || 150}px!important;width:${a}!important`;
}
// src/ui/placeholder.css?inline
var f = "[role=group]{all:initial;color-scheme:var(--assent-scheme,inherit);font-family:var(--assent-font,inherit);box-sizing:border-box;min-height:inherit;border:1px solid var(--assent-line,#8888);background:var(--assent-surface,#8881);color:var(--assent-ink,inherit);text-align:center;border-radius:12px;flex-direction:column;justify-content:center;align-items:center;gap:8px;padding:16px;font-size:15px;line-height:1.45;display:flex}p{max-width:52ch;margin:0}.actions{flex-wrap:wrap;gap:8px;max-width:100%;margin-block:8px 4px;display:flex}button{border:1px solid var(--assent-action-surface,var(--assent-ink,CanvasText));border-radius:var(--assent-action-radius,8px);background:var(--assent-action-surface,var(--assent-ink,CanvasText));min-height:44px;color:var(--assent-action-ink,var(--assent-surface,Canvas));font:inherit;cursor:pointer;flex:auto;padding:4px 16px;font-weight:600}@media (forced-colors:active){button{color:buttontext;background:buttonface}}:focus-visible{outline:2px solid var(--assent-accent,currentColor);outline-offset:2px}", p = /* @__PURE__ */ new Map(), m;
async function h(n, r, i) {
	let a = t(r), o = await g(n, a[0] ?? "");
	if (p.has(r) || !r.isConnected || a.every(n.has)) return;
	let { config: s, language: h } = n, { locale: v, pack: x, text: S } = h, [C = ""] = a, w = c(s, v, x, C, o), T = Date.now(), E = [{
		role: "category",
		id: C,
		text: l(w)
	}];
	m || (m = new CSSStyleSheet(), m.replaceSync(f));
	let D = r.style.getPropertyValue("display"), O = r.style.getPropertyPriority("display"), k = () => {
		let e = document.activeElement === A;
		j(), p.delete(r), A.remove(), r.style.setProperty("display", D, O), e && r.focus();
	}, A = u({
		...w,
		address: b(r),
		showOnce() {
			k(), i(r);
		},
		showAlways(t) {
			let r = n.state(), i = r.kind === "answered" ? r.choice : {}, o = {
				surface: "placeholder",
				method: "always",
				trusted: t,
				shownAtMs: T,
				texts: E
			};
			n.choose(e(s, i, a, !0), o).catch(n.log);
		}
	}, m);
	A.lang = v, A.dir = S("dir");
	let j = n.onChange(() => {
		(a.every(n.has) || !r.isConnected) && k();
	});
	d(r, A), _(r, A), p.set(r, k), y(), r.before(A), r.style.setProperty("display", "none", "important");
}
async function g(e, t) {
	let n = e.config.services?.[t];
	if (n?.preset && !n.title) return (await s(e, n).catch(() => void 0))?.facts.title[i(e.language.locale)];
}
function _(e, t) {
	let { position: n, top: r, right: i, bottom: a, left: o } = getComputedStyle(e);
	if (!/absolute|fixed/.test(n)) return;
	let s = {
		position: n,
		top: r,
		right: i,
		bottom: a,
		left: o
	};
	for (let [e, n] of Object.entries(s)) t.style.setProperty(e, n, "important");
}
var v;
function y() {
	v || (v = new MutationObserver(() => {
		for (let [e, t] of p) e.isConnected || t();
	}), v.observe(document, {
		childList: !0,
		subtree: !0
	}));
}
function b(e) {
	try {
		return new URL(e.dataset.assentSrc ?? e.dataset.src ?? "", document.baseURI).host;
	} catch {
		return location.host;
	}
}
export { h as putPlaceholder };
