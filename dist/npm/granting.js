import { t as e } from "./marked.js";
// src/effects/reviveScript.ts
var t = 5e3;
function n(e, { nonce: n, trust: r, debug: i, log: a }, o, s) {
	return new Promise((c) => {
		let l = document.createElement("script");
		for (let { name: t, value: n } of e.attributes) /^(type|src|data-(src|type|assent.*))$/.test(t) || l.setAttribute(t, n);
		let u = e.dataset.src ?? e.getAttribute("src"), { type: d } = e.dataset;
		d && (l.type = d), l.nonce = e.nonce || n;
		let f = (e) => {
			s(e), c(0);
		};
		l.onload = () => f(!0), l.onerror = () => {
			i && a(`${u} could not be loaded`), f(!1);
		};
		let p = () => {
			document.write = document.writeln = () => a("document.write was blocked in", e);
		}, m = document.readyState === "loading";
		m ? document.addEventListener("DOMContentLoaded", p) : p(), u ? (l.src = r.createScriptURL(u), o(() => {
			l.replaceWith(e), document.implementation.createHTMLDocument("").adoptNode(l), f(!1);
		}), setTimeout(c, e.hasAttribute("async") ? 0 : t), e.replaceWith(l)) : (l.text = r.createScript(e.text), p(), e.replaceWith(l), m && (Reflect.deleteProperty(document, "write"), Reflect.deleteProperty(document, "writeln")), f(!0));
	});
}
// src/effects/unfold.ts
function r(e, t) {
	let n = document.importNode(t.content, !0), { assent: r, assentService: i } = t.dataset, a = [...n.querySelectorAll("script:not([type=\"text/plain\"])")].map((t) => {
		let n = document.createElement("script");
		for (let { name: e, value: r } of t.attributes) n.setAttribute(e === "src" ? "data-src" : e, r);
		return n.nonce = t.nonce, n.dataset.type = t.getAttribute("type") ?? "", n.type = "text/plain", n.text = e.createScript(t.text), r !== void 0 && (n.dataset.assent = r), i !== void 0 && (n.dataset.assentService = i), t.replaceWith(n), n;
	}), o = [...n.childNodes];
	return t.replaceWith(n), {
		scripts: a,
		undo() {
			o.find((e) => e.isConnected)?.before(t);
			for (let e of o) e.remove();
		}
	};
}
// src/chunks/granting.ts
var i = [
	"srcset",
	"src",
	"href"
];
async function a(e, t, n) {
	if (e instanceof HTMLScriptElement) return s(e, t, n);
	if (e instanceof HTMLTemplateElement) {
		let { scripts: i, undo: a } = r(n.trust, e);
		return c(e, t, a), o(i, t, n);
	}
	c(e, t, () => {
		let t = e.cloneNode(!0);
		for (let n of i) e.dataset[n] && t.removeAttribute(n);
		e.replaceWith(t);
	});
	for (let t of i) {
		let n = e.dataset[t];
		n && e.setAttribute(t, n);
	}
}
async function o(e, t, n) {
	for (let n of e) t.seen.add(n);
	for (let r of e) t.isGranted(r) ? await s(r, t, n) : t.seen.delete(r);
}
function s(t, r, i) {
	return n(t, i, (e) => c(t, r, e), (n) => {
		if (r.undos.delete(t), n) for (let n of e(t)) r.ran.add(n);
	});
}
function c(e, { undos: t, seen: n }, r) {
	t.set(e, () => {
		r(), n.delete(e);
	});
}
export { a as run };
