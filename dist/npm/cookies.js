// src/effects/cookies.ts
var e = () => location.protocol === "https:" ? "; Secure" : "";
function t(t) {
	let n = location.hostname.split("."), r = ["", ...n.map((e, t) => `; domain=${n.slice(t).join(".")}`)], i = "", a = location.pathname.split("/").flatMap((e) => {
		i += e;
		let t = i;
		return i += "/", [t, i];
	});
	for (let n of r) for (let r of new Set(a)) document.cookie = `${t}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=${r || "/"}${n}${e()}`;
}
export { e as n, t };
