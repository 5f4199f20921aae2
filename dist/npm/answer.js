// src/core/answer.ts
var e = (e, o, s) => {
	let c = n(o);
	return t(e, c, s, r(c.errors).map(i).filter(a));
};
function t(e, { next: t, message: n }, r, i) {
	return e >= 200 && e < 300 ? {
		kind: "sent",
		id: r,
		...typeof t == "string" && { next: t },
		...typeof n == "string" && { message: n }
	} : i.length && e < 500 && e !== 429 ? {
		kind: "invalid",
		errors: i
	} : {
		kind: "failed",
		reason: e < 500 ? "refused" : "server",
		status: e,
		mayHaveArrived: e >= 500 && e !== 503
	};
}
function n(e) {
	return e && typeof e == "object" ? e : {};
}
function r(e) {
	return Array.isArray(e) ? e : [];
}
function i(e) {
	let { field: t, message: r, code: i } = n(e);
	return {
		...typeof t == "string" && t && { field: t },
		code: String(i ?? ""),
		message: typeof r == "string" ? r : ""
	};
}
var a = ({ message: e }) => e !== "";
export { e as a, r as i, a as n, n as o, t as r, i as t };
