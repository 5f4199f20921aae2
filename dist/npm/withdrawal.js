import { t as e } from "./cookies.js";
// src/core/namePattern.ts
function t(e) {
	let t = /^\/(.*)\/$/.exec(e)?.[1];
	try {
		let n = t ?? `^${e.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`, r = new RegExp(n);
		return (e) => r.test(e);
	} catch {
		return () => !1;
	}
}
// src/effects/purge.ts
function n({ cookies: t, storage: n }) {
	let a = r(t);
	for (let t of i().filter(a)) e(t);
	let o = r(n);
	for (let e of ["localStorage", "sessionStorage"]) try {
		for (let t of Object.keys(window[e]).filter(o)) window[e].removeItem(t);
	} catch {}
}
function r(e) {
	let n = e.map(t);
	return (e) => n.some((t) => t(e));
}
function i() {
	try {
		return document.cookie.split("; ").map((e) => e.replace(/=.*/s, ""));
	} catch {
		return [];
	}
}
// src/embed/withdraw.ts
var a = 2e3;
async function o(e, t, r, i) {
	let o = t.flatMap((t) => e.config.services?.[t] ?? []), c = o.some(({ preset: e }) => e), l = {
		presets: [],
		mustReload: !1
	}, u = c ? await e.load("signals").then(({ stop: n }) => n(e, t)).catch((t) => (e.log(t), {
		...l,
		mustReload: !0
	})) : l, d = {
		cookies: [...o.flatMap(({ cookies: e = [] }) => e), ...s(u.presets, "cookies")],
		storage: [...o.flatMap(({ storage: e = [] }) => e), ...s(u.presets, "storage")]
	};
	n(d), (r || u.mustReload) && (addEventListener("pagehide", () => n(d)), await Promise.race([i, new Promise((e) => setTimeout(e, a))]), e.log("The page is loaded again: something that was running cannot be stopped otherwise."), location.reload());
}
function s(e, t) {
	return e.flatMap(({ facts: e }) => e[t].flatMap(({ name: e, isForeign: t }) => t ? [] : e));
}
export { o as withdraw };
