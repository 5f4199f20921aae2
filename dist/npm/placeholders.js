import { o as e } from "./choice.js";
import { t } from "./marked.js";
import { t as n } from "./categoryTexts.js";
import { t as r } from "./texts.js";
// src/core/placeholderTexts.ts
function i(e, t, i, a) {
	let o = r(e, t, i), s = n(e, t, i).find((e) => e.id === a);
	return {
		label: o("placeholder.label", { service: e.services?.[a]?.title ?? s?.title ?? a }),
		explanation: o("placeholder.text"),
		once: o("placeholder.once"),
		always: o("placeholder.always")
	};
}
function a(e) {
	return [
		e.label,
		e.explanation,
		e.once,
		e.always
	].join("\n");
}
// src/ui/placeholder.ts
function o(e, t) {
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
function s(e, t) {
	let { width: n, height: r } = e.getBoundingClientRect(), i = e.parentElement?.clientWidth ?? 0;
	t.style.cssText = `display:block;max-width:100%;min-height:${r || 150}px;width:${n && n < i - 1 ? `${n}px` : "100%"}`;
}
// src/ui/placeholder.css?inline
var c = ":host{color-scheme:var(--assent-scheme,inherit);font-family:var(--assent-font,inherit);font-size:15px;line-height:1.45}[role=group]{box-sizing:border-box;min-height:inherit;border:1px solid var(--assent-line,#8888);background:var(--assent-surface,#8881);color:var(--assent-ink,inherit);text-align:center;border-radius:12px;flex-direction:column;justify-content:center;align-items:center;gap:8px;padding:16px;display:flex}p{max-width:52ch;margin:0}.actions{flex-wrap:wrap;justify-content:center;gap:8px;display:flex}button{border:1px solid var(--assent-action-surface,var(--assent-ink,CanvasText));border-radius:var(--assent-action-radius,8px);background:var(--assent-action-surface,var(--assent-ink,CanvasText));min-height:44px;color:var(--assent-action-ink,var(--assent-surface,Canvas));font:inherit;cursor:pointer;padding:4px 16px}:focus-visible{outline:2px solid var(--assent-accent,currentColor);outline-offset:2px}", l = /* @__PURE__ */ new Map(), u;
function d(n, r, d) {
	let p = t(r);
	if (l.has(r) || !r.isConnected || p.every(n.has)) return;
	let { config: g, locale: _, pack: v } = n, [y = ""] = p, b = i(g, _, v, y), x = Date.now(), S = [{
		role: "category",
		id: y,
		text: a(b)
	}];
	u || (u = new CSSStyleSheet(), u.replaceSync(c));
	let C = r.style.getPropertyValue("display"), w = r.style.getPropertyPriority("display"), T = () => {
		D(), l.delete(r), E.remove(), r.style.setProperty("display", C, w);
	}, E = o({
		...b,
		address: h(r),
		showOnce() {
			T(), d(r), r.focus();
		},
		showAlways(t) {
			let i = n.state(), a = i.kind === "answered" ? i.choice : {}, o = {
				surface: "placeholder",
				method: "always",
				trusted: t,
				shownAtMs: x,
				texts: S
			};
			n.choose(e(g, a, p, !0), o).catch(n.log), r.focus();
		}
	}, u);
	E.lang = _, E.dir = n.text("dir");
	let D = n.onChange(() => {
		(p.every(n.has) || !r.isConnected) && T();
	});
	s(r, E), f(r, E), l.set(r, T), m(), r.before(E), r.style.setProperty("display", "none", "important");
}
function f(e, t) {
	let { position: n, top: r, right: i, bottom: a, left: o } = getComputedStyle(e);
	/absolute|fixed/.test(n) && Object.assign(t.style, {
		position: n,
		top: r,
		right: i,
		bottom: a,
		left: o
	});
}
var p;
function m() {
	p || (p = new MutationObserver(() => {
		for (let [e, t] of l) e.isConnected || t();
	}), p.observe(document, {
		childList: !0,
		subtree: !0
	}));
}
function h(e) {
	try {
		return new URL(e.dataset.src ?? "", location.href).host;
	} catch {
		return location.host;
	}
}
export { d as hold };
