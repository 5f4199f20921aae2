import { n as e, r as t } from "./formPlan.js";
import { d as n, l as r, m as i, n as a, t as o } from "./texts.js";
import { n as s, r as c } from "./stamps.js";
import { c as l, n as u, r as d, s as f } from "./ru.js";
// src/core/phoneText.ts
var p = /(?:\(?(?:доб|вн|ext)\p{L}*|[xх#])[\s.:=]*(\d{1,7})[\s)]*$/iu;
function ee(e) {
	let t = e.normalize("NFKC").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (e) => String(e.charCodeAt(0) & 15)), n = /\d/.test(t) ? p.exec(t) : null;
	return n?.index ? {
		text: t.slice(0, n.index),
		extension: n[1] ?? ""
	} : {
		text: t,
		extension: ""
	};
}
// src/core/phone.ts
var m = { kind: "doubtful" }, h = (e) => e.kind === "understood" ? {
	kind: "doubtful",
	suggestion: e.e164
} : m, g = (e) => ({
	kind: "understood",
	e164: `+${e}`
});
function _(e, t = "RU") {
	let { text: n, extension: r } = ee(e);
	if (!/\p{L}|\d.*\d/su.test(n)) return { kind: "empty" };
	let i = n.split(/\p{L}+/u).filter((e) => /\d/.test(e)).map((e) => te(e, t === "RU" || t === "KZ")), a = i.filter((e) => e.kind === "understood"), [o = m, ...s] = a.length === 1 ? a : i;
	return i.length > 1 ? s.length ? m : h(o) : o.kind === "understood" && r ? {
		...o,
		extension: r
	} : o;
}
function te(e, t) {
	let n = e.search(/\+\D*\d[^+]*$/);
	if (n < 0) {
		let n = v(e);
		return t ? ne(n) : y(n);
	}
	let r = v(e.slice(0, n)).digits, i = v(e.slice(n)), a = x(i, t), o = r.length < 4 && (/^[78]?$/.test(r) || i.digits.startsWith(r));
	return e.includes("(0)") ? h(x(v(e.slice(n).replace("(0)", "")), t)) : o ? a : h(a);
}
var v = (e) => ({
	digits: e.replace(/\D/g, ""),
	groups: e.match(/\d+/g) ?? []
});
function ne(e) {
	let { digits: t, groups: n } = e, { length: r } = t;
	return /^810/.test(t) && r > 10 ? x(b(e, 3), !0) : /^[78]/.test(t) && r === 11 ? C(t.slice(1)) : r === 10 && !/^[78]$/.test(n[0] ?? "") ? /^7/.test(t) ? h(C(t)) : C(t) : S(e) ?? (/^[78]/.test(t) ? m : y(e));
}
function y(e) {
	return /^00/.test(e.digits) ? x(b(e, 2), !1) : e.digits.length > 10 ? h(x(e, !1)) : m;
}
var b = ({ digits: e }, t) => ({
	digits: e.slice(t),
	groups: []
});
function x(e, t) {
	let { digits: n, groups: r } = e;
	if (/^7/.test(n)) return n.length === 11 ? C(n.slice(1)) : S(e) ?? m;
	if (t && /^8[34789]\d{9}$/.test(n)) {
		let e = C(n.slice(1));
		return /^8(4|80[1-9]|86)/.test(n) && r[0] !== "8" ? h(e) : e;
	}
	let i = /^[1-9]\d{7,14}$/.test(n) ? g(n) : m;
	return t && S(e) || i;
}
function S({ digits: e, groups: t }) {
	let [n, r] = t.map((e) => e.length);
	if (!/^[78]{2}[34789]\d{9}$/.test(e) || n === 1 && r === 3) return;
	let i = C(e.slice(2));
	return /^..[89]/.test(e) || r === 1 || r === 11 ? i : h(i);
}
function C(e) {
	return /^([349]|7([0-25-8]|47)|8(?!8|9|49|3[0789]))/.test(e) && e.length === 10 ? g(`7${e}`) : m;
}
// src/core/fieldCheck.ts
function re(e, t, n, r) {
	let i = e.type === "tel" ? _(t, r) : void 0;
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
function ie(e, t, n, r) {
	let i = e.fields.flatMap((e) => {
		let i = t.fields[e.id] ?? "", a = e.type !== "hidden" && re(e, i, n[e.id], r);
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
function ae(e, t, n) {
	let r = {}, i = {}, a = [];
	for (let { id: o, type: s, value: c } of e.fields) {
		let e = s === "hidden" ? c : t.fields[o] ?? "", l = s === "tel" ? _(e, n) : void 0;
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
// src/core/fieldWords.ts
var w = /(?!)/, T = new Map(Object.entries({
	name: {
		autocomplete: /^(given-)?name$/,
		type: "",
		yes: / (name|(full|first|your|f)name|fio|imya|фио|имя|имени|зовут|обращаться) /,
		no: / ((last|second|middle|family|company|business|organi[sz]ation|domain|file|product|model|brand|nick) name|(компани|организаци|пользовател|файл|модел)\p{L}*) /u
	},
	phone: {
		autocomplete: /^tel/,
		type: "tel",
		yes: / (phone(number)?|tel(ephone|efon)?|(tele|cell)phone|mobile|mob|cell|тел|телефон(а|у|ом|ный|ного)?|моб|мобильн(ый|ого)) /,
		no: / (model|brand|type|os|модел\p{L}*|марк\p{L}*|тип) /u
	},
	email: {
		autocomplete: /^email$/,
		type: "email",
		yes: / (e?mail|pochta|почта|почты|почту|мейл|имейл) /,
		no: w
	},
	message: {
		autocomplete: w,
		type: "textarea",
		yes: / (message|msg|comments?|question|сообщени\p{L}|комментари\p{L}|вопрос\p{L}*) /u,
		no: w
	}
}));
function E(e) {
	return ` ${(e.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ").toLowerCase().match(/\p{L}+/gu) ?? []).join(" ")} `;
}
function oe(e, t) {
	let n = t.toLowerCase().split(/\s+/).pop() ?? "";
	return n !== "" && (T.get(e)?.autocomplete.test(n) ?? n === e);
}
function D(e, t) {
	return T.get(e)?.type === t;
}
function se(e, t) {
	let n = /^(checkbox|radio|select)$/.test(t) || [...T.values()].some((e) => e.type === t);
	return T.has(e) && !D(e, t) && n;
}
function O(e, t, n) {
	let r = E(n), i = T.get(e);
	return i ? i.yes.test(r) && !i.no.test(r) : [e, t].some((e) => e.toLowerCase() === n.trim().toLowerCase() || E(e).trim() !== "" && r.includes(E(e)));
}
// src/core/fieldFind.ts
function ce({ type: e, autocomplete: t, name: n, id: r }) {
	return !(/^(password|file|hidden|submit|button|reset|image)$/.test(e) || /(^|\s)cc-/.test(t) || /(^|[^a-z])(cvv|cvc|cc[-_]?num|card[-_]?num)/i.test(`${n} ${r}`));
}
var le = [
	({ id: e }, { marked: t }) => t === e,
	({ id: e }, { autocomplete: t }) => oe(e, t),
	({ id: e }, { type: t }) => D(e, t),
	({ id: e, label: t }, { name: n }) => O(e, t, n),
	({ id: e, label: t }, n) => O(e, t, n.id),
	({ id: e, label: t }, n) => O(e, t, n.label)
];
function ue(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let [r, i] of le.entries()) for (let a of e) {
		if (n.has(a.id)) continue;
		let e = t.findIndex((e, t) => ![...n.values()].includes(t) && ce(e) && (r === 0 || !e.marked && !se(a.id, e.type)) && i(a, e));
		e >= 0 && n.set(a.id, e);
	}
	return n;
}
// src/forms/controls.ts
function k(e) {
	return [...Reflect.get(HTMLFormElement.prototype, "elements", e)].filter((e) => e.matches("input,textarea,select") && !e.closest(".assent-consents"));
}
function A(e, t) {
	let n = k(e), r = [...t.fields.filter(({ type: e }) => e !== "hidden"), ...t.extra.map((e) => ({
		id: e,
		label: e
	}))], i = /* @__PURE__ */ new Map();
	for (let [e, t] of ue(r, n.map(de))) {
		let r = n[t];
		r && i.set(e, r);
	}
	return i;
}
function j(e) {
	return e instanceof HTMLSelectElement ? [...e.selectedOptions].map(({ value: e }) => e).join(", ") : e.type === "radio" ? (e.form ? k(e.form) : [e]).find((t) => t instanceof HTMLInputElement && t.name === e.name && t.checked)?.value ?? "" : e.type !== "checkbox" || e.checked ? e.value : "";
}
function de(e) {
	let t = (t) => e.getAttribute(t) ?? "", n = [...e.labels ?? []].map((e) => e.textContent);
	return {
		marked: t("data-assent-field"),
		autocomplete: t("autocomplete"),
		type: e.type.replace(/^select-.*/, "select"),
		name: t("name"),
		id: t("id"),
		label: [
			...n,
			t("aria-label"),
			t("placeholder")
		].join(" ")
	};
}
// src/forms/place.ts
function M(e) {
	return e.querySelector("button:not([type]),button[type=submit],input[type=submit],input[type=image]") ?? void 0;
}
function N(e, t) {
	let n = M(e);
	n ? P(e, n, pe).before(t) : e.append(t);
}
function fe(e, t, n) {
	let r = P(e, t.closest("label") ?? t, me);
	for (; r.nextElementSibling?.matches("p.assent-say");) r = r.nextElementSibling;
	r.after(n);
}
function P(e, t, n) {
	let r = t.parentElement;
	return r && r !== e && n(t) ? P(e, r, n) : t;
}
function pe(e) {
	let t = e.previousElementSibling;
	return t ? t.getBoundingClientRect().bottom > e.getBoundingClientRect().top + 1 : !e.nextElementSibling;
}
function me({ parentElement: e }) {
	let { display: t, flexDirection: n } = getComputedStyle(e);
	return t.endsWith("flex") && n.startsWith("row");
}
// src/forms/section.css?inline
var he = "@layer assent{.assent-consents{text-align:start;flex:100%;grid-column:1/-1;font-size:14px;line-height:1.45}.assent-consent{max-width:65ch;margin:0 0 12px;padding-inline-start:32px;position:relative}.assent-consent>p{margin:0}.assent-consent input{width:20px;height:20px;accent-color:var(--assent-accent,#1f5fd6);margin:0;position:absolute;inset-inline-start:0}.assent-consent summary{cursor:pointer;width:fit-content;min-height:24px}.assent-consent a{min-height:24px;display:inline-block}.assent-consent :focus-visible{outline-offset:2px;outline:2px solid}.assent-text{white-space:pre-line;border:1px solid;border-radius:8px;margin:8px 0;padding:12px}.assent-mark{opacity:.75}.assent-say{margin:4px 0 12px;font-size:14px}.assent-say:empty{margin:0}.assent-say a{white-space:nowrap}.assent-say:not(:empty):before{content:\"!\";background:var(--assent-error,#c5221f);color:#fff;text-align:center;border-radius:9px;width:18px;margin-inline-end:8px;font:700 13px/18px system-ui,sans-serif;display:inline-block}.assent-say[role=status]:not(:empty):before{content:\"…\";background:var(--assent-done,#1e7b34)}[data-assent-state=sent] .assent-say:not(:empty):before{content:\"✓\"}}";
// src/core/submission.ts
function ge(e, t, n, r) {
	let { last: i } = e;
	if (i?.content === t) return i;
	let a = i?.mayHaveArrived ? i.draft.id : i?.draft.replaces;
	return {
		draft: {
			...n(),
			id: r(),
			...a && { replaces: a }
		},
		content: t,
		mayHaveArrived: !1
	};
}
function _e(e, t) {
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
		case "settled": return n?.draft.id === t.id ? ve(e, n, t.delivery) : e;
	}
}
function ve(e, t, n) {
	if (n.kind === "sent") return { kind: "sent" };
	if (e.kind !== "sending") return e;
	if (n.kind === "invalid") return {
		kind: "invalid",
		last: t
	};
	let r = t.mayHaveArrived || n.mayHaveArrived;
	return {
		kind: "failed",
		last: {
			...t,
			mayHaveArrived: r
		}
	};
}
// src/forms/answers.ts
function ye(e, t, n, r) {
	let i = (e, n) => Object.fromEntries(e.flatMap((e) => {
		let r = t.get(e);
		return r ? [[e, n(r)]] : [];
	})), a = (t) => e.fields.some((e) => e.id === t && e.type === "tel"), o = e.fields.map(({ id: e }) => e);
	return {
		fields: {
			...i(o, j),
			...i(o.filter(a), n.typedIn)
		},
		extra: i(e.extra, j),
		boxes: Object.fromEntries([...r.boxes].map(([e, t]) => [e, t.checked]))
	};
}
// src/forms/element.ts
function F(e, t, ...n) {
	let r = document.createElement(e);
	for (let [e, n] of Object.entries(t)) n !== void 0 && r.setAttribute(e, n);
	return r.append(...n), r;
}
// src/forms/consentSection.ts
function be(e, t) {
	let n = e.purposes.map((e) => xe(e, t)), r = F("p", {
		class: "assent-say",
		role: "alert"
	}), i = F("p", {
		class: "assent-say",
		role: "status"
	}), a = F("span", { hidden: "" });
	return {
		node: F("div", { class: "assent-consents" }, ...n.map(({ row: e }) => e), r, i, a),
		alert: r,
		status: i,
		boxes: new Map(n.flatMap(({ id: e, box: t }) => t ? [[e, t]] : [])),
		seen: () => n.flatMap(({ seen: e }) => e()),
		writeStamp(e) {
			let n = e ? {
				...Se(e, t.nowMs()),
				...t.stampFields?.(e)
			} : {};
			a.replaceChildren(...Object.entries(n).map(([e, t]) => F("input", {
				type: "hidden",
				name: e,
				value: t
			})));
		}
	};
}
function xe({ id: e, basis: t, label: n, full: r, required: i }, a) {
	let { text: o, nextId: s } = a, c = F("span", {
		class: "assent-words",
		id: s()
	}, n), l = t === "consent" ? F("input", {
		type: "checkbox",
		...i && { "aria-required": "true" }
	}) : void 0, u = i ? [" ", F("span", { class: "assent-mark" }, `(${o("form.required")})`)] : [], d = F("details", {}, F("summary", { "aria-describedby": c.id }, o("form.full")), F("div", { class: "assent-text" }, r)), f = !1;
	return d.ontoggle = () => {
		f ||= d.open;
	}, a.textUrl?.(r).then((e) => {
		e && d.append(F("a", {
			href: e,
			target: "_blank",
			rel: "noopener"
		}, o("form.address")));
	}), {
		id: e,
		box: l,
		row: F("div", { class: "assent-consent" }, l ? F("label", {}, l, " ", c, ...u) : F("p", {}, c), d),
		seen: () => [{
			role: "label",
			id: e,
			text: n
		}, {
			role: "consent",
			id: e,
			text: r,
			opened: f || d.open
		}]
	};
}
function Se({ id: e, decisions: t, shown: n }, r) {
	let i = t.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return {
		_id: e,
		consent_at: new Date(r).toISOString(),
		consent_purposes: i.join(","),
		consent_text: n.texts.map(({ text: e }) => e).join("\n\n")
	};
}
// src/core/phoneDisplay.ts
function I(e) {
	return e.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, "+7 $1 $2-$3-$4");
}
// src/forms/errors.ts
function Ce(e, t) {
	let n = /* @__PURE__ */ new Map(), r = (e) => {
		for (let [t, r] of n) e && t !== e || r();
		return n.size;
	};
	return {
		clear: r,
		show(i, a) {
			r(i);
			let o = F("p", {
				class: "assent-say",
				id: t()
			}, a), s = ["aria-invalid", "aria-describedby"].map((e) => [e, i.getAttribute(e)]);
			i.setAttribute("aria-invalid", "true"), i.setAttribute("aria-describedby", `${s[1]?.[1] ?? ""} ${o.id}`.trim()), fe(e, i, o), n.set(i, () => {
				n.delete(i), o.remove();
				for (let [e, t] of s) t === null ? i.removeAttribute(e) : i.setAttribute(e, t);
			});
		}
	};
}
function we(e, t, n) {
	let r = `form.error.${e.code}`;
	return e.code === "phone" && e.suggestion ? n(`${r}.suggest`, { phone: I(e.suggestion) }) : n(r, { label: t.fields.find(({ id: t }) => t === e.id)?.label ?? e.id });
}
// src/forms/phoneMemory.ts
function Te(e) {
	let t = /* @__PURE__ */ new WeakMap(), n = (e) => {
		let n = t.get(e);
		return n?.shown === e.value ? n.typed : e.value;
	};
	return {
		typedIn: n,
		settle(r) {
			let { value: i } = r, a = _(i, e);
			if (a.kind !== "understood" || a.extension || /^\s*\+/.test(i) && /\d[^\d+]+\d/.test(i) && L(i) === L(a.e164)) return;
			let o = I(a.e164), s = n(r);
			r.value = o;
			let { maxLength: c = -1 } = r;
			r.value === o && r.validity.valid && !(c >= 0 && o.length > c) ? t.set(r, {
				shown: o,
				typed: s
			}) : r.value = i;
		}
	};
}
var L = (e) => e.replace(/\D/g, "");
// src/forms/whenShown.ts
function Ee(e, t) {
	let n = t();
	if (typeof IntersectionObserver == "function") {
		let r = new IntersectionObserver((e) => {
			e.some(({ isIntersecting: e }) => e) && (n = t(), r.disconnect());
		});
		r.observe(e);
	}
	return () => n;
}
// src/forms/served.ts
function De(e, t, n) {
	let r = be(t, n);
	return {
		form: e,
		plan: t,
		ports: n,
		section: r,
		errors: Ce(e, n.nextId),
		phones: Te(n.region),
		shownAtMs: Ee(r.node, n.nowMs),
		state: { kind: "editing" },
		questioned: {}
	};
}
function R(e, t) {
	e.state = _e(e.state, t), e.section.node.dataset.assentState = e.state.kind;
}
function z({ form: e, plan: t }) {
	return A(e, t);
}
function B(e) {
	return ye(e.plan, z(e), e.phones, e.section);
}
function V(e, t) {
	let { section: n, errors: r, ports: i } = e, a = z(e), o = [i.text("form.invalid")], s;
	for (let { id: e, words: i } of t) {
		let t = a.get(e) ?? n.boxes.get(e);
		t ? r.show(t, i) : o.push(i), s ??= t;
	}
	n.alert.textContent = o.join(" "), s?.focus();
}
function H({ section: e, errors: t }) {
	t.clear(), e.alert.textContent = "", e.status.textContent = "";
}
// src/forms/styles.ts
var U = /* @__PURE__ */ new Set();
function W(e) {
	if (U.has(e) || !("adoptedStyleSheets" in document)) return;
	U.add(e);
	let t = new CSSStyleSheet();
	t.replaceSync(e), document.adoptedStyleSheets = [...document.adoptedStyleSheets, t];
}
// src/forms/busyButton.ts
function Oe(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/outcome.ts
function ke(e, t) {
	let { plan: n, ports: r } = e, { form: i } = n;
	switch (H(e), t.kind) {
		case "sent":
			je(e, t), r.emit("form-sent", {
				form: i,
				id: t.id
			}), Me(e, t.next);
			break;
		case "invalid":
			V(e, t.errors.map(({ field: e = "", message: t }) => ({
				id: e.replace(/^.*\./, ""),
				words: t
			}))), r.emit("form-failed", {
				form: i,
				reason: "invalid"
			});
			break;
		case "failed": Ae(e, t), r.emit("form-failed", {
			form: i,
			reason: t.reason
		});
	}
}
function Ae({ section: e, ports: t }, { reason: n, status: r }) {
	let { text: i, operatorPhone: a } = t, o = i(`form.reason.${n}`, { status: `${r ?? ""}` });
	if (e.alert.append(i("form.failed", { reason: o })), !a) return;
	let s = F("a", { href: `tel:${a.replace(/[^\d+]/g, "")}` }, a), [c = "", l = ""] = i("form.failed.phone").split("{phone}");
	e.alert.append(" ", c, s, l);
}
function je(e, { message: t }) {
	let { form: n, plan: r, ports: i, section: a } = e;
	HTMLFormElement.prototype.reset.call(n);
	for (let t of z(e).values()) "_valueTracker" in t && (Reflect.set(Object.getPrototypeOf(t), "value", "", t), t.dispatchEvent(new Event("input", { bubbles: !0 })));
	e.questioned = {}, e.emptied = JSON.stringify(B(e)), a.writeStamp(), a.status.textContent = r.success.message ?? t ?? i.text("form.sent");
}
function Me({ plan: e, ports: t }, r = "") {
	let i = r && new URL(r, location.href).origin === location.origin, a = e.success.redirect ?? (i ? r : "");
	a && n(a) && (t.redirect ? t.redirect(a) : location.assign(a));
}
// src/forms/deliver.ts
async function G(e, t, n) {
	let { form: r, ports: i, section: a } = e, { id: o } = t.draft, s = n ?? M(r), c = s && Oe(s, i.text("form.sending")), l = (t) => {
		t.persisted && (R(e, { kind: "restored" }), H(e), c?.());
	};
	addEventListener("pageshow", l), R(e, {
		kind: "started",
		attempt: t
	}), a.status.textContent = i.text("form.sending");
	let u = await i.send(t.draft).catch((e) => (i.log("Sending failed in a way that should not be:", e), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !0
	}));
	removeEventListener("pageshow", l), c?.();
	let d = e.state;
	R(e, {
		kind: "settled",
		id: o,
		delivery: u
	}), e.state !== d && ke(e, u);
}
function K(e, t) {
	let { form: n, plan: r, ports: i } = e;
	n.matches(":invalid") || (R(e, {
		kind: "handed-over",
		attempt: t
	}), i.handOver?.(t.draft), i.emit("form-handed-over", { form: r.form }));
}
// src/forms/followSubmit.ts
function Ne(e, t, n) {
	let r = e.target, i = Event.prototype, a = r.onsubmit, o = !1, s = !1, c = !1, l = () => o || !s && Reflect.get(i, "defaultPrevented", e), u = () => {
		o = !0, i.preventDefault.call(e);
	}, d = (n) => ({ value() {
		t && !l() && (s = !0, i.preventDefault.call(e)), n.call(e);
	} }), f = () => {
		c || (c = !0, removeEventListener("submit", p), a && (r.onsubmit = a), n(l()));
	}, p = (t) => t === e && f();
	Object.defineProperties(e, {
		preventDefault: { value: u },
		defaultPrevented: { get: l },
		returnValue: {
			get: () => !l(),
			set: (e) => e || u()
		},
		cancelBubble: {
			get: () => !1,
			set: (t) => t && e.stopPropagation()
		},
		stopPropagation: d(i.stopPropagation),
		stopImmediatePropagation: d(i.stopImmediatePropagation)
	}), a && (r.onsubmit = function(...e) {
		let t = a.apply(this, e);
		return t === !1 && (o = !0), t;
	}), addEventListener("submit", p), setTimeout(f);
}
// src/forms/prepare.ts
function q(e, t) {
	let { form: n, plan: r, ports: i, section: a } = e;
	if (e.state.kind === "sending") return;
	n.contains(a.node) || N(n, a.node);
	let o = B(e), s = JSON.stringify(o);
	if (e.state.kind === "sent" && s === e.emptied) return;
	H(e);
	let c = ie(r, o, e.questioned, i.region);
	if (c.length) {
		for (let { id: t, code: n } of c) n === "phone" && (e.questioned[t] = o.fields[t] ?? "");
		R(e, { kind: "stopped" }), V(e, c.map((e) => ({
			id: e.id,
			words: we(e, r, i.text)
		})));
		return;
	}
	if (!i.emit("form-submit", { form: r.form })) return;
	let l = () => ({
		surface: "form",
		method: "box-and-submit",
		trusted: t,
		shownAtMs: e.shownAtMs(),
		texts: a.seen()
	});
	return ge(e.state, s, () => ({
		...ae(r, o, i.region),
		shown: l()
	}), i.newId);
}
// src/forms/submits.ts
var J = /* @__PURE__ */ new WeakMap(), Y = 0, X = (e) => {
	e.target && J.get(e.target)?.(e);
};
function Pe(e, t) {
	return Y++ || addEventListener("submit", X, !0), J.set(e, t), () => {
		J.delete(e) && !--Y && removeEventListener("submit", X, !0);
	};
}
// src/forms/takeSubmits.ts
function Fe(e) {
	let { form: t, section: n } = e, r, i = Pe(t, (i) => {
		let a = Z(t), o = q(e, i.isTrusted);
		if (!o || a === "send") {
			i.preventDefault(), i.stopImmediatePropagation(), o && G(e, o, i.submitter);
			return;
		}
		let s = { isScripted: !1 };
		r = s, n.writeStamp(o.draft), Ne(i, a === "auto", (t) => {
			if (r = void 0, a === "stamp" || t && !s.isScripted) return K(e, o);
			i.preventDefault(), G(e, o, i.submitter);
		});
	});
	return Reflect.defineProperty(t, "submit", {
		configurable: !0,
		writable: !0,
		value: () => {
			let n = Z(t) === "stamp";
			r && !n ? r.isScripted = !0 : r ? HTMLFormElement.prototype.submit.call(t) : Ie(e, n);
		}
	}), () => {
		i(), Reflect.deleteProperty(t, "submit");
	};
}
function Ie(e, t) {
	let n = q(e, !1);
	if (n) {
		if (!t) return void G(e, n);
		e.section.writeStamp(n.draft), K(e, n), HTMLFormElement.prototype.submit.call(e.form);
	}
}
function Z(e) {
	let t = e.getAttribute("data-assent-mode");
	return t === "stamp" || k(e).some(({ type: e }) => e === "file") ? "stamp" : t === "send" ? t : "auto";
}
// src/forms/attach.ts
var Q = /* @__PURE__ */ new WeakMap();
function $(e, t, n) {
	let r = Q.get(e);
	if (r) return r;
	let i = A(e, t), a = t.fields.filter(({ id: e, type: t, required: n }) => n && t !== "hidden" && !i.has(e));
	if (a.length) {
		let r = a.map(({ id: e }) => `data-assent-field="${e}"`).join(" and ");
		return n.log(`The form "${t.form}" stays the site's own: it has no input for ${a.map(({ id: e }) => `"${e}"`).join(", ")}. Mark the right ones with ${r}, or take them out of forms.${t.form}.fields.`, e), {
			isAttached: !1,
			detach() {}
		};
	}
	W(he);
	let o = De(e, t, n);
	N(e, o.section.node);
	let s = Le(o), c = Fe(o), l = {
		isAttached: !0,
		detach() {
			s(), c(), o.errors.clear(), o.section.node.remove(), Q.delete(e);
		}
	};
	return Q.set(e, l), l;
}
function Le(e) {
	let { form: t, plan: n, errors: r, phones: i, section: a } = e, o = [
		["input", (t) => {
			!r.clear(t.target) && e.state.kind === "invalid" && (a.alert.textContent = ""), Re(e);
		}],
		["focusout", ({ target: t }) => {
			let r = z(e);
			for (let { id: e, type: a } of n.fields) {
				let n = r.get(e);
				a === "tel" && n && n === t && i.settle(n);
			}
		}],
		["reset", () => r.clear()]
	];
	for (let [e, n] of o) t.addEventListener(e, n, !0);
	return Re(e), () => {
		for (let [e, n] of o) t.removeEventListener(e, n, !0);
	};
}
function Re(e) {
	let t = M(e.form);
	if (!t?.classList.contains("disabled")) return;
	let n = B(e);
	ie(e.plan, n, n.fields).every(({ kind: e }) => e === "purpose") && t.classList.remove("disabled");
}
// src/forms/ownForm.css?inline
var ze = "@layer assent{.assent-form{text-align:start;gap:16px;max-width:480px;font-size:16px;line-height:1.45;display:grid}.assent-field>label{margin-block-end:4px;font-weight:500;display:block}.assent-field .assent-mark{font-size:14px;font-weight:400}.assent-input{box-sizing:border-box;border:1px solid var(--assent-field-line,#868e96);border-radius:var(--assent-radius,8px);background:var(--assent-field-surface,Field);width:100%;min-height:44px;color:var(--assent-field-ink,FieldText);font:inherit;padding:8px 12px}textarea.assent-input{resize:vertical}.assent-input[aria-invalid=true]{border-color:var(--assent-error,#c5221f);box-shadow:inset 0 0 0 1px var(--assent-error,#c5221f)}.assent-field .assent-say{margin-block-end:0}.assent-submit{border-radius:var(--assent-radius,8px);background:var(--assent-accent,#1f5fd6);min-height:44px;color:var(--assent-accent-ink,#fff);font:inherit;cursor:pointer;border:1px solid #0000;justify-self:start;padding:8px 24px;font-weight:600}.assent-submit[aria-busy=true]{opacity:.7;cursor:progress}.assent-submit:hover{filter:brightness(1.1)}.assent-form :is(.assent-input,.assent-submit):focus-visible{outline:2px solid var(--assent-focus,currentcolor);outline-offset:2px}@media (prefers-reduced-motion:no-preference){.assent-input,.assent-submit{transition:border-color .16s ease-out,filter .16s ease-out}}@media (width<=480px){.assent-submit{justify-self:stretch}}}", Be = {
	name: "name",
	phone: "tel",
	email: "email"
}, Ve = {
	tel: "tel",
	email: "email"
}, He = /* @__PURE__ */ new WeakMap();
function Ue(e, t, n) {
	let r = He.get(e);
	if (r && e.contains(r)) return r;
	let { text: i } = n, a = F("form", {
		class: "assent-form ym-disable-submit",
		novalidate: "",
		"aria-label": i("form.title"),
		"data-assent-mode": "send"
	}, ...t.fields.filter(({ type: e }) => e !== "hidden").map((e) => We(e, n)), F("button", {
		type: "submit",
		class: "assent-submit"
	}, i("form.submit")));
	return W(ze), $(a, t, n), e.replaceChildren(a), He.set(e, a), a;
}
function We(e, { text: t, nextId: n }) {
	let r = n(), i = F("label", { for: r }, e.label);
	return e.required && i.append(" ", F("span", { class: "assent-mark" }, `(${t("form.required")})`)), F("div", { class: "assent-field" }, i, Ge(e, r));
}
function Ge(e, t) {
	let { type: n, required: r, options: i } = e, a = {
		id: t,
		name: e.id,
		"data-assent-field": e.id,
		class: "assent-input ym-disable-keys",
		autocomplete: Be[e.id],
		required: r ? "" : void 0
	};
	return n === "textarea" ? F("textarea", {
		...a,
		rows: "4"
	}) : n === "select" ? F("select", a, ...["", ...i].map((e) => F("option", { value: e }, e))) : F("input", {
		...a,
		type: n,
		inputmode: Ve[n]
	});
}
// src/embed/takeForms.ts
var Ke = {
	ru: {
		...d,
		...u
	},
	en: {
		...l,
		...f
	}
}, qe = /* @__PURE__ */ new WeakSet(), Je = /* @__PURE__ */ new WeakMap();
function Ye(e, t) {
	if (!e.isSecure) return;
	let n = [...t.querySelectorAll("[data-assent-form]")];
	t instanceof HTMLElement && t.dataset.assentForm !== void 0 && n.unshift(t);
	for (let t of n) qe.has(t) || (qe.add(t), Xe(e, t));
}
function Xe(n, r) {
	let { config: i, locale: o, log: s } = n, l = r.dataset.assentForm ?? "", u = e(i, l), d = i.forms?.[l];
	if (u || !d) {
		u && s($e(u), r);
		return;
	}
	let f = t(i, l, d, o, Ke[o] ?? {}), p = Qe(n);
	if (n.isSecure) for (let { label: e, full: t } of f.purposes) for (let n of [e, t]) c(a(n)).catch(s);
	r instanceof HTMLFormElement ? $(r, f, p) : Ue(r, f, p);
}
function Ze(e) {
	return e.load("send");
}
function Qe(e) {
	let t = Je.get(e);
	if (t) return t;
	let { config: n, locale: l, log: u } = e, d = i(n, "/v1/texts/"), f = {
		text: o(n, l, Ke[l] ?? {}),
		send: async (t) => (await Ze(e).catch(() => void 0))?.sendContact(e, t) ?? {
			kind: "failed",
			reason: "network",
			mayHaveArrived: !1
		},
		handOver: (t) => {
			Ze(e).then(({ sendHandedOver: n }) => n(e, t)).catch(u);
		},
		stampFields: (t) => {
			if (!e.isSecure) return {};
			let { form: i, shown: a, decisions: o } = t, c = r(n)?.url ?? "", l = s(e, {
				id: t.id,
				form: i,
				shown: a,
				decisions: o,
				url: c
			});
			return { consent: JSON.stringify(l) };
		},
		emit: e.emit,
		newId: () => crypto.randomUUID?.() ?? e.nextId(),
		nowMs: Date.now,
		nextId: e.nextId,
		log: e.log,
		textUrl: async (t) => d && e.isSecure ? d + await c(a(t)) : void 0,
		...n.operator.phone && { operatorPhone: n.operator.phone },
		locale: l
	};
	return Je.set(e, f), f;
}
function $e(e) {
	let t = `The form "${e.form}" stays the site's own:`;
	switch (e.code) {
		case "form-unknown": return `${t} forms.${e.form} is not in the configuration. Known: ${e.known.join(", ") || "none"}.`;
		case "purpose-none": return `${t} forms.${e.form}.purposes names no purpose. Name one of purposes.`;
		case "purpose-unknown": return `${t} its purpose "${e.id}" is not in purposes. Known: ${e.known.join(", ") || "none"}.`;
		case "field-outside": return `${t} its field "${e.id}" is outside its purposes' data (${e.allowed.join(", ")}). Add it to a purpose's data or take it out of the form.`;
		case "endpoint-none": return `${t} there is nowhere to send it. Set endpoint or receiver.`;
	}
}
export { Ye as takeForms };
