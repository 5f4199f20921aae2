// src/effects/digest.ts
var e = /* @__PURE__ */ new Map();
async function t(t) {
	let n = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(t)), r = btoa(String.fromCharCode(...new Uint8Array(n))).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
	return e.set(t, r), r;
}
function n(t) {
	return e.get(t) ?? "";
}
export { n, t };
