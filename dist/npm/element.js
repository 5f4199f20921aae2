// src/forms/element.ts
function e(e, t, ...n) {
	let r = document.createElement(e);
	for (let [e, n] of Object.entries(t)) n !== void 0 && r.setAttribute(e, n);
	return r.append(...n), r;
}
export { e as t };
