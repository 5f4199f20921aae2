// src/core/namePattern.ts
function e(e) {
	let t = /^\/(.*)\/$/.exec(e)?.[1];
	try {
		let n = t ?? `^${e.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`, r = new RegExp(n);
		return (e) => r.test(e);
	} catch {
		return () => !1;
	}
}
// src/effects/purge.ts
function t({ cookies: e, storage: t }) {
	let a = n(e);
	for (let e of r().filter(a)) i(e);
	let o = n(t);
	for (let e of ["localStorage", "sessionStorage"]) try {
		for (let t of Object.keys(window[e]).filter(o)) window[e].removeItem(t);
	} catch {}
}
function n(t) {
	let n = t.map(e);
	return (e) => n.some((t) => t(e));
}
function r() {
	try {
		return document.cookie.split("; ").map((e) => e.replace(/=.*/s, ""));
	} catch {
		return [];
	}
}
function i(e) {
	let t = location.hostname.split("."), n = ["", ...t.map((e, n) => `; domain=${t.slice(n).join(".")}`)], r = location.pathname.split("/").filter(Boolean), i = r.flatMap((e, t) => {
		let n = `/${r.slice(0, t + 1).join("/")}`;
		return [n, `${n}/`];
	}), a = location.protocol === "https:" ? "; Secure" : "";
	for (let t of n) for (let n of ["/", ...i]) document.cookie = `${e}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=${n}${t}${a}`;
}
// src/embed/withdraw.ts
async function a(e, n, r) {
	let i = n.flatMap((t) => e.config.services?.[t] ?? []), a = i.some(({ preset: e }) => e) ? await (await e.load("signals")).stop(e, n) : {
		presets: [],
		mustReload: !1
	}, s = {
		cookies: [...i.flatMap(({ cookies: e = [] }) => e), ...o(a.presets, "cookies")],
		storage: [...i.flatMap(({ storage: e = [] }) => e), ...o(a.presets, "storage")]
	};
	t(s), (r || a.mustReload) && (e.log("The page is loaded again: something that was running cannot be stopped otherwise."), addEventListener("pagehide", () => t(s)), location.reload());
}
function o(e, t) {
	return e.flatMap(({ facts: e }) => e[t].flatMap(({ name: e, isForeign: t }) => t ? [] : e));
}
export { a as withdraw };
