// src/effects/pageUrl.ts
function e(e) {
	try {
		return new URL(e, location.href).href;
	} catch {
		let t = document.createElement("a");
		return t.href = e, t.href;
	}
}
export { e as t };
