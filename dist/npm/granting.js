import { t as e } from "./marked.js";
// src/effects/reviveScript.ts
var t = 5e3;
function n(e, { nonce: n, trust: r, debug: i, log: a }, o, s) {
	return new Promise((c) => {
		let l = document.createElement("script");
		for (let { name: t, value: n } of e.attributes) /^(type|src|data-(src|type|assent.*))$/.test(t) || l.setAttribute(t, n);
		let u = e.dataset.assentSrc ?? e.dataset.src ?? e.getAttribute("src"), { type: d } = e.dataset;
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
// src/effects/waitingSources.ts
var i = [
	"srcset",
	"imageSrcset",
	"src",
	"srcdoc",
	"href",
	"poster",
	"data"
];
function a(e, t) {
	let n = i.flatMap((t) => {
		let n = (t in e || e.localName.includes("-")) && o(e, t);
		return n ? [{
			name: t,
			value: n,
			before: e.getAttribute(t)
		}] : [];
	}), r = o(e, "style-background"), { backgroundImage: a } = e.style;
	for (let { name: r, value: i } of n) e.setAttribute(r, s(e, r, i, t));
	if (r && (e.style.backgroundImage = `url("${r.replace(/["\\\n]/g, encodeURIComponent)}")`), !n.length && !r) return;
	let c = e.parentElement;
	return c instanceof HTMLMediaElement && !c.currentSrc && c.load(), (i) => {
		for (let { name: r, before: a } of n) a === null ? i.removeAttribute(r) : i.setAttribute(r, s(e, r, a, t));
		r && (e.style.backgroundImage = a);
		let o = i instanceof HTMLMediaElement ? i : i.parentElement;
		o instanceof HTMLMediaElement && o.load();
	};
}
function o(e, t) {
	return e.getAttribute(`data-assent-${t}`) ?? e.getAttribute(`data-${t}`);
}
function s({ localName: e }, t, n, r) {
	return t === "srcdoc" ? r.createHTML(n) : /^(embed|object)$/.test(e) ? r.createScriptURL(n) : n;
}
// src/chunks/granting.ts
var c = "iframe,embed,object,link", l = "video,audio,picture";
async function u(e, t, n) {
	if (e instanceof HTMLScriptElement) return p(e, t, n);
	if (e instanceof HTMLTemplateElement) {
		let { scripts: i, undo: a } = r(n.trust, e);
		return m(e, t, a), f(i, t, n);
	}
	d(e, t, n);
}
function d(t, n, { trust: r, log: i }) {
	let o = [...[...t.matches(l) ? t.querySelectorAll("source,track,img") : []].filter((t) => !e(t).length), t].map((e) => ({
		part: e,
		take: a(e, r)
	}));
	o.every(({ take: e }) => !e) ? i("Nothing waits in this element, so nothing came of the grant. Put it into <template data-assent=\"…\">, whose content takes its place when granted.", t) : m(t, n, () => {
		let e = t.matches(c) ? t.cloneNode(!0) : t;
		for (let { part: n, take: r } of o) r?.(n === t ? e : n);
		e !== t && t.replaceWith(e);
	});
}
async function f(e, t, n) {
	for (let n of e) t.seen.add(n);
	for (let r of e) t.isGranted(r) ? await p(r, t, n) : t.seen.delete(r);
}
function p(t, r, i) {
	return n(t, i, (e) => m(t, r, e), (n) => {
		if (r.undos.delete(t), n) for (let n of e(t)) r.ran.add(n);
	});
}
function m(e, { undos: t, seen: n }, r) {
	t.set(e, () => {
		r(), n.delete(e);
	});
}
export { u as run };
