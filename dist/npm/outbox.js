// src/effects/outbox.ts
var e = "assent", t = "outbox";
function n() {
	let e = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), i = (e, n) => {
		let i = r().then((r) => new Promise((i, a) => {
			let o = r.transaction(t, e), s = n(o.objectStore(t));
			o.oncomplete = () => i({ answer: s.result }), o.onabort = () => a(o.error);
		}).finally(() => r.close())), a = new Promise((e) => setTimeout(e, 1e3));
		return Promise.race([i.catch(() => void 0), a]);
	};
	return {
		async put(t) {
			e.set(t.id, t), await i("readwrite", (e) => e.put(t)) && n.add(t.id);
		},
		async get(t) {
			let r = await i("readonly", (e) => e.get(t));
			return r && (n.has(t) || r.answer) ? r.answer : e.get(t);
		},
		async all() {
			let t = await i("readonly", (e) => e.getAll()), r = [...e.values()].filter(({ id: e }) => !t || !n.has(e));
			return [...t?.answer ?? [], ...r];
		},
		async remove(t) {
			e.delete(t), await i("readwrite", (e) => e.delete(t));
		}
	};
}
function r() {
	return new Promise((n, r) => {
		let i = indexedDB.open(e, 1);
		i.onupgradeneeded = () => i.result.createObjectStore(t, { keyPath: "id" }), i.onsuccess = () => n(i.result), i.onerror = () => r(i.error);
	});
}
async function i() {
	try {
		return (await indexedDB.databases()).some(({ name: t }) => t === e);
	} catch {
		return !1;
	}
}
export { n, i as t };
