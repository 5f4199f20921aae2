import { n as e } from "./unsent.js";
// src/outbox/database.ts
var t = "assent", n = "outbox", r = "keys", i = 1e3;
async function a(e, t, r = n) {
	let i = await c();
	return new Promise((n, a) => {
		let o = i.transaction(r, e), s = t(o.objectStore(r));
		o.oncomplete = () => n({ answer: s.result }), o.onabort = () => a(o.error);
	}).finally(() => i.close());
}
function o(e) {
	let t = new Promise((e) => setTimeout(e, i));
	return Promise.race([e.catch(() => void 0), t]);
}
function s(e, t, n) {
	let r = e.get(t);
	return r.onsuccess = () => n?.(r.result), r;
}
function c() {
	return new Promise((e, i) => {
		let a = indexedDB.open(t, 2);
		a.onupgradeneeded = ({ oldVersion: e }) => {
			let { result: t } = a;
			e || t.createObjectStore(n, { keyPath: "id" }), t.createObjectStore(r, { keyPath: ["untilMs", "id"] });
		}, a.onsuccess = () => e(a.result), a.onerror = () => i(a.error);
	});
}
// src/outbox/leadMark.ts
var l = e.slice(0, -1);
function u(t) {
	try {
		t ? localStorage[e] = 1 : localStorage.removeItem(e);
	} catch {}
}
function d() {
	try {
		return Object.keys(localStorage).some((e) => e.startsWith(l));
	} catch {
		return !1;
	}
}
async function f() {
	if (d()) return !0;
	try {
		return (await indexedDB.databases()).some(({ name: e }) => e === t);
	} catch {
		return !1;
	}
}
// src/effects/askBeforeLeaving.ts
function p() {
	let e = (e) => {
		e.preventDefault(), e.returnValue = !0;
	};
	return addEventListener("beforeunload", e), () => removeEventListener("beforeunload", e);
}
export { r as a, o as c, u as i, d as n, a as o, f as r, s, p as t };
