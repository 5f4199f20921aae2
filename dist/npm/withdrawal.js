import { t as e } from "./cookies.js";
import { t } from "./touches.js";
// src/core/namePattern.ts
function n(e) {
	let t = /^\/(.*)\/$/.exec(e)?.[1];
	try {
		let n = t ?? `^${e.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`, r = new RegExp(n);
		return (e) => r.test(e);
	} catch {
		return () => !1;
	}
}
// src/effects/purge.ts
function r({ cookies: t, storage: n }) {
	let r = i(t);
	for (let t of a().filter(r)) e(t);
	let o = i(n);
	for (let e of ["localStorage", "sessionStorage"]) try {
		for (let t of Object.keys(window[e]).filter(o)) window[e].removeItem(t);
	} catch {}
}
function i(e) {
	let t = e.map(n);
	return (e) => t.some((t) => t(e));
}
function a() {
	try {
		return document.cookie.split("; ").map((e) => e.replace(/=.*/s, ""));
	} catch {
		return [];
	}
}
// src/embed/withdraw.ts
var o = 2e3;
async function s(e, n, i, a) {
	let s = n.flatMap((t) => e.config.services?.[t] ?? []), l = s.some(({ preset: e }) => e), u = {
		presets: [],
		mustReload: !1
	}, d = l ? await e.load("signals").then(({ stop: t }) => t(e, n)).catch((t) => (e.log(t), {
		...u,
		mustReload: !0
	})) : u, f = {
		cookies: [...s.flatMap(({ cookies: e = [] }) => e), ...c(d.presets, "cookies")],
		storage: [
			...s.flatMap(({ storage: e = [] }) => e),
			...c(d.presets, "storage"),
			...n.includes(e.config.browserInfo?.category ?? "") ? [t] : []
		]
	};
	r(f), (i || d.mustReload) && (addEventListener("pagehide", () => r(f)), await Promise.race([a, new Promise((e) => setTimeout(e, o))]), e.log("The page is loaded again: something that was running cannot be stopped otherwise."), location.reload());
}
function c(e, t) {
	return e.flatMap(({ facts: e }) => e[t].flatMap(({ name: e, isForeign: t }) => t ? [] : e));
}
export { s as withdraw };
