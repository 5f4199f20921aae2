import { t as e } from "./element.js";
import { t } from "./attach.js";
import { i as n, r } from "./controls.js";
import { t as i } from "./styles.js";
import { t as a } from "./failureLine.js";
// src/forms/ownForm.css?inline
var o = "@layer assent{.assent-form{text-align:start;gap:16px;max-width:480px;font-size:16px;line-height:1.45;display:grid}.assent-field>label{margin-block-end:4px;font-weight:500;display:block}.assent-field .assent-mark{font-size:14px;font-weight:400}.assent-input{box-sizing:border-box;border:1px solid var(--assent-field-line,#868e96);border-radius:var(--assent-radius,8px);background:var(--assent-field-surface,Field);width:100%;min-height:44px;color:var(--assent-field-ink,FieldText);font:inherit;padding:8px 12px}textarea.assent-input{resize:vertical}.assent-input[aria-invalid=true]{border-color:var(--assent-error,#e5534f);box-shadow:inset 0 0 0 1px var(--assent-error,#e5534f)}.assent-field .assent-say{margin-block-end:0}.assent-submit{border-radius:var(--assent-radius,8px);background:var(--assent-accent,#1f5fd6);min-height:44px;color:var(--assent-accent-ink,#fff);font:inherit;cursor:pointer;border:1px solid #0000;justify-self:start;padding:8px 24px;font-weight:600}.assent-submit[aria-busy=true]{opacity:.7;cursor:progress}.assent-submit:hover{filter:brightness(1.1)}.assent-form :is(.assent-input,.assent-submit):focus-visible{outline:2px solid var(--assent-focus,currentcolor);outline-offset:2px}.assent-form[data-assent-look=soft]{box-sizing:border-box;border-radius:var(--assent-radius,16px);background:var(--assent-soft,#8882);padding:24px}[data-assent-look=soft] :is(.assent-input,.assent-submit){border-radius:var(--assent-radius,12px)}[data-assent-look=soft] .assent-submit{justify-self:stretch;min-height:48px}.assent-popup .assent-form{background:0 0;max-width:none;padding:0}@media (prefers-reduced-motion:no-preference){.assent-input,.assent-submit{transition:border-color .16s ease-out,filter .16s ease-out}}@media (width<=480px){.assent-submit{justify-self:stretch}}}", s = {
	name: "name",
	phone: "tel",
	email: "email"
}, c = {
	tel: "tel",
	email: "email"
};
function l(t, n) {
	let { text: r } = n;
	return i(o), e("form", {
		class: "assent-form ym-disable-submit",
		novalidate: "",
		lang: n.locale,
		dir: r("dir"),
		"aria-label": r("form.title"),
		"data-assent-look": t.look,
		"data-assent-mode": "send"
	}, ...t.fields.filter(({ type: e }) => e !== "hidden").map((e) => u(e, n)), f(), e("button", {
		type: "submit",
		class: "assent-submit"
	}, r("form.submit")));
}
function u(t, { text: n, nextId: r }) {
	let i = r(), a = e("label", { for: i }, t.label);
	return t.required && a.append(" ", e("span", { class: "assent-mark" }, `(${n("form.required")})`)), e("div", { class: "assent-field" }, a, d(t, i));
}
function d(t, n) {
	let { type: r, required: i, options: a } = t, o = {
		id: n,
		name: t.id,
		"data-assent-field": t.id,
		class: "assent-input ym-disable-keys",
		autocomplete: s[t.id],
		required: i ? "" : void 0
	};
	if (r === "textarea") return e("textarea", {
		...o,
		rows: "4"
	});
	if (r === "select") {
		let t = ["", ...a].map((t) => e("option", { value: t }, t));
		return e("select", o, ...t);
	}
	return e("input", {
		...o,
		type: r,
		inputmode: c[r]
	});
}
function f() {
	let t = e("input", {
		name: n,
		...r,
		placeholder: "…"
	}), i = e("div", { "aria-hidden": "true" }, t);
	return i.style.cssText = "position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important", i;
}
// src/forms/popup.css?inline
var p = "@layer assent{.assent-popup{box-sizing:border-box;border:1px solid var(--assent-line,#8886);border-radius:var(--assent-popup-radius,12px);background:var(--assent-surface,Canvas);width:min(520px,100% - 32px);max-height:calc(100dvh - 32px);color:var(--assent-ink,CanvasText);overscroll-behavior:contain;padding:0;box-shadow:0 12px 48px #0000003d}.assent-popup::backdrop{background:#0000007a}.assent-popup-inner{padding:24px;position:relative}.assent-popup-title{text-align:start;margin:0 0 16px;padding-inline-end:44px;font-size:22px;line-height:1.3}.assent-popup-close{width:44px;height:44px;color:inherit;cursor:pointer;background:0 0;border:0;border-radius:8px;padding:0;font:24px/1 system-ui,sans-serif;position:absolute;inset-block-start:12px;inset-inline-end:12px}.assent-popup-close:focus-visible{outline-offset:-2px;outline:2px solid}@media (prefers-reduced-motion:no-preference){.assent-popup[open]{animation:.16s ease-out assent-rise}@keyframes assent-rise{0%{opacity:0;transform:translateY(8px)}}}}";
// src/forms/sayLost.ts
function m(e, t) {
	e.replaceChildren(...a(t.text("form.reason.network"), t));
}
// src/forms/popup.ts
var h = /* @__PURE__ */ new Map();
function g(e, t) {
	let n = h.get(e.form) ?? _(e, t);
	h.set(e.form, n);
	let { dialog: r, attached: i } = n;
	return r.isConnected || document.body.append(r), r.open || r.showModal(), i;
}
function _(n, r) {
	let { text: a, nextId: o } = r, s = l(n, r), c = e("h2", {
		class: "assent-popup-title",
		id: o()
	}, a("form.title")), u = e("button", {
		type: "button",
		class: "assent-popup-close",
		"aria-label": a("form.close")
	}, "×");
	i(p);
	let d = e("dialog", {
		class: "assent-popup",
		"aria-labelledby": c.id
	}, e("div", { class: "assent-popup-inner" }, c, s, u));
	u.addEventListener("click", () => d.close());
	let f = !1;
	d.addEventListener("pointerdown", ({ target: e }) => {
		f = e === d;
	}), d.addEventListener("click", ({ target: e }) => {
		e === d && f && d.close();
	}), document.body.append(d);
	let h = t(s, n, r, m);
	return s.querySelector("input,select,textarea")?.setAttribute("autofocus", ""), {
		dialog: d,
		attached: h
	};
}
// src/forms/renderForm.ts
var v = /* @__PURE__ */ new WeakMap();
function y(e, n, r) {
	let i = v.get(e);
	if (i && e.contains(i)) return t(i, n, r, m);
	let a = l(n, r), o = t(a, n, r, m);
	return e.replaceChildren(a), v.set(e, a), o;
}
export { g as openPopup, y as renderForm };
