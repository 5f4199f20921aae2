// src/effects/hostElement.ts
function e(e) {
	document.documentElement.insertBefore(e, document.body), e.showPopover?.();
}
function t(t, n = {}) {
	let { theme: r, look: i = "", colors: a } = n, { body: o, documentElement: s } = document, c = document.createElement("div");
	c.id = "assent-consent", c.dataset.look = i, c.popover = "manual";
	let l = {
		...a,
		scheme: r === "auto" ? "" : r,
		page: o && getComputedStyle(o).fontFamily
	};
	for (let e in l) c.style.setProperty(`--assent-${e}`, l[e] ?? "");
	let u = c.attachShadow({ mode: "open" }), d = new CSSStyleSheet();
	d.replaceSync(t), u.adoptedStyleSheets = [d];
	let f = () => {
		c.isConnected || e(c);
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
export { e as n, t };
