import { n as e, r as t, t as n } from "./plainStamp.js";
import { a as r, d as i, i as a, s as o } from "./settings.js";
import { n as s } from "./texts.js";
import { t as c } from "./digest.js";
import { t as l } from "./pageUrl.js";
import { a as u, i as d, n as f, o as p, r as m, t as h } from "./outbox.js";
import { i as g, o as ee, r as te } from "./unsent.js";
import { i as ne, n as _, r as v, t as y } from "./valueIn.js";
import { a as re, o as ie, t as b } from "./outboxTry.js";
import { i as x, n as ae, r as oe, t as se } from "./styles.js";
import { t as S } from "./element.js";
import { r as C } from "./formPlan.js";
import { i as ce } from "./controls.js";
import { n as w, r as T, t as le } from "./failureLine.js";
import { a as ue } from "./answer.js";
import { a as E, i as D, o as de, s as O } from "./askBeforeLeaving.js";
import { n as fe, t as pe } from "./askBrowser.js";
// src/core/submission.ts
function me(e, t, n, r) {
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
function he(e, t) {
	let { last: n } = e;
	switch (t.kind) {
		case "edited": return e.kind === "invalid" ? j(e, t.id) : e;
		case "reset": return e.kind === "invalid" ? {
			...e,
			mended: e.faults.map(({ id: e }) => e)
		} : e;
		case "pressed": return e.kind === "editing" || e.kind === "sending" ? e : {
			...e,
			isSilent: !0
		};
		case "stopped": return e.kind === "sending" ? e : A(t.faults, n);
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
			last: k(e.last)
		} : e;
		case "tried-again": return e.kind === "waiting" && e.last.lead.id === t.id ? {
			...e,
			last: k(e.last)
		} : e;
		case "cancelled": return e.kind !== "waiting" && e.kind !== "cancelled" || e.last.lead.id !== t.id ? e : t.mayHaveArrived === void 0 ? {
			kind: "cancelled",
			last: e.last,
			isSilent: !0
		} : {
			kind: "cancelled",
			last: t.mayHaveArrived ? k(e.last) : e.last
		};
		case "postponed": return n?.lead.id === t.id && M(e) ? N("waiting", t.failure, n) : e;
		case "settled": return n?.lead.id === t.id ? P(e, n, t.outcome) : e;
	}
}
var k = (e) => ({
	...e,
	mayHaveArrived: !0
}), A = (e, t) => ({
	kind: "invalid",
	faults: e,
	mended: [],
	...t && { last: t }
});
function j(e, t) {
	if (!e.faults.length) return e;
	let n = t === void 0 ? e.mended : [...e.mended, t];
	return e.faults.every((e) => !e.id || n.includes(e.id)) ? A([], e.last) : {
		...e,
		mended: n
	};
}
var M = ({ kind: e }) => e === "sending" || e === "waiting", N = (e, t, n) => ({
	kind: e,
	failure: t,
	last: t.mayHaveArrived ? k(n) : n
});
function P(e, t, n) {
	if (n.kind === "sent") {
		let { message: e } = n;
		return {
			kind: "sent",
			...e !== void 0 && { message: e }
		};
	}
	return M(e) ? n.kind === "invalid" ? A(n.errors.map(({ field: e = "", message: t }) => ({
		id: e,
		words: t
	})), t) : N("failed", n, t) : e;
}
// src/core/fieldCheck.ts
function F(e, t, n, r = v) {
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
function I(e, t, n, r = v) {
	let i = e.fields.flatMap((e) => {
		let i = t.fields[e.id] ?? "", a = e.type !== "hidden" && F(e, i, n[e.id], (n) => r(n, t.beside?.[e.id]));
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
function L(e, t, n = v) {
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
function R(e, t, n) {
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
		case "settled": return n === e ? [] : ge(e, t, n);
		default: return [];
	}
}
function ge({ last: e }, { outcome: t }, n) {
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
function _e({ form: e, controlsNow: t }) {
	HTMLFormElement.prototype.reset.call(e);
	for (let e of t().values()) "_valueTracker" in e && (Reflect.set(Object.getPrototypeOf(e), "value", "", e), e.dispatchEvent(new Event("input", { bubbles: !0 })));
}
// src/forms/faults.ts
function B({ section: e, controlsNow: t }, n) {
	return t().get(n) ?? e.boxes.get(n);
}
function ve(e, t, n, r) {
	return e.map((e) => {
		let i = `form.error.${e.code}`, a = t.plan.fields.find(({ id: t }) => t === e.id)?.label ?? e.id, o = e.code === "phone" && e.suggestion ? n(`${i}.suggest`, { phone: r(e.suggestion) }) : n(i, { label: a });
		return {
			id: V(t, e.id),
			words: o
		};
	});
}
function ye(e, t) {
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
function be({ lead: t, isInAddress: r }, { nowMs: i, stampFields: a }) {
	let o = r ? n(t, i()) : {
		...e(t, i()),
		...a(t)
	};
	return Object.entries(o).map(([e, t]) => S("input", {
		type: "hidden",
		name: e,
		value: t
	}));
}
// src/forms/effects.ts
function xe(e, t, n) {
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
				Se(e, t, a, o);
				break;
			case "cancel":
				o(a.id);
				break;
			case "write-stamp":
				i.stamp.replaceChildren(...be(a, t));
				break;
			case "hand-over":
				t.handOver(a.lead);
				break;
			case "empty":
				_e(e), i.stamp.replaceChildren(), n();
				break;
			case "emit":
				t.emit(a.event, a.detail);
				break;
			case "leave":
				Ce(e, t, a.next);
				break;
			case "focus":
				we(B(e, a.id) ?? i.alert);
				break;
			case "focus-button": x(r)?.focus();
		}
	};
}
async function Se(e, t, { lead: n, insteadOf: r }, i) {
	let { happen: a } = e, { id: o } = n;
	a({
		kind: "settled",
		id: o,
		outcome: ye(e, await t.send(n, {
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
		}).catch((e) => (t.log("Sending failed in a way that should not be:", e), b)))
	});
}
function Ce({ plan: e }, { redirect: t }, n = "") {
	let r = n && new URL(n, location.href).origin === location.origin, i = e.success.redirect ?? (r ? n : "");
	i && o(i) && t(i);
}
function we(e) {
	e.matches("[role=alert]") && (e.tabIndex = -1), e.focus();
}
// src/forms/placeBehind.ts
function Te(e, t, n) {
	let r = ae(e, t.closest("label") ?? t, Ee);
	for (; r.nextElementSibling?.matches("p.assent-say");) r = r.nextElementSibling;
	r.after(n);
}
function Ee({ parentElement: e }) {
	let { display: t, flexDirection: n } = getComputedStyle(e);
	return t.endsWith("flex") && n.startsWith("row");
}
// src/forms/marks.ts
function H(e, t) {
	let n = /* @__PURE__ */ new Map();
	return {
		idAt: (e) => [...n].find(([, t]) => t.control === e)?.[0].id,
		show(r) {
			let i = [...new Map(r.map((e) => [e.id, e])).values()];
			for (let [e, { remove: t }] of n) i.includes(e) || (n.delete(e), t());
			for (let r of i) {
				let i = n.has(r) ? void 0 : B(e, r.id);
				i && n.set(r, De(e.form, i, r.words, t()));
			}
		}
	};
}
function De(e, t, n, r) {
	let i = S("p", {
		class: "assent-say",
		id: r
	}, n), a = ["aria-invalid", "aria-describedby"].map((e) => [e, t.getAttribute(e)]);
	return t.setAttribute("aria-invalid", "true"), t.setAttribute("aria-describedby", `${a[1]?.[1] ?? ""} ${r}`.trim()), Te(e, t, i), {
		control: t,
		remove() {
			i.remove();
			for (let [e, n] of a) n === null ? t.removeAttribute(e) : t.setAttribute(e, n);
		}
	};
}
// src/core/phoneDisplay.ts
function Oe(e) {
	return e.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, "+7 $1 $2-$3-$4");
}
// src/forms/phonePlace.ts
var ke = /\+\s?\d{1,4}(?![\s()-]*\d)|flag|iti__|phone-full|country-code|<select|[\u{1F1E6}-\u{1F1FF}]/u;
function Ae(e, { loadBeside: t, log: n }) {
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
	return !/^(RU|KZ)$/.test(t.region) || ke.test(i);
}
// src/forms/phoneMemory.ts
function je(e, t) {
	let { loadPlans: n, log: r } = t, i = /* @__PURE__ */ new WeakMap(), a, o, s = Ae(e, t), c = (e, t) => s.read(e, t, a), l = (e) => {
		let t = Oe(e);
		return t === e ? a?.display(e) ?? e : t;
	}, u = (e) => {
		let t = i.get(e), n = y(e);
		return t?.shown === n ? t.typed : n;
	}, d = (e) => {
		if (o !== e && o !== "world") return o = e, n(e).then((e) => {
			a = e;
		}, (e) => r("Phone numbers are read without their plans:", e));
	}, f = (e, t) => {
		let n = s.besideOf(e, t);
		return a && n?.from.some((e) => e !== "7") && d("world"), n;
	}, p = (e) => {
		let { value: t } = e, n = y(e), r = c(n);
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
			let n = c(y(e));
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
			...o(s, _),
			...o(c, r)
		},
		extra: o(e.extra, _),
		...l.length && { beside: Object.fromEntries(l) },
		boxes: Object.fromEntries([...t.boxes].map(([e, t]) => [e, t.checked]))
	};
}
// src/forms/readTrap.ts
function Me({ form: e, stoodMs: t }) {
	let n = e.querySelector(`[name=${ce}]`);
	return {
		ms: Math.round(t()),
		...n && { filled: !!n.value.trim() }
	};
}
// src/forms/prepareLead.ts
function Ne(e, t, n) {
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
			let h = I(i, f, c, n.read);
			if (h.length) {
				for (let { id: e, code: t } of h) t === "phone" && (c[e] = f.fields[e] ?? "");
				s({
					kind: "stopped",
					faults: ve(h, e, t.text, n.display)
				});
				return;
			}
			if (!t.emit("form-submit", { form: i.form })) return;
			let g = () => ({
				surface: "form",
				method: C(i),
				trusted: d,
				shownAtMs: e.shownAtMs(),
				texts: a.seen()
			});
			return me(o(), p, () => ({
				...L(i, f, n.read),
				shown: g(),
				trap: Me(e)
			}), t.newId);
		},
		emptied() {
			c = {}, u = JSON.stringify(G(e, n));
		}
	};
}
// src/forms/said.css?inline
var Pe = "@layer assent{.assent-say:not(:empty){margin:4px 0 12px!important;padding-inline-start:26px!important}.assent-say a{color:inherit!important;white-space:nowrap!important}.assent-say:not(:empty):before{all:revert!important;content:\"!\"!important;background:var(--assent-error,#c5221f)!important;color:#fff!important;text-align:center!important;border-radius:9px!important;width:18px!important;margin-inline:-26px 8px!important;font:700 13px/18px system-ui,sans-serif!important;display:inline-block!important}.assent-say[role=status]:not(:empty):before{content:\"…\"!important;background:#5f6b76!important}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\"!important;background:var(--assent-done,#1e7b34)!important}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){padding:12px 16px!important;border:1px solid var(--assent-done,#2f9e4f)!important;border-radius:8px!important;padding-inline-start:42px!important;font-size:16px!important;font-weight:500!important}.assent-say:focus{outline:none!important}.assent-faults{justify-items:start!important;gap:4px!important;margin-block-start:4px!important;display:grid!important}.assent-plain{min-height:24px!important;color:inherit!important;font:inherit!important;text-align:start!important;cursor:pointer!important;background:0 0!important;border:0!important;padding:0!important;text-decoration:underline!important}:root:has(form:focus-within [data-assent-state=invalid]) #assent-consent::part(reopen){visibility:hidden}}";
// src/forms/busyButton.ts
function Fe(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/show.ts
function Ie(e, t, n) {
	let { node: r, alert: i, status: a } = e.section, o, s;
	return (c) => {
		r.dataset.assentState = c.kind;
		let l = e.pressed ?? x(e.form);
		c.kind === "sending" ? l && (s ??= Fe(l, n.text("form.sending"))) : (s?.(), s = void 0);
		let u = c.kind === "invalid" && !c.isSilent ? c : void 0;
		t.show(u?.faults.filter(({ id: e }) => e && !u.mended.includes(e)) ?? []);
		let d = Le(c);
		d !== o && (o = d, i.replaceChildren(...c.isSilent ? [] : Re(c, e, n)), a.replaceChildren(...c.isSilent ? [] : Be(c, e, n)));
	};
}
function Le(e) {
	return e.isSilent ? "" : e.kind === "invalid" ? e.faults : "failure" in e ? e.failure : e.kind;
}
function Re(e, t, n) {
	if (e.kind === "failed") return le(w(e.failure, n), n);
	if (e.kind !== "invalid" || !e.faults.length) return [];
	let r = e.faults.filter(({ id: e }) => e), i = e.faults.filter(({ id: e }) => !e).map(({ words: e }) => e), a = [n.text("form.invalid"), ...i].join(" ");
	return t.isOwn && r.length > 1 ? [a, ze(r, t)] : [a];
}
function ze(e, t) {
	let n = e.map(({ id: e, words: n }) => {
		let r = S("button", {
			type: "button",
			class: "assent-plain"
		}, n);
		return r.addEventListener("click", () => B(t, e)?.focus()), S("span", { class: "assent-fault" }, r);
	});
	return S("span", { class: "assent-faults" }, ...n);
}
function Be(e, { plan: t, happen: n }, r) {
	let { text: i } = r;
	switch (e.kind) {
		case "sending": return [i("form.sending")];
		case "waiting": {
			let t = i("form.waiting", { reason: w(e.failure, r) }), a = S("button", {
				type: "button",
				class: "assent-plain"
			}, i("form.cancel")), { id: o } = e.last.lead;
			return a.addEventListener("click", () => n({
				kind: "cancelled",
				id: o
			})), [
				t,
				" ",
				...T(r),
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
function Ve(e, t, n) {
	se(Pe);
	let r = je(e, t), i = { kind: "editing" }, a = {
		...e,
		pressed: null,
		state: () => i,
		happen(e) {
			let t = i, n = he(t, e);
			i = n, n !== t && s(n);
			for (let r of R(t, e, n)) u(r);
		}
	}, o = H(a, t.nextId), s = Ie(a, o, t), { prepare: c, emptied: l } = Ne(a, t, r), u = xe(a, t, l), d = He(a, o, r);
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
function He(e, t, n) {
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
	let n = x(e.form);
	if (!n?.classList.contains("disabled")) return;
	let r = G(e, t);
	I(e.plan, r, r.fields).every(({ kind: e }) => e === "purpose") && n.classList.remove("disabled");
}
// src/forms/ownSubmits.ts
var Ue = (e, t) => {
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
// src/outbox/freezeLead.ts
async function We(e, t, n) {
	let { id: r, form: i } = t, { url: a, idempotent: o = !1 } = n, s = e.powers.nowMs(), c = await Ge(e, t, a);
	return {
		kind: "lead",
		id: r,
		form: i,
		atMs: s,
		request: e.config.endpoint ? (await e.loadForeign()).requestFor(n, c, t) : {
			url: a,
			type: "application/json",
			body: JSON.stringify(c),
			headers: { "Idempotency-Key": r }
		},
		isIdempotent: o,
		isUnclear: !1
	};
}
async function Ge(e, t, n) {
	let { id: r, form: i, fields: a, typed: o, doubts: s, extra: c, replaces: l, trap: u } = t, f = await e.askBrowser(), p = e.stampId();
	return {
		v: 1,
		kind: "contact",
		id: r,
		form: i,
		fields: a,
		typed: o,
		...s.length && { doubts: s },
		...Object.keys(c).length && { extra: c },
		page: e.address(),
		stamp: await d(e, {
			id: e.newId(),
			form: i,
			shown: t.shown,
			decisions: t.decisions,
			previous: p,
			url: n
		}),
		...f && { browser: f },
		...l && { replaces: l },
		trap: u
	};
}
// src/outbox/spares.ts
function J(e) {
	try {
		return localStorage[g + e.id] = JSON.stringify(e), !0;
	} catch {
		return !1;
	}
}
function Y(e) {
	try {
		return JSON.parse(localStorage[g + e]);
	} catch {
		return;
	}
}
function X(e, t = Y(e)) {
	try {
		let n = g + e;
		localStorage[n] === JSON.stringify(t) && localStorage.removeItem(n);
	} catch {}
}
function Ke() {
	try {
		return Object.keys(localStorage).flatMap((e) => e.startsWith("assent_outbox_lead_") ? Y(e.slice(19)) ?? [] : []);
	} catch {
		return [];
	}
}
// src/outbox/leadStore.ts
function qe() {
	let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Set(), n = async (n, r, i) => {
		let a = await O(E(n, (e) => de(e, r, (t) => i?.(e, t))));
		return Y(r) ?? (a && (t.has(r) || a.answer) ? a.answer : e.get(r));
	}, r = async (n) => {
		e.set(n.id, n), D(!0);
		let r = J(n), i = await O(E("readwrite", (e) => e.put(n)).then(() => (t.add(n.id), X(n.id, n), !0)));
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
			...re(e, t),
			...n && { isTold: n }
		}),
		async all() {
			let n = !1, r = E("readonly", (e) => e.getAll()), i = await O(r.finally(() => {
				n = !0;
			})), a = [
				...[...e.values()].filter(({ id: e }) => !i || !t.has(e)),
				...i?.answer ?? [],
				...Ke()
			];
			return {
				entries: [...new Map(a.map((e) => [e.id, e])).values()],
				isWhole: n
			};
		}
	};
}
// src/outbox/leads.ts
function Je(e) {
	let { config: t } = e, n = /* @__PURE__ */ new Map(), a = qe(), o = async (n) => n === i(t, "/v1/contact") ? ue : (await e.loadForeign()).readForeignAnswer, s = async () => {
		let { entries: e, isWhole: t } = await a.all();
		return t && e.every(ie) && D(!1), e;
	}, c = h({
		...e.powers,
		store: a,
		alone: (t, n) => e.alone(`assent-lead-${t}`, n),
		post: async ({ id: t, request: n }, r) => e.post(n, t, await o(n.url), r),
		ended: s
	});
	return {
		async send(i, a) {
			let o = r(t);
			if (!o || !e.isSecure) return {
				kind: "failed",
				reason: "insecure",
				mayHaveArrived: !1
			};
			let { id: s } = i;
			n.has(s) || n.set(s, We(e, i, o));
			let l = e.powers.askBeforeLeaving(), u = await n.get(s)?.catch(() => void 0);
			if (l(), !u) return n.delete(s), {
				kind: "failed",
				reason: "network",
				mayHaveArrived: !1
			};
			let d = await c.send(u, a);
			return d.kind === "sent" && n.delete(s), d.kind === "failed" && d.reason === "network" && e.explainSilence(o), d.kind === "invalid" && o.fields ? {
				kind: "invalid",
				errors: (await e.loadForeign()).inOurNames(o, d.errors)
			} : d;
		},
		async cancel(e) {
			let t = await c.cancel(e);
			return !t || t.isUnclear || !!t.outcome;
		},
		store: a,
		outbox: c,
		tidy: s,
		readerFor: o
	};
}
// src/chunks/submit.ts
async function Ye(e, t, n, r = Ue) {
	fe(e)?.catch(() => void 0);
	let i = t.plan.purposes.flatMap(({ label: e, full: t }) => [e, t]), a = e.config.endpoint && e.load("foreign");
	return await Promise.all([a, ...i.map((e) => c(s(e)))]), Ve(t, {
		...n,
		...Ze(e)
	}, r);
}
async function Xe(e, t) {
	let n = Q(e), r = await n.tidy();
	if (!r.length) return;
	let { tellLeftovers: i } = await e.load("leftover");
	await i(e, n, r, t, $(e));
}
var Z = /* @__PURE__ */ new WeakMap();
function Q(e) {
	let { load: t, log: n } = e, r = Z.get(e) ?? Je({
		...e,
		powers: m,
		post: p,
		newId: () => crypto.randomUUID(),
		address: () => location.origin + location.pathname,
		alone: f(async (e, r) => {
			let i = await t("lease").catch(n);
			return i ? i.underLease(e, r) : r();
		}),
		askBrowser: () => pe(e),
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
function Ze(e) {
	let { config: n, log: i } = e, o = Q(e);
	return {
		send: o.send,
		cancel: o.cancel,
		emit: $(e),
		newId: () => crypto.randomUUID(),
		handOver: (t) => {
			let r = a(n);
			if (!r || !e.isSecure) return;
			let o = u(e, {
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
			return { [t.stamp]: JSON.stringify(u(e, {
				...i,
				url: a
			})) };
		},
		redirect: (e) => location.assign(l(e)),
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
export { Ye as engage, Xe as takeUpLeads };
