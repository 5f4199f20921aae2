import { o as e } from "./choice.js";
import { t } from "./marked.js";
import { t as n } from "./categoryTexts.js";
import { t as r } from "./texts.js";
import { a as i, i as a, l as o, u as s } from "./ru.js";
// src/core/placeholderTexts.ts
function c(e, t, i, a) {
	let o = r(e, t, i), s = n(e, t, i).find((e) => e.id === a);
	return {
		label: o("placeholder.label", { service: e.services?.[a]?.title ?? s?.title ?? a }),
		explanation: o("placeholder.text"),
		once: o("placeholder.once"),
		always: o("placeholder.always")
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
function d(e, t) {
	let { width: n, height: r } = e.getBoundingClientRect(), i = e.parentElement?.clientWidth ?? 0;
	t.style.cssText = `display:block;max-width:100%;min-height:${r || 150}px;width:${n && n < i - 1 ? `${n}px` : "100%"}`;
}
// src/ui/placeholder.css?inline
var f = ":host{font:15px / 1.45 var(--assent-font,inherit)}[role=group]{box-sizing:border-box;min-height:inherit;border:1px solid var(--assent-line,#8888);background:var(--assent-surface,#f3f4f6);color:var(--assent-ink,#1c2024);text-align:center;border-radius:12px;flex-direction:column;justify-content:center;align-items:center;gap:8px;padding:16px;display:flex}p{max-width:52ch;margin:0}.actions{flex-wrap:wrap;justify-content:center;gap:8px;display:flex}button{border:1px solid var(--assent-action-surface,#2b3440);border-radius:var(--assent-action-radius,8px);background:var(--assent-action-surface,#2b3440);min-height:44px;color:var(--assent-action-ink,#fff);font:inherit;cursor:pointer;padding:4px 16px}:focus-visible{outline:2px solid var(--assent-accent,#1f5fd6);outline-offset:2px}@media (prefers-color-scheme:dark){[role=group]{background:var(--assent-surface,#20252b);color:var(--assent-ink,#eceff2)}button{border-color:var(--assent-action-surface,#dfe4ea);background:var(--assent-action-surface,#dfe4ea);color:var(--assent-action-ink,#1b2026)}:focus-visible{outline-color:var(--assent-accent,#8ab4ff)}}", p = {
	ru: {
		...a,
		...i
	},
	en: {
		...o,
		...s
	}
}, m = /* @__PURE__ */ new Map(), h;
function g(n, r, i) {
	let a = t(r);
	if (m.has(r) || !r.isConnected || a.every(n.has)) return;
	let { config: o, locale: s } = n, [g = ""] = a, v = c(o, s, p[s] ?? {}, g), x = Date.now(), S = [{
		role: "category",
		id: g,
		text: l(v)
	}];
	h || (h = new CSSStyleSheet(), h.replaceSync(f));
	let C = r.style.getPropertyValue("display"), w = r.style.getPropertyPriority("display"), T = () => {
		D(), m.delete(r), E.remove(), r.style.setProperty("display", C, w);
	}, E = u({
		...v,
		address: b(r),
		showOnce() {
			T(), i(r), r.focus();
		},
		showAlways(t) {
			let i = n.state(), s = i.kind === "answered" ? i.choice : {}, c = {
				surface: "placeholder",
				method: "always",
				trusted: t,
				shownAtMs: x,
				texts: S
			};
			n.choose(e(o, s, a, !0), c).catch(n.log), r.focus();
		}
	}, h), D = n.onChange(() => {
		(a.every(n.has) || !r.isConnected) && T();
	});
	d(r, E), _(r, E), m.set(r, T), y(), r.before(E), r.style.setProperty("display", "none", "important");
}
function _(e, t) {
	let { position: n, top: r, right: i, bottom: a, left: o } = getComputedStyle(e);
	/absolute|fixed/.test(n) && Object.assign(t.style, {
		position: n,
		top: r,
		right: i,
		bottom: a,
		left: o
	});
}
var v;
function y() {
	v || (v = new MutationObserver(() => {
		for (let [e, t] of m) e.isConnected || t();
	}), v.observe(document, {
		childList: !0,
		subtree: !0
	}));
}
function b(e) {
	try {
		return new URL(e.dataset.src ?? "", location.href).host;
	} catch {
		return location.host;
	}
}
export { g as hold };
