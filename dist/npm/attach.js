import { t as e } from "./element.js";
import { n as t } from "./controls.js";
import { r as n, t as r } from "./styles.js";
// src/forms/consentSection.ts
function i(t, n) {
	let r = t.purposes.map((e) => a(e, n)), i = e("p", {
		class: "assent-say",
		role: "alert"
	}), o = e("p", {
		class: "assent-say",
		role: "status"
	}), s = e("span", { hidden: "" }), c = r.map(({ row: e }) => e);
	return {
		node: e("div", {
			class: "assent-consents",
			lang: n.locale,
			dir: n.text("dir"),
			...navigator.language.startsWith(n.locale) && { translate: "no" }
		}, ...c, i, o, s),
		alert: i,
		status: o,
		boxes: new Map(r.flatMap(({ id: e, box: t }) => t ? [[e, t]] : [])),
		stamp: s,
		seen: () => r.flatMap(({ seen: e }) => e())
	};
}
function a({ id: t, basis: n, label: r, full: i, required: a }, o) {
	let { text: s, nextId: c } = o, l = e("span", {
		class: "assent-words",
		id: c()
	}, r), u = n === "consent" ? e("input", {
		type: "checkbox",
		...a && { "aria-required": "true" }
	}) : void 0;
	u && (u.style.cssText = "display:block!important;position:absolute!important;width:20px!important;height:20px!important;appearance:auto!important;opacity:1!important");
	let d = a ? [" ", e("span", { class: "assent-mark" }, `(${s("form.required")})`)] : [], f = e("details", {}, e("summary", { "aria-describedby": l.id }, s("form.full")), e("div", { class: "assent-text" }, i)), p = !1;
	f.ontoggle = () => {
		!p && f.open && (p = !0, o.addAddress(f, i));
	};
	let m = u ? e("label", {}, u, " ", l, ...d) : e("div", {}, l);
	return {
		id: t,
		box: u,
		row: e("div", { class: "assent-consent" }, m, f),
		seen: () => [{
			role: "label",
			id: t,
			text: r
		}, {
			role: "consent",
			id: t,
			text: i,
			opened: p || f.open
		}]
	};
}
// src/forms/engagement.ts
function o(e, t, n) {
	let { alert: r, status: i } = e.section, a = { kind: "idle" }, o = !1, s = () => {
		if (a.kind === "here") return Promise.resolve(a.engaged);
		if (a.kind === "coming") return a.engaged;
		let n = t.engage(e).then((e) => (a.kind === "gone" ? e.detach() : a = {
			kind: "here",
			engaged: e
		}, e), (e) => {
			throw a.kind === "coming" && (a = { kind: "idle" }), e;
		});
		return a.kind === "idle" && (a = {
			kind: "coming",
			engaged: n
		}), n;
	};
	return {
		here: () => a.kind === "here" ? a.engaged : void 0,
		come: s,
		hold(e) {
			if (o) return;
			o = !0, r.textContent = "", i.textContent = t.text("form.sending");
			let a = t.askBeforeLeaving(), c = () => {
				o = !1, i.textContent = "", a();
			};
			s().then(() => {
				c(), e();
			}, (r) => {
				c(), t.log("A form cannot be served:", r), n(e);
			}).catch(t.log);
		},
		end() {
			a.kind === "here" && a.engaged.detach(), a = { kind: "gone" };
		}
	};
}
// src/forms/section.css?inline
var s = "@layer assent{:where(.assent-consents,.assent-say) *{all:revert!important}:where(.assent-consents,.assent-say,.assent-field) :before,:where(.assent-consents,.assent-say,.assent-field) :after{content:none!important}.assent-consents,.assent-field,.assent-say{all:initial!important;clear:both!important;color:inherit!important;color-scheme:inherit!important;font-family:inherit!important;font-size:14px!important;line-height:1.45!important;display:block!important}.assent-consents{grid-column:1/-1!important;width:100%!important}:has(>.assent-in-row){flex-wrap:wrap!important}.assent-consent{max-width:65ch!important;margin:0 0 12px!important;padding-inline-start:32px!important;position:relative!important}.assent-consent:has(>div:first-child){padding:0!important}.assent-consent input{accent-color:var(--assent-accent,#1f5fd6)!important;margin:0!important;inset-block-start:0!important;inset-inline-start:0!important}.assent-consent summary{cursor:pointer!important;width:fit-content!important;min-height:24px!important}.assent-consent a{min-height:24px!important;color:inherit!important;display:inline-block!important}.assent-consent :focus-visible{outline-offset:2px!important;outline:2px solid!important}.assent-text{white-space:pre-line!important;border:1px solid #8886!important;border-radius:8px!important;margin:8px 0!important;padding:12px!important}.assent-mark{opacity:.75!important}}", c = /* @__PURE__ */ new WeakMap(), l = 0, u = (e) => {
	e.target && c.get(e.target)?.(e);
};
function d(e, t) {
	return l++ || addEventListener("submit", u, !0), c.set(e, t), () => {
		c.delete(e) && !--l && removeEventListener("submit", u, !0);
	};
}
function f(e, { isTrusted: t, submitter: n }) {
	if (!t) {
		let t = {
			bubbles: !0,
			cancelable: !0,
			submitter: n
		};
		e.dispatchEvent(new SubmitEvent("submit", t));
		return;
	}
	let r = n?.isConnected ? n : null;
	HTMLFormElement.prototype.requestSubmit.call(e, r);
}
// src/forms/whenShown.ts
function p(e, t) {
	let n = t();
	if (typeof IntersectionObserver == "function") {
		let r = new IntersectionObserver((e) => {
			e.some(({ isIntersecting: e }) => e) && (n = t(), r.disconnect());
		});
		r.observe(e);
	}
	return () => n;
}
// src/forms/attach.ts
var m = /* @__PURE__ */ new WeakMap(), h = ["focusin", "input"];
function g(e, a, c, l) {
	let u = m.get(e);
	if (u) return u;
	let g = _(e, a);
	if (g.length) return c.explain({
		code: "input-missing",
		form: a.form,
		ids: g
	}, e), {
		isAttached: !1,
		engage: async () => void 0,
		detach() {}
	};
	r(s);
	let v = i(a, c), y = performance.now(), b = {
		form: e,
		plan: a,
		isOwn: !!l,
		section: v,
		shownAtMs: p(v.node, c.nowMs),
		stoodMs: () => performance.now() - y,
		controlsNow: () => t(e, a)
	};
	n(e, v.node);
	let x = o(b, c, (e) => {
		if (l) return l(v.alert, c);
		T.detach(), e();
	}), S = d(e, (t) => {
		let n = x.here();
		if (n) return n.submit(t);
		t.preventDefault(), t.stopImmediatePropagation(), x.hold(() => f(e, t));
	}), C = () => {
		let t = x.here();
		t ? t.submitByScript() : HTMLFormElement.prototype.submit.call(e);
	};
	Reflect.defineProperty(e, "submit", {
		configurable: !0,
		writable: !0,
		value: () => x.here() ? C() : x.hold(C)
	});
	let w = ({ target: e }) => {
		x.come().then((t) => t.enter(e), c.log);
	};
	for (let t of h) e.addEventListener(t, w, !0);
	let T = {
		isAttached: !0,
		engage: () => x.come().catch((e) => {
			c.log("A form cannot be served:", e);
		}),
		detach() {
			S(), Reflect.deleteProperty(e, "submit");
			for (let t of h) e.removeEventListener(t, w, !0);
			x.end(), v.node.remove(), m.delete(e);
		}
	};
	return m.set(e, T), T;
}
function _(e, n) {
	let r = t(e, n);
	return n.fields.flatMap(({ id: e, type: t, required: n }) => n && t !== "hidden" && !r.has(e) ? e : []);
}
export { g as t };
