import { t as e } from "./categoryTexts.js";
import { a as t, o as n, r, t as i } from "./choice.js";
import { n as a } from "./hostElement.js";
import { t as o } from "./element.js";
import { p as s, r as c } from "./settings.js";
import { t as l } from "./actionButton.js";
import { t as u } from "./loadPreset.js";
// src/ui/categories.css?inline
var d = ".categories{margin-top:14px}.categories>li{border-top:1px solid var(--line);padding:10px 0 12px}.category{cursor:pointer;justify-content:space-between;align-items:center;gap:16px;min-height:44px;display:flex!important}.name,b{font-weight:600}input{appearance:none;border:2px solid var(--ink);cursor:pointer;background:0 0;border-radius:12px;flex:none;width:44px;height:24px;position:relative}input:before{content:\"\";background:var(--ink);border-radius:50%;width:14px;position:absolute;inset-block:3px;inset-inline-start:3px}input:checked{border-color:var(--accent);background:var(--accent)}input:checked:before{background:var(--surface);inset-inline-start:23px}input:disabled{opacity:.6;cursor:default}summary{cursor:pointer;width:fit-content;min-height:32px;padding-top:6px;text-decoration:underline}.services>li{border-inline-start:2px solid var(--line);overflow-wrap:anywhere;margin-top:12px;padding-inline-start:12px}dt{margin-top:8px;font-size:13px}dd+dd{margin-top:6px}code{font-size:13px}code,[lang]{direction:ltr;unicode-bidi:isolate;width:fit-content}@media (prefers-reduced-motion:no-preference){input:before{transition:inset .16s ease-out}}@media (forced-colors:active){input:checked{background:highlight}}";
// src/ui/categoryRow.ts
function f(e) {
	let { id: t, title: n, description: r, note: i, granted: a, services: s, text: c, onToggle: l } = e, u = o("p", { id: `category-${t}` }, r), d = o("input", {
		type: "checkbox",
		role: "switch",
		part: "switch",
		"data-assent-category": t,
		"aria-describedby": u.id
	});
	d.checked = a, d.disabled = !l, d.onchange = () => l?.(d.checked);
	let f = o("span", { class: "name" }, n), p = o("li", {}, o("label", { class: "category" }, f, d), u);
	if (i && p.append(o("p", { class: "hint" }, i)), s.length) {
		let e = `${c("preferences.services")}: ${s.length}`, t = o("ul", { class: "services" }, ...s);
		p.append(o("details", {}, o("summary", {}, e), t));
	}
	return p;
}
// src/ui/closeIcon.ts
function p() {
	let e = (e, t) => {
		let n = document.createElementNS("http://www.w3.org/2000/svg", e);
		for (let e in t) n.setAttribute(e, t[e] ?? "");
		return n;
	}, t = e("svg", {
		viewBox: "0 0 24 24",
		width: "20",
		height: "20",
		"aria-hidden": "true",
		stroke: "currentColor",
		"stroke-width": "2",
		"stroke-linecap": "round"
	});
	return t.append(e("path", { d: "M5 5l14 14M19 5L5 19" })), t;
}
// src/ui/formatDay.ts
function m(e, t) {
	let n = (t, n) => new Intl.DateTimeFormat(t, {
		...n,
		timeZone: "UTC"
	}).format(new Date(e)), r = n(t, { dateStyle: "long" });
	return Intl.DateTimeFormat.supportedLocalesOf(t).length > 0 && !/M\d/.test(r) ? r.replace(/ г\.$/, " года").replace(/(\d)\.$/, "$1") : n("de", {
		day: "2-digit",
		month: "2-digit",
		year: "numeric"
	});
}
// src/ui/serviceFacts.ts
function h(e, t, n, r, i) {
	let a = s(r), c = [...t.hosts ?? [], ...n?.hosts ?? []], l = (e) => o("code", {}, e), u = ({ name: e, life: t, aim: n }) => o("dd", {}, l(e), `, ${g(t, r, i)}`, o("br", {}), o("span", { lang: a }, n[a])), d = (e, ...t) => t.length ? [o("dt", {}, i(`preferences.${e}`)), ...t] : [], f = (e) => d(e, ...(t[e] ?? []).map((e) => o("dd", {}, l(e))), ...(n?.[e] ?? []).map(u));
	return o("li", {}, o("b", {}, t.title ?? n?.title[a] ?? e), ...n ? [o("p", { lang: a }, `${n.vendor[a]}. ${n.aim[a]}`)] : [], o("dl", {}, ...c.length ? d("hosts", o("dd", {}, c.join(", "))) : [], ...f("cookies"), ...f("storage")));
}
function g(e, t, n) {
	if (e === void 0) return n("preferences.life.endless");
	if (e === 0) return n("preferences.life.session");
	let r = e % 365 == 0;
	return new Intl.NumberFormat(t, {
		style: "unit",
		unit: r ? "year" : "day",
		unitDisplay: "long"
	}).format(r ? e / 365 : e);
}
// src/ui/preferences.ts
function _(e) {
	let { config: t, locale: i, text: a, categories: s, state: u, gpc: d, act: m } = e, g = u.kind === "answered" ? u.choice : {}, _ = (e, r, i) => l(e, r, i, ({ isTrusted: r }) => m(e, n(t, g, [], !0), r)), y = /* @__PURE__ */ new Map();
	for (let [e, n] of Object.entries(t.services ?? {})) y.set(e, h(e, n, void 0, i, a));
	let b = d ? r(t) : [], x = s.map(({ id: e, title: r, description: i }) => f({
		id: e,
		title: r,
		description: i,
		note: b.includes(e) ? a("preferences.gpc") : void 0,
		granted: g[e] === !0,
		services: [...y].flatMap(([n, r]) => c(t, n) === e ? r : []),
		text: a,
		onToggle(r) {
			g = n(t, g, [e], r);
		}
	})), S = f({
		id: "necessary",
		title: a("category.necessary.title"),
		description: a("category.necessary.description"),
		note: a("preferences.always"),
		granted: !0,
		services: [],
		text: a
	}), C = _("close", "close", "");
	C.className = "close", C.setAttribute("aria-label", a("preferences.close")), C.append(p());
	let w = o("div", { class: "actions" }, _("accept", "action", a("banner.accept")), _("decline", "action", a("banner.decline")), _("save", "action", a("preferences.save"))), T = o("footer", {}, w);
	return u.kind === "answered" && Object.values(u.choice).includes(!0) && (w.append(_("withdraw", "plain", a("preferences.withdraw"))), T.append(o("p", { class: "hint" }, a("preferences.withdraw.note")))), {
		node: o("div", { class: "sheet" }, o("header", {}, o("h2", {
			id: "preferences-title",
			part: "title"
		}, a("preferences.title")), C), o("div", { class: "scroll" }, o("p", {}, a("preferences.intro")), o("p", { class: "hint" }, v(e)), o("ul", { class: "categories" }, S, ...x)), T),
		showFacts(e, n) {
			let r = h(e, t.services?.[e] ?? {}, n, i, a);
			y.get(e)?.replaceChildren(...r.childNodes);
		}
	};
}
function v({ state: e, text: t, locale: n }) {
	return e.kind === "answered" ? t("preferences.savedAt", {
		date: m(e.at, n),
		expires: m(e.expires, n)
	}) : t("preferences.unsaved");
}
// src/ui/preferences.css?inline
var y = "dialog[part=preferences]{--accent:var(--assent-accent,var(--ink));width:min(580px,100vw - 24px);max-width:none;max-height:min(760px,100dvh - 24px);margin:auto;padding:0;overflow:hidden!important}@media (prefers-reduced-motion:no-preference){dialog[part=preferences]{animation:.16s ease-out rise}}@keyframes rise{0%{opacity:0;translate:0 8px}}.sheet{max-height:inherit;flex-direction:column;display:flex!important}header{justify-content:space-between;align-items:center;padding-block:10px 6px;padding-inline:24px 12px;display:flex!important}h2{font-size:19px;line-height:1.3}.close{width:44px;height:44px;color:inherit;cursor:pointer;background:0 0;border:0;border-radius:50%;flex:none;padding:12px}.close svg{display:block}.scroll{outline-offset:-2px;min-height:80px;padding:0 24px 12px;overflow:auto}.hint,details{margin-top:4px;font-size:14px}:host(:not([data-look=contrast],[style*=ink])) :is(.hint,dt){opacity:.75}ul{padding:0;list-style:none}footer{border-top:1px solid var(--line);grid-template-columns:repeat(3,1fr);align-items:center;gap:8px;padding:12px 24px;display:grid!important}footer .actions{display:contents}footer .actions button{padding-inline:8px!important}footer .hint{grid-area:2/1/3/3;margin:0;font-size:13px}@media (width<=480px){header,.scroll,footer{padding-inline:14px}footer{grid-template-columns:1fr 1fr;padding-block:10px}footer .hint{grid-area:3/1/4/3}.actions :nth-child(3):last-child{grid-column:1/3!important}}@media (height<=340px){.sheet{overflow:auto}.scroll{flex:none;overflow:visible}}", b;
async function x(n, r) {
	let { root: s, config: c, language: l, gpc: d } = n, { locale: f, pack: p, text: m } = l;
	if (s.querySelector("[part=preferences]")) return;
	S(s);
	let h = e(c, f, p), g = Date.now(), v = h.map(({ id: e, title: t, description: n }) => ({
		role: "category",
		id: e,
		text: `${t}\n${n}`
	})), { node: y, showFacts: b } = _({
		config: c,
		locale: f,
		text: m,
		categories: h,
		state: n.state(),
		gpc: d,
		act(e, r, a) {
			if (e !== "close") {
				let o = e === "accept" ? i(n) : e === "save" ? r : t(c), s = {
					surface: "preferences",
					method: e,
					trusted: a,
					shownAtMs: g,
					texts: v
				};
				n.choose(o, s).catch(n.log);
			}
			x.close();
		}
	}), x = o("dialog", {
		part: "preferences",
		dir: "auto",
		"aria-labelledby": "preferences-title"
	}, y);
	x.addEventListener("click", ({ target: e }) => {
		e === x && x.close();
	});
	for (let [e, t] of Object.entries(c.services ?? {})) t.preset && u(n, t).then(({ facts: t }) => b(e, t)).catch(n.log);
	let C = s.host;
	C.parentNode !== document.documentElement && a(C), s.append(x), x.showModal(), r.clear(), await new Promise((e) => x.addEventListener("close", e)), x.remove(), await r.settle(), document.activeElement === document.body && s.querySelector("[data-assent-action=choose],[part=reopen]")?.focus();
}
function S(e) {
	b || (b = new CSSStyleSheet(), b.replaceSync(y + d)), e.adoptedStyleSheets.includes(b) || e.adoptedStyleSheets.push(b);
}
export { x as openPreferences };
