import { n as e } from "./unsent.js";
import { i as t, n, r, t as i } from "./spares.js";
// src/effects/holdBack.ts
function a() {
	let e = (e) => {
		e.preventDefault(), e.returnValue = !0;
	};
	return addEventListener("beforeunload", e), () => removeEventListener("beforeunload", e);
}
// src/outbox/leadStore.ts
var o = "assent", s = "outbox", c = 1e3;
function l() {
	let e = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), o = async (e, t) => {
		let n = await u();
		return new Promise((r, i) => {
			let a = n.transaction(s, e), o = t(a.objectStore(s));
			a.oncomplete = () => r({ answer: o.result }), a.onabort = () => i(a.error);
		}).finally(() => n.close());
	}, l = (e) => {
		let t = new Promise((e) => setTimeout(e, c));
		return Promise.race([e.catch(() => void 0), t]);
	}, f = (...e) => l(o(...e)), p = (t, n) => r(t) ?? (n && (a.has(t) || n.answer) ? n.answer : e.get(t));
	return {
		async put(r) {
			e.set(r.id, r), d(!0);
			let i = t(r), s = await l(o("readwrite", (e) => e.put(r)).then(() => (a.add(r.id), n(r.id, r), !0)));
			return i || s === !0;
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
			let t = !1, n = o("readonly", (e) => e.getAll()), r = await l(n.finally(() => {
				t = !0;
			})), s = [
				...[...e.values()].filter(({ id: e }) => !r || !a.has(e)),
				...r?.answer ?? [],
				...i()
			];
			return {
				entries: [...new Map(s.map((e) => [e.id, e])).values()],
				isWhole: t
			};
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
function u() {
	return new Promise((e, t) => {
		let n = indexedDB.open(o, 1);
		n.onupgradeneeded = () => n.result.createObjectStore(s, { keyPath: "id" }), n.onsuccess = () => e(n.result), n.onerror = () => t(n.error);
	});
}
function d(t) {
	try {
		t ? localStorage[e] = 1 : localStorage.removeItem(e);
	} catch {}
}
async function f() {
	if (i().length) return !0;
	try {
		return "assent_outbox_leads" in localStorage || (await indexedDB.databases()).some(({ name: e }) => e === o);
	} catch {
		return !1;
	}
}
export { a as i, d as n, l as r, f as t };
