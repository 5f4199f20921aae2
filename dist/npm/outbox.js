import { n as e } from "./draft.js";
import { i as t, n, r, t as i } from "./spares.js";
// src/effects/outbox.ts
var a = "assent", o = "outbox", s = 1e3;
function c() {
	let e = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), c = async (e, t) => {
		let n = await l();
		return new Promise((r, i) => {
			let a = n.transaction(o, e), s = t(a.objectStore(o));
			a.oncomplete = () => r({ answer: s.result }), a.onabort = () => i(a.error);
		}).finally(() => n.close());
	}, d = (e) => {
		let t = new Promise((e) => setTimeout(e, s));
		return Promise.race([e.catch(() => void 0), t]);
	}, f = (...e) => d(c(...e)), p = (t, n) => r(t) ?? (n && (a.has(t) || n.answer) ? n.answer : e.get(t));
	return {
		async put(r) {
			e.set(r.id, r), u(!0);
			let i = t(r), o = await d(c("readwrite", (e) => e.put(r)).then(() => (a.add(r.id), n(r.id, r), !0)));
			return i || o === !0;
		},
		async update(n) {
			let { id: i } = n, a = await f("readwrite", (e) => {
				let t = e.get(i);
				return t.onsuccess = () => {
					t.result && !t.result.outcome && e.put(n);
				}, t;
			}), o = p(i, a), s = !!o && !o.outcome;
			return s && r(i) && t(n), s && e.has(i) && e.set(i, n), s;
		},
		async get(e) {
			let t = await f("readonly", (t) => t.get(e));
			return p(e, t);
		},
		async all() {
			let t = await f("readonly", (e) => e.getAll()), n = [
				...[...e.values()].filter(({ id: e }) => !t || !a.has(e)),
				...t?.answer ?? [],
				...i()
			];
			return [...new Map(n.map((e) => [e.id, e])).values()];
		},
		async remove(t) {
			let i = r(t);
			n(t);
			let a = await f("readwrite", (e) => {
				let n = e.get(t);
				return e.delete(t), n;
			}), o = i ?? p(t, a);
			return e.delete(t), o;
		}
	};
}
function l() {
	return new Promise((e, t) => {
		let n = indexedDB.open(a, 1);
		n.onupgradeneeded = () => n.result.createObjectStore(o, { keyPath: "id" }), n.onsuccess = () => e(n.result), n.onerror = () => t(n.error);
	});
}
function u(t) {
	try {
		t ? localStorage[e] = 1 : localStorage.removeItem(e);
	} catch {}
}
async function d() {
	if (i().length) return !0;
	try {
		return (await indexedDB.databases()).some(({ name: e }) => e === a);
	} catch {
		return !1;
	}
}
export { u as n, c as r, d as t };
