import { t as e } from "./touches.js";
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
// src/effects/cookies.ts
var n = "expires=Thu, 01 Jan 1970 00:00:00 GMT";
function r(e) {
	let t = location.protocol === "https:" ? "; Secure" : "", r = location.hostname.split("."), i = ["", ...r.map((e, t) => `; domain=${r.slice(t).join(".")}`)], a = "", o = location.pathname.split("/").flatMap((e) => {
		a += e;
		let t = a;
		return a += "/", [t, a];
	});
	for (let r of i) for (let i of new Set(o)) document.cookie = `${e}=; ${n}; path=${i || "/"}${r}${t}`;
}
// src/effects/purge.ts
function i({ cookies: e, storage: t }) {
	let n = a(e);
	for (let e of o().filter(n)) r(e);
	let i = a(t);
	for (let e of ["localStorage", "sessionStorage"]) try {
		for (let t of Object.keys(window[e]).filter(i)) window[e].removeItem(t);
	} catch {}
}
function a(e) {
	let n = e.map(t);
	return (e) => n.some((t) => t(e));
}
function o() {
	try {
		return document.cookie.split("; ").map((e) => e.replace(/=.*/s, ""));
	} catch {
		return [];
	}
}
// src/chunks/withdrawal.ts
var s = 2e3;
async function c(t, n, r, a) {
	let o = n.flatMap((e) => t.config.services?.[e] ?? []), c = o.some(({ preset: e }) => e), u = {
		presets: [],
		mustReload: !1
	}, d = c ? await t.load("signals").then(({ stop: e }) => e(t, n)).catch((e) => (t.log(e), {
		...u,
		mustReload: !0
	})) : u, f = {
		cookies: [...o.flatMap(({ cookies: e = [] }) => e), ...l(d.presets, "cookies")],
		storage: [
			...o.flatMap(({ storage: e = [] }) => e),
			...l(d.presets, "storage"),
			...n.includes(t.config.browserInfo?.category ?? "") ? [e] : []
		]
	};
	i(f), (r || d.mustReload) && (addEventListener("pagehide", () => i(f)), await Promise.race([a, new Promise((e) => setTimeout(e, s))]), t.log("The page is loaded again: something that was running cannot be stopped otherwise."), location.reload());
}
function l(e, t) {
	return e.flatMap(({ facts: e }) => e[t].flatMap(({ name: e, isForeign: t }) => t ? [] : e));
}
export { r as expireEverywhere, c as withdraw };
