import { s as e } from "./settings.js";
import { t } from "./element.js";
import { i as n, r, s as i, t as a } from "./place.js";
// src/core/submission.ts
function o(e, t, n, r) {
	let { last: i } = e;
	if (i?.content === t) return i;
	let a = i?.mayHaveArrived || e.kind === "waiting", o = i?.draft.replaces ?? (a ? i?.draft.id : void 0);
	return {
		draft: {
			...n(),
			id: r(),
			...o && { replaces: o }
		},
		content: t,
		mayHaveArrived: !1
	};
}
function s(e, t) {
	let { last: n } = e, r = n && { last: n };
	switch (t.kind) {
		case "stopped": return e.kind === "sending" ? e : {
			kind: "invalid",
			...r
		};
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
			last: {
				...e.last,
				mayHaveArrived: !0
			}
		} : e;
		case "tried-again": return e.kind === "waiting" && e.last.draft.id === t.id ? {
			kind: "waiting",
			last: {
				...e.last,
				mayHaveArrived: !0
			}
		} : e;
		case "cancelled": return e.kind !== "waiting" && e.kind !== "cancelled" || e.last.draft.id !== t.id ? e : {
			kind: "cancelled",
			last: t.mayHaveArrived ? {
				...e.last,
				mayHaveArrived: !0
			} : e.last
		};
		case "settled": return n?.draft.id === t.id ? c(e, n, t.delivery, t.isTriedAgain === !0) : e;
	}
}
function c(e, t, n, r) {
	if (n.kind === "sent") return { kind: "sent" };
	if (e.kind !== "sending" && e.kind !== "waiting") return e;
	if (n.kind === "invalid") return {
		kind: "invalid",
		last: t
	};
	let i = t.mayHaveArrived || n.mayHaveArrived;
	return {
		kind: r ? "waiting" : "failed",
		last: {
			...t,
			mayHaveArrived: i
		}
	};
}
// src/forms/answers.ts
function l(e, t, n, r) {
	let a = (e, n) => Object.fromEntries(e.flatMap((e) => {
		let r = t.get(e);
		return r ? [[e, n(r)]] : [];
	})), o = (t) => e.fields.some((e) => e.id === t && e.type === "tel"), s = e.fields.map(({ id: e }) => e);
	return {
		fields: {
			...a(s, i),
			...a(s.filter(o), n.typedIn)
		},
		extra: a(e.extra, i),
		boxes: Object.fromEntries([...r.boxes].map(([e, t]) => [e, t.checked]))
	};
}
// src/forms/placeBehind.ts
function u(e, t, n) {
	let r = a(e, t.closest("label") ?? t, d);
	for (; r.nextElementSibling?.matches("p.assent-say");) r = r.nextElementSibling;
	r.after(n);
}
function d({ parentElement: e }) {
	let { display: t, flexDirection: n } = getComputedStyle(e);
	return t.endsWith("flex") && n.startsWith("row");
}
// src/forms/errors.ts
function f(e, n) {
	let r = /* @__PURE__ */ new Map(), i = (e) => {
		for (let [t, n] of r) e && t !== e || n();
		return r.size;
	};
	return {
		clear: i,
		show(a, o) {
			i(a);
			let s = t("p", {
				class: "assent-say",
				id: n()
			}, o), c = ["aria-invalid", "aria-describedby"].map((e) => [e, a.getAttribute(e)]);
			a.setAttribute("aria-invalid", "true"), a.setAttribute("aria-describedby", `${c[1]?.[1] ?? ""} ${s.id}`.trim()), u(e, a, s), r.set(a, () => {
				r.delete(a), s.remove();
				for (let [e, t] of c) t === null ? a.removeAttribute(e) : a.setAttribute(e, t);
			});
		}
	};
}
function p(e, { plan: t, phones: n, ports: { text: r } }) {
	let i = `form.error.${e.code}`;
	return e.code === "phone" && e.suggestion ? r(`${i}.suggest`, { phone: n.display(e.suggestion) }) : r(i, { label: t.fields.find(({ id: t }) => t === e.id)?.label ?? e.id });
}
// src/core/phoneDisplay.ts
function m(e) {
	return e.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, "+7 $1 $2-$3-$4");
}
// src/core/phoneText.ts
var h = /(?:\(?(?:доб|вн|ext)\p{L}*|[xх#])[\s.:=]*(\d{1,7})[\s)]*$/iu;
function g(e) {
	let t = e.normalize("NFKC").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (e) => String(e.charCodeAt(0) & 15)), n = /\d/.test(t) ? h.exec(t) : null;
	return n?.index ? {
		text: t.slice(0, n.index),
		extension: n[1] ?? ""
	} : {
		text: t,
		extension: ""
	};
}
// src/core/phone.ts
var _ = { kind: "doubtful" }, v = (e) => e.kind === "understood" ? {
	kind: "doubtful",
	suggestion: e.e164
} : _, y = (e) => ({
	kind: "understood",
	e164: `+${e}`
});
function b(e, t = "RU") {
	let { text: n, extension: r } = g(e);
	if (!/\p{L}|\d.*\d/su.test(n)) return { kind: "empty" };
	let i = n.split(/\p{L}+/u).filter((e) => /\d/.test(e)).map((e) => x(e, t === "RU" || t === "KZ")), a = i.filter((e) => e.kind === "understood"), [o = _, ...s] = a.length === 1 ? a : i;
	return i.length > 1 ? s.length ? _ : v(o) : o.kind === "understood" && r ? {
		...o,
		extension: r
	} : o;
}
function x(e, t) {
	let n = e.search(/\+\D*\d[^+]*$/);
	if (n < 0) {
		let n = S(e);
		return t ? C(n) : w(n);
	}
	let r = S(e.slice(0, n)).digits, i = S(e.slice(n)), a = E(i, t), o = r.length < 4 && (/^[78]?$/.test(r) || i.digits.startsWith(r));
	return e.includes("(0)") ? v(E(S(e.slice(n).replace("(0)", "")), t)) : o ? a : v(a);
}
var S = (e) => ({
	digits: e.replace(/\D/g, ""),
	groups: e.match(/\d+/g) ?? []
});
function C(e) {
	let { digits: t, groups: n } = e, { length: r } = t;
	return /^810/.test(t) && r > 10 ? E(T(e, 3), !0) : /^[78]/.test(t) && r === 11 ? O(t.slice(1)) : r === 10 && !/^[78]$/.test(n[0] ?? "") ? /^7/.test(t) ? v(O(t)) : O(t) : D(e) ?? (/^[78]/.test(t) ? _ : w(e));
}
function w(e) {
	return /^00/.test(e.digits) ? E(T(e, 2), !1) : e.digits.length > 10 ? v(E(e, !1)) : _;
}
var T = ({ digits: e }, t) => ({
	digits: e.slice(t),
	groups: []
});
function E(e, t) {
	let { digits: n, groups: r } = e;
	if (/^7/.test(n)) return n.length === 11 ? O(n.slice(1)) : D(e) ?? _;
	if (t && /^8[34789]\d{9}$/.test(n)) {
		let e = O(n.slice(1));
		return /^8(4|80[1-9]|86)/.test(n) && r[0] !== "8" ? v(e) : e;
	}
	let i = /^[1-9]\d{7,14}$/.test(n) ? y(n) : _;
	return t && D(e) || i;
}
function D({ digits: e, groups: t }) {
	let [n, r] = t.map((e) => e.length);
	if (!/^[78]{2}[34789]\d{9}$/.test(e) || n === 1 && r === 3) return;
	let i = O(e.slice(2));
	return /^..[89]/.test(e) || r === 1 || r === 11 ? i : v(i);
}
function O(e) {
	return /^([349]|7([0-25-8]|47)|8(?!8|9|49|3[0789]))/.test(e) && e.length === 10 ? y(`7${e}`) : _;
}
// src/core/phonePlans.ts
function k(e, t, n) {
	let r = b(e, t);
	if (!n) return r;
	if (r.kind === "understood") return !r.e164.startsWith("+7") && n.isValid(r.e164) === !1 ? { kind: "doubtful" } : r;
	if (r.kind !== "doubtful") return r;
	let { suggestion: i } = r;
	if (i) return n.isValid(i) === !1 ? { kind: "doubtful" } : r;
	let a = n.find(e, t ?? "RU");
	return a ? {
		kind: "doubtful",
		suggestion: a
	} : r;
}
// src/forms/phoneMemory.ts
function A({ region: e, loadPlans: t, log: n }) {
	let r = /* @__PURE__ */ new WeakMap(), i, a, o = (t) => k(t, e, i), s = (e) => {
		let t = m(e);
		return t === e ? i?.display(e) ?? e : t;
	}, c = (e) => {
		let t = r.get(e);
		return t?.shown === e.value ? t.typed : e.value;
	}, l = (e) => {
		if (t && a !== e && a !== "world") return a = e, t(e).then((e) => {
			i = e;
		}, (e) => n("Phone numbers are read without their plans:", e));
	}, u = (e) => {
		let { value: t } = e, n = o(t);
		if (n.kind !== "understood" || n.extension || /^\s*\+/.test(t) && /\d[^\d+]+\d/.test(t) && j(t) === j(n.e164)) return;
		let i = s(n.e164), a = c(e);
		e.value = i;
		let { maxLength: l = -1 } = e;
		e.value === i && e.validity.valid && !(l >= 0 && i.length > l) ? r.set(e, {
			shown: i,
			typed: a
		}) : e.value = t;
	};
	return {
		typedIn: c,
		read: o,
		display: s,
		prepare: () => void l("near"),
		settle(e) {
			u(e);
			let t = o(e.value);
			if (t.kind !== "understood" || i?.isValid(t.e164) !== void 0) return;
			let { value: n } = e;
			l(i ? "world" : "near")?.then(() => {
				e.value === n && document.activeElement !== e && u(e);
			});
		}
	};
}
var j = (e) => e.replace(/\D/g, "");
// src/forms/served.ts
function M(e, t) {
	return {
		...e,
		ports: t,
		errors: f(e.form, t.nextId),
		phones: A(t),
		state: { kind: "editing" },
		questioned: {}
	};
}
function N(e, t) {
	e.state = s(e.state, t), e.section.node.dataset.assentState = e.state.kind;
}
function P(e) {
	return l(e.plan, e.controlsNow(), e.phones, e.section);
}
function F(e, t) {
	let { section: n, errors: r, ports: i, form: a } = e, { alert: o } = n, s = e.controlsNow(), c = [], l = [i.text("form.invalid")];
	for (let { id: e, words: i } of t) {
		let t = s.get(e) ?? n.boxes.get(e);
		t ? (r.show(t, i), c.push({
			control: t,
			words: i
		})) : l.push(i);
	}
	o.textContent = l.join(" ");
	let [u] = c;
	a.classList.contains("assent-form") && c.length > 1 && o.append(I(c)), u ? u.control.focus() : (o.tabIndex = -1, o.focus());
}
function I(e) {
	let n = e.map(({ control: e, words: n }) => {
		let r = t("button", {
			type: "button",
			class: "assent-plain"
		}, n);
		return r.addEventListener("click", () => e.focus()), t("span", { class: "assent-fault" }, r);
	});
	return t("span", { class: "assent-faults" }, ...n);
}
function L({ section: e, errors: t }) {
	t.clear(), e.alert.textContent = "", e.status.textContent = "";
}
// src/forms/writeStamp.ts
function R({ section: e, ports: n }, r, i = !1) {
	let a = r ? z(r, n.nowMs()) : {};
	r && !i && Object.assign(a, B(r), n.stampFields?.(r)), e.stamp.replaceChildren(...Object.entries(a).map(([e, n]) => t("input", {
		type: "hidden",
		name: e,
		value: n
	})));
}
function z({ id: e, decisions: t }, n) {
	let r = t.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return {
		_id: e,
		consent_at: new Date(n).toISOString(),
		consent_purposes: r.join(",")
	};
}
function B({ shown: e }) {
	return { consent_text: e.texts.map(({ text: e }) => e).join("\n\n") };
}
// src/forms/outcome.ts
function V(e, t) {
	let { plan: n, ports: r } = e, { form: i } = n;
	switch (L(e), t.kind) {
		case "sent":
			K(e, t), r.emit("form-sent", {
				form: i,
				id: t.id
			}), q(e, t.next);
			break;
		case "invalid":
			F(e, t.errors.map(({ field: e = "", message: t }) => ({
				id: e.replace(/^.*\./, ""),
				words: t
			}))), r.emit("form-failed", {
				form: i,
				reason: "invalid"
			});
			break;
		case "failed": G(e, t), r.emit("form-failed", {
			form: i,
			reason: t.reason
		});
	}
}
function H(e, r, i) {
	let { section: a, ports: o } = e;
	L(e);
	let { text: s } = o, c = t("button", {
		type: "button",
		class: "assent-plain"
	}, s("form.cancel"));
	c.addEventListener("click", i);
	let l = r.kind === "failed" ? W(r, o) : "";
	a.status.append(s("form.waiting", { reason: l }), " ", ...n(o), " ", c);
}
function U(e, { last: t }) {
	L(e);
	let n = t.mayHaveArrived ? "form.cancelled.unclear" : "form.cancelled";
	e.section.status.textContent = e.ports.text(n), r(e.form)?.focus();
}
function W({ reason: e, status: t }, { text: n }) {
	return n(`form.reason.${e}`, { status: `${t ?? ""}` });
}
function G({ section: e, ports: t }, r) {
	let i = t.text("form.failed", { reason: W(r, t) });
	e.alert.append(i, " ", ...n(t));
}
function K(e, { message: t }) {
	let { form: n, plan: r, ports: i, section: a } = e;
	HTMLFormElement.prototype.reset.call(n);
	for (let t of e.controlsNow().values()) "_valueTracker" in t && (Reflect.set(Object.getPrototypeOf(t), "value", "", t), t.dispatchEvent(new Event("input", { bubbles: !0 })));
	e.questioned = {}, e.emptied = JSON.stringify(P(e)), R(e), a.status.textContent = r.success.message ?? t ?? i.text("form.sent");
}
function q({ plan: t, ports: n }, r = "") {
	let i = r && new URL(r, location.href).origin === location.origin, a = t.success.redirect ?? (i ? r : "");
	a && e(a) && (n.redirect ? n.redirect(a) : location.assign(a));
}
export { R as a, L as c, b as d, p as f, H as i, M as l, U as n, P as o, o as p, V as r, F as s, W as t, N as u };
