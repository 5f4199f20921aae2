import { a as e } from "./settings.js";
import { n as t } from "./texts.js";
import { t as n } from "./digest.js";
import { i as r, n as i, r as a, t as o } from "./stamps.js";
import { a as s, c, d as l, f as u, i as d, l as f, n as p, o as m, p as h, r as g, s as _, u as v } from "./outcome.js";
import { a as y, n as ee, r as b } from "./place.js";
import { t as te } from "./styles.js";
import { t as x } from "./trap.js";
import { n as S, t as ne } from "./askBrowser.js";
import { n as re } from "./outbox.js";
// src/core/fieldCheck.ts
function C(e, t, n, r = l) {
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
function w(e, t, n, r = l) {
	let i = e.fields.flatMap((e) => {
		let i = t.fields[e.id] ?? "", a = e.type !== "hidden" && C(e, i, n[e.id], r);
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
function T(e, t, n = l) {
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
// src/forms/outcome.css?inline
var E = "@layer assent{.assent-say{margin:4px 0 12px;font-size:14px}.assent-say:not(:empty){padding-inline-start:26px}.assent-say a{color:inherit;white-space:nowrap}.assent-say:not(:empty):before{content:\"!\";background:var(--assent-error,#c5221f);color:#fff;text-align:center;border-radius:9px;width:18px;margin-inline:-26px 8px;font:700 13px/18px system-ui,sans-serif;display:inline-block}.assent-say[role=status]:not(:empty):before{content:\"…\";background:#5f6b76}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\";background:var(--assent-done,#1e7b34)}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){border:1px solid var(--assent-done,#2f9e4f);border-radius:8px;padding:12px 16px;padding-inline-start:42px;font-size:16px;font-weight:500}.assent-say:focus{outline:none}.assent-faults{justify-items:start;gap:4px;margin-block-start:4px;display:grid}.assent-plain{min-height:24px;color:inherit;font:inherit;text-align:start;cursor:pointer;background:0 0;border:0;padding:0;text-decoration:underline}}";
// src/forms/busyButton.ts
function D(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/deliver.ts
async function O(e, t, n) {
	let { form: r, ports: i, section: a } = e, { id: o } = t.draft, s = e.state.last?.draft.id;
	s && s !== o && i.cancel?.(s);
	let l = n ?? b(r), u = l && D(l, i.text("form.sending")), f = (t) => {
		t.persisted && e.state.kind === "sending" && (v(e, { kind: "restored" }), c(e), u?.());
	};
	addEventListener("pageshow", f), v(e, {
		kind: "started",
		attempt: t
	}), a.status.textContent = i.text("form.sending");
	let m = () => e.state.last?.draft.id === o, h = await i.send(t.draft, {
		waits(t) {
			u?.(), m() && (v(e, {
				kind: "settled",
				id: o,
				delivery: t,
				isTriedAgain: !0
			}), e.state.kind === "waiting" && d(e, t, () => {
				v(e, {
					kind: "cancelled",
					id: o
				}), e.state.kind === "cancelled" && (i.cancel?.(o), p(e, e.state.last.mayHaveArrived));
			}));
		},
		triesAgain: () => v(e, {
			kind: "tried-again",
			id: o
		})
	}).catch((e) => (i.log("Sending failed in a way that should not be:", e), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !0
	}));
	removeEventListener("pageshow", f), u?.();
	let { state: _ } = e;
	v(e, {
		kind: "settled",
		id: o,
		delivery: h
	}), e.state !== _ && g(e, h);
}
function k(e, t) {
	let { form: n, plan: r, ports: i } = e;
	n.matches(":invalid") || (v(e, {
		kind: "handed-over",
		attempt: t
	}), i.handOver?.(t.draft), i.emit("form-handed-over", { form: r.form }));
}
// src/forms/followSubmit.ts
function A(e, t, n) {
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
// src/forms/readTrap.ts
function j({ form: e, stoodMs: t }) {
	let n = e.querySelector(`[name=${x}]`);
	return {
		ms: Math.round(t()),
		...n && { filled: !!n.value.trim() }
	};
}
// src/forms/prepare.ts
function M(e, t) {
	let { form: n, plan: r, ports: i, section: a } = e;
	if (e.state.kind === "sending") return;
	n.contains(a.node) || ee(n, a.node);
	let o = m(e), s = JSON.stringify(o);
	if (e.state.kind === "sent" && s === e.emptied) return;
	c(e);
	let l = w(r, o, e.questioned, e.phones.read);
	if (l.length) {
		for (let { id: t, code: n } of l) n === "phone" && (e.questioned[t] = o.fields[t] ?? "");
		v(e, { kind: "stopped" }), _(e, l.map((t) => ({
			id: t.id,
			words: u(t, e)
		})));
		return;
	}
	if (!i.emit("form-submit", { form: r.form })) return;
	let d = () => ({
		surface: "form",
		method: "box-and-submit",
		trusted: t,
		shownAtMs: e.shownAtMs(),
		texts: a.seen()
	});
	return h(e.state, s, () => ({
		...T(r, o, e.phones.read),
		shown: d(),
		trap: j(e)
	}), i.newId);
}
// src/forms/takeSubmits.ts
function N(e) {
	let { form: t } = e, n;
	return {
		submit(r) {
			let i = F(t), a = M(e, r.isTrusted);
			if (!a || i === "send") {
				r.preventDefault(), r.stopImmediatePropagation(), a && O(e, a, r.submitter);
				return;
			}
			let o = { isScripted: !1 };
			n = o, s(e, a.draft), A(r, i === "auto", (t) => {
				if (n = void 0, i === "stamp" || t && !o.isScripted) return k(e, a);
				r.preventDefault(), O(e, a, r.submitter);
			});
		},
		submitByScript() {
			let r = F(t) === "stamp";
			n && !r ? n.isScripted = !0 : n ? HTMLFormElement.prototype.submit.call(t) : P(e, r);
		}
	};
}
function P(e, t) {
	let n = M(e, !1);
	if (n) {
		if (!t) return void O(e, n);
		s(e, n.draft), k(e, n), HTMLFormElement.prototype.submit.call(e.form);
	}
}
function F(e) {
	let t = e.getAttribute("data-assent-mode");
	return t === "stamp" || y(e).some(({ type: e }) => e === "file") ? "stamp" : t === "send" ? t : "auto";
}
// src/forms/engage.ts
function I(e, t) {
	te(E);
	let n = f(e, t), r = L(n);
	return {
		...N(n),
		enter(e) {
			R(n, e) && n.phones.prepare();
		},
		showLeftover(e) {
			t.loadLeftover?.().then((t) => t(n, e)).catch(t.log);
		},
		detach() {
			r(), n.errors.clear();
		}
	};
}
function L(e) {
	let { form: t, errors: n, phones: r, section: i } = e, a = [
		["input", (t) => {
			!n.clear(t.target) && e.state.kind === "invalid" && (i.alert.textContent = ""), z(e);
		}],
		["focusout", ({ target: t }) => {
			R(e, t) && r.settle(t);
		}],
		["reset", () => n.clear()]
	];
	for (let [e, n] of a) t.addEventListener(e, n, !0);
	return z(e), () => {
		for (let [e, n] of a) t.removeEventListener(e, n, !0);
	};
}
function R({ plan: e, controlsNow: t }, n) {
	let r = t();
	return e.fields.some(({ id: e, type: t }) => t === "tel" && r.get(e) === n);
}
function z(e) {
	let t = b(e.form);
	if (!t?.classList.contains("disabled")) return;
	let n = m(e);
	w(e.plan, n, n.fields).every(({ kind: e }) => e === "purpose") && t.classList.remove("disabled");
}
function B(e, t) {
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
function V(e, t) {
	return t - e.atMs >= 864e5 ? "drop" : e.outcome ? "leave" : "send";
}
function H({ isUnclear: e, isIdempotent: t }) {
	return e && !t;
}
// src/effects/senderLock.ts
var U = 15e3;
async function W(e, t) {
	let n = `assent-lead-${e}`, { locks: r } = navigator;
	if (r) {
		let e = !1;
		try {
			return await r.request(n, () => (e = !0, t()));
		} catch (t) {
			if (e) throw t;
		}
	}
	return ie(n, t);
}
async function ie(e, t) {
	let n = `${Math.random()}`;
	for (; !await G(e, n);) await K(500);
	try {
		return await t();
	} finally {
		try {
			localStorage.getItem(e)?.endsWith(n) && localStorage.removeItem(e);
		} catch {}
	}
}
async function G(e, t) {
	try {
		let [n = "0"] = (localStorage.getItem(e) ?? "0").split(" ");
		return Number(n) > Date.now() ? !1 : (localStorage.setItem(e, `${Date.now() + U} ${t}`), await K(50), localStorage.getItem(e)?.endsWith(t) ?? !0);
	} catch {
		return !0;
	}
}
var K = (e) => new Promise((t) => setTimeout(t, e)), q = {
	kind: "failed",
	reason: "network",
	mayHaveArrived: !0
};
function J(e) {
	let t = /* @__PURE__ */ new Map(), n = !1, i = () => {
		if (navigator.onLine) for (let e of t.values()) Date.now() >= e.notBeforeMs && e.wake();
	}, o = () => {
		n || (n = !0, addEventListener("online", i), addEventListener("pageshow", i), document.addEventListener("visibilitychange", () => document.hidden || i()));
	}, s = (e, n) => {
		o();
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
			let { delivery: r, step: i } = await W(t.id, () => l(t.id, n, e));
			if (!r || i.kind === "done" || n.stop.signal.aborted) return r;
			for (let { waits: e } of n.told) e(r);
			let { retryAfterMs: a = 0 } = r.kind === "failed" ? r : {};
			if (n.notBeforeMs = Date.now() + a, await Y(n, i.afterMs), n.stop.signal.aborted) return r;
		}
	}, l = async (t, { isOwn: n, stop: i }, o) => {
		let s = { kind: "done" }, c = await e.get(t);
		if (!c || i.signal.aborted) return {
			delivery: n ? q : void 0,
			step: s
		};
		if (c.outcome) return n && await e.remove(t), {
			delivery: n ? c.outcome : void 0,
			step: s
		};
		let l = async (r) => (await (n ? e.remove(t) : e.put(B(c, r))), {
			delivery: r,
			step: s
		});
		if (!n && H(c)) return l(q);
		navigator.onLine && await e.put({
			...c,
			isUnclear: !0
		});
		let u = await a(c.request, t, i.signal), d = r(u, o, c.isIdempotent, Math.random());
		if (i.signal.aborted) return {
			delivery: u,
			step: s
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
			let r = t.get(e.id) ?? s(e, !0);
			return n && r.told.add(n), r.wake(), await r.outcome ?? q;
		},
		cancel(e) {
			let n = t.get(e);
			n?.stop.abort(), n?.wake(), u(e, n?.isOwn !== !1);
		},
		async resume() {
			return (await e.all()).flatMap((n) => {
				let r = V(n, Date.now());
				if (r === "drop") return e.remove(n.id), n.outcome ? [] : [{
					entry: n,
					outcome: Promise.resolve(q),
					told: /* @__PURE__ */ new Set()
				}];
				if (r === "leave" || t.has(n.id)) return [];
				let { outcome: i, told: a } = s(n, !1);
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
		await (r ? e.put(B(r, q)) : e.remove(t));
	}
}
function Y(e, t) {
	return new Promise((n) => {
		let r = t === void 0 ? 0 : setTimeout(n, t);
		e.wake = () => {
			clearTimeout(r), n();
		};
	});
}
// src/embed/sendContact.ts
var X = /* @__PURE__ */ new Map(), Z = J(re());
async function Q(t, n, r) {
	let i = e(t.config);
	if (!i || !t.isSecure) return {
		kind: "failed",
		reason: "insecure",
		mayHaveArrived: !1
	};
	let { id: a } = n;
	X.has(a) || X.set(a, oe(t, n, i));
	let o = await X.get(a)?.catch(() => void 0);
	if (!o) return X.delete(a), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !1
	};
	let s = await Z.send(o, r);
	return s.kind === "failed" && s.reason === "network" && t.load("silence").then(({ explainSilence: e }) => e(i, t.log)).catch(t.log), s.kind === "invalid" ? {
		kind: "invalid",
		errors: se(s.errors, i.fields ?? {})
	} : s;
}
function $(e) {
	Z.cancel(e);
}
function ae() {
	return Z.resume();
}
async function oe(e, t, n) {
	let { id: r, form: i } = t, a = Date.now(), o = await ce(e, t, n.url);
	return {
		id: r,
		form: i,
		atMs: a,
		request: n.format === "form" ? {
			url: n.url,
			type: "application/x-www-form-urlencoded",
			body: ue(o, t, n.fields ?? {})
		} : {
			url: n.url,
			type: "application/json",
			body: JSON.stringify(le(o, n.fields)),
			headers: {
				...n.idempotent && { "Idempotency-Key": r },
				...n.headers
			}
		},
		isIdempotent: n.idempotent === !0,
		isUnclear: !1
	};
}
function se(e, t) {
	let n = new Map(Object.entries(t).map(([e, t]) => [t, e]));
	return e.map((e) => {
		let t = e.field && (n.get(e.field) ?? e.field);
		return {
			...e,
			...t && { field: t }
		};
	});
}
async function ce(e, t, n) {
	let { id: r, form: i, fields: a, typed: s, doubts: c, extra: l, replaces: u, trap: d } = t, f = await ne(e), p = e.stampId();
	return {
		v: 1,
		kind: "contact",
		id: r,
		form: i,
		fields: a,
		typed: s,
		...c.length && { doubts: c },
		...Object.keys(l).length && { extra: l },
		page: location.origin + location.pathname,
		stamp: await o(e, {
			id: crypto.randomUUID(),
			form: i,
			shown: t.shown,
			decisions: t.decisions,
			previous: p,
			url: n
		}),
		...f && { browser: f },
		...u && { replaces: u },
		trap: d
	};
}
function le(e, t = {}) {
	let n = Object.entries(e.fields).map(([e, n]) => [t[e] ?? e, n]);
	return {
		...e,
		fields: Object.fromEntries(n)
	};
}
function ue({ id: e, fields: t, extra: n = {}, page: r, stamp: i }, a, o) {
	let s = new URLSearchParams();
	for (let [e, r] of Object.entries({
		...t,
		...n
	})) s.set(o[e] ?? e, r);
	let c = i.texts.filter(({ role: e }) => e === "consent"), l = i.decisions.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return s.set("consent", JSON.stringify(i)), s.set("consent_text", a.shown.texts.map(({ text: e }) => e).join("\n\n")), s.set("consent_at", i.at), s.set("consent_purposes", l.join(",")), s.set("consent_sha256", c.map(({ sha256: e }) => e).join(",")), s.set("page", r), s.set("_id", e), s.toString();
}
// src/embed/submitForms.ts
async function de(e, r) {
	S(e)?.catch(() => void 0);
	let i = r.plan.purposes.flatMap(({ label: e, full: t }) => [e, t]);
	return await Promise.all(i.map((e) => n(t(e)))), I(r, {
		...r.ports,
		...pe(e)
	});
}
async function fe(e, t) {
	for (let { entry: n, outcome: r } of await ae()) {
		let { id: i, form: a, atMs: o } = n;
		(await t(a))?.showLeftover({
			id: i,
			atMs: o,
			settled: r,
			cancel: () => $(i)
		}), r.catch(e.log);
	}
}
function pe(t) {
	let { config: n, log: r } = t;
	return {
		send: (e, n = {
			waits() {},
			triesAgain() {}
		}) => Q(t, e, n),
		cancel: $,
		emit: (e, n) => {
			if (e === "form-sent") {
				let { form: e } = n;
				window.dataLayer ??= [], window.dataLayer.push({
					event: "assent_lead",
					assent: { form: e }
				});
			}
			return t.emit(e, n);
		},
		newId: () => crypto.randomUUID(),
		handOver: (e) => {
			t.load("send").then(({ sendHandedOver: n }) => n(t, e)).catch(r);
		},
		stampFields: (r) => {
			let { form: a, shown: o, decisions: s } = r, c = e(n)?.url ?? "", l = i(t, {
				id: r.id,
				form: a,
				shown: o,
				decisions: s,
				url: c
			});
			return { consent: JSON.stringify(l) };
		},
		loadLeftover: async () => (await t.load("leftover")).showLeftover,
		loadPlans: async (e) => {
			let n = await t.load("phone");
			if (e === "near") return n.nearPlans;
			let { metadata: r } = await t.load("phoneWorld");
			return n.plansFrom(r);
		}
	};
}
export { de as engage, fe as resume };
