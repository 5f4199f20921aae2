import { t as e } from "./settings.js";
// src/core/outboxEntry.ts
function t(e, t) {
	return {
		...e,
		key: "",
		request: {
			url: "",
			body: "",
			type: ""
		},
		outcome: t
	};
}
function n({ outcome: e, isTold: t }) {
	return !!e && (e.kind === "sent" || t === !0);
}
function r(e, t) {
	let r = t - e.atMs;
	return e.outcome ? r >= (n(e) ? 1 : 2) * 864e5 ? "drop" : n(e) ? "leave" : "tell" : r < 864e5 ? "send" : "expire";
}
function i(e) {
	return e.isUnclear && !a(e);
}
function a(e) {
	return e.kind === "consent" || e.isIdempotent;
}
// src/core/retry.ts
function o(e, t) {
	if (!(e >= 6)) return Math.min(6e4, 1e3 * 2 ** e) * (.5 + t / 2);
}
function s(t, n, r, i) {
	if (t.kind !== "failed") return { kind: "done" };
	let { reason: a, status: s, retryAfterMs: c = 0, mayHaveArrived: l } = t;
	if (a === "insecure" || l && !r || a === "refused" && s !== 429) return { kind: "done" };
	if (a === "network" && !l) return { kind: "wait" };
	let u = o(n, i);
	return u === void 0 && !c ? { kind: "wait" } : {
		kind: "wait",
		afterMs: Math.min(e, c + (u ?? 0))
	};
}
function c(e, t) {
	let n = e?.trim();
	if (!n) return;
	let r = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - t;
	return Number.isFinite(r) ? Math.max(0, r) : void 0;
}
// src/core/outboxTry.ts
var l = {
	kind: "failed",
	reason: "network",
	mayHaveArrived: !0
};
function u(e, t) {
	return e.kind !== "consent" && e.outcome ? t ? {
		kind: "concluded",
		outcome: e.outcome
	} : { kind: "elsewhere" } : !t && i(e) ? {
		kind: "concluded",
		outcome: l
	} : { kind: "try" };
}
function d(e, t, n, r, i) {
	let o = s(t, n, a(e), i);
	if (t.kind !== "failed" || o.kind === "done") return { kind: "concluded" };
	let { mayHaveArrived: c, retryAfterMs: l = 0 } = t, u = e.isUnclear || c, d = r + l;
	return {
		...o,
		kind: "waits",
		entry: {
			...e,
			isUnclear: u,
			notBeforeMs: d
		},
		notBeforeMs: d
	};
}
export { t as a, c as i, d as n, n as o, u as r, r as s, l as t };
