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
var f = ":host{color-scheme:var(--assent-scheme,inherit);font-family:var(--assent-font,inherit);font-size:15px;line-height:1.45}[role=group]{box-sizing:border-box;min-height:inherit;border:1px solid var(--assent-line,#8888);background:var(--assent-surface,#8881);color:var(--assent-ink,inherit);text-align:center;border-radius:12px;flex-direction:column;justify-content:center;align-items:center;gap:8px;padding:16px;display:flex}p{max-width:52ch;margin:0}.actions{flex-wrap:wrap;justify-content:center;gap:8px;display:flex}button{border:1px solid var(--assent-action-surface,var(--assent-ink,CanvasText));border-radius:var(--assent-action-radius,8px);background:var(--assent-action-surface,var(--assent-ink,CanvasText));min-height:44px;color:var(--assent-action-ink,var(--assent-surface,Canvas));font:inherit;cursor:pointer;padding:4px 16px}:focus-visible{outline:2px solid var(--assent-accent,currentColor);outline-offset:2px}", p = {
	ru: {
		...a,
		...i
	},
	en: {
		...o,
		...s
	}
}, m = /* @__PURE__ */ new WeakSet(), h;
function g(n, r, i) {
	let a = t(r);
	if (m.has(r) || !r.isConnected || a.every(n.has)) return;
	m.add(r);
	let { config: o, locale: s } = n, [g = ""] = a, v = c(o, s, p[s] ?? {}, g), y = Date.now(), b = [{
		role: "category",
		id: g,
		text: l(v)
	}];
	h || (h = new CSSStyleSheet(), h.replaceSync(f));
	let x = () => {
		C(), m.delete(r), S.remove(), r.style.removeProperty("display");
	}, S = u({
		...v,
		address: _(r),
		showOnce() {
			x(), i(r), r.focus();
		},
		showAlways(t) {
			let i = n.state(), s = i.kind === "answered" ? i.choice : {}, c = {
				surface: "placeholder",
				method: "always",
				trusted: t,
				shownAtMs: y,
				texts: b
			};
			n.choose(e(o, s, a, !0), c).catch(n.log), r.focus();
		}
	}, h), C = n.onChange(() => {
		(a.every(n.has) || !r.isConnected) && x();
	});
	d(r, S), r.before(S), r.style.setProperty("display", "none", "important");
}
function _(e) {
	try {
		return new URL(e.dataset.src ?? "", location.href).host;
	} catch {
		return location.host;
	}
}
export { g as hold };
