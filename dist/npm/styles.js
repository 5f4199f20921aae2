// src/forms/place.ts
function e(e) {
	return e.querySelector("button:not([type]),button[type=submit],input[type=submit],input[type=image]") ?? void 0;
}
function t(t, i) {
	let a = e(t);
	a ? n(t, a, r).before(i) : t.append(i);
	let { flexDirection: o } = getComputedStyle(i.parentElement ?? t);
	i.classList.toggle("assent-in-row", /^row/.test(o));
}
function n(e, t, r) {
	let i = t.parentElement;
	return i && i !== e && r(t) ? n(e, i, r) : t;
}
function r(e) {
	let t = e.previousElementSibling;
	return t ? t.getBoundingClientRect().bottom > e.getBoundingClientRect().top + 1 : !e.nextElementSibling;
}
// src/forms/styles.ts
var i = /* @__PURE__ */ new Set();
function a(e) {
	if (i.has(e) || !("adoptedStyleSheets" in document)) return;
	i.add(e);
	let t = new CSSStyleSheet();
	t.replaceSync(e), document.adoptedStyleSheets = [...document.adoptedStyleSheets, t];
}
export { e as i, n, t as r, a as t };
