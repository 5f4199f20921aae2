import { f as e, n as t, u as n } from "./texts.js";
import { t as r } from "./digest.js";
import { i, n as a, o, r as s, t as c } from "./stamps.js";
import { n as l, t as u } from "./styles.js";
import { a as d, i as f, l as p, n as m, r as h, s as g, t as ee } from "./place.js";
// src/core/phoneText.ts
var te = /(?:\(?(?:доб|вн|ext)\p{L}*|[xх#])[\s.:=]*(\d{1,7})[\s)]*$/iu;
function ne(e) {
	let t = e.normalize("NFKC").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (e) => String(e.charCodeAt(0) & 15)), n = /\d/.test(t) ? te.exec(t) : null;
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
	let { text: n, extension: r } = ne(e);
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
		return t ? re(n) : C(n);
	}
	let r = S(e.slice(0, n)).digits, i = S(e.slice(n)), a = T(i, t), o = r.length < 4 && (/^[78]?$/.test(r) || i.digits.startsWith(r));
	return e.includes("(0)") ? v(T(S(e.slice(n).replace("(0)", "")), t)) : o ? a : v(a);
}
var S = (e) => ({
	digits: e.replace(/\D/g, ""),
	groups: e.match(/\d+/g) ?? []
});
function re(e) {
	let { digits: t, groups: n } = e, { length: r } = t;
	return /^810/.test(t) && r > 10 ? T(w(e, 3), !0) : /^[78]/.test(t) && r === 11 ? D(t.slice(1)) : r === 10 && !/^[78]$/.test(n[0] ?? "") ? /^7/.test(t) ? v(D(t)) : D(t) : E(e) ?? (/^[78]/.test(t) ? _ : C(e));
}
function C(e) {
	return /^00/.test(e.digits) ? T(w(e, 2), !1) : e.digits.length > 10 ? v(T(e, !1)) : _;
}
var w = ({ digits: e }, t) => ({
	digits: e.slice(t),
	groups: []
});
function T(e, t) {
	let { digits: n, groups: r } = e;
	if (/^7/.test(n)) return n.length === 11 ? D(n.slice(1)) : E(e) ?? _;
	if (t && /^8[34789]\d{9}$/.test(n)) {
		let e = D(n.slice(1));
		return /^8(4|80[1-9]|86)/.test(n) && r[0] !== "8" ? v(e) : e;
	}
	let i = /^[1-9]\d{7,14}$/.test(n) ? y(n) : _;
	return t && E(e) || i;
}
function E({ digits: e, groups: t }) {
	let [n, r] = t.map((e) => e.length);
	if (!/^[78]{2}[34789]\d{9}$/.test(e) || n === 1 && r === 3) return;
	let i = D(e.slice(2));
	return /^..[89]/.test(e) || r === 1 || r === 11 ? i : v(i);
}
function D(e) {
	return /^([349]|7([0-25-8]|47)|8(?!8|9|49|3[0789]))/.test(e) && e.length === 10 ? y(`7${e}`) : _;
}
// src/core/fieldCheck.ts
function O(e, t, n, r = b) {
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
function k(e, t, n, r = b) {
	let i = e.fields.flatMap((e) => {
		let i = t.fields[e.id] ?? "", a = e.type !== "hidden" && O(e, i, n[e.id], r);
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
function ie(e, t, n = b) {
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
// src/core/submission.ts
function ae(e, t, n, r) {
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
function oe(e, t) {
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
		case "cancelled": return e.kind === "waiting" && e.last.draft.id === t.id ? {
			kind: "cancelled",
			last: e.last
		} : e;
		case "settled": return n?.draft.id === t.id ? se(e, n, t.delivery, t.isTriedAgain === !0) : e;
	}
}
function se(e, t, n, r) {
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
function ce(e, t, n, r) {
	let i = (e, n) => Object.fromEntries(e.flatMap((e) => {
		let r = t.get(e);
		return r ? [[e, n(r)]] : [];
	})), a = (t) => e.fields.some((e) => e.id === t && e.type === "tel"), o = e.fields.map(({ id: e }) => e);
	return {
		fields: {
			...i(o, g),
			...i(o.filter(a), n.typedIn)
		},
		extra: i(e.extra, g),
		boxes: Object.fromEntries([...r.boxes].map(([e, t]) => [e, t.checked]))
	};
}
// src/forms/errors.ts
function le(e, t) {
	let n = /* @__PURE__ */ new Map(), r = (e) => {
		for (let [t, r] of n) e && t !== e || r();
		return n.size;
	};
	return {
		clear: r,
		show(i, a) {
			r(i);
			let o = l("p", {
				class: "assent-say",
				id: t()
			}, a), s = ["aria-invalid", "aria-describedby"].map((e) => [e, i.getAttribute(e)]);
			i.setAttribute("aria-invalid", "true"), i.setAttribute("aria-describedby", `${s[1]?.[1] ?? ""} ${o.id}`.trim()), m(e, i, o), n.set(i, () => {
				n.delete(i), o.remove();
				for (let [e, t] of s) t === null ? i.removeAttribute(e) : i.setAttribute(e, t);
			});
		}
	};
}
function ue(e, { plan: t, phones: n, ports: { text: r } }) {
	let i = `form.error.${e.code}`;
	return e.code === "phone" && e.suggestion ? r(`${i}.suggest`, { phone: n.display(e.suggestion) }) : r(i, { label: t.fields.find(({ id: t }) => t === e.id)?.label ?? e.id });
}
// src/core/phoneDisplay.ts
function de(e) {
	return e.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, "+7 $1 $2-$3-$4");
}
// src/core/phonePlans.ts
function fe(e, t, n) {
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
function pe({ region: e, loadPlans: t, log: n }) {
	let r = /* @__PURE__ */ new WeakMap(), i, a, o = (t) => fe(t, e, i), s = (e) => {
		let t = de(e);
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
		if (n.kind !== "understood" || n.extension || /^\s*\+/.test(t) && /\d[^\d+]+\d/.test(t) && A(t) === A(n.e164)) return;
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
var A = (e) => e.replace(/\D/g, "");
// src/forms/served.ts
function me(e, t) {
	return {
		...e,
		ports: t,
		errors: le(e.form, t.nextId),
		phones: pe(t),
		state: { kind: "editing" },
		questioned: {}
	};
}
function j(e, t) {
	e.state = oe(e.state, t), e.section.node.dataset.assentState = e.state.kind;
}
function M(e) {
	return ce(e.plan, e.controlsNow(), e.phones, e.section);
}
function N(e, t) {
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
	a.classList.contains("assent-form") && c.length > 1 && o.append(P(c)), u ? u.control.focus() : (o.tabIndex = -1, o.focus());
}
function P(e) {
	let t = e.map(({ control: e, words: t }) => {
		let n = l("button", {
			type: "button",
			class: "assent-plain"
		}, t);
		return n.addEventListener("click", () => e.focus()), l("span", { class: "assent-fault" }, n);
	});
	return l("span", { class: "assent-faults" }, ...t);
}
function F({ section: e, errors: t }) {
	t.clear(), e.alert.textContent = "", e.status.textContent = "";
}
// src/forms/writeStamp.ts
function I({ section: e, ports: t }, n) {
	let r = n ? {
		...L(n, t.nowMs()),
		...t.stampFields?.(n)
	} : {};
	e.stamp.replaceChildren(...Object.entries(r).map(([e, t]) => l("input", {
		type: "hidden",
		name: e,
		value: t
	})));
}
function L({ id: e, decisions: t, shown: n }, r) {
	let i = t.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return {
		_id: e,
		consent_at: new Date(r).toISOString(),
		consent_purposes: i.join(","),
		consent_text: n.texts.map(({ text: e }) => e).join("\n\n")
	};
}
// src/forms/outcome.ts
function R(e, t) {
	let { plan: n, ports: r } = e, { form: i } = n;
	switch (F(e), t.kind) {
		case "sent":
			_e(e, t), r.emit("form-sent", {
				form: i,
				id: t.id
			}), ve(e, t.next);
			break;
		case "invalid":
			N(e, t.errors.map(({ field: e = "", message: t }) => ({
				id: e.replace(/^.*\./, ""),
				words: t
			}))), r.emit("form-failed", {
				form: i,
				reason: "invalid"
			});
			break;
		case "failed": ge(e, t), r.emit("form-failed", {
			form: i,
			reason: t.reason
		});
	}
}
function z(e, t, n) {
	let { section: r, ports: i } = e;
	F(e);
	let { text: a } = i, o = l("button", {
		type: "button",
		class: "assent-plain"
	}, a("form.cancel"));
	o.addEventListener("click", n);
	let s = t.kind === "failed" ? B(t, i) : "";
	r.status.append(a("form.waiting", { reason: s }), " ", ...f(i), " ", o);
}
function he(e, t) {
	F(e);
	let n = t ? "form.cancelled.unclear" : "form.cancelled";
	e.section.status.textContent = e.ports.text(n), h(e.form)?.focus();
}
function B({ reason: e, status: t }, { text: n }) {
	return n(`form.reason.${e}`, { status: `${t ?? ""}` });
}
function ge({ section: e, ports: t }, n) {
	let r = t.text("form.failed", { reason: B(n, t) });
	e.alert.append(r, " ", ...f(t));
}
function _e(e, { message: t }) {
	let { form: n, plan: r, ports: i, section: a } = e;
	HTMLFormElement.prototype.reset.call(n);
	for (let t of e.controlsNow().values()) "_valueTracker" in t && (Reflect.set(Object.getPrototypeOf(t), "value", "", t), t.dispatchEvent(new Event("input", { bubbles: !0 })));
	e.questioned = {}, e.emptied = JSON.stringify(M(e)), I(e), a.status.textContent = r.success.message ?? t ?? i.text("form.sent");
}
function ve({ plan: t, ports: n }, r = "") {
	let i = r && new URL(r, location.href).origin === location.origin, a = t.success.redirect ?? (i ? r : "");
	a && e(a) && (n.redirect ? n.redirect(a) : location.assign(a));
}
// src/forms/leftover.ts
function ye(e, { atMs: t, settled: n, cancel: r }) {
	let { section: i, ports: a, plan: o } = e, { text: s } = a, c = new Date(t).toLocaleString(document.documentElement.lang || void 0, {
		day: "numeric",
		month: "long",
		hour: "numeric",
		minute: "numeric"
	}), u = l("p", {
		class: "assent-say",
		role: "status"
	}), d = l("button", {
		type: "button",
		class: "assent-plain"
	}, s("form.cancel"));
	d.addEventListener("click", () => {
		r(), u.replaceChildren(s("form.cancelled.unclear"));
	}), u.append(s("form.left.waiting", { time: c }), " ", d), i.node.append(u), n.then((e) => {
		if (!d.isConnected) return;
		if (!e) return u.remove();
		let { form: t } = o;
		if (e.kind === "sent") {
			u.dataset.assentState = "sent", u.replaceChildren(s("form.left.sent", { time: c })), a.emit("form-sent", {
				form: t,
				id: e.id
			});
			return;
		}
		let n = e.kind === "failed" ? B(e, a) : e.errors.map(({ message: e }) => e).join(" "), r = e.kind === "failed" && e.mayHaveArrived, i = s(r ? "form.left.unclear" : "form.left.failed", {
			time: c,
			reason: n
		});
		u.replaceChildren(i, " ", ...f(a)), a.emit("form-failed", {
			form: t,
			reason: "reason" in e ? e.reason : "invalid"
		});
	}, a.log);
}
// src/forms/outcome.css?inline
var be = "@layer assent{.assent-say{margin:4px 0 12px;font-size:14px}.assent-say a{white-space:nowrap}.assent-say:not(:empty):before{content:\"!\";background:var(--assent-error,#c5221f);color:#fff;text-align:center;border-radius:9px;width:18px;margin-inline-end:8px;font:700 13px/18px system-ui,sans-serif;display:inline-block}.assent-say[role=status]:not(:empty):before{content:\"…\";background:var(--assent-done,#1e7b34)}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\"}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){border:1px solid var(--assent-done,#1e7b34);border-radius:8px;padding:12px 16px;font-size:16px;font-weight:500}.assent-say:focus{outline:none}.assent-faults{gap:4px;margin-block-start:4px;padding-inline-start:26px;display:grid}.assent-plain{min-height:24px;color:inherit;font:inherit;cursor:pointer;background:0 0;border:0;padding:0 4px;text-decoration:underline}}";
// src/forms/busyButton.ts
function xe(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/deliver.ts
async function V(e, t, n) {
	let { form: r, ports: i, section: a } = e, { id: o } = t.draft, s = e.state.last?.draft.id;
	s && s !== o && i.cancel?.(s);
	let c = n ?? h(r), l = c && xe(c, i.text("form.sending")), u = (t) => {
		t.persisted && e.state.kind === "sending" && (j(e, { kind: "restored" }), F(e), l?.());
	};
	addEventListener("pageshow", u), j(e, {
		kind: "started",
		attempt: t
	}), a.status.textContent = i.text("form.sending");
	let d = () => e.state.last?.draft.id === o, f = await i.send(t.draft, {
		waits(t) {
			l?.(), d() && (j(e, {
				kind: "settled",
				id: o,
				delivery: t,
				isTriedAgain: !0
			}), e.state.kind === "waiting" && z(e, t, () => {
				j(e, {
					kind: "cancelled",
					id: o
				}), e.state.kind === "cancelled" && (i.cancel?.(o), he(e, e.state.last.mayHaveArrived));
			}));
		},
		triesAgain: () => j(e, {
			kind: "tried-again",
			id: o
		})
	}).catch((e) => (i.log("Sending failed in a way that should not be:", e), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !0
	}));
	removeEventListener("pageshow", u), l?.();
	let { state: p } = e;
	j(e, {
		kind: "settled",
		id: o,
		delivery: f
	}), e.state !== p && R(e, f);
}
function H(e, t) {
	let { form: n, plan: r, ports: i } = e;
	n.matches(":invalid") || (j(e, {
		kind: "handed-over",
		attempt: t
	}), i.handOver?.(t.draft), i.emit("form-handed-over", { form: r.form }));
}
// src/forms/followSubmit.ts
function Se(e, t, n) {
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
function U(e, t) {
	let { form: n, plan: r, ports: i, section: a } = e;
	if (e.state.kind === "sending") return;
	n.contains(a.node) || ee(n, a.node);
	let o = M(e), s = JSON.stringify(o);
	if (e.state.kind === "sent" && s === e.emptied) return;
	F(e);
	let c = k(r, o, e.questioned, e.phones.read);
	if (c.length) {
		for (let { id: t, code: n } of c) n === "phone" && (e.questioned[t] = o.fields[t] ?? "");
		j(e, { kind: "stopped" }), N(e, c.map((t) => ({
			id: t.id,
			words: ue(t, e)
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
	return ae(e.state, s, () => ({
		...ie(r, o, e.phones.read),
		shown: l()
	}), i.newId);
}
// src/forms/takeSubmits.ts
function Ce(e) {
	let { form: t } = e, n;
	return {
		submit(r) {
			let i = W(t), a = U(e, r.isTrusted);
			if (!a || i === "send") {
				r.preventDefault(), r.stopImmediatePropagation(), a && V(e, a, r.submitter);
				return;
			}
			let o = { isScripted: !1 };
			n = o, I(e, a.draft), Se(r, i === "auto", (t) => {
				if (n = void 0, i === "stamp" || t && !o.isScripted) return H(e, a);
				r.preventDefault(), V(e, a, r.submitter);
			});
		},
		submitByScript() {
			let r = W(t) === "stamp";
			n && !r ? n.isScripted = !0 : n ? HTMLFormElement.prototype.submit.call(t) : we(e, r);
		}
	};
}
function we(e, t) {
	let n = U(e, !1);
	if (n) {
		if (!t) return void V(e, n);
		I(e, n.draft), H(e, n), HTMLFormElement.prototype.submit.call(e.form);
	}
}
function W(e) {
	let t = e.getAttribute("data-assent-mode");
	return t === "stamp" || d(e).some(({ type: e }) => e === "file") ? "stamp" : t === "send" ? t : "auto";
}
// src/forms/engage.ts
function Te(e, t) {
	u(be);
	let n = me(e, t), r = Ee(n);
	return {
		...Ce(n),
		enter(e) {
			G(n, e) && n.phones.prepare();
		},
		showLeftover: (e) => ye(n, e),
		detach() {
			r(), n.errors.clear();
		}
	};
}
function Ee(e) {
	let { form: t, errors: n, phones: r, section: i } = e, a = [
		["input", (t) => {
			!n.clear(t.target) && e.state.kind === "invalid" && (i.alert.textContent = ""), K(e);
		}],
		["focusout", ({ target: t }) => {
			G(e, t) && r.settle(t);
		}],
		["reset", () => n.clear()]
	];
	for (let [e, n] of a) t.addEventListener(e, n, !0);
	return K(e), () => {
		for (let [e, n] of a) t.removeEventListener(e, n, !0);
	};
}
function G({ plan: e, controlsNow: t }, n) {
	let r = t();
	return e.fields.some(({ id: e, type: t }) => t === "tel" && r.get(e) === n);
}
function K(e) {
	let t = h(e.form);
	if (!t?.classList.contains("disabled")) return;
	let n = M(e);
	k(e.plan, n, n.fields).every(({ kind: e }) => e === "purpose") && t.classList.remove("disabled");
}
function q(e, t) {
	return {
		...e,
		request: {
			url: "",
			body: "",
			type: ""
		},
		outcome: t
	};
}
function De(e, t) {
	return t - e.atMs >= 864e5 ? "drop" : e.outcome ? "leave" : "send";
}
function Oe({ isUnclear: e, isIdempotent: t }) {
	return e && !t;
}
// src/effects/senderLock.ts
var ke = 15e3;
async function Ae(e, t) {
	let n = `assent-lead-${e}`, { locks: r } = navigator;
	if (r) {
		let e = !1;
		try {
			return await r.request(n, () => (e = !0, t()));
		} catch (t) {
			if (e) throw t;
		}
	}
	return je(n, t);
}
async function je(e, t) {
	let n = `${Math.random()}`;
	for (; !await Me(e, n);) await J(500);
	try {
		return await t();
	} finally {
		try {
			localStorage.getItem(e)?.endsWith(n) && localStorage.removeItem(e);
		} catch {}
	}
}
async function Me(e, t) {
	try {
		let [n = "0"] = (localStorage.getItem(e) ?? "0").split(" ");
		return Number(n) > Date.now() ? !1 : (localStorage.setItem(e, `${Date.now() + ke} ${t}`), await J(50), localStorage.getItem(e)?.endsWith(t) ?? !0);
	} catch {
		return !0;
	}
}
var J = (e) => new Promise((t) => setTimeout(t, e)), Y = {
	kind: "failed",
	reason: "network",
	mayHaveArrived: !0
};
function Ne(e) {
	let t = /* @__PURE__ */ new Map(), n = !1, r = () => {
		if (navigator.onLine) for (let e of t.values()) Date.now() >= e.notBeforeMs && e.wake();
	}, a = () => {
		n || (n = !0, addEventListener("online", r), addEventListener("pageshow", r), document.addEventListener("visibilitychange", () => document.hidden || r()));
	}, o = (e, n) => {
		a();
		let r = {
			isOwn: n,
			told: /* @__PURE__ */ new Set(),
			notBeforeMs: 0,
			wake() {},
			stop: new AbortController(),
			outcome: Promise.resolve(void 0)
		};
		return t.set(e.id, r), r.outcome = Promise.resolve().then(() => c(e, r)).finally(() => t.delete(e.id)), r;
	}, c = async (t, n) => {
		n.isOwn && await e.put(t);
		for (let e = 0;; e++) {
			if (e) for (let { triesAgain: e } of n.told) e();
			let { delivery: r, step: i } = await Ae(t.id, () => l(t.id, n, e));
			if (!r || i.kind === "done" || n.stop.signal.aborted) return r;
			for (let { waits: e } of n.told) e(r);
			let { retryAfterMs: a = 0 } = r.kind === "failed" ? r : {};
			if (n.notBeforeMs = Date.now() + a, await Pe(n, i.afterMs), n.stop.signal.aborted) return r;
		}
	}, l = async (t, { isOwn: n, stop: r }, a) => {
		let o = { kind: "done" }, c = await e.get(t);
		if (!c || r.signal.aborted) return {
			delivery: n ? Y : void 0,
			step: o
		};
		if (c.outcome) return n && await e.remove(t), {
			delivery: n ? c.outcome : void 0,
			step: o
		};
		let l = async (r) => (await (n ? e.remove(t) : e.put(q(c, r))), {
			delivery: r,
			step: o
		});
		if (!n && Oe(c)) return l(Y);
		navigator.onLine && await e.put({
			...c,
			isUnclear: !0
		});
		let u = await s(c.request, t, r.signal), d = i(u, a, c.isIdempotent, Math.random());
		if (r.signal.aborted) return {
			delivery: u,
			step: o
		};
		if (d.kind === "done") return l(u);
		let f = c.isUnclear || u.kind === "failed" && u.mayHaveArrived;
		return await e.put({
			...c,
			isUnclear: f
		}), {
			delivery: u,
			step: d
		};
	};
	return {
		async send(e, n) {
			let r = t.get(e.id) ?? o(e, !0);
			return n && r.told.add(n), r.wake(), await r.outcome ?? Y;
		},
		cancel(e) {
			let n = t.get(e);
			n?.stop.abort(), n?.wake(), u(e, n?.isOwn !== !1);
		},
		async resume() {
			return (await e.all()).flatMap((n) => {
				let r = De(n, Date.now());
				if (r === "drop") return e.remove(n.id), n.outcome ? [] : [{
					entry: n,
					outcome: Promise.resolve(Y),
					told: /* @__PURE__ */ new Set()
				}];
				if (r === "leave" || t.has(n.id)) return [];
				let { outcome: i, told: a } = o(n, !1);
				return [{
					entry: n,
					outcome: i,
					told: a
				}];
			});
		}
	};
	async function u(t, n) {
		let r = n ? void 0 : await e.get(t);
		await (r ? e.put(q(r, Y)) : e.remove(t));
	}
}
function Pe(e, t) {
	return new Promise((n) => {
		let r = t === void 0 ? 0 : setTimeout(n, t);
		e.wake = () => {
			clearTimeout(r), n();
		};
	});
}
// src/embed/explainSilence.ts
function Fe(e, t) {
	let n = t.kind === "failed" && t.reason === "network", { origin: r } = location;
	if (!n || !navigator.onLine || new URL(e.url).origin === r) return;
	let i = ["Content-Type", ...Object.keys(e.headers ?? {})];
	e.idempotent && i.push("Idempotency-Key");
	let a = e.format === "form" ? "" : ` It must also answer OPTIONS with "Access-Control-Allow-Methods: POST" and "Access-Control-Allow-Headers: ${i.join(", ")}"; with endpoint.format "form" the browser does not ask.`;
	return `${e.url} gave no answer that this page may read. If the server is running, let it answer with "Access-Control-Allow-Origin: ${r}".${a} The request may have arrived all the same, so look there before you call it lost.`;
}
// src/embed/sendContact.ts
var X = /* @__PURE__ */ new Map(), Z = Ne(p());
async function Q(e, t, r) {
	let i = n(e.config);
	if (!i || !e.isSecure) return {
		kind: "failed",
		reason: "insecure",
		mayHaveArrived: !1
	};
	let { id: a } = t;
	X.has(a) || X.set(a, Le(e, t, i));
	let o = await X.get(a)?.catch(() => void 0);
	if (!o) return X.delete(a), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !1
	};
	let s = await Z.send(o, r), c = Fe(i, s);
	return c && e.log(c), s.kind === "invalid" ? {
		kind: "invalid",
		errors: Re(s.errors, i.fields ?? {})
	} : s;
}
function $(e) {
	Z.cancel(e);
}
function Ie() {
	return Z.resume();
}
async function Le(e, t, n) {
	let { id: r, form: i } = t, a = Date.now(), o = await ze(e, t, n.url);
	return {
		id: r,
		form: i,
		atMs: a,
		request: n.format === "form" ? {
			url: n.url,
			type: "application/x-www-form-urlencoded",
			body: Ve(o, t, n.fields ?? {})
		} : {
			url: n.url,
			type: "application/json",
			body: JSON.stringify(Be(o, n.fields)),
			headers: {
				...n.idempotent && { "Idempotency-Key": r },
				...n.headers
			}
		},
		isIdempotent: n.idempotent === !0,
		isUnclear: !1
	};
}
function Re(e, t) {
	let n = new Map(Object.entries(t).map(([e, t]) => [t, e]));
	return e.map((e) => {
		let t = e.field && (n.get(e.field) ?? e.field);
		return {
			...e,
			...t && { field: t }
		};
	});
}
async function ze(e, t, n) {
	let { id: r, form: i, fields: a, typed: s, doubts: l, extra: u, replaces: d } = t, f = o(e), p = e.stampId();
	return {
		v: 1,
		kind: "contact",
		id: r,
		form: i,
		fields: a,
		typed: s,
		...l.length && { doubts: l },
		...Object.keys(u).length && { extra: u },
		page: location.origin + location.pathname,
		stamp: await c(e, {
			id: crypto.randomUUID(),
			form: i,
			shown: t.shown,
			decisions: t.decisions,
			previous: p,
			url: n
		}),
		...f && { browser: f },
		...d && { replaces: d }
	};
}
function Be(e, t = {}) {
	let n = Object.entries(e.fields).map(([e, n]) => [t[e] ?? e, n]);
	return {
		...e,
		fields: Object.fromEntries(n)
	};
}
function Ve({ id: e, fields: t, extra: n = {}, page: r, stamp: i }, a, o) {
	let s = new URLSearchParams();
	for (let [e, r] of Object.entries({
		...t,
		...n
	})) s.set(o[e] ?? e, r);
	let c = i.texts.filter(({ role: e }) => e === "consent"), l = i.decisions.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return s.set("consent", JSON.stringify(i)), s.set("consent_text", a.shown.texts.map(({ text: e }) => e).join("\n\n")), s.set("consent_at", i.at), s.set("consent_purposes", l.join(",")), s.set("consent_sha256", c.map(({ sha256: e }) => e).join(",")), s.set("page", r), s.set("_id", e), s.toString();
}
// src/embed/submitForms.ts
async function He(e, n) {
	let i = n.plan.purposes.flatMap(({ label: e, full: t }) => [e, t]);
	return await Promise.all(i.map((e) => r(t(e)))), Te(n, {
		...n.ports,
		...We(e)
	});
}
async function Ue(e, t) {
	for (let { entry: n, outcome: r } of await Ie()) {
		let { id: i, form: a, atMs: o } = n;
		(await t(a))?.showLeftover({
			id: i,
			atMs: o,
			settled: r,
			cancel: () => $(i)
		}), r.catch(e.log);
	}
}
function We(e) {
	let { config: t, log: r } = e;
	return {
		send: (t, n = {
			waits() {},
			triesAgain() {}
		}) => Q(e, t, n),
		cancel: $,
		emit: (t, n) => {
			if (t === "form-sent") {
				let { form: e } = n;
				window.dataLayer ??= [], window.dataLayer.push({
					event: "assent_lead",
					assent: { form: e }
				});
			}
			return e.emit(t, n);
		},
		newId: () => crypto.randomUUID(),
		handOver: (t) => {
			e.load("send").then(({ sendHandedOver: n }) => n(e, t)).catch(r);
		},
		stampFields: (r) => {
			let { form: i, shown: o, decisions: s } = r, c = n(t)?.url ?? "", l = a(e, {
				id: r.id,
				form: i,
				shown: o,
				decisions: s,
				url: c
			});
			return { consent: JSON.stringify(l) };
		},
		loadPlans: async (t) => {
			let n = await e.load("phone");
			if (t === "near") return n.nearPlans;
			let { metadata: r } = await e.load("phoneWorld");
			return n.plansFrom(r);
		}
	};
}
export { He as engage, Ue as resume };
