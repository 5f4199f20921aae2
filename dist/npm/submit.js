import { n as e, r as t, t as n } from "./plainStamp.js";
import { a as r, d as i, i as a, s as o, t as s } from "./settings.js";
import { n as c } from "./texts.js";
import { r as l, t as u } from "./digest.js";
import { t as d } from "./pageUrl.js";
import { a as f, i as p, n as m, o as h, r as g, t as _ } from "./outbox.js";
import { i as v, o as ee, r as te } from "./unsent.js";
import { i as ne, n as y, r as b, t as x } from "./valueIn.js";
import { a as S, o as re, t as ie } from "./outboxTry.js";
import { i as C, n as ae, r as oe, t as w } from "./styles.js";
import { t as T } from "./element.js";
import { r as se } from "./formPlan.js";
import { i as E } from "./controls.js";
import { n as D, r as ce, t as le } from "./failureLine.js";
import { a as ue } from "./answer.js";
import { a as de, c as O, i as k, o as A, s as fe } from "./askBeforeLeaving.js";
import { n as pe, t as me } from "./askBrowser.js";
// src/core/submission.ts
function he(e, t, n, r) {
	let { last: i } = e;
	if (i?.answers === t) return i;
	let a = i?.mayHaveArrived || e.kind === "waiting", o = i?.lead.replaces ?? (a ? i?.lead.id : void 0);
	return {
		lead: {
			...n(),
			id: r(),
			...o && { replaces: o }
		},
		answers: t,
		mayHaveArrived: !1
	};
}
function ge(e, t) {
	let { last: n } = e;
	switch (t.kind) {
		case "edited": return e.kind === "invalid" ? N(e, t.id) : e;
		case "reset": return e.kind === "invalid" ? {
			...e,
			mended: e.faults.map(({ id: e }) => e)
		} : e;
		case "pressed": return e.kind === "editing" || e.kind === "sending" ? e : {
			...e,
			isSilent: !0
		};
		case "stopped": return e.kind === "sending" ? e : M(t.faults, n);
		case "passed-on": return e;
		case "started": return {
			kind: "sending",
			last: t.attempt
		};
		case "handed-over": return {
			kind: "editing",
			last: t.attempt
		};
		case "restored": return e.kind === "sending" ? {
			kind: "editing",
			last: j(e.last)
		} : e;
		case "tried-again": return e.kind === "waiting" && e.last.lead.id === t.id ? {
			...e,
			last: j(e.last)
		} : e;
		case "cancelled": return e.kind !== "waiting" && e.kind !== "cancelled" || e.last.lead.id !== t.id ? e : t.mayHaveArrived === void 0 ? {
			kind: "cancelled",
			last: e.last,
			isSilent: !0
		} : {
			kind: "cancelled",
			last: t.mayHaveArrived ? j(e.last) : e.last
		};
		case "postponed": return n?.lead.id === t.id && P(e) ? F("waiting", t.failure, n) : e;
		case "settled": return n?.lead.id === t.id ? I(e, n, t.outcome) : e;
	}
}
var j = (e) => ({
	...e,
	mayHaveArrived: !0
}), M = (e, t) => ({
	kind: "invalid",
	faults: e,
	mended: [],
	...t && { last: t }
});
function N(e, t) {
	if (!e.faults.length) return e;
	let n = t === void 0 ? e.mended : [...e.mended, t];
	return e.faults.every((e) => !e.id || n.includes(e.id)) ? M([], e.last) : {
		...e,
		mended: n
	};
}
var P = ({ kind: e }) => e === "sending" || e === "waiting", F = (e, t, n) => ({
	kind: e,
	failure: t,
	last: t.mayHaveArrived ? j(n) : n
});
function I(e, t, n) {
	if (n.kind === "sent") {
		let { message: e } = n;
		return {
			kind: "sent",
			...e !== void 0 && { message: e }
		};
	}
	return P(e) ? n.kind === "invalid" ? M(n.errors.map(({ field: e = "", message: t }) => ({
		id: e,
		words: t
	})), t) : F("failed", n, t) : e;
}
// src/core/fieldCheck.ts
function L(e, t, n, r = b) {
	let i = e.type === "tel" ? r(t) : void 0;
	if (i ? i.kind === "empty" : !t.trim()) return e.required ? { code: "required" } : void 0;
	if (i?.kind === "doubtful" && t !== n) {
		let { suggestion: e } = i;
		return {
			code: "phone",
			...e && { suggestion: e }
		};
	}
	return e.type === "email" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(t.trim()) ? { code: "email" } : void 0;
}
// src/core/submissionContent.ts
function R(e, t, n, r = b) {
	let i = e.fields.flatMap((e) => {
		let i = t.fields[e.id] ?? "", a = e.type !== "hidden" && L(e, i, n[e.id], (n) => r(n, t.beside?.[e.id]));
		return a ? [{
			kind: "field",
			id: e.id,
			...a
		}] : [];
	}), a = e.purposes.filter(({ id: e, required: n, basis: r }) => n && r === "consent" && !t.boxes[e]).map(({ id: e }) => ({
		kind: "purpose",
		id: e,
		code: "consent"
	}));
	return [...i, ...a];
}
function _e(e, t, n = b) {
	let r = {}, i = {}, a = [];
	for (let { id: o, type: s, value: c } of e.fields) {
		let e = s === "hidden" ? c : t.fields[o] ?? "", l = s === "tel" ? n(e, t.beside?.[o]) : void 0;
		e.trim() && l?.kind !== "empty" && (r[o] = e.trim(), l && (i[o] = e, l.kind === "understood" ? r[o] = l.e164 : (r[o] = e, a.push(o))));
	}
	return {
		form: e.form,
		fields: r,
		typed: i,
		doubts: a,
		extra: Object.fromEntries(Object.entries(t.extra).filter(([t, n]) => e.extra.includes(t) && n)),
		decisions: e.purposes.map(({ id: e, basis: n }) => ({
			purpose: e,
			state: n === "request" ? "informed" : t.boxes[e] ? "given" : "refused"
		}))
	};
}
// src/core/submissionEffects.ts
function ve(e, t, n) {
	switch (t.kind) {
		case "started": {
			let { lead: n } = t.attempt, r = e.last?.lead.id;
			return [{
				kind: "send",
				lead: n,
				...r !== void 0 && r !== n.id && { insteadOf: r }
			}];
		}
		case "passed-on": {
			let { attempt: e, isInAddress: n } = t;
			return [{
				kind: "write-stamp",
				lead: e.lead,
				isInAddress: n
			}];
		}
		case "handed-over": {
			let { lead: e } = t.attempt;
			return [{
				kind: "hand-over",
				lead: e
			}, {
				kind: "emit",
				event: "form-handed-over",
				detail: { form: e.form }
			}];
		}
		case "stopped": return n === e ? [] : z(n);
		case "cancelled": return n === e ? [] : [n.isSilent ? {
			kind: "cancel",
			id: t.id
		} : { kind: "focus-button" }];
		case "settled": return n === e ? [] : ye(e, t, n);
		default: return [];
	}
}
function ye({ last: e }, { outcome: t }, n) {
	let r = e?.lead.form ?? "", i = (e) => ({
		kind: "emit",
		event: "form-failed",
		detail: {
			form: r,
			reason: e
		}
	});
	if (t.kind === "sent") {
		let { id: e, next: n } = t;
		return [
			{ kind: "empty" },
			{
				kind: "emit",
				event: "form-sent",
				detail: {
					form: r,
					id: e
				}
			},
			{
				kind: "leave",
				...n !== void 0 && { next: n }
			}
		];
	}
	return t.kind === "invalid" ? [...z(n), i("invalid")] : [i(t.reason)];
}
function z(e) {
	return [{
		kind: "focus",
		id: (e.kind === "invalid" ? e.faults : []).find(({ id: e }) => e)?.id ?? ""
	}];
}
// src/forms/emptyForm.ts
function be({ form: e, controlsNow: t }) {
	HTMLFormElement.prototype.reset.call(e);
	for (let e of t().values()) "_valueTracker" in e && (Reflect.set(Object.getPrototypeOf(e), "value", "", e), e.dispatchEvent(new Event("input", { bubbles: !0 })));
}
// src/forms/faults.ts
function B({ section: e, controlsNow: t }, n) {
	return t().get(n) ?? e.boxes.get(n);
}
function xe(e, t, n, r) {
	return e.map((e) => {
		let i = `form.error.${e.code}`, a = t.plan.fields.find(({ id: t }) => t === e.id)?.label ?? e.id, o = e.code === "phone" && e.suggestion ? n(`${i}.suggest`, { phone: r(e.suggestion) }) : n(i, { label: a });
		return {
			id: V(t, e.id),
			words: o
		};
	});
}
function Se(e, t) {
	if (t.kind !== "invalid") return t;
	let n = t.errors.map((t) => ({
		...t,
		field: V(e, (t.field ?? "").replace(/^.*\./, ""))
	}));
	return {
		...t,
		errors: n
	};
}
var V = (e, t) => B(e, t) ? t : "";
// src/forms/stampInputs.ts
function Ce({ lead: t, isInAddress: r }, { nowMs: i, stampFields: a }) {
	let o = r ? n(t, i()) : {
		...e(t, i()),
		...a(t)
	};
	return Object.entries(o).map(([e, t]) => T("input", {
		type: "hidden",
		name: e,
		value: t
	}));
}
// src/forms/effects.ts
function we(e, t, n) {
	let { form: r, section: i, happen: a } = e, o = (e) => {
		t.cancel(e).then((t) => a({
			kind: "cancelled",
			id: e,
			mayHaveArrived: t
		}), t.log);
	};
	return (a) => {
		switch (a.kind) {
			case "send":
				Te(e, t, a, o);
				break;
			case "cancel":
				o(a.id);
				break;
			case "write-stamp":
				i.stamp.replaceChildren(...Ce(a, t));
				break;
			case "hand-over":
				t.handOver(a.lead);
				break;
			case "empty":
				be(e), i.stamp.replaceChildren(), n();
				break;
			case "emit":
				t.emit(a.event, a.detail);
				break;
			case "leave":
				Ee(e, t, a.next);
				break;
			case "focus":
				De(B(e, a.id) ?? i.alert);
				break;
			case "focus-button": C(r)?.focus();
		}
	};
}
async function Te(e, t, { lead: n, insteadOf: r }, i) {
	let { happen: a } = e, { id: o } = n;
	a({
		kind: "settled",
		id: o,
		outcome: Se(e, await t.send(n, {
			kept() {
				r !== void 0 && i(r);
			},
			waits: (e) => a({
				kind: "postponed",
				id: o,
				failure: e
			}),
			triesAgain: () => a({
				kind: "tried-again",
				id: o
			})
		}).catch((e) => (t.log("Sending failed in a way that should not be:", e), ie)))
	});
}
function Ee({ plan: e }, { redirect: t }, n = "") {
	let r = n && new URL(n, location.href).origin === location.origin, i = e.success.redirect ?? (r ? n : "");
	i && o(i) && t(i);
}
function De(e) {
	e.matches("[role=alert]") && (e.tabIndex = -1), e.focus();
}
// src/forms/placeBehind.ts
function Oe(e, t, n) {
	let r = ae(e, t.closest("label") ?? t, ke);
	for (; r.nextElementSibling?.matches("p.assent-say");) r = r.nextElementSibling;
	r.after(n);
}
function ke({ parentElement: e }) {
	let { display: t, flexDirection: n } = getComputedStyle(e);
	return t.endsWith("flex") && n.startsWith("row");
}
// src/forms/marks.ts
function Ae(e, t) {
	let n = /* @__PURE__ */ new Map();
	return {
		idAt: (e) => [...n].find(([, t]) => t.control === e)?.[0].id,
		show(r) {
			let i = [...new Map(r.map((e) => [e.id, e])).values()];
			for (let [e, { remove: t }] of n) i.includes(e) || (n.delete(e), t());
			for (let r of i) {
				let i = n.has(r) ? void 0 : B(e, r.id);
				i && n.set(r, H(e.form, i, r.words, t()));
			}
		}
	};
}
function H(e, t, n, r) {
	let i = T("p", {
		class: "assent-say",
		id: r
	}, n), a = ["aria-invalid", "aria-describedby"].map((e) => [e, t.getAttribute(e)]);
	return t.setAttribute("aria-invalid", "true"), t.setAttribute("aria-describedby", `${a[1]?.[1] ?? ""} ${r}`.trim()), Oe(e, t, i), {
		control: t,
		remove() {
			i.remove();
			for (let [e, n] of a) n === null ? t.removeAttribute(e) : t.setAttribute(e, n);
		}
	};
}
// src/core/phoneDisplay.ts
function je(e) {
	return e.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, "+7 $1 $2-$3-$4");
}
// src/forms/phonePlace.ts
var Me = /\+\s?\d{1,4}(?![\s()-]*\d)|flag|iti__|phone-full|country-code|<select|[\u{1F1E6}-\u{1F1FF}]/u;
function Ne(e, { loadBeside: t, log: n }) {
	let r, i = () => t().then((e) => {
		r = e;
	}, n);
	return U(e) && i(), {
		besideOf(t, n) {
			if (U(e)) return r ? r.besideIn(e, t, n) : (i(), { from: [] });
		},
		read(e, t, n) {
			let i = ne(e, "RU", n);
			return !t || i.kind === "empty" ? i : r?.readBeside(e, t, n) ?? { kind: "doubtful" };
		}
	};
}
function U({ form: e, plan: t, isOwn: n, section: r }) {
	let i = n ? "" : e.innerHTML.replace(r.node.outerHTML, "");
	return !/^(RU|KZ)$/.test(t.region) || Me.test(i);
}
// src/forms/phoneMemory.ts
function Pe(e, t) {
	let { loadPlans: n, log: r } = t, i = /* @__PURE__ */ new WeakMap(), a, o, s = Ne(e, t), c = (e, t) => s.read(e, t, a), l = (e) => {
		let t = je(e);
		return t === e ? a?.display(e) ?? e : t;
	}, u = (e) => {
		let t = i.get(e), n = x(e);
		return t?.shown === n ? t.typed : n;
	}, d = (e) => {
		if (o !== e && o !== "world") return o = e, n(e).then((e) => {
			a = e;
		}, (e) => r("Phone numbers are read without their plans:", e));
	}, f = (e, t) => {
		let n = s.besideOf(e, t);
		return a && n?.from.some((e) => e !== "7") && d("world"), n;
	}, p = (e) => {
		let { value: t } = e, n = x(e), r = c(n);
		if (r.kind !== "understood" || r.extension || /^\s*\+/.test(n) && /\d[^\d+]+\d/.test(n) && W(n) === W(r.e164)) return;
		let a = l(r.e164), o = u(e);
		e.value = a;
		let { maxLength: s = -1 } = e;
		e.value === a && e.validity.valid && !(s >= 0 && a.length > s) ? i.set(e, {
			shown: a,
			typed: o
		}) : e.value = t;
	};
	return {
		typedIn: u,
		read: c,
		display: l,
		besideOf: f,
		prepare(e, t) {
			d("near"), f(e, t);
		},
		settle(e, t) {
			if (f(e, t)) return;
			p(e);
			let n = c(x(e));
			if (n.kind !== "understood" || a?.isValid(n.e164) !== void 0) return;
			let { value: r } = e;
			d(a ? "world" : "near")?.then(() => {
				e.value === r && document.activeElement !== e && p(e);
			});
		}
	};
}
var W = (e) => e.replace(/\D/g, "");
// src/forms/readAnswers.ts
function G({ plan: e, section: t, controlsNow: n }, { typedIn: r, besideOf: i }) {
	let a = n(), o = (e, t) => Object.fromEntries(e.flatMap((e) => {
		let n = a.get(e);
		return n ? [[e, t(n)]] : [];
	})), s = e.fields.map(({ id: e }) => e), c = e.fields.flatMap(({ id: e, type: t }) => t === "tel" ? e : []), l = c.flatMap((e) => {
		let t = a.get(e), n = t && i(t, e);
		return n ? [[e, n]] : [];
	});
	return {
		fields: {
			...o(s, y),
			...o(c, r)
		},
		extra: o(e.extra, y),
		...l.length && { beside: Object.fromEntries(l) },
		boxes: Object.fromEntries([...t.boxes].map(([e, t]) => [e, t.checked]))
	};
}
// src/forms/readTrap.ts
function Fe({ form: e, stoodMs: t }) {
	let n = e.querySelector(`[name=${E}]`);
	return {
		ms: Math.round(t()),
		...n && { filled: !!n.value.trim() }
	};
}
// src/forms/prepareLead.ts
function Ie(e, t, n) {
	let { form: r, plan: i, section: a, state: o, happen: s } = e, c = {}, l, u;
	return {
		prepare(d) {
			if (o().kind === "sending") return;
			r.contains(a.node) || oe(r, a.node);
			let f = G(e, n), p = JSON.stringify(f);
			if (o().kind === "sent" && p === u) return;
			s({ kind: "pressed" });
			let m = JSON.stringify(f.beside);
			m !== l && (c = {}), l = m;
			let h = R(i, f, c, n.read);
			if (h.length) {
				for (let { id: e, code: t } of h) t === "phone" && (c[e] = f.fields[e] ?? "");
				s({
					kind: "stopped",
					faults: xe(h, e, t.text, n.display)
				});
				return;
			}
			if (!t.emit("form-submit", { form: i.form })) return;
			let g = () => ({
				surface: "form",
				method: se(i),
				trusted: d,
				shownAtMs: e.shownAtMs(),
				texts: a.seen()
			});
			return he(o(), p, () => ({
				..._e(i, f, n.read),
				shown: g(),
				trap: Fe(e)
			}), t.newId);
		},
		emptied() {
			c = {}, u = JSON.stringify(G(e, n));
		}
	};
}
// src/forms/said.css?inline
var Le = "@layer assent{.assent-say:not(:empty){margin:4px 0 12px!important;padding-inline-start:26px!important}.assent-say a{color:inherit!important;white-space:nowrap!important}.assent-say:not(:empty):before{all:revert!important;content:\"!\"!important;background:var(--assent-error,#c5221f)!important;color:#fff!important;text-align:center!important;border-radius:9px!important;width:18px!important;margin-inline:-26px 8px!important;font:700 13px/18px system-ui,sans-serif!important;display:inline-block!important}.assent-say[role=status]:not(:empty):before{content:\"…\"!important;background:#5f6b76!important}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\"!important;background:var(--assent-done,#1e7b34)!important}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){padding:12px 16px!important;border:1px solid var(--assent-done,#2f9e4f)!important;border-radius:8px!important;padding-inline-start:42px!important;font-size:16px!important;font-weight:500!important}.assent-say:focus{outline:none!important}.assent-faults{justify-items:start!important;gap:4px!important;margin-block-start:4px!important;display:grid!important}.assent-plain{min-height:24px!important;color:inherit!important;font:inherit!important;text-align:start!important;cursor:pointer!important;background:0 0!important;border:0!important;padding:0!important;text-decoration:underline!important}:root:has(form:focus-within [data-assent-state=invalid]) #assent-consent::part(reopen){visibility:hidden}}";
// src/forms/busyButton.ts
function Re(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/show.ts
function ze(e, t, n) {
	let { node: r, alert: i, status: a } = e.section, o, s;
	return (c) => {
		r.dataset.assentState = c.kind;
		let l = e.pressed ?? C(e.form);
		c.kind === "sending" ? l && (s ??= Re(l, n.text("form.sending"))) : (s?.(), s = void 0);
		let u = c.kind === "invalid" && !c.isSilent ? c : void 0;
		t.show(u?.faults.filter(({ id: e }) => e && !u.mended.includes(e)) ?? []);
		let d = Be(c);
		d !== o && (o = d, i.replaceChildren(...c.isSilent ? [] : Ve(c, e, n)), a.replaceChildren(...c.isSilent ? [] : Ue(c, e, n)));
	};
}
function Be(e) {
	return e.isSilent ? "" : e.kind === "invalid" ? e.faults : "failure" in e ? e.failure : e.kind;
}
function Ve(e, t, n) {
	if (e.kind === "failed") return le(D(e.failure, n), n);
	if (e.kind !== "invalid" || !e.faults.length) return [];
	let r = e.faults.filter(({ id: e }) => e), i = e.faults.filter(({ id: e }) => !e).map(({ words: e }) => e), a = [n.text("form.invalid"), ...i].join(" ");
	return t.isOwn && r.length > 1 ? [a, He(r, t)] : [a];
}
function He(e, t) {
	let n = e.map(({ id: e, words: n }) => {
		let r = T("button", {
			type: "button",
			class: "assent-plain"
		}, n);
		return r.addEventListener("click", () => B(t, e)?.focus()), T("span", { class: "assent-fault" }, r);
	});
	return T("span", { class: "assent-faults" }, ...n);
}
function Ue(e, { plan: t, happen: n }, r) {
	let { text: i } = r;
	switch (e.kind) {
		case "sending": return [i("form.sending")];
		case "waiting": {
			let t = i("form.waiting", { reason: D(e.failure, r) }), a = T("button", {
				type: "button",
				class: "assent-plain"
			}, i("form.cancel")), { id: o } = e.last.lead;
			return a.addEventListener("click", () => n({
				kind: "cancelled",
				id: o
			})), [
				t,
				" ",
				...ce(r),
				" ",
				a
			];
		}
		case "cancelled": return [i(e.last.mayHaveArrived ? "form.cancelled.unclear" : "form.cancelled")];
		case "sent": return [t.success.message ?? e.message ?? i("form.sent")];
		default: return [];
	}
}
// src/forms/engage.ts
function We(e, t, n) {
	w(Le);
	let r = Pe(e, t), i = { kind: "editing" }, a = {
		...e,
		pressed: null,
		state: () => i,
		happen(e) {
			let t = i, n = ge(t, e);
			i = n, n !== t && s(n);
			for (let r of ve(t, e, n)) u(r);
		}
	}, o = Ae(a, t.nextId), s = ze(a, o, t), { prepare: c, emptied: l } = Ie(a, t, r), u = we(a, t, l), d = Ge(a, o, r);
	return {
		...n(a, c),
		enter(e) {
			let t = K(a, e);
			t && r.prepare(...t);
		},
		async showLeftover(e) {
			(await t.loadLeftover())(a.section.node, e, t);
		},
		detach() {
			d(), o.show([]);
		}
	};
}
function Ge(e, t, n) {
	let { form: r, happen: i } = e, a = new AbortController(), o = {
		capture: !0,
		signal: a.signal
	};
	return r.addEventListener("input", ({ target: r }) => {
		i({
			kind: "edited",
			id: t.idAt(r)
		}), q(e, n);
	}, o), r.addEventListener("focusout", ({ target: t }) => {
		let r = K(e, t);
		r && n.settle(...r);
	}, o), r.addEventListener("reset", () => i({ kind: "reset" }), o), addEventListener("pageshow", ({ persisted: e }) => e && i({ kind: "restored" }), o), q(e, n), () => a.abort();
}
function K({ plan: e, controlsNow: t }, n) {
	let r = t();
	for (let { id: t, type: i } of e.fields) {
		let e = r.get(t);
		if (i === "tel" && e && e === n) return [e, t];
	}
}
function q(e, t) {
	let n = C(e.form);
	if (!n?.classList.contains("disabled")) return;
	let r = G(e, t);
	R(e.plan, r, r.fields).every(({ kind: e }) => e === "purpose") && n.classList.remove("disabled");
}
// src/forms/ownSubmits.ts
var Ke = (e, t) => {
	let n = (n, r) => {
		let i = t(n);
		i && (e.pressed = r, e.happen({
			kind: "started",
			attempt: i
		}));
	};
	return {
		submit(e) {
			e.preventDefault(), e.stopImmediatePropagation(), n(e.isTrusted, e.submitter);
		},
		submitByScript: () => n(!1, null)
	};
};
// src/core/longestTerm.ts
function qe({ purposes: e = {} }) {
	return Math.max(...Object.values(e).map(({ keepDays: e }) => e), 0) * s;
}
// src/outbox/freezeLead.ts
async function Je(e, t, n, r) {
	let { id: i, form: a } = t, { url: o, idempotent: s = !1 } = n, c = e.powers.nowMs(), l = await Ye(e, t, o, r);
	return {
		kind: "lead",
		id: i,
		form: a,
		atMs: c,
		request: e.config.endpoint ? (await e.loadForeign()).requestFor(n, l, t) : {
			url: o,
			type: "application/json",
			body: JSON.stringify(l),
			headers: { "Idempotency-Key": i }
		},
		key: r,
		untilMs: c + qe(e.config),
		isIdempotent: s,
		isUnclear: !1
	};
}
async function Ye(e, t, n, r) {
	let { id: i, form: a, fields: o, typed: s, doubts: c, extra: l, replaces: d, trap: f } = t, m = await e.askBrowser(), h = e.stampId();
	return {
		v: 1,
		kind: "contact",
		id: i,
		form: a,
		fields: o,
		typed: s,
		...c.length && { doubts: c },
		...Object.keys(l).length && { extra: l },
		page: e.address(),
		stamp: await p(e, {
			id: e.newId(),
			form: a,
			shown: t.shown,
			decisions: t.decisions,
			previous: h,
			url: n
		}),
		...m && { browser: m },
		keyHash: await u(r),
		...d && { replaces: d },
		trap: f
	};
}
// src/outbox/keyStore.ts
function Xe(e) {
	return O(A("readwrite", (t) => (t.delete(IDBKeyRange.upperBound([e.atMs])), t.put(e)), de));
}
// src/outbox/spares.ts
function J(e) {
	try {
		return localStorage[v + e.id] = JSON.stringify(e), !0;
	} catch {
		return !1;
	}
}
function Y(e) {
	try {
		return JSON.parse(localStorage[v + e]);
	} catch {
		return;
	}
}
function X(e, t = Y(e)) {
	try {
		let n = v + e;
		localStorage[n] === JSON.stringify(t) && localStorage.removeItem(n);
	} catch {}
}
function Ze() {
	try {
		return Object.keys(localStorage).flatMap((e) => e.startsWith("assent_outbox_lead_") ? Y(e.slice(19)) ?? [] : []);
	} catch {
		return [];
	}
}
// src/outbox/leadStore.ts
function Qe() {
	let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Set(), n = async (n, r, i) => {
		let a = await O(A(n, (e) => fe(e, r, (t) => i?.(e, t))));
		return Y(r) ?? (a && (t.has(r) || a.answer) ? a.answer : e.get(r));
	}, r = async (n) => {
		e.set(n.id, n), k(!0);
		let r = J(n), i = await O(A("readwrite", (e) => e.put(n)).then(() => (t.add(n.id), X(n.id, n), !0)));
		return r || i === !0;
	};
	return {
		put: r,
		get: (e) => n("readonly", e),
		async update(t) {
			let { id: r } = t, i = await n("readwrite", r, (e, n) => {
				n && !n.outcome && e.put(t);
			}), a = !!i && !i.outcome;
			return a && Y(r) && J(t), a && e.has(r) && e.set(r, t), a;
		},
		async remove(t) {
			let r = Y(t);
			X(t);
			let i = await n("readwrite", t, (e) => e.delete(t));
			return e.delete(t), r ?? i;
		},
		conclude: (e, t, n) => r({
			...S(e, t),
			...n && { isTold: n }
		}),
		async all() {
			let n = !1, r = A("readonly", (e) => e.getAll()), i = await O(r.finally(() => {
				n = !0;
			})), a = [
				...[...e.values()].filter(({ id: e }) => !i || !t.has(e)),
				...i?.answer ?? [],
				...Ze()
			];
			return {
				entries: [...new Map(a.map((e) => [e.id, e])).values()],
				isWhole: n
			};
		}
	};
}
// src/outbox/leads.ts
function $e(e) {
	let { config: t } = e, n = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), o = Qe(), s = async (n) => n === i(t, "/v1/contact") ? ue : (await e.loadForeign()).readForeignAnswer, c = async () => {
		let { entries: e, isWhole: t } = await o.all();
		return t && e.every(re) && k(!1), e;
	}, l = _({
		...e.powers,
		store: o,
		alone: (t, n) => e.alone(`assent-lead-${t}`, n),
		async post(t, n) {
			let { request: r, ...i } = t, a = await e.post(r, i.id, await s(r.url), n);
			return a.kind === "sent" && await Xe(i), a;
		},
		ended: c
	});
	return {
		async send(i, o) {
			let s = r(t);
			if (!s || !e.isSecure) return {
				kind: "failed",
				reason: "insecure",
				mayHaveArrived: !1
			};
			let { id: c, replaces: u = c } = i, d = a.get(u) ?? e.newKey();
			a.set(u, d), n.has(c) || n.set(c, Je(e, i, s, d));
			let f = e.powers.askBeforeLeaving(), p = await n.get(c)?.catch(() => void 0);
			if (f(), !p) return n.delete(c), {
				kind: "failed",
				reason: "network",
				mayHaveArrived: !1
			};
			let m = await l.send(p, o);
			return m.kind === "sent" && n.delete(c), m.kind === "failed" && m.reason === "network" && e.explainSilence(s), m.kind === "invalid" && s.fields ? {
				kind: "invalid",
				errors: (await e.loadForeign()).inOurNames(s, m.errors)
			} : m;
		},
		async cancel(e) {
			let t = await l.cancel(e);
			return !t || t.isUnclear || !!t.outcome;
		},
		store: o,
		outbox: l,
		tidy: c,
		readerFor: s
	};
}
// src/chunks/submit.ts
async function et(e, t, n, r = Ke) {
	pe(e)?.catch(() => void 0);
	let i = t.plan.purposes.flatMap(({ label: e, full: t }) => [e, t]), a = e.config.endpoint && e.load("foreign");
	return await Promise.all([a, ...i.map((e) => u(c(e)))]), We(t, {
		...n,
		...nt(e)
	}, r);
}
async function tt(e, t) {
	let n = Q(e), r = await n.tidy();
	if (!r.length) return;
	let { tellLeftovers: i } = await e.load("leftover");
	await i(e, n, r, t, $(e));
}
var Z = /* @__PURE__ */ new WeakMap();
function Q(e) {
	let { load: t, log: n } = e, r = Z.get(e) ?? $e({
		...e,
		powers: g,
		post: h,
		newId: () => crypto.randomUUID(),
		newKey: () => l(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(32))),
		address: () => location.origin + location.pathname,
		alone: m(async (e, r) => {
			let i = await t("lease").catch(n);
			return i ? i.underLease(e, r) : r();
		}),
		askBrowser: () => me(e),
		loadForeign: () => t("foreign"),
		explainSilence(e) {
			t("silence").then(({ explainSilence: t }) => t(e, n)).catch(n);
		}
	});
	return Z.set(e, r), r;
}
function $(e) {
	return (t, n) => {
		if (t === "form-sent") {
			let { form: e } = n;
			window.dataLayer ??= [], window.dataLayer.push({
				event: "assent_lead",
				assent: { form: e }
			});
		}
		return e.emit(t, n);
	};
}
function nt(e) {
	let { config: n, log: i } = e, o = Q(e);
	return {
		send: o.send,
		cancel: o.cancel,
		emit: $(e),
		newId: () => crypto.randomUUID(),
		handOver: (t) => {
			let r = a(n);
			if (!r || !e.isSecure) return;
			let o = f(e, {
				...t,
				url: r
			}), s = {
				v: 1,
				kind: "consent",
				id: t.id,
				stamp: o
			};
			ee(te, { message: s }), e.load("send").then(({ queueConsent: t }) => t(e, s)).catch(i);
		},
		stampFields: (i) => {
			let a = r(n)?.url ?? "";
			return { [t.stamp]: JSON.stringify(f(e, {
				...i,
				url: a
			})) };
		},
		redirect: (e) => location.assign(d(e)),
		loadLeftover: async () => (await e.loadView("leftover")).showLeftover,
		loadBeside: () => e.load("phoneBeside"),
		loadPlans: async (t) => {
			let n = await e.load("phone");
			if (t === "near") return n.nearPlans;
			let { metadata: r } = await e.load("phoneWorld");
			return n.plansFrom(r);
		}
	};
}
export { et as engage, tt as takeUpLeads };
