import { a as e } from "./settings.js";
import { n as t } from "./texts.js";
import { a as n } from "./spares.js";
import { i as r, n as i, r as a, t as o } from "./stamps.js";
import { a as s, c, d as l, f as u, i as d, l as f, n as p, o as m, p as h, r as g, s as _, u as v } from "./outcome.js";
import { a as y, n as b, r as x } from "./place.js";
import { t as ee } from "./styles.js";
import { t as te } from "./trap.js";
import { n as S, t as C } from "./askBrowser.js";
import { n as ne, r as w } from "./outbox.js";
// src/core/fieldCheck.ts
function re(e, t, n, r = l) {
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
function T(e, t, n, r = l) {
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
function E(e, t, n = l) {
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
var D = "@layer assent{.assent-say{margin:4px 0 12px;font-size:14px}.assent-say:not(:empty){padding-inline-start:26px}.assent-say a{color:inherit;white-space:nowrap}.assent-say:not(:empty):before{content:\"!\";background:var(--assent-error,#c5221f);color:#fff;text-align:center;border-radius:9px;width:18px;margin-inline:-26px 8px;font:700 13px/18px system-ui,sans-serif;display:inline-block}.assent-say[role=status]:not(:empty):before{content:\"…\";background:#5f6b76}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\";background:var(--assent-done,#1e7b34)}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){border:1px solid var(--assent-done,#2f9e4f);border-radius:8px;padding:12px 16px;padding-inline-start:42px;font-size:16px;font-weight:500}.assent-say:focus{outline:none}.assent-faults{justify-items:start;gap:4px;margin-block-start:4px;display:grid}.assent-plain{min-height:24px;color:inherit;font:inherit;text-align:start;cursor:pointer;background:0 0;border:0;padding:0;text-decoration:underline}}";
// src/forms/busyButton.ts
function O(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/deliver.ts
async function k(e, t, n) {
	let { form: r, ports: i, section: a } = e, { id: o } = t.draft, s = e.state.last?.draft.id, l = n ?? x(r), u = l && O(l, i.text("form.sending")), f = (t) => {
		t.persisted && e.state.kind === "sending" && (v(e, { kind: "restored" }), c(e), u?.());
	};
	addEventListener("pageshow", f), v(e, {
		kind: "started",
		attempt: t
	}), a.status.textContent = i.text("form.sending");
	let m = () => e.state.last?.draft.id === o, h = await i.send(t.draft, {
		kept() {
			s && s !== o && i.cancel?.(s).catch(i.log);
		},
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
				}), e.state.kind === "cancelled" && (c(e), i.cancel?.(o).then((t) => {
					v(e, {
						kind: "cancelled",
						id: o,
						mayHaveArrived: t
					}), m() && e.state.kind === "cancelled" && p(e, e.state);
				}, i.log));
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
function A(e, t) {
	let { form: n, plan: r, ports: i } = e;
	n.matches(":invalid") || (v(e, {
		kind: "handed-over",
		attempt: t
	}), i.handOver?.(t.draft), i.emit("form-handed-over", { form: r.form }));
}
// src/forms/followSubmit.ts
function ie(e, t, n) {
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
function ae({ form: e, stoodMs: t }) {
	let n = e.querySelector(`[name=${te}]`);
	return {
		ms: Math.round(t()),
		...n && { filled: !!n.value.trim() }
	};
}
// src/forms/prepare.ts
function j(e, t) {
	let { form: n, plan: r, ports: i, section: a } = e;
	if (e.state.kind === "sending") return;
	n.contains(a.node) || b(n, a.node);
	let o = m(e), s = JSON.stringify(o);
	if (e.state.kind === "sent" && s === e.emptied) return;
	c(e);
	let l = T(r, o, e.questioned, e.phones.read);
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
		...E(r, o, e.phones.read),
		shown: d(),
		trap: ae(e)
	}), i.newId);
}
// src/forms/takeSubmits.ts
function oe(e) {
	let { form: t } = e, n;
	return {
		submit(r) {
			let i = N(t), a = j(e, r.isTrusted);
			if (!a || i === "send") {
				r.preventDefault(), r.stopImmediatePropagation(), a && k(e, a, r.submitter);
				return;
			}
			let o = { isScripted: !1 };
			n = o, s(e, a.draft), ie(r, i === "auto", (t) => {
				if (n = void 0, i === "stamp" || t && !o.isScripted) return A(e, a);
				r.preventDefault(), k(e, a, r.submitter);
			});
		},
		submitByScript() {
			let r = N(t) === "stamp";
			n && !r ? n.isScripted = !0 : n ? HTMLFormElement.prototype.submit.call(t) : M(e, r);
		}
	};
}
function M(e, t) {
	let n = j(e, !1);
	if (n) {
		if (!t) return void k(e, n);
		s(e, n.draft), A(e, n), HTMLFormElement.prototype.submit.call(e.form);
	}
}
function N(e) {
	let t = e.getAttribute("data-assent-mode");
	return t === "stamp" || y(e).some(({ type: e }) => e === "file") ? "stamp" : t === "send" ? t : "auto";
}
// src/forms/engage.ts
function P(e, t) {
	ee(D);
	let n = f(e, t), r = F(n);
	return {
		...oe(n),
		enter(e) {
			I(n, e) && n.phones.prepare();
		},
		showLeftover(e) {
			t.loadLeftover?.().then((t) => t(n, e)).catch(t.log);
		},
		detach() {
			r(), n.errors.clear();
		}
	};
}
function F(e) {
	let { form: t, errors: n, phones: r, section: i } = e, a = [
		["input", (t) => {
			!n.clear(t.target) && e.state.kind === "invalid" && (i.alert.textContent = ""), L(e);
		}],
		["focusout", ({ target: t }) => {
			I(e, t) && r.settle(t);
		}],
		["reset", () => n.clear()]
	];
	for (let [e, n] of a) t.addEventListener(e, n, !0);
	return L(e), () => {
		for (let [e, n] of a) t.removeEventListener(e, n, !0);
	};
}
function I({ plan: e, controlsNow: t }, n) {
	let r = t();
	return e.fields.some(({ id: e, type: t }) => t === "tel" && r.get(e) === n);
}
function L(e) {
	let t = x(e.form);
	if (!t?.classList.contains("disabled")) return;
	let n = m(e);
	T(e.plan, n, n.fields).every(({ kind: e }) => e === "purpose") && t.classList.remove("disabled");
}
function R(e, t) {
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
function z({ atMs: e, outcome: t, isTold: n }, r) {
	let i = r - e;
	if (!t) return i < 864e5 ? "send" : "expire";
	let a = t.kind !== "sent" && !n;
	return i >= (a ? 2 : 1) * 864e5 ? "drop" : a ? "tell" : "leave";
}
function B({ isUnclear: e, isIdempotent: t }) {
	return e && !t;
}
// src/effects/senderLock.ts
var V = 15e3;
async function H(e, t) {
	let n = `assent-lead-${e}`, { locks: r } = navigator;
	if (r) {
		let e = !1;
		try {
			return await r.request(n, () => (e = !0, t()));
		} catch (t) {
			if (e) throw t;
		}
	}
	return U(n, t);
}
async function U(e, t) {
	let n = `${Math.random()}`;
	for (; !await W(e, n);) await G(500);
	try {
		return await t();
	} finally {
		try {
			localStorage.getItem(e)?.endsWith(n) && localStorage.removeItem(e);
		} catch {}
	}
}
async function W(e, t) {
	try {
		let [n = "0"] = (localStorage.getItem(e) ?? "0").split(" ");
		return Number(n) > Date.now() ? !1 : (localStorage.setItem(e, `${Date.now() + V} ${t}`), await G(50), localStorage.getItem(e)?.endsWith(t) ?? !0);
	} catch {
		return !0;
	}
}
var G = (e) => new Promise((t) => setTimeout(t, e)), K = {
	kind: "failed",
	reason: "network",
	mayHaveArrived: !0
};
function se(e) {
	let t = /* @__PURE__ */ new Map(), n = !1, i = () => {
		if (navigator.onLine) for (let e of t.values()) Date.now() >= e.notBeforeMs && Y(e);
	}, o = () => {
		n || (n = !0, addEventListener("online", i), addEventListener("pageshow", i), document.addEventListener("visibilitychange", () => document.hidden || i()));
	}, s = (e, n) => {
		o();
		let r = {
			isOwn: n,
			told: /* @__PURE__ */ new Set(),
			notBeforeMs: e.notBeforeMs ?? 0,
			endNap() {},
			isPushed: !1,
			stop: new AbortController(),
			outcome: Promise.resolve(void 0)
		};
		return t.set(e.id, r), r.outcome = Promise.resolve().then(() => l(e, r)).finally(() => {
			t.delete(e.id), c();
		}), r;
	}, c = async () => {
		(await e.all()).map((e) => z(e, Date.now())).every((e) => e === "leave" || e === "drop") && ne(!1);
	}, l = async (e, t) => {
		t.isOwn ? await f(e, t) : t.notBeforeMs > Date.now() && await J(t, t.notBeforeMs - Date.now());
		for (let n = 0;; n++) {
			if (t.isPushed = !1, n) for (let { triesAgain: e } of t.told) e();
			let { delivery: r, step: i } = await H(e.id, async () => {
				let r = await u(e.id, t, n);
				return await t.takenBack, r;
			});
			if (!r || i.kind === "done" || t.stop.signal.aborted) return r;
			for (let { waits: e } of t.told) e(r);
			if (t.notBeforeMs = q(r), await J(t, i.afterMs), t.stop.signal.aborted) return r;
		}
	}, u = async (t, { isOwn: n, stop: i }, o) => {
		let s = { kind: "done" }, c = await e.get(t), l = {
			delivery: n ? K : void 0,
			step: s
		};
		if (!c || i.signal.aborted) return l;
		if (c.outcome) return n && await e.remove(t), {
			delivery: n ? c.outcome : void 0,
			step: s
		};
		let u = async (r) => (await (n ? e.remove(t) : e.put(R(c, r))), {
			delivery: r,
			step: s
		});
		if (!n && B(c)) return u(K);
		if (navigator.onLine && !await e.update({
			...c,
			isUnclear: !0
		})) return l;
		let d = await a(c.request, t, i.signal), f = r(d, o, c.isIdempotent, Math.random());
		if (i.signal.aborted) return {
			delivery: d,
			step: s
		};
		if (f.kind === "done") return u(d);
		let p = c.isUnclear || d.kind === "failed" && d.mayHaveArrived;
		return await e.update({
			...c,
			isUnclear: p,
			notBeforeMs: q(d)
		}), {
			delivery: d,
			step: f
		};
	};
	return {
		async send(e, n) {
			let r = t.get(e.id) ?? s(e, !0);
			return n && r.told.add(n), Y(r), await r.outcome ?? K;
		},
		cancel(e) {
			let n = t.get(e), r = d(e, n?.isOwn !== !1);
			return n && (n.takenBack = r, n.stop.abort(), Y(n)), r;
		},
		async resume() {
			let n = await e.all();
			return c(), n.flatMap((n) => {
				let { id: r } = n, i = z(n, Date.now());
				return i === "drop" && e.remove(r), i === "drop" || i === "leave" || t.has(r) ? [] : (i === "expire" && e.put(R(n, K)), [{
					entry: n,
					outcome: i === "send" ? s(n, !1).outcome : Promise.resolve(n.outcome ?? K)
				}]);
			});
		},
		async markTold(t) {
			let n = await e.get(t);
			n?.outcome && await e.put({
				...n,
				isTold: !0
			}), await c();
		}
	};
	async function d(t, n) {
		let r = await e.remove(t);
		return r && !n && await e.put({
			...R(r, K),
			isTold: !0
		}), !r || r.isUnclear || !!r.outcome;
	}
	async function f(t, n) {
		let r = (e) => {
			e.preventDefault(), e.returnValue = !0;
		}, i = () => removeEventListener("beforeunload", r);
		addEventListener("beforeunload", r), await e.put(t) ? i() : n.outcome.then(i, i);
		for (let { kept: e } of n.told) e();
	}
}
function q(e) {
	let { retryAfterMs: t = 0 } = e.kind === "failed" ? e : {};
	return Date.now() + t;
}
function J(e, t) {
	return new Promise((n) => {
		if (t === void 0 && e.isPushed) return n();
		let r = t === void 0 ? 0 : setTimeout(n, t);
		e.endNap = () => {
			clearTimeout(r), n();
		};
	});
}
function Y(e) {
	e.isPushed = !0, e.endNap();
}
// src/embed/sendContact.ts
var X = /* @__PURE__ */ new Map(), Z = se(w());
async function ce(t, n, r) {
	let i = e(t.config);
	if (!i || !t.isSecure) return {
		kind: "failed",
		reason: "insecure",
		mayHaveArrived: !1
	};
	let { id: a } = n;
	X.has(a) || X.set(a, de(t, n, i));
	let o = await X.get(a)?.catch(() => void 0);
	if (!o) return X.delete(a), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !1
	};
	let s = await Z.send(o, r);
	return s.kind === "failed" && s.reason === "network" && t.load("silence").then(({ explainSilence: e }) => e(i, t.log)).catch(t.log), s.kind === "invalid" ? {
		kind: "invalid",
		errors: fe(s.errors, i.fields ?? {})
	} : s;
}
function Q(e) {
	return Z.cancel(e);
}
function le() {
	return Z.resume();
}
function ue(e) {
	return Z.markTold(e);
}
async function de(e, t, n) {
	let { id: r, form: i } = t, a = Date.now(), o = await pe(e, t, n.url);
	return {
		id: r,
		form: i,
		atMs: a,
		request: n.format === "form" ? {
			url: n.url,
			type: "application/x-www-form-urlencoded",
			body: he(o, t, n.fields ?? {})
		} : {
			url: n.url,
			type: "application/json",
			body: JSON.stringify(me(o, n.fields)),
			headers: {
				...n.idempotent && { "Idempotency-Key": r },
				...n.headers
			}
		},
		isIdempotent: n.idempotent === !0,
		isUnclear: !1
	};
}
function fe(e, t) {
	let n = new Map(Object.entries(t).map(([e, t]) => [t, e]));
	return e.map((e) => {
		let t = e.field && (n.get(e.field) ?? e.field);
		return {
			...e,
			...t && { field: t }
		};
	});
}
async function pe(e, t, n) {
	let { id: r, form: i, fields: a, typed: s, doubts: c, extra: l, replaces: u, trap: d } = t, f = await C(e), p = e.stampId();
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
function me(e, t = {}) {
	let n = Object.entries(e.fields).map(([e, n]) => [t[e] ?? e, n]);
	return {
		...e,
		fields: Object.fromEntries(n)
	};
}
function he({ id: e, fields: t, extra: n = {}, page: r, stamp: i }, a, o) {
	let s = new URLSearchParams();
	for (let [e, r] of Object.entries({
		...t,
		...n
	})) s.set(o[e] ?? e, r);
	let c = i.texts.filter(({ role: e }) => e === "consent"), l = i.decisions.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return s.set("consent", JSON.stringify(i)), s.set("consent_text", a.shown.texts.map(({ text: e }) => e).join("\n\n")), s.set("consent_at", i.at), s.set("consent_purposes", l.join(",")), s.set("consent_sha256", c.map(({ sha256: e }) => e).join(",")), s.set("page", r), s.set("_id", e), s.toString();
}
// src/embed/submitForms.ts
async function ge(e, r) {
	S(e)?.catch(() => void 0);
	let i = r.plan.purposes.flatMap(({ label: e, full: t }) => [e, t]);
	return await Promise.all(i.map((e) => n(t(e)))), P(r, {
		...r.ports,
		...ye(e)
	});
}
async function _e(e, t) {
	for (let { entry: n, outcome: r } of await le()) {
		let { id: i, form: a, atMs: o } = n, s = !1, c = () => {
			s = !0, Q(i).catch(e.log);
		};
		(async () => {
			let e = await t(a);
			e?.showLeftover({
				id: i,
				atMs: o,
				settled: r,
				cancel: c
			}), e && await r && await ue(i);
		})().catch(e.log), r.then((t) => {
			t?.kind !== "sent" && s || ve(e, a, t);
		}, e.log);
	}
}
function ve(e, t, n) {
	let r = $(e);
	n?.kind === "sent" ? r("form-sent", {
		form: t,
		id: n.id
	}) : n && r("form-failed", {
		form: t,
		reason: "reason" in n ? n.reason : "invalid"
	});
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
function ye(t) {
	let { config: n, log: r } = t;
	return {
		send: (e, n = {
			kept() {},
			waits() {},
			triesAgain() {}
		}) => ce(t, e, n),
		cancel: Q,
		emit: $(t),
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
export { ge as engage, _e as resume };
