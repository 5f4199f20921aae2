// src/effects/unfold.ts
async function e(e, t) {
	let n = document.importNode(e.content, !0), r = [...n.querySelectorAll("script")].map((e) => {
		let t = e.getAttribute("type") ?? "";
		return e.type = "text/plain", [e, t];
	});
	e.replaceWith(n);
	for (let [e, n] of r) await t(e, n);
}
export { e as unfold };
