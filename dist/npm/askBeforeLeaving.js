import { n as e } from "./unsent.js";
// src/outbox/database.ts
var t = "assent", n = "outbox", r = 1e3;
async function i(e, t) {
	let r = await s();
	return new Promise((i, a) => {
		let o = r.transaction(n, e), s = t(o.objectStore(n));
		o.oncomplete = () => i({ answer: s.result }), o.onabort = () => a(o.error);
	}).finally(() => r.close());
}
function a(e) {
	let t = new Promise((e) => setTimeout(e, r));
	return Promise.race([e.catch(() => void 0), t]);
}
function o(e, t, n) {
	let r = e.get(t);
	return r.onsuccess = () => n?.(r.result), r;
}
function s() {
	return new Promise((e, r) => {
		let i = indexedDB.open(t, 1);
		i.onupgradeneeded = () => i.result.createObjectStore(n, { keyPath: "id" }), i.onsuccess = () => e(i.result), i.onerror = () => r(i.error);
	});
}
// src/outbox/leadMark.ts
var c = e.slice(0, -1);
function l(t) {
	try {
		t ? localStorage[e] = 1 : localStorage.removeItem(e);
	} catch {}
}
function u() {
	try {
		return Object.keys(localStorage).some((e) => e.startsWith(c));
	} catch {
		return !1;
	}
}
async function d() {
	if (u()) return !0;
	try {
		return (await indexedDB.databases()).some(({ name: e }) => e === t);
	} catch {
		return !1;
	}
}
// src/effects/askBeforeLeaving.ts
function f() {
	let e = (e) => {
		e.preventDefault(), e.returnValue = !0;
	};
	return addEventListener("beforeunload", e), () => removeEventListener("beforeunload", e);
}
export { i as a, l as i, u as n, o, d as r, a as s, f as t };
