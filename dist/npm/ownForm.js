import { t as e } from "./element.js";
import { t } from "./attach.js";
import { i as n, r } from "./controls.js";
import { t as i } from "./styles.js";
import { t as a } from "./failureLine.js";
// src/core/autocomplete.ts
var o = {
	name: "name",
	phone: "tel",
	email: "email"
}, s = "@layer assent{:where(.assent-popup,.assent-popup :not(form,form *),.assent-field :not(.assent-input)){all:revert!important}.assent-form,.assent-input,.assent-submit{float:none!important;box-sizing:border-box!important;opacity:1!important;visibility:visible!important;clip-path:none!important;pointer-events:auto!important;zoom:1!important;width:100%!important;min-width:0!important;max-width:none!important;height:auto!important;max-height:none!important;margin:0!important;position:static!important;transform:none!important}.assent-form{grid-template:none!important;gap:16px!important;max-width:480px!important;font-size:16px!important;line-height:1.45!important;display:grid!important}.assent-form .assent-field{font-size:16px!important}.assent-field>label{margin-block-end:4px!important;font-weight:500!important;display:block!important}.assent-field .assent-mark{font-size:14px!important;font-weight:400!important}.assent-input,.assent-submit{border-radius:var(--assent-radius,8px);background:var(--ground);color:var(--ink);font:inherit;border:1px solid #0000;min-height:44px!important;font-size:inherit!important;line-height:inherit!important;appearance:auto!important;border-style:solid!important;border-width:1px!important;padding:8px 12px!important;transition:none!important;display:block!important}.assent-input{--ground:var(--assent-field-surface,Field);--ink:var(--assent-field-ink,FieldText);border-color:var(--assent-field-line,#868e96)!important}.assent-form .assent-ours{background:var(--ground)!important;color:var(--ink)!important}textarea.assent-input{resize:vertical}.assent-input[aria-invalid=true]{border-color:var(--assent-error,#e5534f)!important;box-shadow:inset 0 0 0 1px var(--assent-error,#e5534f)!important}.assent-field p.assent-say{margin-block-end:0!important}.assent-submit{--ground:var(--assent-accent,#1f5fd6);--ink:var(--assent-accent-ink,#fff);cursor:pointer;justify-self:start;font-weight:600;width:auto!important;padding:8px 24px!important}.assent-submit[aria-busy=true]{cursor:progress;opacity:.7!important}.assent-submit:hover{filter:brightness(1.1)}.assent-form :is(.assent-input,.assent-submit):focus-visible{outline:2px solid var(--assent-focus,currentcolor)!important;outline-offset:2px!important}.assent-form[data-assent-look=soft]{border-radius:var(--assent-radius,16px);background:var(--assent-soft,#8882);padding:24px;box-sizing:border-box!important}[data-assent-look=soft] :is(.assent-input,.assent-submit){border-radius:var(--assent-radius,12px)}[data-assent-look=soft] .assent-submit{justify-self:stretch;min-height:48px!important}.assent-popup .assent-form{max-width:none!important;color:inherit!important;background:0 0!important;border:0!important;padding:0!important}@media (width<=480px){.assent-submit{justify-self:stretch}}}", c = {
	tel: "tel",
	email: "email"
};
function l(t, n) {
	let { text: r } = n;
	return i(s), e("form", {
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
	let { type: r, required: i, options: a } = t, s = {
		id: n,
		name: t.id,
		"data-assent-field": t.id,
		class: "assent-input ym-disable-keys",
		autocomplete: o[t.id],
		required: i ? "" : void 0
	};
	if (r === "textarea") return e("textarea", {
		...s,
		rows: "4"
	});
	if (r === "select") {
		let t = ["", ...a].map((t) => e("option", { value: t }, t));
		return e("select", s, ...t);
	}
	return e("input", {
		...s,
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
// src/forms/pairColors.ts
var p = "rgb(1, 2, 3)";
function m(e) {
	for (let t of e.querySelectorAll(".assent-input,.assent-submit")) {
		t.classList.remove("assent-ours"), t.style.cssText = `--ink:${p};--ground:${p}`;
		let { color: e, backgroundColor: n, backgroundImage: r } = getComputedStyle(t), i = n !== "rgba(0, 0, 0, 0)" || r !== "none" || !t.closest(".assent-submit,dialog"), a = e !== p && n !== p && i;
		t.classList.toggle("assent-ours", !a), t.removeAttribute("style");
	}
	document.readyState !== "complete" && addEventListener("load", () => m(e), { once: !0 });
}
// src/forms/popup.css?inline
var h = "@layer assent{.assent-popup{box-sizing:border-box!important;border:1px solid var(--assent-line,#8886)!important;border-radius:var(--assent-popup-radius,12px)!important;background:var(--assent-surface,Canvas)!important;width:min(520px,100% - 32px)!important;max-height:calc(100dvh - 32px)!important;color:var(--assent-ink,CanvasText)!important;overscroll-behavior:contain!important;padding:0!important;box-shadow:0 12px 48px #0000003d!important}.assent-popup::backdrop{background:#0000007a!important}.assent-popup-inner{padding:24px!important;position:relative!important}.assent-popup-title{text-align:start!important;margin:0 0 16px!important;padding-inline-end:44px!important;font-size:22px!important;line-height:1.3!important}.assent-popup-close{width:44px!important;height:44px!important;color:inherit!important;cursor:pointer!important;background:0 0!important;border:0!important;border-radius:8px!important;padding:0!important;font:24px/1 system-ui,sans-serif!important;position:absolute!important;inset-block-start:12px!important;inset-inline-end:12px!important}.assent-popup-close:focus-visible{outline-offset:-2px!important;outline:2px solid!important}@media (prefers-reduced-motion:no-preference){.assent-popup[open]{animation:.16s ease-out assent-rise!important}@keyframes assent-rise{0%{opacity:0;transform:translateY(8px)}}}}";
// src/forms/sayLost.ts
function g(e, t) {
	e.replaceChildren(...a(t.text("form.reason.network"), t));
}
// src/forms/popup.ts
var _ = /* @__PURE__ */ new Map();
function v(e, t) {
	let n = _.get(e.form) ?? y(e, t);
	_.set(e.form, n);
	let { dialog: r, attached: i } = n;
	return r.isConnected || document.body.append(r), r.open || r.showModal(), i;
}
function y(n, r) {
	let { text: a, nextId: o } = r, s = l(n, r), c = e("h2", {
		class: "assent-popup-title",
		id: o()
	}, a("form.title")), u = e("button", {
		type: "button",
		class: "assent-popup-close",
		"aria-label": a("form.close")
	}, "×");
	i(h);
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
	}), document.body.append(d), m(s);
	let p = t(s, n, r, g);
	return s.querySelector("input,select,textarea")?.setAttribute("autofocus", ""), {
		dialog: d,
		attached: p
	};
}
// src/forms/renderForm.ts
var b = /* @__PURE__ */ new WeakMap();
function x(e, n, r) {
	let i = b.get(e);
	if (i && e.contains(i)) return t(i, n, r, g);
	let a = l(n, r), o = t(a, n, r, g);
	return e.replaceChildren(a), m(a), b.set(e, a), o;
}
export { v as openPopup, x as renderForm };
