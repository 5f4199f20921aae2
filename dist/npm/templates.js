// src/effects/unfold.ts
function e(e, t, n, r) {
	let i = document.importNode(t.content, !0), { assent: a, assentService: o } = t.dataset, s = [...i.querySelectorAll("script:not([type=\"text/plain\"])")].map((t) => {
		let n = document.createElement("script");
		for (let { name: e, value: r } of t.attributes) n.setAttribute(e === "src" ? "data-src" : e, r);
		return n.nonce = t.nonce, n.dataset.type = t.getAttribute("type") ?? "", n.type = "text/plain", n.text = e.createScript(t.text), a !== void 0 && (n.dataset.assent = a), o !== void 0 && (n.dataset.assentService = o), t.replaceWith(n), n;
	}), c = [...i.childNodes];
	return r(() => {
		c.find((e) => e.isConnected)?.before(t);
		for (let e of c) e.remove();
	}), t.replaceWith(i), n(s);
}
export { e as unfold };
