import { a as e, i as t } from "./settings.js";
import { n } from "./texts.js";
import { a as r } from "./spares.js";
import { o as i, r as a } from "./draft.js";
import { i as o, n as s, r as c, t as l } from "./stamps.js";
import { a as u, c as d, d as f, f as p, i as m, l as h, n as ee, o as g, p as te, r as ne, s as re, u as _ } from "./outcome.js";
import { a as v, n as y, r as b } from "./place.js";
import { t as x } from "./styles.js";
import { t as S } from "./trap.js";
import { n as C, t as w } from "./askBrowser.js";
import { i as T, n as ie, r as ae } from "./outbox.js";
// src/core/fieldCheck.ts
function oe(e, t, n, r = f) {
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
function E(e, t, n, r = f) {
	let i = e.fields.flatMap((e) => {
		let i = t.fields[e.id] ?? "", a = e.type !== "hidden" && oe(e, i, n[e.id], r);
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
function se(e, t, n = f) {
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
var ce = "@layer assent{.assent-say{margin:4px 0 12px;font-size:14px}.assent-say:not(:empty){padding-inline-start:26px}.assent-say a{color:inherit;white-space:nowrap}.assent-say:not(:empty):before{content:\"!\";background:var(--assent-error,#c5221f);color:#fff;text-align:center;border-radius:9px;width:18px;margin-inline:-26px 8px;font:700 13px/18px system-ui,sans-serif;display:inline-block}.assent-say[role=status]:not(:empty):before{content:\"…\";background:#5f6b76}.assent-say[role=status]:is([data-assent-state=sent],[data-assent-state=sent]>*):not(:empty):before{content:\"✓\";background:var(--assent-done,#1e7b34)}.assent-say:is([data-assent-state=sent],[data-assent-state=sent]>[role=status]):not(:empty){border:1px solid var(--assent-done,#2f9e4f);border-radius:8px;padding:12px 16px;padding-inline-start:42px;font-size:16px;font-weight:500}.assent-say:focus{outline:none}.assent-faults{justify-items:start;gap:4px;margin-block-start:4px;display:grid}.assent-plain{min-height:24px;color:inherit;font:inherit;text-align:start;cursor:pointer;background:0 0;border:0;padding:0;text-decoration:underline}}";
// src/forms/busyButton.ts
function le(e, t) {
	let n = e.childNodes.length === 1 ? e.firstChild : null, r = n instanceof Text ? n : void 0, i = r?.data;
	return r && (r.data = t), e.setAttribute("aria-busy", "true"), e.setAttribute("aria-disabled", "true"), () => {
		r && i !== void 0 && r.data === t && (r.data = i), e.removeAttribute("aria-busy"), e.removeAttribute("aria-disabled");
	};
}
// src/forms/deliver.ts
async function D(e, t, n) {
	let { form: r, ports: i, section: a } = e, { id: o } = t.draft, s = e.state.last?.draft.id, c = n ?? b(r), l = c && le(c, i.text("form.sending")), u = (t) => {
		t.persisted && e.state.kind === "sending" && (_(e, { kind: "restored" }), d(e), l?.());
	};
	addEventListener("pageshow", u), _(e, {
		kind: "started",
		attempt: t
	}), a.status.textContent = i.text("form.sending");
	let f = () => e.state.last?.draft.id === o, p = await i.send(t.draft, {
		kept() {
			s && s !== o && i.cancel?.(s).catch(i.log);
		},
		waits(t) {
			l?.(), f() && (_(e, {
				kind: "settled",
				id: o,
				delivery: t,
				isTriedAgain: !0
			}), e.state.kind === "waiting" && m(e, t, () => {
				_(e, {
					kind: "cancelled",
					id: o
				}), e.state.kind === "cancelled" && (d(e), i.cancel?.(o).then((t) => {
					_(e, {
						kind: "cancelled",
						id: o,
						mayHaveArrived: t
					}), f() && e.state.kind === "cancelled" && ee(e, e.state);
				}, i.log));
			}));
		},
		triesAgain: () => _(e, {
			kind: "tried-again",
			id: o
		})
	}).catch((e) => (i.log("Sending failed in a way that should not be:", e), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !0
	}));
	removeEventListener("pageshow", u), l?.();
	let { state: h } = e;
	_(e, {
		kind: "settled",
		id: o,
		delivery: p
	}), e.state !== h && ne(e, p);
}
function O(e, t) {
	let { form: n, plan: r, ports: i } = e;
	n.matches(":invalid") || (_(e, {
		kind: "handed-over",
		attempt: t
	}), i.handOver?.(t.draft), i.emit("form-handed-over", { form: r.form }));
}
// src/forms/followSubmit.ts
function ue(e, t, n) {
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
function k({ form: e, stoodMs: t }) {
	let n = e.querySelector(`[name=${S}]`);
	return {
		ms: Math.round(t()),
		...n && { filled: !!n.value.trim() }
	};
}
// src/forms/prepare.ts
function A(e, t) {
	let { form: n, plan: r, ports: i, section: a } = e;
	if (e.state.kind === "sending") return;
	n.contains(a.node) || y(n, a.node);
	let o = g(e), s = JSON.stringify(o);
	if (e.state.kind === "sent" && s === e.emptied) return;
	d(e);
	let c = E(r, o, e.questioned, e.phones.read);
	if (c.length) {
		for (let { id: t, code: n } of c) n === "phone" && (e.questioned[t] = o.fields[t] ?? "");
		_(e, { kind: "stopped" }), re(e, c.map((t) => ({
			id: t.id,
			words: p(t, e)
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
	return te(e.state, s, () => ({
		...se(r, o, e.phones.read),
		shown: l(),
		trap: k(e)
	}), i.newId);
}
// src/forms/takeSubmits.ts
function j(e) {
	let { form: t } = e, n;
	return {
		submit(r) {
			let i = P(t), a = A(e, r.isTrusted);
			if (!a || i === "send") {
				r.preventDefault(), r.stopImmediatePropagation(), a && D(e, a, r.submitter);
				return;
			}
			let o = { isScripted: !1 };
			n = o;
			let s = i === "stamp" && N(t, r.submitter);
			u(e, a.draft, s), ue(r, i === "auto", (t) => {
				if (n = void 0, i === "stamp" || t && !o.isScripted) return O(e, a);
				r.preventDefault(), D(e, a, r.submitter);
			});
		},
		submitByScript() {
			let r = P(t) === "stamp";
			n && !r ? n.isScripted = !0 : n ? HTMLFormElement.prototype.submit.call(t) : M(e, r);
		}
	};
}
function M(e, t) {
	let n = A(e, !1);
	if (n) {
		if (!t) return void D(e, n);
		u(e, n.draft, N(e.form)), O(e, n), HTMLFormElement.prototype.submit.call(e.form);
	}
}
function N(e, t) {
	return (t?.getAttribute("formmethod") ?? e.getAttribute("method") ?? "get").toLowerCase() === "get";
}
function P(e) {
	let t = e.getAttribute("data-assent-mode");
	return t === "stamp" || v(e).some(({ type: e }) => e === "file") ? "stamp" : t === "send" ? t : "auto";
}
// src/forms/engage.ts
function F(e, t) {
	x(ce);
	let n = h(e, t), r = I(n);
	return {
		...j(n),
		enter(e) {
			L(n, e) && n.phones.prepare();
		},
		async showLeftover(e) {
			(await t.loadLeftover?.())?.(n, e);
		},
		detach() {
			r(), n.errors.clear();
		}
	};
}
function I(e) {
	let { form: t, errors: n, phones: r, section: i } = e, a = [
		["input", (t) => {
			!n.clear(t.target) && e.state.kind === "invalid" && (i.alert.textContent = ""), R(e);
		}],
		["focusout", ({ target: t }) => {
			L(e, t) && r.settle(t);
		}],
		["reset", () => n.clear()]
	];
	for (let [e, n] of a) t.addEventListener(e, n, !0);
	return R(e), () => {
		for (let [e, n] of a) t.removeEventListener(e, n, !0);
	};
}
function L({ plan: e, controlsNow: t }, n) {
	let r = t();
	return e.fields.some(({ id: e, type: t }) => t === "tel" && r.get(e) === n);
}
function R(e) {
	let t = b(e.form);
	if (!t?.classList.contains("disabled")) return;
	let n = g(e);
	E(e.plan, n, n.fields).every(({ kind: e }) => e === "purpose") && t.classList.remove("disabled");
}
function z(e, t) {
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
function B({ atMs: e, outcome: t, isTold: n }, r) {
	let i = r - e;
	if (!t) return i < 864e5 ? "send" : "expire";
	let a = t.kind !== "sent" && !n;
	return i >= (a ? 2 : 1) * 864e5 ? "drop" : a ? "tell" : "leave";
}
function V({ isUnclear: e, isIdempotent: t }) {
	return e && !t;
}
// src/effects/senderLock.ts
var H = 15e3;
async function U(e, t) {
	let n = `assent-lead-${e}`, { locks: r } = navigator;
	if (r) {
		let e = !1;
		try {
			return await r.request(n, () => (e = !0, t()));
		} catch (t) {
			if (e) throw t;
		}
	}
	return de(n, t);
}
async function de(e, t) {
	let n = `${Math.random()}`;
	for (; !await fe(e, n);) await W(500);
	try {
		return await t();
	} finally {
		try {
			localStorage.getItem(e)?.endsWith(n) && localStorage.removeItem(e);
		} catch {}
	}
}
async function fe(e, t) {
	try {
		let [n = "0"] = (localStorage.getItem(e) ?? "0").split(" ");
		return Number(n) > Date.now() ? !1 : (localStorage.setItem(e, `${Date.now() + H} ${t}`), await W(50), localStorage.getItem(e)?.endsWith(t) ?? !0);
	} catch {
		return !0;
	}
}
var W = (e) => new Promise((t) => setTimeout(t, e)), G = {
	kind: "failed",
	reason: "network",
	mayHaveArrived: !0
};
function pe(e) {
	let t = /* @__PURE__ */ new Map(), n = !1, r = () => {
		if (navigator.onLine) for (let e of t.values()) Date.now() >= e.notBeforeMs && J(e);
	}, i = () => {
		n || (n = !0, addEventListener("online", r), addEventListener("pageshow", r), document.addEventListener("visibilitychange", () => document.hidden || r()));
	}, a = (e, n) => {
		i();
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
			t.delete(e.id), s();
		}), r;
	}, s = async () => {
		let { entries: t, isWhole: n } = await e.all(), r = t.map((e) => B(e, Date.now())).every((e) => e === "leave" || e === "drop");
		n && r && ie(!1);
	}, l = async (e, t) => {
		t.isOwn ? await f(e, t) : t.notBeforeMs > Date.now() && await q(t, t.notBeforeMs - Date.now());
		for (let n = 0;; n++) {
			if (t.isPushed = !1, n) for (let { triesAgain: e } of t.told) e();
			let { delivery: r, step: i } = await U(e.id, async () => {
				let r = await u(e.id, t, n);
				return await t.takenBack, r;
			});
			if (!r || i.kind === "done" || t.stop.signal.aborted) return r;
			for (let { waits: e } of t.told) e(r);
			if (t.notBeforeMs = K(r), await q(t, i.afterMs), t.stop.signal.aborted) return r;
		}
	}, u = async (t, { isOwn: n, stop: r }, i) => {
		let a = { kind: "done" }, s = await e.get(t), l = {
			delivery: n ? G : void 0,
			step: a
		};
		if (!s || r.signal.aborted) return l;
		if (s.outcome) return n && await e.remove(t), {
			delivery: n ? s.outcome : void 0,
			step: a
		};
		let u = async (r) => (await (n ? e.remove(t) : e.put(z(s, r))), {
			delivery: r,
			step: a
		});
		if (!n && V(s)) return u(G);
		if (navigator.onLine && !await e.update({
			...s,
			isUnclear: !0
		})) return l;
		let d = await c(s.request, t, r.signal), f = o(d, i, s.isIdempotent, Math.random());
		if (r.signal.aborted) return {
			delivery: d,
			step: a
		};
		if (f.kind === "done") return u(d);
		let p = s.isUnclear || d.kind === "failed" && d.mayHaveArrived;
		return await e.update({
			...s,
			isUnclear: p,
			notBeforeMs: K(d)
		}), {
			delivery: d,
			step: f
		};
	};
	return {
		async send(e, n) {
			let r = t.get(e.id) ?? a(e, !0);
			return n && r.told.add(n), J(r), await r.outcome ?? G;
		},
		cancel(e) {
			let n = t.get(e), r = d(e, n?.isOwn !== !1);
			return n && (n.takenBack = r, n.stop.abort(), J(n)), r;
		},
		async resume() {
			let { entries: n } = await e.all();
			return s(), n.flatMap((n) => {
				let { id: r } = n, i = B(n, Date.now());
				return i === "drop" && e.remove(r), i === "drop" || i === "leave" || t.has(r) ? [] : (i === "expire" && e.put(z(n, G)), [{
					entry: n,
					outcome: i === "send" ? a(n, !1).outcome : Promise.resolve(n.outcome ?? G)
				}]);
			});
		},
		async markTold(t) {
			let n = await e.get(t);
			n?.outcome && await e.put({
				...n,
				isTold: !0
			}), await s();
		}
	};
	async function d(t, n) {
		let r = await e.remove(t);
		return r && !n && await e.put({
			...z(r, G),
			isTold: !0
		}), !r || r.isUnclear || !!r.outcome;
	}
	async function f(t, n) {
		let r = T();
		await e.put(t) ? r() : n.outcome.then(r, r);
		for (let { kept: e } of n.told) e();
	}
}
function K(e) {
	let { retryAfterMs: t = 0 } = e.kind === "failed" ? e : {};
	return Date.now() + t;
}
function q(e, t) {
	return new Promise((n) => {
		if (t === void 0 && e.isPushed) return n();
		let r = t === void 0 ? 0 : setTimeout(n, t);
		e.endNap = () => {
			clearTimeout(r), n();
		};
	});
}
function J(e) {
	e.isPushed = !0, e.endNap();
}
// src/embed/sendContact.ts
var Y = /* @__PURE__ */ new Map(), X = pe(ae());
async function me(t, n, r) {
	let i = e(t.config);
	if (!i || !t.isSecure) return {
		kind: "failed",
		reason: "insecure",
		mayHaveArrived: !1
	};
	let { id: a } = n;
	Y.has(a) || Y.set(a, _e(t, n, i));
	let o = T(), s = await Y.get(a)?.catch(() => void 0);
	if (o(), !s) return Y.delete(a), {
		kind: "failed",
		reason: "network",
		mayHaveArrived: !1
	};
	let c = await X.send(s, r);
	return c.kind === "sent" && Y.delete(a), c.kind === "failed" && c.reason === "network" && t.load("silence").then(({ explainSilence: e }) => e(i, t.log)).catch(t.log), c.kind === "invalid" ? {
		kind: "invalid",
		errors: Q(c.errors, i.fields ?? {})
	} : c;
}
function Z(e) {
	return X.cancel(e);
}
function he() {
	return X.resume();
}
function ge(e) {
	return X.markTold(e);
}
async function _e(e, t, n) {
	let { id: r, form: i } = t, a = Date.now(), o = await ve(e, t, n.url);
	return {
		id: r,
		form: i,
		atMs: a,
		request: n.format === "form" ? {
			url: n.url,
			type: "application/x-www-form-urlencoded",
			body: be(o, t, n.fields ?? {})
		} : {
			url: n.url,
			type: "application/json",
			body: JSON.stringify(ye(o, n.fields)),
			headers: {
				...n.idempotent && { "Idempotency-Key": r },
				...n.headers
			}
		},
		isIdempotent: n.idempotent === !0,
		isUnclear: !1
	};
}
function Q(e, t) {
	let n = new Map(Object.entries(t).map(([e, t]) => [t, e]));
	return e.map((e) => {
		let t = e.field && (n.get(e.field) ?? e.field);
		return {
			...e,
			...t && { field: t }
		};
	});
}
async function ve(e, t, n) {
	let { id: r, form: i, fields: a, typed: o, doubts: s, extra: c, replaces: u, trap: d } = t, f = await w(e), p = e.stampId();
	return {
		v: 1,
		kind: "contact",
		id: r,
		form: i,
		fields: a,
		typed: o,
		...s.length && { doubts: s },
		...Object.keys(c).length && { extra: c },
		page: location.origin + location.pathname,
		stamp: await l(e, {
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
function ye(e, t = {}) {
	let n = Object.entries(e.fields).map(([e, n]) => [t[e] ?? e, n]);
	return {
		...e,
		fields: Object.fromEntries(n)
	};
}
function be({ id: e, fields: t, extra: n = {}, page: r, stamp: i }, a, o) {
	let s = new URLSearchParams();
	for (let [e, r] of Object.entries({
		...t,
		...n
	})) s.set(o[e] ?? e, r);
	let c = i.texts.filter(({ role: e }) => e === "consent"), l = i.decisions.flatMap((e) => "purpose" in e && e.state !== "refused" ? [e.purpose] : []);
	return s.set("consent", JSON.stringify(i)), s.set("consent_text", a.shown.texts.map(({ text: e }) => e).join("\n\n")), s.set("consent_at", i.at), s.set("consent_purposes", l.join(",")), s.set("consent_sha256", c.map(({ sha256: e }) => e).join(",")), s.set("page", r), s.set("_id", e), s.toString();
}
// src/embed/submitForms.ts
async function xe(e, t) {
	C(e)?.catch(() => void 0);
	let i = t.plan.purposes.flatMap(({ label: e, full: t }) => [e, t]);
	return await Promise.all(i.map((e) => r(n(e)))), F(t, {
		...t.ports,
		...we(e)
	});
}
async function Se(e, t) {
	for (let { entry: n, outcome: r } of await he()) {
		let { id: i, form: a, atMs: o } = n, s = !1, c = () => {
			s = !0, Z(i).catch(e.log);
		};
		(async () => {
			let e = await t(a);
			await e?.showLeftover({
				id: i,
				atMs: o,
				settled: r,
				cancel: c
			}), e && await r && await ge(i);
		})().catch(e.log), n.outcome || r.then((t) => {
			t?.kind !== "sent" && s || Ce(e, a, t);
		}, e.log);
	}
}
function Ce(e, t, n) {
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
function we(n) {
	let { config: r, log: o } = n;
	return {
		send: (e, t = {
			kept() {},
			waits() {},
			triesAgain() {}
		}) => me(n, e, t),
		cancel: Z,
		emit: $(n),
		newId: () => crypto.randomUUID(),
		handOver: (e) => {
			let c = t(r);
			if (!c || !n.isSecure) return;
			let l = s(n, {
				...e,
				url: c
			}), u = {
				v: 1,
				kind: "consent",
				id: e.id,
				stamp: l
			};
			i(a, { message: u }), n.load("send").then(({ queueConsent: e }) => e(n, u)).catch(o);
		},
		stampFields: (t) => {
			let i = e(r)?.url ?? "";
			return { consent: JSON.stringify(s(n, {
				...t,
				url: i
			})) };
		},
		loadLeftover: async () => (await n.load("leftover")).showLeftover,
		loadPlans: async (e) => {
			let t = await n.load("phone");
			if (e === "near") return t.nearPlans;
			let { metadata: r } = await n.load("phoneWorld");
			return t.plansFrom(r);
		}
	};
}
export { xe as engage, Se as resume };
