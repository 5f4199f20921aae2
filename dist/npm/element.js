// src/ui/element.ts
function e(e, t, ...n) {
	let r = document.createElement(e);
	for (let e in t) {
		let n = t[e];
		n !== void 0 && r.setAttribute(e, n);
	}
	return r.append(...n), r;
}
export { e as t };
