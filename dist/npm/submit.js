import { n as e, r as t, t as n } from "./plainStamp.js";
import { a as r, d as i, i as a, s as o } from "./settings.js";
import { n as s } from "./texts.js";
import { t as c } from "./digest.js";
import { a as l, i as u, n as d, o as f, r as p, t as m } from "./outbox.js";
import { i as h, o as ee, r as te } from "./unsent.js";
import { a as ne, o as re, t as ie } from "./outboxTry.js";
import { i as g, n as ae, r as oe, t as _ } from "./styles.js";
import { t as v } from "./element.js";
import { i as se, t as ce } from "./controls.js";
import { n as y, r as le, t as ue } from "./failureLine.js";
import { a as de } from "./answer.js";
import { a as b, i as x, o as fe, s as S } from "./askBeforeLeaving.js";
import { n as C, t as w } from "./askBrowser.js";
// src/core/submission.ts
function pe(e, t, n, r) {
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
function me(e, t) {
	let { last: n } = e;
	switch (t.kind) {
		case "edited": return e.kind === "invalid" ? he(e, t.id) : e;
		case "reset": return e.kind === "invalid" ? {
			...e,
			mended: e.faults.map(({ id: e }) => e)
		} : e;
		case "pressed": return e.kind === "editing" || e.kind === "sending" ? e : {
			...e,
			isSilent: !0
		};
		case "stopped": return e.kind === "sending" ? e : E(t.faults, n);
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
			last: T(e.last)
		} : e;
		case "tried-again": return e.kind === "waiting" && e.last.lead.id === t.id ? {
			...e,
			last: T(e.last)
		} : e;
		case "cancelled": return e.kind !== "waiting" && e.kind !== "cancelled" || e.last.lead.id !== t.id ? e : t.mayHaveArrived === void 0 ? {
			kind: "cancelled",
			last: e.last,
			isSilent: !0
		} : {
			kind: "cancelled",
			last: t.mayHaveArrived ? T(e.last) : e.last
		};
		case "settled": return n?.lead.id === t.id ? ge(e, n, t.delivery, t.isTriedAgain === !0) : e;
	}
}
var T = (e) => ({
	...e,
	mayHaveArrived: !0
}), E = (e, t) => ({
	kind: "invalid",
	faults: e,
	mended: [],
	...t && { last: t }
});
function he(e, t) {
	if (!e.faults.length) return e;
	let n = t === void 0 ? e.mended : [...e.mended, t];
	return e.faults.every((e) => !e.id || n.includes(e.id)) ? E([], e.last) : {
		...e,
		mended: n
	};
}
function ge(e, t, n, r) {
	if (n.kind === "sent") {
		let { message: e } = n;
		return {
			kind: "sent",
			...e !== void 0 && { message: e }
		};
	}
	return e.kind !== "sending" && e.kind !== "waiting" ? e : n.kind === "invalid" ? E(n.errors.map(({ field: e = "", message: t }) => ({
		id: e,
		words: t
	})), t) : {
		kind: r ? "waiting" : "failed",
		failure: n,
		last: n.mayHaveArrived ? T(t) : t
	};
}
// src/core/phoneText.ts
var _e = /(?:\(?(?:доб|вн|ext)\p{L}*|[xх#])[\s.:=]*(\d{1,7})[\s)]*$/iu;
function ve(e) {
	let t = e.normalize("NFKC").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (e) => String(e.charCodeAt(0) & 15)), n = /\d/.test(t) ? _e.exec(t) : null;
	return n?.index ? {
		text: t.slice(0, n.index),
		extension: n[1] ?? ""
	} : {
		text: t,
		extension: ""
	};
}
// src/core/phone.ts
var D = { kind: "doubtful" }, O = (e) => e.kind === "understood" ? {
	kind: "doubtful",
	suggestion: e.e164
} : D, k = (e) => ({
	kind: "understood",
	e164: `+${e}`
});
function A(e, t = "RU") {
	let { text: n, extension: r } = ve(e);
	if (!/\p{L}|\d.*\d/su.test(n)) return { kind: "empty" };
	let i = n.split(/\p{L}+/u).filter((e) => /\d/.test(e)).map((e) => ye(e, t === "RU" || t === "KZ")), a = i.filter((e) => e.kind === "understood"), [o = D, ...s] = a.length === 1 ? a : i;
	return i.length > 1 ? s.length ? D : O(o) : o.kind === "understood" && r ? {
		...o,
		extension: r
	} : o;
}
function ye(e, t) {
	let n = e.search(/\+\D*\d[^+]*$/);
	if (n < 0) {
		let n = j(e);
		return t ? M(n) : N(n);
	}
	let r = j(e.slice(0, n)).digits, i = j(e.slice(n)), a = F(i, t), o = r.length < 4 && (/^[78]?$/.test(r) || i.digits.startsWith(r));
	return e.includes("(0)") ? O(F(j(e.slice(n).replace("(0)", "")), t)) : o ? a : O(a);
}
var j = (e) => ({
	digits: e.replace(/\D/g, ""),
	groups: e.match(/\d+/g) ?? []
});
function M(e) {
	let { digits: t, groups: n } = e, { length: r } = t;
	return /^810/.test(t) && r > 10 ? F(P(e, 3), !0) : /^[78]/.test(t) && r === 11 ? L(t.slice(1)) : r === 10 && !/^[78]$/.test(n[0] ?? "") ? /^7/.test(t) ? O(L(t)) : L(t) : I(e) ?? (/^[78]/.test(t) ? D : N(e));
}
function N(e) {
	return /^00/.test(e.digits) ? F(P(e, 2), !1) : e.digits.length > 10 ? O(F(e, !1)) : D;
}
var P = ({ digits: e }, t) => ({
	digits: e.slice(t),
	groups: []
});
function F(e, t) {
	let { digits: n, groups: r } = e;
	if (/^7/.test(n)) return n.length === 11 ? L(n.slice(1)) : I(e) ?? D;
	if (t && /^8[34789]\d{9}$/.test(n)) {
		let e = L(n.slice(1));
		return /^8(4|80[1-9]|86)/.test(n) && r[0] !== "8" ? O(e) : e;
	}
	let i = /^[1-9]\d{7,14}$/.test(n) ? k(n) : D;
	return t && I(e) || i;
}
function I({ digits: e, groups: t }) {
	let [n, r] = t.map((e) => e.length);
	if (!/^[78]{2}[34789]\d{9}$/.test(e) || n === 1 && r === 3) return;
	let i = L(e.slice(2));
	return /^..[89]/.test(e) || r === 1 || r === 11 ? i : O(i);
}
function L(e) {
	return /^([349]|7([0-25-8]|47)|8(?!8|9|49|3[0789]))/.test(e) && e.length === 10 ? k(`7${e}`) : D;
}
// src/core/fieldCheck.ts
function be(e, t, n, r = A) {
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
function R(e, t, n, r = A) {
	let i = e.fields.flatMap((e) => {
		let i = t.fields[e.id] ?? "", a = e.type !== "hidden" && be(e, i, n[e.id], r);
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
function xe(e, t, n = A) {
	let r = {}, i = {}, a = [];
	for (let { id: o, type: s, value: c } of e.fields) {
		let e = s === "hidden" ? c : t.fields[o] ?? "", l = s === "tel" ? n(e) : void 0;
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
function Se(e, t, n) {
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
		case "settled": return n === e ? [] : Ce(e, t, n);
		default: return [];
	}
}
function Ce({ last: e }, { delivery: t }, n) {
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
	return t.kind === "invalid" ? [...z(n), i("invalid")] : n.kind === "waiting" ? [] : [i(t.reason)];
}
function z(e) {
	return [{
		kind: "focus",
		id: (e.kind === "invalid" ? e.faults : []).find(({ id: e }) => e)?.id ?? ""
	}];
}
// src/forms/emptyForm.ts
function we({ form: e, controlsNow: t }) {
	HTMLFormElement.prototype.reset.call(e);
	for (let e of t().values()) "_valueTracker" in e && (Reflect.set(Object.getPrototypeOf(e), "value", "", e), e.dispatchEvent(new Event("input", { bubbles: !0 })));
}
// src/forms/faults.ts
function B({ section: e, controlsNow: t }, n) {
	return t().get(n) ?? e.boxes.get(n);
}
function Te(e, t, n, r) {
	return e.map((e) => {
		let i = `form.error.${e.code}`, a = t.plan.fields.find(({ id: t }) => t === e.id)?.label ?? e.id, o = e.code === "phone" && e.suggestion ? n(`${i}.suggest`, { phone: r(e.suggestion) }) : n(i, { label: a });
		return {
			id: V(t, e.id),
			words: o
		};
	});
}
function Ee(e, t) {
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
function De({ lead: t, isInAddress: r }, { nowMs: i, stampFields: a }) {
	let o = r ? n(t, i()) : {
		...e(t, i()),
		...a(t)
	};
	return Object.entries(o).map(([e, t]) => v("input", {
		type: "hidden",
		name: e,
		value: t
	}));
}
// src/forms/effects.ts
function Oe(e, t, n) {
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
				ke(e, t, a, o);
				break;
			case "cancel":
				o(a.id);
				break;
			case "write-stamp":
				i.stamp.replaceChildren(...De(a, t));
				break;
			case "hand-over":
				t.handOver(a.lead);
				break;
			case "empty":
				we(e), i.stamp.replaceChildren(), n();
				break;
			case "emit":
				t.emit(a.event, a.detail);
				break;
			case "leave":
				Ae(e, t, a.next);
				break;
			case "focus":
				je(B(e, a.id) ?? i.alert);
				break;
			case "focus-button": g(r)?.focus();
		}
	};
}
async function ke(e, t, { lead: n, insteadOf: r }, i) {
	let { happen: a } = e, { id: o } = n;
	a({
		kind: "settled",
		id: o,
		delivery: Ee(e, await t.send(n, {
			kept() {
				r !== void 0 && i(r);
			},
			waits: (e) => a({
				kind: "settled",
				id: o,
				delivery: e,
				isTriedAgain: !0
			}),
			triesAgain: () => a({
				kind: "tried-again",
				id: o
			})
		}).catch((e) => (t.log("Sending failed in a way that should not be:", e), ie)))
	});
}
function Ae({ plan: e }, { redirect: t }, n = "") {
	let r = n && new URL(n, location.href).origin === location.origin, i = e.success.redirect ?? (r ? n : "");
	i && o(i) && t(i);
}
function je(e) {
	e.matches("[role=alert]") && (e.tabIndex = -1), e.focus();
}
// src/forms/placeBehind.ts
function Me(e, t, n) {
	let r = ae(e, t.closest("label") ?? t, Ne);
	for (; r.nextElementSibling?.matches("p.assent-say");) r = r.nextElementSibling;
	r.after(n);
}
function Ne({ parentElement: e }) {
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
				i && n.set(r, Pe(e.form, i, r.words, t()));
			}
		}
	};
}
function Pe(e, t, n, r) {
	let i = v("p", {
		class: "assent-say",
		id: r
	}, n), a = ["aria-invalid", "aria-describedby"].map((e) => [e, t.getAttribute(e)]);
	return t.setAttribute("aria-invalid", "true"), t.setAttribute("aria-describedby", `${a[1]?.[1] ?? ""} ${r}`.trim()), Me(e, t, i), {
		control: t,
		remove() {
			i.remove();
			for (let [e, n] of a) n === null ? t.removeAttribute(e) : t.setAttribute(e, n);
		}
	};
}
// src/core/phoneDisplay.ts
function Fe(e) {
	return e.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, "+7 $1 $2-$3-$4");
}
// src/core/phonePlans.ts
function Ie(e, t, n) {
	let r = A(e, t);
	if (!n) return r;
	if (r.kind === "understood") return !r.e164.startsWith("+7") && n.isValid(r.e164) === !1 ? { kind: "doubtful" } : r;
	if (r.kind !== "doubtful") return r;
	let { suggestion: i } = r;
	if (i) return n.isValid(i) === !1 ? { kind: "doubtful" } : r;
	let a = n.find(e, t);
	return a ? {
		kind: "doubtful",
		suggestion: a
	} : r;
}
// src/forms/phoneMemory.ts
var Le = "RU";
function Re({ loadPlans: e, log: t }) {
	let n = /* @__PURE__ */ new WeakMap(), r, i, a = (e) => Ie(e, Le, r), o = (e) => {
		let t = Fe(e);
		return t === e ? r?.display(e) ?? e : t;
	}, s = (e) => {
		let t = n.get(e);
		return t?.shown === e.value ? t.typed : e.value;
	}, c = (n) => {
		if (i !== n && i !== "world") return i = n, e(n).then((e) => {
			r = e;
		}, (e) => t("Phone numbers are read without their plans:", e));
	}, l = (e) => {
		let { value: t } = e, r = a(t);
		if (r.kind !== "understood" || r.extension || /^\s*\+/.test(t) && /\d[^\d+]+\d/.test(t) && U(t) === U(r.e164)) return;
		let i = o(r.e164), c = s(e);
		e.value = i;
		let { maxLength: l = -1 } = e;
		e.value === i && e.validity.valid && !(l >= 0 && i.length > l) ? n.set(e, {
			shown: i,
			typed: c
		}) : e.value = t;
	};
	return {
		typedIn: s,
		read: a,
		display: o,
		prepare: () => void c("near"),
		settle(e) {
			l(e);
			let t = a(e.value);
			if (t.kind !== "understood" || r?.isValid(t.e164) !== void 0) return;
			let { value: n } = e;
			c(r ? "world" : "near")?.then(() => {
				e.value === n && document.activeElement !== e && l(e);
			});
		}
	};
}
var U = (e) => e.replace(/\D/g, "");
// src/forms/valueIn.ts
function W(e) {
	return e instanceof HTMLSelectElement ? [...e.selectedOptions].map(({ value: e }) => e).join(", ") : e.type === "radio" ? (e.form ? ce(e.form) : [e]).find((t) => t instanceof HTMLInputElement && t.name === e.name && t.checked)?.value ?? "" : e.type !== "checkbox" || e.checked ? e.value : "";
}
// src/forms/readAnswers.ts
function G({ plan: e, section: t, controlsNow: n }, { typedIn: r }) {
	let i = n(), a = (e, t) => Object.fromEntries(e.flatMap((e) => {
		let n = i.get(e);
		return n ? [[e, t(n)]] : [];
	})), o = e.fields.map(({ id: e }) => e), s = e.fields.flatMap(({ id: e, type: t }) => t === "tel" ? e : []);
	return {
		fields: {
			...a(o, W),
			...a(s, r)
		},
		extra: a(e.extra, W),
		boxes: Object.fromEntries([...t.boxes].map(([e, t]) => [e, t.checked]))
	};
}
// src/forms/readTrap.ts
function ze({ form: e, stoodMs: t }) {
	let n = e.querySelector(`[name=${se}]`);
	return {
		ms: Math.round(t()),
		...n && { filled: !!n.value.trim() }
	};
}
// src/forms/prepareLead.ts
function Be(e, t, n) {
	let { form: r, plan: i, section: a, state: o, happen: s } = e, c = {}, l;
	return {
		prepare(u) {
			if (o().kind === "sending") return;
			r.contains(a.node) || oe(r, a.node);
			let d = G(e, n), f = JSON.stringify(d);
			if (o().kind === "sent" && f === l) return;
			s({ kind: "pressed" });
			let p = R(i, d, c, n.read);
			if (p.length) {
				for (let { id: e, code: t } of p) t === "phone" && (c[e] = d.fields[e] ?? "");
				s({
					kind: "stopped",
					faults: Te(p, e, t.text, n.display)
				});
				return;
			}
			if (!t.emit("form-submit", { form: i.form })) return;
			let m = () => ({
				surface: "form",
				method: "box-and-submit",
				trusted: u,
				shownAtMs: e.shownAtMs(),
				texts: a.seen()
			});
			return pe(o(), f, () => ({
				...xe(i, d, n.read),
				shown: m(),
				trap: ze(e)
			}), t.newId);
		},
		emptied() {
			c = {}, l = JSON.stringify(G(e, n));
		}
	};
}
// src/forms/said.css?inline
var Ve = "@layer assent{.assent-say{margin:4px 0 12px;font-size:14px}.assent-say:not(:empty){padding-inline-start:26px}.assent-say a{color:inherit;white-space:nowrap}.assent-say:not(:empty):before{content:\"!\";background:var(--assent-error,#c5221f);color:#fff;text-align:center;border-radius:9px;width:18px;margin-inline:-26px 8px;font:700 13px/18px system-ui,sans-serif;display:inline-block}.assent-say[role=status]:not(:empty):before{content:\"…\";background:#5f6b76}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\";background:var(--assent-done,#1e7b34)}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){border:1px solid var(--assent-done,#2f9e4f);border-radius:8px;padding:12px 16px;padding-inline-start:42px;font-size:16px;font-weight:500}.assent-say:focus{outline:none}.assent-faults{justify-items:start;gap:4px;margin-block-start:4px;display:grid}.assent-plain{min-height:24px;color:inherit;font:inherit;text-align:start;cursor:pointer;background:0 0;border:0;padding:0;text-decoration:underline}}";
// src/forms/busyButton.ts
function He(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/show.ts
function Ue(e, t, n) {
	let { node: r, alert: i, status: a } = e.section, o, s;
	return (c) => {
		r.dataset.assentState = c.kind;
		let l = e.pressed ?? g(e.form);
		c.kind === "sending" ? l && (s ??= He(l, n.text("form.sending"))) : (s?.(), s = void 0);
		let u = c.kind === "invalid" && !c.isSilent ? c : void 0;
		t.show(u?.faults.filter(({ id: e }) => e && !u.mended.includes(e)) ?? []);
		let d = We(c);
		d !== o && (o = d, i.replaceChildren(...c.isSilent ? [] : Ge(c, e, n)), a.replaceChildren(...c.isSilent ? [] : qe(c, e, n)));
	};
}
function We(e) {
	return e.isSilent ? "" : e.kind === "invalid" ? e.faults : "failure" in e ? e.failure : e.kind;
}
function Ge(e, t, n) {
	if (e.kind === "failed") return ue(y(e.failure, n), n);
	if (e.kind !== "invalid" || !e.faults.length) return [];
	let r = e.faults.filter(({ id: e }) => e), i = e.faults.filter(({ id: e }) => !e).map(({ words: e }) => e), a = [n.text("form.invalid"), ...i].join(" ");
	return t.isOwn && r.length > 1 ? [a, Ke(r, t)] : [a];
}
function Ke(e, t) {
	let n = e.map(({ id: e, words: n }) => {
		let r = v("button", {
			type: "button",
			class: "assent-plain"
		}, n);
		return r.addEventListener("click", () => B(t, e)?.focus()), v("span", { class: "assent-fault" }, r);
	});
	return v("span", { class: "assent-faults" }, ...n);
}
function qe(e, { plan: t, happen: n }, r) {
	let { text: i } = r;
	switch (e.kind) {
		case "sending": return [i("form.sending")];
		case "waiting": {
			let t = i("form.waiting", { reason: y(e.failure, r) }), a = v("button", {
				type: "button",
				class: "assent-plain"
			}, i("form.cancel")), { id: o } = e.last.lead;
			return a.addEventListener("click", () => n({
				kind: "cancelled",
				id: o
			})), [
				t,
				" ",
				...le(r),
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
function Je(e, t, n) {
	_(Ve);
	let r = Re(t), i = { kind: "editing" }, a = {
		...e,
		pressed: null,
		state: () => i,
		happen(e) {
			let t = i, n = me(t, e);
			i = n, n !== t && s(n);
			for (let r of Se(t, e, n)) u(r);
		}
	}, o = H(a, t.nextId), s = Ue(a, o, t), { prepare: c, emptied: l } = Be(a, t, r), u = Oe(a, t, l), d = Ye(a, o, r);
	return {
		...n(a, c),
		enter(e) {
			K(a, e) && r.prepare();
		},
		async showLeftover(e) {
			(await t.loadLeftover())(a.section.node, e, t);
		},
		detach() {
			d(), o.show([]);
		}
	};
}
function Ye(e, t, n) {
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
		K(e, t) && n.settle(t);
	}, o), r.addEventListener("reset", () => i({ kind: "reset" }), o), addEventListener("pageshow", ({ persisted: e }) => e && i({ kind: "restored" }), o), q(e, n), () => a.abort();
}
function K({ plan: e, controlsNow: t }, n) {
	let r = t();
	return e.fields.some(({ id: e, type: t }) => t === "tel" && r.get(e) === n);
}
function q(e, t) {
	let n = g(e.form);
	if (!n?.classList.contains("disabled")) return;
	let r = G(e, t);
	R(e.plan, r, r.fields).every(({ kind: e }) => e === "purpose") && n.classList.remove("disabled");
}
// src/forms/ownSubmits.ts
var Xe = (e, t) => {
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
async function Ze(e, t, n) {
	let { id: r, form: i } = t, { url: a, idempotent: o = !1 } = n, s = e.powers.nowMs(), c = await Qe(e, t, a);
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
async function Qe(e, t, n) {
	let { id: r, form: i, fields: a, typed: o, doubts: s, extra: c, replaces: l, trap: d } = t, f = await e.askBrowser(), p = e.stampId();
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
		stamp: await u(e, {
			id: e.newId(),
			form: i,
			shown: t.shown,
			decisions: t.decisions,
			previous: p,
			url: n
		}),
		...f && { browser: f },
		...l && { replaces: l },
		trap: d
	};
}
// src/outbox/spares.ts
function J(e) {
	try {
		return localStorage[h + e.id] = JSON.stringify(e), !0;
	} catch {
		return !1;
	}
}
function Y(e) {
	try {
		return JSON.parse(localStorage[h + e]);
	} catch {
		return;
	}
}
function X(e, t = Y(e)) {
	try {
		let n = h + e;
		localStorage[n] === JSON.stringify(t) && localStorage.removeItem(n);
	} catch {}
}
function $e() {
	try {
		return Object.keys(localStorage).flatMap((e) => e.startsWith("assent_outbox_lead_") ? Y(e.slice(19)) ?? [] : []);
	} catch {
		return [];
	}
}
// src/outbox/leadStore.ts
function et() {
	let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Set(), n = async (n, r, i) => {
		let a = await S(b(n, (e) => fe(e, r, (t) => i?.(e, t))));
		return Y(r) ?? (a && (t.has(r) || a.answer) ? a.answer : e.get(r));
	}, r = async (n) => {
		e.set(n.id, n), x(!0);
		let r = J(n), i = await S(b("readwrite", (e) => e.put(n)).then(() => (t.add(n.id), X(n.id, n), !0)));
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
			...ne(e, t),
			...n && { isTold: n }
		}),
		async all() {
			let n = !1, r = b("readonly", (e) => e.getAll()), i = await S(r.finally(() => {
				n = !0;
			})), a = [
				...[...e.values()].filter(({ id: e }) => !i || !t.has(e)),
				...i?.answer ?? [],
				...$e()
			];
			return {
				entries: [...new Map(a.map((e) => [e.id, e])).values()],
				isWhole: n
			};
		}
	};
}
// src/outbox/leads.ts
function tt(e) {
	let { config: t } = e, n = /* @__PURE__ */ new Map(), a = et(), o = async (n) => n === i(t, "/v1/contact") ? de : (await e.loadForeign()).readForeignAnswer, s = async () => {
		let { entries: e, isWhole: t } = await a.all();
		return t && e.every(re) && x(!1), e;
	}, c = m({
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
			n.has(s) || n.set(s, Ze(e, i, o));
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
async function nt(e, t, n, r = Xe) {
	C(e)?.catch(() => void 0);
	let i = t.plan.purposes.flatMap(({ label: e, full: t }) => [e, t]), a = e.config.endpoint && e.load("foreign");
	return await Promise.all([a, ...i.map((e) => c(s(e)))]), Je(t, {
		...n,
		...it(e)
	}, r);
}
async function rt(e, t) {
	let n = Q(e), r = await n.tidy();
	if (!r.length) return;
	let { tellLeftovers: i } = await e.load("leftover");
	await i(e, n, r, t, $(e));
}
var Z = /* @__PURE__ */ new WeakMap();
function Q(e) {
	let { load: t, log: n } = e, r = Z.get(e) ?? tt({
		...e,
		powers: p,
		post: f,
		newId: () => crypto.randomUUID(),
		address: () => location.origin + location.pathname,
		alone: d(async (e, r) => {
			let i = await t("lease").catch(n);
			return i ? i.underLease(e, r) : r();
		}),
		askBrowser: () => w(e),
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
function it(e) {
	let { config: n, log: i } = e, o = Q(e);
	return {
		send: o.send,
		cancel: o.cancel,
		emit: $(e),
		newId: () => crypto.randomUUID(),
		handOver: (t) => {
			let r = a(n);
			if (!r || !e.isSecure) return;
			let o = l(e, {
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
			return { [t.stamp]: JSON.stringify(l(e, {
				...i,
				url: a
			})) };
		},
		redirect: (e) => location.assign(e),
		loadLeftover: async () => {
			let [t] = await Promise.all([e.load("leftover"), e.language.words("leftover")]);
			return t.showLeftover;
		},
		loadPlans: async (t) => {
			let n = await e.load("phone");
			if (t === "near") return n.nearPlans;
			let { metadata: r } = await e.load("phoneWorld");
			return n.plansFrom(r);
		}
	};
}
export { nt as engage, rt as takeUpLeads };
