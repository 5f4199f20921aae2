// src/forms/styles.ts
var e = /* @__PURE__ */ new Set();
function t(t) {
	if (e.has(t) || !("adoptedStyleSheets" in document)) return;
	e.add(t);
	let n = new CSSStyleSheet();
	n.replaceSync(t), document.adoptedStyleSheets = [...document.adoptedStyleSheets, n];
}
export { t };
