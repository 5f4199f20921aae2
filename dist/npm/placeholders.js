import { o as e } from "./choice.js";
import { t } from "./marked.js";
import { t as n } from "./categoryTexts.js";
import { _ as r, t as i } from "./texts.js";
import { t as a } from "./loadPreset.js";
// src/core/placeholderTexts.ts
function o(e, t, r, a, o) {
	let s = i(e, t, r), c = n(e, t, r).find((e) => e.id === a);
	return {
		label: s("placeholder.label", { service: e.services?.[a]?.title ?? o ?? c?.title ?? a }),
		explanation: s("placeholder.text"),
		once: s("placeholder.once"),
		always: s("placeholder.always")
	};
}
function s(e) {
	return [
		e.label,
		e.explanation,
		e.once,
		e.always
	].join("\n");
}
// src/ui/placeholder.ts
function c(e, t) {
	let n = document.createElement("div");
	n.className = "assent-placeholder";
	let r = n.attachShadow({ mode: "open" });
	r.adoptedStyleSheets = [t];
	let i = document.createElement("div");
	i.role = "group", i.ariaLabel = e.label, i.setAttribute("part", "placeholder");
	let a = document.createElement("strong");
	a.textContent = e.label;
	let o = document.createElement("p");
	o.textContent = e.explanation;
	let s = (e, t, n) => {
		let r = document.createElement("button");
		return r.type = "button", r.textContent = t, r.dataset.assentAction = e, r.setAttribute("part", "action"), r.onclick = (e) => n(e.isTrusted), r;
	}, c = document.createElement("div");
	c.className = "actions", c.append(s("once", e.once, e.showOnce), s("always", e.always, e.showAlways));
	let l = document.createElement("small");
	return l.textContent = e.address, i.append(a, o, c, l), r.append(i), n;
}
function l(e, t) {
	let { width: n, height: r } = e.getBoundingClientRect(), i = e.parentElement?.clientWidth ?? 0;
	t.style.cssText = `display:block;max-width:100%;min-height:${r || 150}px;width:${n && n < i - 1 ? `${n}px` : "100%"}`;
}
// src/ui/placeholder.css?inline
var u = ":host{color-scheme:var(--assent-scheme,inherit);font-family:var(--assent-font,inherit);font-size:15px;line-height:1.45}[role=group]{box-sizing:border-box;min-height:inherit;border:1px solid var(--assent-line,#8888);background:var(--assent-surface,#8881);color:var(--assent-ink,inherit);text-align:center;border-radius:12px;flex-direction:column;justify-content:center;align-items:center;gap:8px;padding:16px;display:flex}p{max-width:52ch;margin:0}.actions{flex-wrap:wrap;justify-content:center;gap:8px;display:flex}button{border:1px solid var(--assent-action-surface,var(--assent-ink,CanvasText));border-radius:var(--assent-action-radius,8px);background:var(--assent-action-surface,var(--assent-ink,CanvasText));min-height:44px;color:var(--assent-action-ink,var(--assent-surface,Canvas));font:inherit;cursor:pointer;padding:4px 16px}:focus-visible{outline:2px solid var(--assent-accent,currentColor);outline-offset:2px}", d = /* @__PURE__ */ new Map(), f;
async function p(n, r, i) {
	let a = t(r), p = await m(n, a[0] ?? "");
	if (d.has(r) || !r.isConnected || a.every(n.has)) return;
	let { config: g, locale: y, pack: b } = n, [x = ""] = a, S = o(g, y, b, x, p), C = Date.now(), w = [{
		role: "category",
		id: x,
		text: s(S)
	}];
	f || (f = new CSSStyleSheet(), f.replaceSync(u));
	let T = r.style.getPropertyValue("display"), E = r.style.getPropertyPriority("display"), D = () => {
		k(), d.delete(r), O.remove(), r.style.setProperty("display", T, E);
	}, O = c({
		...S,
		address: v(r),
		showOnce() {
			D(), i(r), r.focus();
		},
		showAlways(t) {
			let i = n.state(), o = i.kind === "answered" ? i.choice : {}, s = {
				surface: "placeholder",
				method: "always",
				trusted: t,
				shownAtMs: C,
				texts: w
			};
			n.choose(e(g, o, a, !0), s).catch(n.log), r.focus();
		}
	}, f);
	O.lang = y, O.dir = n.text("dir");
	let k = n.onChange(() => {
		(a.every(n.has) || !r.isConnected) && D();
	});
	l(r, O), h(r, O), d.set(r, D), _(), r.before(O), r.style.setProperty("display", "none", "important");
}
async function m(e, t) {
	let n = e.config.services?.[t];
	if (n?.preset && !n.title) return (await a(e, n).catch(() => void 0))?.facts.title[r(e.locale)];
}
function h(e, t) {
	let { position: n, top: r, right: i, bottom: a, left: o } = getComputedStyle(e);
	/absolute|fixed/.test(n) && Object.assign(t.style, {
		position: n,
		top: r,
		right: i,
		bottom: a,
		left: o
	});
}
var g;
function _() {
	g || (g = new MutationObserver(() => {
		for (let [e, t] of d) e.isConnected || t();
	}), g.observe(document, {
		childList: !0,
		subtree: !0
	}));
}
function v(e) {
	try {
		return new URL(e.dataset.src ?? "", location.href).host;
	} catch {
		return location.host;
	}
}
export { p as hold };
