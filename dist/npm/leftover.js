import { s as e, t } from "./outboxTry.js";
import { t as n } from "./element.js";
import { n as r, r as i } from "./failureLine.js";
// src/outbox/takeUp.ts
async function a({ store: n, outbox: r, tidy: i, readerFor: a }, o, s, c) {
	let l = o.map(async (i) => {
		let { id: o, outcome: c = t, request: l } = i, u = e(i, s());
		return u === "drop" && await n.remove(o), u === "send" && await a(l.url), u === "drop" || u === "leave" || r.has(o) ? [] : (u === "expire" && await n.conclude(i, t), [{
			entry: i,
			outcome: u === "send" ? r.carryOn(i) : Promise.resolve(c)
		}]);
	}), u = await Promise.allSettled(l);
	return i(), u.flatMap((e) => e.status === "fulfilled" ? e.value : (c("A lead of an earlier page stays where it is:", e.reason), []));
}
async function o({ store: e, tidy: t }, n) {
	let r = await e.get(n);
	r?.outcome && await e.put({
		...r,
		isTold: !0
	}), await t();
}
// src/forms/leftover.ts
var s = (e, { atMs: t, outcome: r, cancel: a }, o) => {
	let { text: s } = o, l = new Date(t).toLocaleString(o.locale, {
		day: "numeric",
		month: "long",
		hour: "numeric",
		minute: "numeric"
	}), u = n("p", {
		class: "assent-say",
		role: "status"
	}), d = n("button", {
		type: "button",
		class: "assent-plain"
	}, s("form.cancel"));
	d.addEventListener("click", () => {
		a(), u.replaceChildren(s("form.cancelled.unclear"));
	}), u.append(s("form.left.waiting", { time: l }), " ", d), e.append(u), r.then((e) => {
		if (!d.isConnected) return;
		if (!e) return u.remove();
		if (e.kind === "sent") {
			u.dataset.assentState = "sent", u.replaceChildren(s("form.left.sent", { time: l }));
			return;
		}
		let t = e.kind === "failed" && e.mayHaveArrived, n = s(t ? "form.left.unclear" : "form.left.failed", {
			time: l,
			reason: c(e, o)
		});
		u.replaceChildren(n, " ", ...i(o));
	}, o.log);
};
function c(e, t) {
	return e.kind === "failed" ? r(e, t) : e.errors.map(({ message: e }) => e.trim()).join(" ").replace(/[.。։]+$/, "") || t.text("form.reason.refused", { status: "422" });
}
// src/chunks/leftover.ts
async function l({ log: e }, t, n, r, i) {
	for (let { entry: s, outcome: c } of await a(t, n, Date.now, e)) {
		let { id: n, form: a, atMs: l } = s, d = !1, f = () => {
			d = !0, t.cancel(n).catch(e);
		};
		(async () => {
			let e = await r(a);
			await e?.showLeftover({
				id: n,
				atMs: l,
				outcome: c,
				cancel: f
			}), e && await c && await o(t, n);
		})().catch(e), s.outcome || c.then((e) => {
			e?.kind !== "sent" && d || u(i, a, e);
		}, e);
	}
}
function u(e, t, n) {
	n?.kind === "sent" ? e("form-sent", {
		form: t,
		id: n.id
	}) : n && e("form-failed", {
		form: t,
		reason: "reason" in n ? n.reason : "invalid"
	});
}
export { s as showLeftover, l as tellLeftovers };
