import { t as e } from "./actionButton.js";
// src/effects/freePlace.ts
var t = 8;
function n(e, t) {
	let n = innerWidth - e.right - e.left;
	for (let i of [0, n]) {
		let n = r(new DOMRect(e.x + i, e.y, e.width, e.height), t);
		if (n !== void 0) return {
			right: i,
			up: n
		};
	}
	return {
		right: 0,
		up: 0
	};
}
function r(e, n) {
	let r = 0;
	for (; e.top - r > innerHeight / 2 || !r;) {
		let o = Math.min(...i(e, r).map(([e, t]) => a(e, t, n)));
		if (o === Infinity) return r;
		r = Math.ceil(e.bottom - o + t);
	}
}
function i({ left: e, right: t, top: n, bottom: r }, i) {
	let a = [
		e + 1,
		(e + t) / 2,
		t - 1
	], o = [
		n + 1,
		(n + r) / 2,
		r - 1
	];
	return a.flatMap((e) => o.map((t) => [e, t - i]));
}
function a(e, t, n) {
	let r = Infinity;
	for (let i = o(document, e, t, n); i; i = s(i)) {
		let n = i.getBoundingClientRect();
		n.left <= e && e <= n.right && n.top <= t && t <= n.bottom && n.height <= innerHeight / 2 && (r = Math.min(r, n.top));
		let { position: a, bottom: o } = getComputedStyle(i);
		if (a === "fixed" || a === "sticky" && o !== "auto") return r;
	}
	return Infinity;
}
function o(e, t, n, r) {
	let i = e.elementsFromPoint(t, n).find((e) => e !== r), a = i?.shadowRoot;
	return !a || a === e ? i : a.elementsFromPoint(t, n).some((e) => a.contains(e)) ? o(a, t, n, r) : i;
}
function s(e) {
	if (e.assignedSlot) return e.assignedSlot;
	let { parentNode: t } = e;
	return t instanceof ShadowRoot ? t.host : t instanceof Element ? t : void 0;
}
// src/effects/keepFree.ts
var c = 200, l = [
	"resize",
	"scroll",
	"transitionend",
	"animationend",
	"load"
];
function u(e) {
	let t = new AbortController(), r = {
		right: 0,
		up: 0
	}, i = 0, a = () => {
		i = 0;
		let t = e.getRootNode();
		if (!(t instanceof ShadowRoot) || !t.isConnected) return o();
		let { x: a, y: s, width: c, height: l } = e.getBoundingClientRect();
		if (!l) return;
		let u = n(new DOMRect(a - r.right, s + r.up, c, l), t.host);
		(u.right !== r.right || u.up !== r.up) && (r = u, e.style.translate = `${r.right}px ${-r.up}px`);
	}, o = () => {
		t.abort(), u.disconnect();
	}, s = () => {
		i ||= window.setTimeout(() => requestAnimationFrame(a), c);
	}, u = new MutationObserver(s);
	u.observe(document, {
		childList: !0,
		subtree: !0,
		attributeFilter: [
			"class",
			"style",
			"hidden"
		]
	});
	for (let e of l) addEventListener(e, s, {
		capture: !0,
		signal: t.signal
	});
	requestAnimationFrame(a);
}
// src/ui/reopen.css?inline
var d = "[part=reopen]{bottom:var(--assent-reopen-y,12px);cursor:pointer;border-radius:50%;padding:13px 9px;inset-inline-start:var(--assent-reopen-x,12px)}[part=reopen]:before{content:\"\";border:2px solid;border-inline-start-width:12px;border-radius:9px;width:10px;height:12px;display:block}", f;
function p({ root: t, config: n, language: r, open: i }) {
	f || (f = new CSSStyleSheet(), f.replaceSync(d)), t.adoptedStyleSheets.includes(f) || t.adoptedStyleSheets.push(f);
	let a = e("reopen", "reopen", "", () => i("preferences"));
	a.title = r.text("banner.reopen");
	let { reopen: o } = n.banner ?? {};
	return typeof o == "object" && m(a, o), u(a), a;
}
function m({ style: e }, { side: t, offset: n }) {
	t && (e.insetInlineStart = "auto", e[t] = "var(--assent-reopen-x, 12px)"), n !== void 0 && (e.bottom = `var(--assent-reopen-y, ${n}px)`);
}
export { p as createReopenButton };
