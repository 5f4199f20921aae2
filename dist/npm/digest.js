// src/effects/base64url.ts
function e(e) {
	return btoa(String.fromCharCode(...e)).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
}
// src/effects/digest.ts
var t = /* @__PURE__ */ new Map();
async function n(n) {
	let r = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(n)), i = e(new Uint8Array(r));
	return t.set(n, i), i;
}
function r(e) {
	return t.get(e) ?? "";
}
export { r as n, e as r, n as t };
