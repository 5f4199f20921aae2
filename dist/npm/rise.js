import { n as e } from "./hostElement.js";
// src/effects/topModal.ts
function t(e) {
	let t = n(document, e);
	return t.filter(r).at(-1) ?? t.at(-1);
}
function n(e, t) {
	return [...e.querySelectorAll("*")].filter((e) => e !== t).flatMap((e) => [...e.matches("dialog[open]:modal") ? [e] : [], ...e.shadowRoot ? n(e.shadowRoot, t) : []]);
}
function r(e) {
	let { x: t, y: n, width: r, height: i } = e.getBoundingClientRect(), a = e.getRootNode();
	return e.contains(a.elementFromPoint(t + r / 2, n + i / 2));
}
// src/chunks/rise.ts
var i, a;
function o(e) {
	i?.disconnect();
	let n = e.getRootNode();
	if (!(n instanceof ShadowRoot)) return;
	let r = n.host;
	if (!r.showPopover) return;
	let o = t(r);
	if (o?.matches(".assent-popup")) return;
	let u = e.matches(":modal"), d = c(o);
	d !== r && (a = d), s(r, o), u && (e.removeAttribute("open"), e.showModal?.()), o && l(e, n, o);
}
function s(t, n) {
	let r = t.shadowRoot?.activeElement;
	t.remove(), n ? (n.append(t), t.showPopover()) : e(t), r?.focus({ preventScroll: !0 });
}
function c(e) {
	return e?.getRootNode()?.activeElement;
}
function l(e, t, n) {
	let { host: r } = t;
	n.addEventListener("focusin", ({ target: e }) => {
		e !== r && (a = e);
	}), i = new MutationObserver(() => {
		t.contains(e) ? n.contains(r) && n.isConnected && n.matches("[open]:modal") || o(e) : (i?.disconnect(), n.contains(r) && s(r, void 0), document.activeElement && document.activeElement !== document.body || a?.focus({ preventScroll: !0 }));
	}), i.observe(t, { childList: !0 });
	for (let e = n;;) {
		let t = e.getRootNode();
		if (i.observe(t, {
			childList: !0,
			subtree: !0,
			attributeFilter: ["open"]
		}), !(t instanceof ShadowRoot)) return;
		e = t.host;
	}
}
export { o as rise };
