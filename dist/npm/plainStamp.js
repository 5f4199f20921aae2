// src/core/plainFields.ts
var e = {
	id: "_id",
	next: "_next",
	page: "_page",
	at: "consent_at",
	purposes: "consent_purposes",
	text: "consent_text",
	sha256: "consent_sha256",
	stamp: "consent"
};
// src/core/decision.ts
function t(e) {
	return "category" in e ? {
		kind: "category",
		id: e.category
	} : "service" in e ? {
		kind: "service",
		id: e.service
	} : {
		kind: "purpose",
		id: e.purpose
	};
}
// src/core/plainStamp.ts
function n({ id: n, decisions: r }, i) {
	let a = r.flatMap((e) => {
		let { kind: n, id: r } = t(e);
		return n === "purpose" && e.state !== "refused" ? [r] : [];
	});
	return {
		[e.id]: n,
		[e.at]: new Date(i).toISOString(),
		[e.purposes]: a.join(",")
	};
}
function r(t, r) {
	let i = t.shown.texts.map(({ text: e }) => e);
	return {
		...n(t, r),
		[e.text]: i.join("\n\n")
	};
}
export { r as n, e as r, n as t };
