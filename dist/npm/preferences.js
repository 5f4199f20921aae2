import { t as e } from "./categoryTexts.js";
import { a as t, n, o as r, r as i } from "./choice.js";
import { s as a, t as o } from "./texts.js";
import { a as s, u as c } from "./ru.js";
import { t as l } from "./loadPreset.js";
// node_modules/preact/dist/preact.mjs
var u, d, f, p, m, h, g, _, v, y, b = Symbol.for("pv"), x = {}, S = [], C = /^m(i|n|o|s|text|space)$/, w = Array.isArray, T = S.slice, E = Object.assign;
function D(e) {
	e && e.parentNode && e.remove();
}
function O(e, t, n) {
	var r, i, a, o = {}, s = arguments.length;
	for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? i = t[a] : o[a] = t[a];
	return s > 2 && (o.children = s > 3 ? T.call(arguments, 2) : n), k(e, o, r, i, null);
}
function k(e, t, n, r, i) {
	var a = {
		type: e,
		props: t,
		key: n,
		ref: r,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: b,
		__v: i || ++d,
		__i: -1,
		__u: 0
	};
	return !i && u.vnode && u.vnode(a), a;
}
function A(e) {
	return e.children;
}
function j(e, t) {
	this.props = e, this.context = t, this.__g = 0;
}
function M(e, t) {
	if (t == null) return e.__ && M(e.__, e.__i + 1);
	for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
	return typeof e.type != "function" || e.props.__P ? null : M(e);
}
function N(e) {
	var t, n = e.__v, r = n.__e, i = [], a = [], o = e.__P;
	o && ((t = E({ constructor: b }, n)).__v = n.__v + 1, u.vnode && u.vnode(t), H(o, t, n, e.__n, o.namespaceURI, 32 & n.__u ? [r] : null, i, r || M(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, G(i, t, a), n.__ = n.__e = null, t.__e != r && P(t));
}
function P(e) {
	if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
		return t && (e.__e = t.__e);
	}), P(e);
}
function F(e) {
	(8 & e.__g || (e.__g |= 8, f.push(e), m++)) && p == u.debounceRendering || ((p = u.debounceRendering) || queueMicrotask)(I);
}
function I() {
	try {
		for (var e, t = 1; f.length;) f.length > t && f.sort(h), e = f.shift(), t = f.length, 8 & e.__g && N(e);
	} finally {
		(m = f.length) && (p || queueMicrotask)(I);
	}
}
function L(e, t, n, r, i, a, o, s, c, l, u) {
	var d, f, p, m, h, g, _ = r.__k || S, v = t.length;
	for (c = R(n, t, _, c, v), d = 0; d < v; d++) (p = n.__k[d]) != null && (f = ~p.__i && _[p.__i] || x, p.__i = d, g = H(e, p, f, i, a, o, s, c, l, u), m = p.__e, (f.ref != p.ref || 8 & f.__u) && (f.ref && K(f.ref, null, p, f), p.ref && u.push(p.ref, p.__c || m, p)), h ||= m, 4 & p.__u ? (c = z(p, c, e, !f.__v), f.__e && (f.__e = null)) : typeof p.type == "function" && g !== void 0 ? c = g : m && (c = m.nextSibling), p.__u &= -21);
	return n.__e = h, c;
}
function R(e, t, n, r, i) {
	var a, o, s, c, l, u, d, f, p, m = n.length, h = m, g = 0, _ = 0, v = e.__k = Array(i);
	for (a = 0; a < i; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = v[a] = k(null, o) : w(o) ? o = v[a] = k(A, { children: o }) : o.constructor === b && o.__b ? o = v[a] = k(o.type, o.props, o.key, o.ref, o.__v) : v[a] = o, c = a + g, o.__ = e, o.__b = e.__b + 1, s = null, ~(l = o.__i = ee(o, n, c, h)) && (h--, (s = n[l]) && (s.__u |= 2)), s && s.__v ? (o.__u |= 16, l == c - 1 ? g-- : l == c + 1 ? g++ : l != c && (l > c ? g-- : g++, _ = 1)) : (~l || (i > m ? g-- : i < m && g++), typeof o.type != "function" && (o.__u |= 4))) : v[a] = null;
	if (_) {
		for (u = [], d = [], a = 0; a < i; a++) if ((o = v[a]) && 16 & o.__u) {
			for (g = 0, f = u.length; g < f;) u[p = g + f >> 1] < o.__i ? g = p + 1 : f = p;
			u[g] = o.__i, d[a] = g + 1;
		}
		for (g = u.length; a--;) d[a] && (d[a] == g ? g-- : v[a].__u |= 4);
	}
	if (h) for (a = 0; a < m; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = M(s)), q(s, s));
	return r;
}
function z(e, t, n, r) {
	var i, a, o, s;
	if (typeof e.type == "function") {
		if (e.props.__P) return t;
		if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = z(i[a], t, n, !1));
		return t;
	}
	for (t && !t.parentNode && (t = M(e)) && !t.parentNode && (t = null), o = e.__e, s = t; s && s.nodeType == 8;) s = s.nextSibling;
	for (o != s && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)), t = o; (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"););
	return t;
}
function ee(e, t, n, r) {
	var i, a = e.key, o = e.type, s = t[n], c = s && !(2 & s.__u);
	if (s === null && a == null || c && a == s.key && o == s.type) return n;
	if (r > +!!c) {
		for (i = n - 1; i >= 0; i--) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
		for (i = n + 1; i < t.length; i++) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
	}
	return -1;
}
function B(e, t, n) {
	n ??= "", t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function V(e, t, n, r, i) {
	var a, o;
	if (t == "style") {
		if (typeof n == "string") e.style.cssText = n;
		else {
			if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || B(e.style, t);
			if (n) for (t in n) r && n[t] == r[t] || B(e.style, t, n[t]);
		}
	} else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e ||= {})[t] = n, n && r || (o = y[t] || (y[t] = te(t)), (e.__a ||= {})[t] = v, a = t != (t = t.replace(_, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a));
	else {
		if (i == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
			e[t] = n ?? "";
			return;
		} catch {}
		if (typeof n == "function") return;
		n == null || !1 === n && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
	}
}
function te(e) {
	return function(t) {
		var n = this.__e;
		if (n) {
			if (n = n[e], t[g] == null) t[g] = v++;
			else if (t[g] < this.__a[e]) return;
			return n(u.event ? u.event(t) : t);
		}
	};
}
function H(e, t, n, r, i, a, o, s, c, l) {
	var d, f, p, m, h, g, _, v, y, x, C, T, O, k, N, P, F, I, R = t.type;
	if (t.constructor !== b) return null;
	128 & n.__u && (c = 32 & n.__u, d = n.__c.__z) && (t.__u |= c, f = a = [], d.nodeType == 8 ? s = U(d, a) : a.push(d), s = a[0] || s), (d = u.__b) && d(t);
	n: if (typeof R == "function") {
		p = o.length;
		try {
			if (v = t.props, y = (d = R.prototype) && d.render, x = (d = R.contextType) && r[d.__c], C = d ? x ? x.props.value : d.__ : r, (m = n.__c) ? (t.__c = m, 2 & m.__g && (m.__g |= 1)) : (y ? t.__c = m = new R(v, C) : (t.__c = m = new j(v, C), m.constructor = R, m.render = re), x && x.sub(m), m.state || (m.state = {}), m.__n = r, m.__g |= 8, m.__h = [], m.__k = []), y && (m.__s || (m.__s = m.state), R.getDerivedStateFromProps && (m.__s == m.state && (m.__s = E({}, m.__s)), E(m.__s, R.getDerivedStateFromProps(v, m.__s)))), h = m.props, g = m.state, m.__v = t, n.__c) {
				if (v !== h && y && !R.getDerivedStateFromProps && m.componentWillReceiveProps && m.componentWillReceiveProps(v, C), t.__v == n.__v && !(8 & m.__g) || !(4 & m.__g) && m.shouldComponentUpdate && !1 === m.shouldComponentUpdate(v, m.__s, C)) {
					t.__v != n.__v && (m.props = v, m.state = m.__s, m.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(e) {
						e && (e.__ = t);
					}), S.push.apply(m.__h, m.__k), m.__k = [], m.__h.length && o.push(m), s = M(n);
					break n;
				}
				m.componentWillUpdate && m.componentWillUpdate(v, m.__s, C), y && m.componentDidUpdate && m.__h.push(function() {
					m.componentDidUpdate(h, g, _);
				});
			} else y && !R.getDerivedStateFromProps && m.componentWillMount && m.componentWillMount(), y && m.componentDidMount && m.__h.push(m.componentDidMount);
			m.context = C, m.props = v, m.__P = e, m.__g &= -5, T = u.__r, O = y ? 25 : 0;
			do
				m.__g &= -9, T && T(t), d = m.render(m.props, m.state = m.__s, m.context);
			while (8 & m.__g && ++O < 25);
			y && (S.push.apply(m.__h, m.__k), m.__k = []), m.state = m.__s, m.getChildContext && (r = E({}, r, m.getChildContext())), y && n.__c && m.getSnapshotBeforeUpdate && (_ = m.getSnapshotBeforeUpdate(h, g)), k = d && d.type === A && d.key == null ? d.props.children : d, v.__P && (d = s, i = (e = v.__P).namespaceURI, c = a = null, n.props && n.props.__P != e && (n.__k.some(function(e) {
				e && q(e, e);
			}), n.__k = null), s = n.__k ? M(n, 0) : null), s = L(e, w(k) ? k : [k], t, n, r, i, a, o, s, c, l), v.__P && (t.__e = null, s = d), t.__u &= -161, f && f.some(D), m.__h.length && o.push(m), 1 & m.__g && (m.__g &= -4);
		} catch (e) {
			if (o.length = p, t.__v = null, c || a) {
				if (e && e.then) {
					if (t.__u |= 128 | c, a) {
						for (~(F = a.indexOf(s || void 0)) || (F = a.length); (I = a[F - 1]) && I.nodeType == 8;) F--;
						for (; F < a.length; F++) if (I = a[F]) {
							if (a[F] = null, N) {
								if (I == P) break;
							} else {
								if (I.nodeType != 8) break;
								I.data.startsWith("$s") && (P = U(N = I));
							}
						}
					}
					if (!N) {
						for (; s && s.nodeType == 8 && s.nextSibling;) s = s.nextSibling;
						N = s;
					}
					(d = U(N = t.__c.__z || (t.__c.__z = N))) ? (t.__e = N, s = d) : t.__e = s, s &&= s.nextSibling;
				} else a && a.some(D);
			} else t.__e = n.__e;
			t.__k ||= n.__k || [], e && e.then || W(t), u.__e(e, t, n);
		}
	} else s = t.__e = ne(n.__e, t, n, r, i, a, o, c, l, e);
	return (d = u.diffed) && d(t), s;
}
function U(e, t) {
	if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling;) {
		if (e.nodeType == 8) {
			if (e.data.startsWith("$s")) n++;
			else if (e.data.startsWith("/$s") && !--n) return e;
		}
		t && t.push(e);
	}
}
function W(e) {
	e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(W));
}
function G(e, t, n) {
	for (var r = 0; r < n.length;) K(n[r++], n[r++], n[r++]);
	u.__c && u.__c(t, e), e.some(function(t) {
		try {
			e = t.__h, t.__h = [], e.some(function(e) {
				e.call(t);
			});
		} catch (e) {
			u.__e(e, t.__v);
		}
	});
}
function ne(e, t, n, r, i, a, o, s, c, l) {
	var d, f, p, m, h, g, _, v, y = n.props || x, b = t.props, S = t.type;
	if (S == "svg" ? i = "http://www.w3.org/2000/svg" : S == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i ||= "http://www.w3.org/1999/xhtml", a) {
		for (d = 0; d < a.length; d++) if ((h = a[d]) && (S ? h.localName == S : h.nodeType == 3)) {
			e = h, a[d] = null;
			break;
		}
	}
	if (!e) {
		if (v = l.ownerDocument || document, !S) return v.createTextNode(b);
		e = v.createElementNS(i, S, b.is ? b : l), s &&= (u.__m && u.__m(t, a), !1), a = null;
	}
	if (S) {
		if (l = S == "template" && e.content || e, a = S == "textarea" && b.defaultValue != null ? null : a && T.call(l.childNodes), !s && a) for (y = {}, d = 0; d < e.attributes.length; d++) y[(h = e.attributes[d]).name] = h.value;
		for (d in y) h = y[d], d == "dangerouslySetInnerHTML" ? p = h : d == "children" || d in b || d == "value" && "defaultValue" in b || d == "checked" && "defaultChecked" in b || V(e, d, null, h, i);
		for (d in b) h = b[d], d == "children" ? m = h : d == "dangerouslySetInnerHTML" ? f = h : d == "value" ? g = h : d == "checked" ? _ = h : s && typeof h != "function" || y[d] === h || V(e, d, h, y[d], i);
		f ? (s || p && (f.__html == p.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (p && (e.textContent = ""), (S == "foreignObject" || i == "http://www.w3.org/1998/Math/MathML" && C.test(S)) && (i = "http://www.w3.org/1999/xhtml"), L(l, w(m) ? m : [m], t, n, r, i, a, o, a ? a[0] : n.__k && M(n, 0), s, c), a && a.some(D)), s && S != "textarea" || (d = "value", S == "progress" && g == null ? e.removeAttribute(d) : g == null || g === e[d] && (S != "progress" || g) || V(e, d, g, y[d], i), d = "checked", _ != null && _ != e[d] && V(e, d, _, y[d], i));
	} else y === b || s && e.data == b || (e.data = b);
	return e;
}
function K(e, t, n, r) {
	try {
		typeof e == "function" ? t ? t.__x = e(t) || 1 : (r &&= r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
	} catch (e) {
		u.__e(e, n);
	}
}
function q(e, t, n) {
	var r, i, a, o;
	if (u.unmount && u.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || K(r, null, t, e), r = e.__c) {
		if (r.componentWillUnmount) try {
			r.componentWillUnmount();
		} catch (e) {
			u.__e(e, t);
		}
		r.__P = r.__n = null;
	}
	if (r = e.__k) for (o = 0; o < r.length; o++) r[o] && q(r[o], t, typeof e.type != "function" || n && !e.props.__P);
	!n && (r = e.__c) && (r = r.__z) && (i = U(r, a = [])) && (r == e.__e && a.some(D), D(i), D(r)), n || D(e.__e), e.__e = e.__c = e.__ = null;
}
function re(e, t, n) {
	return this.constructor(e, n);
}
function J(e, t) {
	var n, r, i, a;
	u.__ && u.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = k(A, { children: [e] }), i = [], a = [], H(t, t.__k, r || x, x, t.namespaceURI, r ? null : t.firstChild ? T.call(t.childNodes) : null, i, r ? r.__e : t.firstChild, n, a), G(i, t.__k, a), t.__k.props.children = null;
}
u = { __e: function(e, t, n, r) {
	for (var i, a, o; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((o = (a = i.constructor) && a.getDerivedStateFromError) && i.setState(a.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, r || {}), o = 1), o && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			e = t;
		}
	}
	throw m = 0, e;
} }, d = 0, j.prototype.setState = function(e, t) {
	var n = this.__s;
	n && n != this.state || (n = this.__s = E({}, this.state)), typeof e == "function" && (e = e(E({}, n), this.props)), e && (E(n, e), this.__v && (t && this.__k.push(t), F(this)));
}, j.prototype.forceUpdate = function(e) {
	this.__v && (this.__g |= 4, e && this.__h.push(e), F(this));
}, j.prototype.render = A, f = [], m = 0, h = function(e, t) {
	return e.__v.__b - t.__v.__b;
}, g = Symbol(), _ = /(PointerCapture)$|Capture$/i, v = 0, y = {};
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var ie = Symbol.for("pv"), ae = 0;
Array.isArray;
function Y(e, t, n, r, i, a) {
	t ||= {};
	var o, s, c = t;
	if ("ref" in c && typeof e != "function") for (s in c = {}, t) s == "ref" ? o = t[s] : c[s] = t[s];
	var l = {
		type: e,
		props: c,
		key: n,
		ref: o,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: ie,
		__v: --ae,
		__i: -1,
		__u: 0
	};
	return (i || a) && (l.__source = i, l.__self = a), u.vnode && u.vnode(l), l;
}
// src/ui/ServiceFacts.tsx
function oe({ id: e, service: t, facts: n, locale: r, text: i }) {
	let a = r === "ru" ? "ru" : "en", o = (e = []) => e.map((e) => ({
		name: e,
		aim: {
			ru: "",
			en: ""
		}
	})), s = [...t.hosts ?? [], ...n?.hosts ?? []], c = (e, t, n = []) => t.length + n.length > 0 && /* @__PURE__ */ Y(A, { children: [
		/* @__PURE__ */ Y("dt", { children: e }),
		t.map(({ name: e }) => /* @__PURE__ */ Y("dd", { children: /* @__PURE__ */ Y("code", { children: e }) }, e)),
		n.map(({ name: e, life: t, aim: n }) => /* @__PURE__ */ Y("dd", { children: [
			/* @__PURE__ */ Y("code", { children: e }),
			", ",
			se(t, r, i),
			/* @__PURE__ */ Y("br", {}),
			/* @__PURE__ */ Y("span", {
				lang: a,
				children: n[a]
			})
		] }, e))
	] });
	return /* @__PURE__ */ Y("li", { children: [
		/* @__PURE__ */ Y("b", { children: t.title ?? n?.title ?? e }),
		n && /* @__PURE__ */ Y("p", {
			lang: a,
			children: [
				n.vendor,
				". ",
				n.aim[a]
			]
		}),
		/* @__PURE__ */ Y("dl", { children: [
			s.length > 0 && /* @__PURE__ */ Y(A, { children: [/* @__PURE__ */ Y("dt", { children: i("preferences.hosts") }), /* @__PURE__ */ Y("dd", { children: s.join(", ") })] }),
			c(i("preferences.cookies"), o(t.cookies), n?.cookies),
			c(i("preferences.storage"), o(t.storage), n?.storage)
		] })
	] });
}
function se(e, t, n) {
	if (e === void 0) return n("preferences.life.endless");
	if (e === 0) return n("preferences.life.session");
	let r = e % 365 == 0;
	return new Intl.NumberFormat(t, {
		style: "unit",
		unit: r ? "year" : "day",
		unitDisplay: "long"
	}).format(r ? e / 365 : e);
}
// src/ui/CategoryRow.tsx
function X(e) {
	let { id: t, title: n, description: r, note: i, granted: a, services: o, facts: s, locale: c, text: l, onToggle: u } = e, d = `category-${t}`;
	return /* @__PURE__ */ Y("li", { children: [
		/* @__PURE__ */ Y("label", {
			class: "category",
			children: [/* @__PURE__ */ Y("span", {
				class: "name",
				children: n
			}), /* @__PURE__ */ Y("input", {
				type: "checkbox",
				role: "switch",
				part: "switch",
				"data-assent-category": t,
				checked: a,
				disabled: !u,
				"aria-describedby": d,
				onChange: (e) => u?.(e.currentTarget.checked)
			})]
		}),
		/* @__PURE__ */ Y("p", {
			id: d,
			children: r
		}),
		i && /* @__PURE__ */ Y("p", {
			class: "hint",
			children: i
		}),
		o.length > 0 && /* @__PURE__ */ Y("details", { children: [/* @__PURE__ */ Y("summary", { children: [
			l("preferences.services"),
			": ",
			o.length
		] }), /* @__PURE__ */ Y("ul", {
			class: "services",
			children: o.map(([e, t]) => /* @__PURE__ */ Y(oe, {
				id: e,
				service: t,
				facts: s[e],
				locale: c,
				text: l
			}, e))
		})] })
	] });
}
// src/ui/Preferences.tsx
function ce(e) {
	let { config: t, locale: i, text: o, labels: s, categories: c, state: l, picked: u, facts: d, gpc: f, pick: p, act: m } = e, h = (e, n, i) => /* @__PURE__ */ Y("button", {
		type: "button",
		part: n,
		"data-assent-action": e,
		onClick: (n) => m(e, r(t, u, [], !0), n.isTrusted),
		children: i
	}), g = l.kind === "answered" && Object.values(l.choice).includes(!0), _ = f ? n(t) : [];
	return /* @__PURE__ */ Y("div", {
		class: "sheet",
		children: [
			/* @__PURE__ */ Y("header", { children: [/* @__PURE__ */ Y("h2", {
				id: "preferences-title",
				part: "title",
				children: o("preferences.title")
			}), /* @__PURE__ */ Y("button", {
				type: "button",
				class: "close",
				part: "close",
				"data-assent-action": "close",
				"aria-label": o("preferences.close"),
				onClick: (e) => m("close", u, e.isTrusted),
				children: /* @__PURE__ */ Y("svg", {
					viewBox: "0 0 24 24",
					width: "20",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ Y("path", {
						d: "M5 5l14 14M19 5L5 19",
						stroke: "currentColor",
						"stroke-width": "2",
						"stroke-linecap": "round"
					})
				})
			})] }),
			/* @__PURE__ */ Y("div", {
				class: "scroll",
				children: [
					/* @__PURE__ */ Y("p", { children: o("preferences.intro") }),
					/* @__PURE__ */ Y("p", {
						class: "hint",
						children: l.kind === "answered" ? o("preferences.savedAt", {
							date: Z(l.at, i),
							expires: Z(l.expires, i)
						}) : o("preferences.unsaved")
					}),
					/* @__PURE__ */ Y("ul", {
						class: "categories",
						children: [/* @__PURE__ */ Y(X, {
							id: "necessary",
							title: o("category.necessary.title"),
							description: o("category.necessary.description"),
							note: o("preferences.always"),
							granted: !0,
							services: [],
							facts: d,
							locale: i,
							text: o
						}), c.map(({ id: e, title: n, description: s }) => /* @__PURE__ */ Y(X, {
							id: e,
							title: n,
							description: s,
							note: _.includes(e) ? o("preferences.gpc") : void 0,
							granted: u[e] === !0,
							services: Object.entries(t.services ?? {}).filter(([n]) => a(t, n) === e),
							facts: d,
							locale: i,
							text: o,
							onToggle: (n) => p(r(t, u, [e], n))
						}, e))]
					})
				]
			}),
			/* @__PURE__ */ Y("footer", { children: [/* @__PURE__ */ Y("div", {
				class: "actions",
				children: [
					h("accept", "action", s.accept),
					h("decline", "action", s.decline),
					h("save", "action", o("preferences.save")),
					g && h("withdraw", "plain", o("preferences.withdraw"))
				]
			}), g && /* @__PURE__ */ Y("p", {
				class: "hint",
				children: o("preferences.withdraw.note")
			})] })
		]
	});
}
function Z(e, t) {
	return new Intl.DateTimeFormat(t, {
		dateStyle: "long",
		timeZone: "UTC"
	}).format(new Date(e));
}
// src/ui/preferences.css?inline
var le = "dialog[part=preferences]{--accent:var(--assent-accent,var(--ink));width:min(580px,100vw - 24px);max-width:none;max-height:min(760px,100dvh - 24px);margin:auto;padding:0;overflow:hidden!important}@media (prefers-reduced-motion:no-preference){dialog[part=preferences]{animation:.16s ease-out rise}input:before{transition:translate .16s ease-out}}@keyframes rise{0%{opacity:0;translate:0 8px}}.sheet{max-height:inherit;flex-direction:column;display:flex!important}header{justify-content:space-between;align-items:center;padding-block:10px 6px;padding-inline:24px 12px;display:flex!important}h2{font-size:19px;line-height:1.3}.close{width:44px;height:44px;color:inherit;cursor:pointer;background:0 0;border:0;border-radius:50%;flex:none;padding:12px}.close svg{display:block}.scroll{outline-offset:-2px;min-height:80px;padding:0 24px 12px;overflow:auto}.hint,details{margin-top:4px;font-size:14px}.hint,dl{opacity:.85}ul{padding:0;list-style:none}.categories{margin-top:14px}.categories>li{border-top:1px solid var(--line);padding:10px 0 12px}.category{cursor:pointer;justify-content:space-between;align-items:center;gap:16px;min-height:44px;display:flex!important}.name,b{font-weight:600}input{appearance:none;border:2px solid var(--ink);cursor:pointer;background:0 0;border-radius:12px;flex:none;width:44px;height:24px;position:relative}input:before{content:\"\";background:var(--ink);border-radius:50%;width:14px;position:absolute;inset-block:3px;inset-inline-start:3px}input:checked{border-color:var(--accent);background:var(--accent)}input:checked:before{background:var(--surface);translate:20px}input:checked:is(:lang(ae),:lang(ar),:lang(arc),:lang(bcc),:lang(bqi),:lang(ckb),:lang(dv),:lang(fa),:lang(glk),:lang(he),:lang(ku),:lang(mzn),:lang(nqo),:lang(pnb),:lang(ps),:lang(sd),:lang(ug),:lang(ur),:lang(yi)):before{translate:-20px}input:disabled{opacity:.6;cursor:default}summary{cursor:pointer;width:fit-content;min-height:32px;padding-top:6px;text-decoration:underline}.services>li{border-inline-start:2px solid var(--line);overflow-wrap:anywhere;margin-top:8px;padding-inline-start:12px}dt{margin-top:6px;font-weight:600}dd{margin-top:2px}code{font-size:13px}footer{border-top:1px solid var(--line);padding:14px 24px}footer .actions{grid-template-columns:repeat(3,1fr)}footer .actions *{padding-inline:8px!important}footer .actions [part=plain]{grid-column:1/4!important}@media (width<=480px){header,.scroll,footer{padding-inline:14px}}@media (forced-colors:active){input:checked{background:highlight}}", Q = {
	ru: s,
	en: c
}, $;
function ue(r) {
	let { root: a, config: s, locale: c } = r;
	if (a.querySelector("dialog")) return;
	$ || ($ = new CSSStyleSheet(), $.replaceSync(le), a.adoptedStyleSheets.push($));
	let u = Q[c] ?? Q.en ?? {}, d = e(s, c, u), f = Date.now(), p = document.createElement("dialog");
	p.setAttribute("part", "preferences"), p.dir = "auto";
	let m = d.map(({ id: e, title: t, description: n }) => ({
		role: "category",
		id: e,
		text: `${t}\n${n}`
	})), h = (e, a, o) => {
		if (e !== "close") {
			let c = e === "accept" ? i(s, r.gpc ? n(s) : []) : e === "save" ? a : t(s), l = {
				surface: "preferences",
				method: e,
				trusted: o,
				shownAtMs: f,
				texts: m
			};
			r.choose(c, l).catch(r.log);
		}
		p.close();
	};
	p.addEventListener("click", (e) => {
		e.target === p && p.close();
	}), a.append(p);
	let g = r.state(), _ = o(s, c, u), v = g.kind === "answered" ? g.choice : {}, y = {}, b = (e) => {
		v = e, J(O(ce, {
			config: s,
			locale: c,
			text: _,
			labels: {
				accept: r.text("banner.accept"),
				decline: r.text("banner.decline")
			},
			categories: d,
			state: g,
			picked: v,
			facts: y,
			gpc: r.gpc,
			pick: b,
			act: h
		}), p);
	};
	b(v);
	for (let [e, t] of Object.entries(s.services ?? {})) t.preset && l(r, t).then((t) => {
		y[e] = t.facts, p.open && b(v);
	}, r.log);
	return p.setAttribute("aria-labelledby", "preferences-title"), p.showModal(), new Promise((e) => {
		p.addEventListener("close", () => {
			J(null, p), p.remove(), e();
		});
	});
}
export { ue as openPreferences };
