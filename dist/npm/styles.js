// src/forms/element.ts
function e(e, t, ...n) {
	let r = document.createElement(e);
	for (let [e, n] of Object.entries(t)) n !== void 0 && r.setAttribute(e, n);
	return r.append(...n), r;
}
// src/forms/styles.ts
var t = /* @__PURE__ */ new Set();
function n(e) {
	if (t.has(e) || !("adoptedStyleSheets" in document)) return;
	t.add(e);
	let n = new CSSStyleSheet();
	n.replaceSync(e), document.adoptedStyleSheets = [...document.adoptedStyleSheets, n];
}
export { e as n, n as t };
