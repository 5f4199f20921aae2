import { t as e } from "./categoryTexts.js";
import { a as t, o as n, r, t as i } from "./choice.js";
import { t as a } from "./element.js";
import { p as o, r as s } from "./settings.js";
import { t as c } from "./actionButton.js";
import { t as l } from "./loadPreset.js";
// src/ui/categoryRow.ts
function u(e) {
	let { id: t, title: n, description: r, note: i, granted: o, services: s, text: c, onToggle: l } = e, u = a("p", { id: `category-${t}` }, r), d = a("input", {
		type: "checkbox",
		role: "switch",
		part: "switch",
		"data-assent-category": t,
		"aria-describedby": u.id
	});
	d.checked = o, d.disabled = !l, d.onchange = () => l?.(d.checked);
	let f = a("span", { class: "name" }, n), p = a("li", {}, a("label", { class: "category" }, f, d), u);
	if (i && p.append(a("p", { class: "hint" }, i)), s.length) {
		let e = `${c("preferences.services")}: ${s.length}`, t = a("ul", { class: "services" }, ...s);
		p.append(a("details", {}, a("summary", {}, e), t));
	}
	return p;
}
// src/ui/closeIcon.ts
function d() {
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
function f(e, t) {
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
function p(e, t, n, r, i) {
	let s = o(r), c = [...t.hosts ?? [], ...n?.hosts ?? []], l = (e) => a("code", {}, e), u = ({ name: e, life: t, aim: n }) => a("dd", {}, l(e), `, ${m(t, r, i)}`, a("br", {}), a("span", { lang: s }, n[s])), d = (e, ...t) => t.length ? [a("dt", {}, i(`preferences.${e}`)), ...t] : [], f = (e) => d(e, ...(t[e] ?? []).map((e) => a("dd", {}, l(e))), ...(n?.[e] ?? []).map(u));
	return a("li", {}, a("b", {}, t.title ?? n?.title[s] ?? e), ...n ? [a("p", { lang: s }, `${n.vendor[s]}. ${n.aim[s]}`)] : [], a("dl", {}, ...c.length ? d("hosts", a("dd", {}, c.join(", "))) : [], ...f("cookies"), ...f("storage")));
}
function m(e, t, n) {
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
function h(e) {
	let { config: t, locale: i, text: o, categories: l, state: f, gpc: m, act: h } = e, _ = f.kind === "answered" ? f.choice : {}, v = (e, r, i) => c(e, r, i, ({ isTrusted: r }) => h(e, n(t, _, [], !0), r)), y = /* @__PURE__ */ new Map();
	for (let [e, n] of Object.entries(t.services ?? {})) y.set(e, p(e, n, void 0, i, o));
	let b = m ? r(t) : [], x = l.map(({ id: e, title: r, description: i }) => u({
		id: e,
		title: r,
		description: i,
		note: b.includes(e) ? o("preferences.gpc") : void 0,
		granted: _[e] === !0,
		services: [...y].flatMap(([n, r]) => s(t, n) === e ? r : []),
		text: o,
		onToggle(r) {
			_ = n(t, _, [e], r);
		}
	})), S = u({
		id: "necessary",
		title: o("category.necessary.title"),
		description: o("category.necessary.description"),
		note: o("preferences.always"),
		granted: !0,
		services: [],
		text: o
	}), C = v("close", "close", "");
	C.className = "close", C.setAttribute("aria-label", o("preferences.close")), C.append(d());
	let w = a("div", { class: "actions" }, v("accept", "action", o("banner.accept")), v("decline", "action", o("banner.decline")), v("save", "action", o("preferences.save"))), T = a("footer", {}, w);
	return f.kind === "answered" && Object.values(f.choice).includes(!0) && (w.append(v("withdraw", "plain", o("preferences.withdraw"))), T.append(a("p", { class: "hint" }, o("preferences.withdraw.note")))), {
		node: a("div", { class: "sheet" }, a("header", {}, a("h2", {
			id: "preferences-title",
			part: "title"
		}, o("preferences.title")), C), a("div", { class: "scroll" }, a("p", {}, o("preferences.intro")), a("p", { class: "hint" }, g(e)), a("ul", { class: "categories" }, S, ...x)), T),
		showFacts(e, n) {
			let r = p(e, t.services?.[e] ?? {}, n, i, o);
			y.get(e)?.replaceChildren(...r.childNodes);
		}
	};
}
function g({ state: e, text: t, locale: n }) {
	return e.kind === "answered" ? t("preferences.savedAt", {
		date: f(e.at, n),
		expires: f(e.expires, n)
	}) : t("preferences.unsaved");
}
// src/ui/preferences.css?inline
var _ = "dialog[part=preferences]{--accent:var(--assent-accent,var(--ink));width:min(580px,100vw - 24px);max-width:none;max-height:min(760px,100dvh - 24px);margin:auto;padding:0;overflow:hidden!important}@media (prefers-reduced-motion:no-preference){dialog[part=preferences]{animation:.16s ease-out rise}input:before{transition:inset .16s ease-out}}@keyframes rise{0%{opacity:0;translate:0 8px}}.sheet{max-height:inherit;flex-direction:column;display:flex!important}header{justify-content:space-between;align-items:center;padding-block:10px 6px;padding-inline:24px 12px;display:flex!important}h2{font-size:19px;line-height:1.3}.close{width:44px;height:44px;color:inherit;cursor:pointer;background:0 0;border:0;border-radius:50%;flex:none;padding:12px}.close svg{display:block}.scroll{outline-offset:-2px;min-height:80px;padding:0 24px 12px;overflow:auto}.hint,details{margin-top:4px;font-size:14px}:host(:not([data-look=contrast],[style*=ink])) :is(.hint,dt){opacity:.75}ul{padding:0;list-style:none}.categories{margin-top:14px}.categories>li{border-top:1px solid var(--line);padding:10px 0 12px}.category{cursor:pointer;justify-content:space-between;align-items:center;gap:16px;min-height:44px;display:flex!important}.name,b{font-weight:600}input{appearance:none;border:2px solid var(--ink);cursor:pointer;background:0 0;border-radius:12px;flex:none;width:44px;height:24px;position:relative}input:before{content:\"\";background:var(--ink);border-radius:50%;width:14px;position:absolute;inset-block:3px;inset-inline-start:3px}input:checked{border-color:var(--accent);background:var(--accent)}input:checked:before{background:var(--surface);inset-inline-start:23px}input:disabled{opacity:.6;cursor:default}summary{cursor:pointer;width:fit-content;min-height:32px;padding-top:6px;text-decoration:underline}.services>li{border-inline-start:2px solid var(--line);overflow-wrap:anywhere;margin-top:12px;padding-inline-start:12px}dt{margin-top:8px;font-size:13px}dd+dd{margin-top:6px}code{font-size:13px}code,[lang]{direction:ltr;unicode-bidi:isolate;width:fit-content}footer{border-top:1px solid var(--line);grid-template-columns:repeat(3,1fr);align-items:center;gap:8px;padding:12px 24px;display:grid!important}footer .actions{display:contents}footer .actions button{padding-inline:8px!important}footer .hint{grid-area:2/1/3/3;margin:0;font-size:13px}@media (width<=480px){header,.scroll,footer{padding-inline:14px}footer{grid-template-columns:1fr 1fr;padding-block:10px}footer .hint{grid-area:3/1/4/3}.actions :nth-child(3):last-child{grid-column:1/3!important}}@media (height<=340px){.sheet{overflow:auto}.scroll{flex:none;overflow:visible}}@media (forced-colors:active){input:checked{background:highlight}}", v;
async function y(n, r) {
	let { root: o, config: s, language: c, gpc: u } = n, { locale: d, pack: f, text: p } = c;
	if (o.querySelector("[part=preferences]")) return;
	b(o);
	let m = e(s, d, f), g = Date.now(), _ = m.map(({ id: e, title: t, description: n }) => ({
		role: "category",
		id: e,
		text: `${t}\n${n}`
	})), { node: v, showFacts: y } = h({
		config: s,
		locale: d,
		text: p,
		categories: m,
		state: n.state(),
		gpc: u,
		act(e, r, a) {
			if (e !== "close") {
				let o = e === "accept" ? i(n) : e === "save" ? r : t(s), c = {
					surface: "preferences",
					method: e,
					trusted: a,
					shownAtMs: g,
					texts: _
				};
				n.choose(o, c).catch(n.log);
			}
			x.close();
		}
	}), x = a("dialog", {
		part: "preferences",
		dir: "auto",
		"aria-labelledby": "preferences-title"
	}, v);
	x.addEventListener("click", ({ target: e }) => {
		e === x && x.close();
	});
	for (let [e, t] of Object.entries(s.services ?? {})) t.preset && l(n, t).then(({ facts: t }) => y(e, t)).catch(n.log);
	o.append(x), x.showModal(), r.clear(), await new Promise((e) => x.addEventListener("close", e)), x.remove(), await r.settle(), document.activeElement === document.body && o.querySelector("[data-assent-action=choose],[part=reopen]")?.focus();
}
function b(e) {
	v || (v = new CSSStyleSheet(), v.replaceSync(_)), e.adoptedStyleSheets.includes(v) || e.adoptedStyleSheets.push(v);
}
export { y as openPreferences };
