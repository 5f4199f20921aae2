import { t as e } from "./trap.js";
import { t } from "./element.js";
import { t as n } from "./styles.js";
// src/forms/ownForm.css?inline
var r = "@layer assent{.assent-form{text-align:start;gap:16px;max-width:480px;font-size:16px;line-height:1.45;display:grid}.assent-field>label{margin-block-end:4px;font-weight:500;display:block}.assent-field .assent-mark{font-size:14px;font-weight:400}.assent-input{box-sizing:border-box;border:1px solid var(--assent-field-line,#868e96);border-radius:var(--assent-radius,8px);background:var(--assent-field-surface,Field);width:100%;min-height:44px;color:var(--assent-field-ink,FieldText);font:inherit;padding:8px 12px}textarea.assent-input{resize:vertical}.assent-input[aria-invalid=true]{border-color:var(--assent-error,#e5534f);box-shadow:inset 0 0 0 1px var(--assent-error,#e5534f)}.assent-field .assent-say{margin-block-end:0}.assent-submit{border-radius:var(--assent-radius,8px);background:var(--assent-accent,#1f5fd6);min-height:44px;color:var(--assent-accent-ink,#fff);font:inherit;cursor:pointer;border:1px solid #0000;justify-self:start;padding:8px 24px;font-weight:600}.assent-submit[aria-busy=true]{opacity:.7;cursor:progress}.assent-submit:hover{filter:brightness(1.1)}.assent-form :is(.assent-input,.assent-submit):focus-visible{outline:2px solid var(--assent-focus,currentcolor);outline-offset:2px}.assent-form[data-assent-look=soft]{box-sizing:border-box;border-radius:var(--assent-radius,16px);background:var(--assent-soft,#8882);padding:24px}[data-assent-look=soft] :is(.assent-input,.assent-submit){border-radius:var(--assent-radius,12px)}[data-assent-look=soft] .assent-submit{justify-self:stretch;min-height:48px}.assent-popup .assent-form{background:0 0;max-width:none;padding:0}@media (prefers-reduced-motion:no-preference){.assent-input,.assent-submit{transition:border-color .16s ease-out,filter .16s ease-out}}@media (width<=480px){.assent-submit{justify-self:stretch}}}", i = {
	name: "name",
	phone: "tel",
	email: "email"
}, a = {
	tel: "tel",
	email: "email"
};
function o(e, i) {
	let { text: a } = i;
	return n(r), t("form", {
		class: "assent-form ym-disable-submit",
		novalidate: "",
		lang: i.locale,
		dir: a("dir"),
		"aria-label": a("form.title"),
		"data-assent-look": e.look,
		"data-assent-mode": "send"
	}, ...e.fields.filter(({ type: e }) => e !== "hidden").map((e) => s(e, i)), l(), t("button", {
		type: "submit",
		class: "assent-submit"
	}, a("form.submit")));
}
function s(e, { text: n, nextId: r }) {
	let i = r(), a = t("label", { for: i }, e.label);
	return e.required && a.append(" ", t("span", { class: "assent-mark" }, `(${n("form.required")})`)), t("div", { class: "assent-field" }, a, c(e, i));
}
function c(e, n) {
	let { type: r, required: o, options: s } = e, c = {
		id: n,
		name: e.id,
		"data-assent-field": e.id,
		class: "assent-input ym-disable-keys",
		autocomplete: i[e.id],
		required: o ? "" : void 0
	};
	if (r === "textarea") return t("textarea", {
		...c,
		rows: "4"
	});
	if (r === "select") {
		let e = ["", ...s].map((e) => t("option", { value: e }, e));
		return t("select", c, ...e);
	}
	return t("input", {
		...c,
		type: r,
		inputmode: a[r]
	});
}
function l() {
	let n = t("input", {
		name: e,
		tabindex: "-1",
		autocomplete: "off",
		placeholder: "…",
		"data-1p-ignore": "",
		"data-lpignore": "true",
		"data-bwignore": "",
		"data-form-type": "other"
	}), r = t("div", { "aria-hidden": "true" }, n);
	return r.style.cssText = "position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important", r;
}
// src/forms/popup.css?inline
var u = "@layer assent{.assent-popup{box-sizing:border-box;border:1px solid var(--assent-line,#8886);border-radius:var(--assent-popup-radius,12px);background:var(--assent-surface,Canvas);width:min(520px,100% - 32px);max-height:calc(100dvh - 32px);color:var(--assent-ink,CanvasText);overscroll-behavior:contain;padding:0;box-shadow:0 12px 48px #0000003d}.assent-popup::backdrop{background:#0000007a}.assent-popup-inner{padding:24px;position:relative}.assent-popup-title{text-align:start;margin:0 0 16px;padding-inline-end:44px;font-size:22px;line-height:1.3}.assent-popup-close{width:44px;height:44px;color:inherit;cursor:pointer;background:0 0;border:0;border-radius:8px;padding:0;font:24px/1 system-ui,sans-serif;position:absolute;inset-block-start:12px;inset-inline-end:12px}.assent-popup-close:focus-visible{outline-offset:-2px;outline:2px solid}@media (prefers-reduced-motion:no-preference){.assent-popup[open]{animation:.16s ease-out assent-rise}@keyframes assent-rise{0%{opacity:0;transform:translateY(8px)}}}}", d = /* @__PURE__ */ new Map();
function f(e, t, n) {
	let r = d.get(e.form) ?? p(e, t, n);
	d.set(e.form, r), r.isConnected || document.body.append(r), r.open || r.showModal();
}
function p(e, r, i) {
	let { text: a, nextId: s } = r, c = o(e, r), l = t("h2", {
		class: "assent-popup-title",
		id: s()
	}, a("form.title")), d = t("button", {
		type: "button",
		class: "assent-popup-close",
		"aria-label": a("form.close")
	}, "×");
	n(u);
	let f = t("dialog", {
		class: "assent-popup",
		"aria-labelledby": l.id
	}, t("div", { class: "assent-popup-inner" }, l, c, d));
	d.addEventListener("click", () => f.close());
	let p = !1;
	return f.addEventListener("pointerdown", ({ target: e }) => {
		p = e === f;
	}), f.addEventListener("click", ({ target: e }) => {
		e === f && p && f.close();
	}), document.body.append(f), i(c), c.querySelector("input,select,textarea")?.setAttribute("autofocus", ""), f;
}
export { o as createForm, f as openPopup };
