import { t as e } from "./categoryTexts.js";
import { a as t, n, o as r, r as i } from "./choice.js";
import { c as a } from "./texts.js";
import { t as o } from "./loadPreset.js";
// node_modules/preact/dist/preact.mjs
var s, c, l, u, d, f, p, m, h, g, _ = Symbol.for("pv"), v = {}, y = [], b = /^m(i|n|o|s|text|space)$/, x = Array.isArray, S = y.slice, C = Object.assign;
function w(e) {
	e && e.parentNode && e.remove();
}
function T(e, t, n) {
	var r, i, a, o = {}, s = arguments.length;
	for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? i = t[a] : o[a] = t[a];
	return s > 2 && (o.children = s > 3 ? S.call(arguments, 2) : n), E(e, o, r, i, null);
}
function E(e, t, n, r, i) {
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
		constructor: _,
		__v: i || ++c,
		__i: -1,
		__u: 0
	};
	return !i && s.vnode && s.vnode(a), a;
}
function D(e) {
	return e.children;
}
function O(e, t) {
	this.props = e, this.context = t, this.__g = 0;
}
function k(e, t) {
	if (t == null) return e.__ && k(e.__, e.__i + 1);
	for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
	return typeof e.type != "function" || e.props.__P ? null : k(e);
}
function A(e) {
	var t, n = e.__v, r = n.__e, i = [], a = [], o = e.__P;
	o && ((t = C({ constructor: _ }, n)).__v = n.__v + 1, s.vnode && s.vnode(t), V(o, t, n, e.__n, o.namespaceURI, 32 & n.__u ? [r] : null, i, r || k(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, W(i, t, a), n.__ = n.__e = null, t.__e != r && j(t));
}
function j(e) {
	if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
		return t && (e.__e = t.__e);
	}), j(e);
}
function M(e) {
	(8 & e.__g || (e.__g |= 8, l.push(e), d++)) && u == s.debounceRendering || ((u = s.debounceRendering) || queueMicrotask)(N);
}
function N() {
	try {
		for (var e, t = 1; l.length;) l.length > t && l.sort(f), e = l.shift(), t = l.length, 8 & e.__g && A(e);
	} finally {
		(d = l.length) && (u || queueMicrotask)(N);
	}
}
function P(e, t, n, r, i, a, o, s, c, l, u) {
	var d, f, p, m, h, g, _ = r.__k || y, b = t.length;
	for (c = F(n, t, _, c, b), d = 0; d < b; d++) (p = n.__k[d]) != null && (f = ~p.__i && _[p.__i] || v, p.__i = d, g = V(e, p, f, i, a, o, s, c, l, u), m = p.__e, (f.ref != p.ref || 8 & f.__u) && (f.ref && K(f.ref, null, p, f), p.ref && u.push(p.ref, p.__c || m, p)), h ||= m, 4 & p.__u ? (c = I(p, c, e, !f.__v), f.__e && (f.__e = null)) : typeof p.type == "function" && g !== void 0 ? c = g : m && (c = m.nextSibling), p.__u &= -21);
	return n.__e = h, c;
}
function F(e, t, n, r, i) {
	var a, o, s, c, l, u, d, f, p, m = n.length, h = m, g = 0, v = 0, y = e.__k = Array(i);
	for (a = 0; a < i; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = y[a] = E(null, o) : x(o) ? o = y[a] = E(D, { children: o }) : o.constructor === _ && o.__b ? o = y[a] = E(o.type, o.props, o.key, o.ref, o.__v) : y[a] = o, c = a + g, o.__ = e, o.__b = e.__b + 1, s = null, ~(l = o.__i = L(o, n, c, h)) && (h--, (s = n[l]) && (s.__u |= 2)), s && s.__v ? (o.__u |= 16, l == c - 1 ? g-- : l == c + 1 ? g++ : l != c && (l > c ? g-- : g++, v = 1)) : (~l || (i > m ? g-- : i < m && g++), typeof o.type != "function" && (o.__u |= 4))) : y[a] = null;
	if (v) {
		for (u = [], d = [], a = 0; a < i; a++) if ((o = y[a]) && 16 & o.__u) {
			for (g = 0, f = u.length; g < f;) u[p = g + f >> 1] < o.__i ? g = p + 1 : f = p;
			u[g] = o.__i, d[a] = g + 1;
		}
		for (g = u.length; a--;) d[a] && (d[a] == g ? g-- : y[a].__u |= 4);
	}
	if (h) for (a = 0; a < m; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = k(s)), q(s, s));
	return r;
}
function I(e, t, n, r) {
	var i, a, o, s;
	if (typeof e.type == "function") {
		if (e.props.__P) return t;
		if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = I(i[a], t, n, !1));
		return t;
	}
	for (t && !t.parentNode && (t = k(e)) && !t.parentNode && (t = null), o = e.__e, s = t; s && s.nodeType == 8;) s = s.nextSibling;
	for (o != s && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)), t = o; (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"););
	return t;
}
function L(e, t, n, r) {
	var i, a = e.key, o = e.type, s = t[n], c = s && !(2 & s.__u);
	if (s === null && a == null || c && a == s.key && o == s.type) return n;
	if (r > +!!c) {
		for (i = n - 1; i >= 0; i--) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
		for (i = n + 1; i < t.length; i++) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
	}
	return -1;
}
function R(e, t, n) {
	n ??= "", t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function z(e, t, n, r, i) {
	var a, o;
	if (t == "style") {
		if (typeof n == "string") e.style.cssText = n;
		else {
			if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || R(e.style, t);
			if (n) for (t in n) r && n[t] == r[t] || R(e.style, t, n[t]);
		}
	} else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e ||= {})[t] = n, n && r || (o = g[t] || (g[t] = B(t)), (e.__a ||= {})[t] = h, a = t != (t = t.replace(m, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a));
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
function B(e) {
	return function(t) {
		var n = this.__e;
		if (n) {
			if (n = n[e], t[p] == null) t[p] = h++;
			else if (t[p] < this.__a[e]) return;
			return n(s.event ? s.event(t) : t);
		}
	};
}
function V(e, t, n, r, i, a, o, c, l, u) {
	var d, f, p, m, h, g, v, b, S, T, E, A, j, M, N, F, I, L, R = t.type;
	if (t.constructor !== _) return null;
	128 & n.__u && (l = 32 & n.__u, d = n.__c.__z) && (t.__u |= l, f = a = [], d.nodeType == 8 ? c = H(d, a) : a.push(d), c = a[0] || c), (d = s.__b) && d(t);
	n: if (typeof R == "function") {
		p = o.length;
		try {
			if (b = t.props, S = (d = R.prototype) && d.render, T = (d = R.contextType) && r[d.__c], E = d ? T ? T.props.value : d.__ : r, (m = n.__c) ? (t.__c = m, 2 & m.__g && (m.__g |= 1)) : (S ? t.__c = m = new R(b, E) : (t.__c = m = new O(b, E), m.constructor = R, m.render = J), T && T.sub(m), m.state || (m.state = {}), m.__n = r, m.__g |= 8, m.__h = [], m.__k = []), S && (m.__s || (m.__s = m.state), R.getDerivedStateFromProps && (m.__s == m.state && (m.__s = C({}, m.__s)), C(m.__s, R.getDerivedStateFromProps(b, m.__s)))), h = m.props, g = m.state, m.__v = t, n.__c) {
				if (b !== h && S && !R.getDerivedStateFromProps && m.componentWillReceiveProps && m.componentWillReceiveProps(b, E), t.__v == n.__v && !(8 & m.__g) || !(4 & m.__g) && m.shouldComponentUpdate && !1 === m.shouldComponentUpdate(b, m.__s, E)) {
					t.__v != n.__v && (m.props = b, m.state = m.__s, m.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(e) {
						e && (e.__ = t);
					}), y.push.apply(m.__h, m.__k), m.__k = [], m.__h.length && o.push(m), c = k(n);
					break n;
				}
				m.componentWillUpdate && m.componentWillUpdate(b, m.__s, E), S && m.componentDidUpdate && m.__h.push(function() {
					m.componentDidUpdate(h, g, v);
				});
			} else S && !R.getDerivedStateFromProps && m.componentWillMount && m.componentWillMount(), S && m.componentDidMount && m.__h.push(m.componentDidMount);
			m.context = E, m.props = b, m.__P = e, m.__g &= -5, A = s.__r, j = S ? 25 : 0;
			do
				m.__g &= -9, A && A(t), d = m.render(m.props, m.state = m.__s, m.context);
			while (8 & m.__g && ++j < 25);
			S && (y.push.apply(m.__h, m.__k), m.__k = []), m.state = m.__s, m.getChildContext && (r = C({}, r, m.getChildContext())), S && n.__c && m.getSnapshotBeforeUpdate && (v = m.getSnapshotBeforeUpdate(h, g)), M = d && d.type === D && d.key == null ? d.props.children : d, b.__P && (d = c, i = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(e) {
				e && q(e, e);
			}), n.__k = null), c = n.__k ? k(n, 0) : null), c = P(e, x(M) ? M : [M], t, n, r, i, a, o, c, l, u), b.__P && (t.__e = null, c = d), t.__u &= -161, f && f.some(w), m.__h.length && o.push(m), 1 & m.__g && (m.__g &= -4);
		} catch (e) {
			if (o.length = p, t.__v = null, l || a) {
				if (e && e.then) {
					if (t.__u |= 128 | l, a) {
						for (~(I = a.indexOf(c || void 0)) || (I = a.length); (L = a[I - 1]) && L.nodeType == 8;) I--;
						for (; I < a.length; I++) if (L = a[I]) {
							if (a[I] = null, N) {
								if (L == F) break;
							} else {
								if (L.nodeType != 8) break;
								L.data.startsWith("$s") && (F = H(N = L));
							}
						}
					}
					if (!N) {
						for (; c && c.nodeType == 8 && c.nextSibling;) c = c.nextSibling;
						N = c;
					}
					(d = H(N = t.__c.__z || (t.__c.__z = N))) ? (t.__e = N, c = d) : t.__e = c, c &&= c.nextSibling;
				} else a && a.some(w);
			} else t.__e = n.__e;
			t.__k ||= n.__k || [], e && e.then || U(t), s.__e(e, t, n);
		}
	} else c = t.__e = G(n.__e, t, n, r, i, a, o, l, u, e);
	return (d = s.diffed) && d(t), c;
}
function H(e, t) {
	if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling;) {
		if (e.nodeType == 8) {
			if (e.data.startsWith("$s")) n++;
			else if (e.data.startsWith("/$s") && !--n) return e;
		}
		t && t.push(e);
	}
}
function U(e) {
	e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(U));
}
function W(e, t, n) {
	for (var r = 0; r < n.length;) K(n[r++], n[r++], n[r++]);
	s.__c && s.__c(t, e), e.some(function(t) {
		try {
			e = t.__h, t.__h = [], e.some(function(e) {
				e.call(t);
			});
		} catch (e) {
			s.__e(e, t.__v);
		}
	});
}
function G(e, t, n, r, i, a, o, c, l, u) {
	var d, f, p, m, h, g, _, y, C = n.props || v, T = t.props, E = t.type;
	if (E == "svg" ? i = "http://www.w3.org/2000/svg" : E == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i ||= "http://www.w3.org/1999/xhtml", a) {
		for (d = 0; d < a.length; d++) if ((h = a[d]) && (E ? h.localName == E : h.nodeType == 3)) {
			e = h, a[d] = null;
			break;
		}
	}
	if (!e) {
		if (y = u.ownerDocument || document, !E) return y.createTextNode(T);
		e = y.createElementNS(i, E, T.is ? T : u), c &&= (s.__m && s.__m(t, a), !1), a = null;
	}
	if (E) {
		if (u = E == "template" && e.content || e, a = E == "textarea" && T.defaultValue != null ? null : a && S.call(u.childNodes), !c && a) for (C = {}, d = 0; d < e.attributes.length; d++) C[(h = e.attributes[d]).name] = h.value;
		for (d in C) h = C[d], d == "dangerouslySetInnerHTML" ? p = h : d == "children" || d in T || d == "value" && "defaultValue" in T || d == "checked" && "defaultChecked" in T || z(e, d, null, h, i);
		for (d in T) h = T[d], d == "children" ? m = h : d == "dangerouslySetInnerHTML" ? f = h : d == "value" ? g = h : d == "checked" ? _ = h : c && typeof h != "function" || C[d] === h || z(e, d, h, C[d], i);
		f ? (c || p && (f.__html == p.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (p && (e.textContent = ""), (E == "foreignObject" || i == "http://www.w3.org/1998/Math/MathML" && b.test(E)) && (i = "http://www.w3.org/1999/xhtml"), P(u, x(m) ? m : [m], t, n, r, i, a, o, a ? a[0] : n.__k && k(n, 0), c, l), a && a.some(w)), c && E != "textarea" || (d = "value", E == "progress" && g == null ? e.removeAttribute(d) : g == null || g === e[d] && (E != "progress" || g) || z(e, d, g, C[d], i), d = "checked", _ != null && _ != e[d] && z(e, d, _, C[d], i));
	} else C === T || c && e.data == T || (e.data = T);
	return e;
}
function K(e, t, n, r) {
	try {
		typeof e == "function" ? t ? t.__x = e(t) || 1 : (r &&= r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
	} catch (e) {
		s.__e(e, n);
	}
}
function q(e, t, n) {
	var r, i, a, o;
	if (s.unmount && s.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || K(r, null, t, e), r = e.__c) {
		if (r.componentWillUnmount) try {
			r.componentWillUnmount();
		} catch (e) {
			s.__e(e, t);
		}
		r.__P = r.__n = null;
	}
	if (r = e.__k) for (o = 0; o < r.length; o++) r[o] && q(r[o], t, typeof e.type != "function" || n && !e.props.__P);
	!n && (r = e.__c) && (r = r.__z) && (i = H(r, a = [])) && (r == e.__e && a.some(w), w(i), w(r)), n || w(e.__e), e.__e = e.__c = e.__ = null;
}
function J(e, t, n) {
	return this.constructor(e, n);
}
function Y(e, t) {
	var n, r, i, a;
	s.__ && s.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = E(D, { children: [e] }), i = [], a = [], V(t, t.__k, r || v, v, t.namespaceURI, r ? null : t.firstChild ? S.call(t.childNodes) : null, i, r ? r.__e : t.firstChild, n, a), W(i, t.__k, a), t.__k.props.children = null;
}
s = { __e: function(e, t, n, r) {
	for (var i, a, o; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((o = (a = i.constructor) && a.getDerivedStateFromError) && i.setState(a.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, r || {}), o = 1), o && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			e = t;
		}
	}
	throw d = 0, e;
} }, c = 0, O.prototype.setState = function(e, t) {
	var n = this.__s;
	n && n != this.state || (n = this.__s = C({}, this.state)), typeof e == "function" && (e = e(C({}, n), this.props)), e && (C(n, e), this.__v && (t && this.__k.push(t), M(this)));
}, O.prototype.forceUpdate = function(e) {
	this.__v && (this.__g |= 4, e && this.__h.push(e), M(this));
}, O.prototype.render = D, l = [], d = 0, f = function(e, t) {
	return e.__v.__b - t.__v.__b;
}, p = Symbol(), m = /(PointerCapture)$|Capture$/i, h = 0, g = {};
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var ee = Symbol.for("pv"), te = 0;
Array.isArray;
function X(e, t, n, r, i, a) {
	t ||= {};
	var o, c, l = t;
	if ("ref" in l && typeof e != "function") for (c in l = {}, t) c == "ref" ? o = t[c] : l[c] = t[c];
	var u = {
		type: e,
		props: l,
		key: n,
		ref: o,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: ee,
		__v: --te,
		__i: -1,
		__u: 0
	};
	return (i || a) && (u.__source = i, u.__self = a), s.vnode && s.vnode(u), u;
}
// src/ui/ServiceFacts.tsx
function ne({ id: e, service: t, facts: n, locale: r, text: i }) {
	let a = r === "ru" ? "ru" : "en", o = (e = []) => e.map((e) => ({
		name: e,
		aim: {
			ru: "",
			en: ""
		}
	})), s = [...t.hosts ?? [], ...n?.hosts ?? []], c = (e, t, n = []) => t.length + n.length > 0 && /* @__PURE__ */ X(D, { children: [
		/* @__PURE__ */ X("dt", { children: e }),
		t.map(({ name: e }) => /* @__PURE__ */ X("dd", { children: /* @__PURE__ */ X("code", { children: e }) }, e)),
		n.map(({ name: e, life: t, aim: n }) => /* @__PURE__ */ X("dd", { children: [
			/* @__PURE__ */ X("code", { children: e }),
			", ",
			re(t, r, i),
			/* @__PURE__ */ X("br", {}),
			/* @__PURE__ */ X("span", {
				lang: a,
				children: n[a]
			})
		] }, e))
	] });
	return /* @__PURE__ */ X("li", { children: [
		/* @__PURE__ */ X("b", { children: t.title ?? n?.title ?? e }),
		n && /* @__PURE__ */ X("p", {
			lang: a,
			children: [
				n.vendor,
				". ",
				n.aim[a]
			]
		}),
		/* @__PURE__ */ X("dl", { children: [
			s.length > 0 && /* @__PURE__ */ X(D, { children: [/* @__PURE__ */ X("dt", { children: i("preferences.hosts") }), /* @__PURE__ */ X("dd", { children: s.join(", ") })] }),
			c(i("preferences.cookies"), o(t.cookies), n?.cookies),
			c(i("preferences.storage"), o(t.storage), n?.storage)
		] })
	] });
}
function re(e, t, n) {
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
function Z(e) {
	let { id: t, title: n, description: r, note: i, granted: a, services: o, facts: s, locale: c, text: l, onToggle: u } = e, d = `category-${t}`;
	return /* @__PURE__ */ X("li", { children: [
		/* @__PURE__ */ X("label", {
			class: "category",
			children: [/* @__PURE__ */ X("span", {
				class: "name",
				children: n
			}), /* @__PURE__ */ X("input", {
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
		/* @__PURE__ */ X("p", {
			id: d,
			children: r
		}),
		i && /* @__PURE__ */ X("p", {
			class: "hint",
			children: i
		}),
		o.length > 0 && /* @__PURE__ */ X("details", { children: [/* @__PURE__ */ X("summary", { children: [
			l("preferences.services"),
			": ",
			o.length
		] }), /* @__PURE__ */ X("ul", {
			class: "services",
			children: o.map(([e, t]) => /* @__PURE__ */ X(ne, {
				id: e,
				service: t,
				facts: s[e],
				locale: c,
				text: l
			}, e))
		})] })
	] });
}
// src/ui/formatDay.ts
function Q(e, t) {
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
// src/ui/Preferences.tsx
function ie(e) {
	let { config: t, locale: i, text: o, labels: s, categories: c, state: l, picked: u, facts: d, gpc: f, pick: p, act: m } = e, h = (e, n, i) => /* @__PURE__ */ X("button", {
		type: "button",
		part: n,
		"data-assent-action": e,
		onClick: (n) => m(e, r(t, u, [], !0), n.isTrusted),
		children: i
	}), g = l.kind === "answered" && Object.values(l.choice).includes(!0), _ = f ? n(t) : [];
	return /* @__PURE__ */ X("div", {
		class: "sheet",
		children: [
			/* @__PURE__ */ X("header", { children: [/* @__PURE__ */ X("h2", {
				id: "preferences-title",
				part: "title",
				children: o("preferences.title")
			}), /* @__PURE__ */ X("button", {
				type: "button",
				class: "close",
				part: "close",
				"data-assent-action": "close",
				"aria-label": o("preferences.close"),
				onClick: (e) => m("close", u, e.isTrusted),
				children: /* @__PURE__ */ X("svg", {
					viewBox: "0 0 24 24",
					width: "20",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ X("path", {
						d: "M5 5l14 14M19 5L5 19",
						stroke: "currentColor",
						"stroke-width": "2",
						"stroke-linecap": "round"
					})
				})
			})] }),
			/* @__PURE__ */ X("div", {
				class: "scroll",
				children: [
					/* @__PURE__ */ X("p", { children: o("preferences.intro") }),
					/* @__PURE__ */ X("p", {
						class: "hint",
						children: l.kind === "answered" ? o("preferences.savedAt", {
							date: Q(l.at, i),
							expires: Q(l.expires, i)
						}) : o("preferences.unsaved")
					}),
					/* @__PURE__ */ X("ul", {
						class: "categories",
						children: [/* @__PURE__ */ X(Z, {
							id: "necessary",
							title: o("category.necessary.title"),
							description: o("category.necessary.description"),
							note: o("preferences.always"),
							granted: !0,
							services: [],
							facts: d,
							locale: i,
							text: o
						}), c.map(({ id: e, title: n, description: s }) => /* @__PURE__ */ X(Z, {
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
			/* @__PURE__ */ X("footer", { children: [/* @__PURE__ */ X("div", {
				class: "actions",
				children: [
					h("accept", "action", s.accept),
					h("decline", "action", s.decline),
					h("save", "action", o("preferences.save")),
					g && h("withdraw", "plain", o("preferences.withdraw"))
				]
			}), g && /* @__PURE__ */ X("p", {
				class: "hint",
				children: o("preferences.withdraw.note")
			})] })
		]
	});
}
// src/ui/preferences.css?inline
var ae = "dialog[part=preferences]{--accent:var(--assent-accent,var(--ink));width:min(580px,100vw - 24px);max-width:none;max-height:min(760px,100dvh - 24px);margin:auto;padding:0;overflow:hidden!important}@media (prefers-reduced-motion:no-preference){dialog[part=preferences]{animation:.16s ease-out rise}input:before{transition:translate .16s ease-out}}@keyframes rise{0%{opacity:0;translate:0 8px}}.sheet{max-height:inherit;flex-direction:column;display:flex!important}header{justify-content:space-between;align-items:center;padding-block:10px 6px;padding-inline:24px 12px;display:flex!important}h2{font-size:19px;line-height:1.3}.close{width:44px;height:44px;color:inherit;cursor:pointer;background:0 0;border:0;border-radius:50%;flex:none;padding:12px}.close svg{display:block}.scroll{outline-offset:-2px;min-height:80px;padding:0 24px 12px;overflow:auto}.hint,details{margin-top:4px;font-size:14px}.hint,dl{opacity:.85}ul{padding:0;list-style:none}.categories{margin-top:14px}.categories>li{border-top:1px solid var(--line);padding:10px 0 12px}.category{cursor:pointer;justify-content:space-between;align-items:center;gap:16px;min-height:44px;display:flex!important}.name,b{font-weight:600}input{appearance:none;border:2px solid var(--ink);cursor:pointer;background:0 0;border-radius:12px;flex:none;width:44px;height:24px;position:relative}input:before{content:\"\";background:var(--ink);border-radius:50%;width:14px;position:absolute;inset-block:3px;inset-inline-start:3px}input:checked{border-color:var(--accent);background:var(--accent)}input:checked:before{background:var(--surface);translate:20px}input:checked:is(:lang(ae),:lang(ar),:lang(arc),:lang(bcc),:lang(bqi),:lang(ckb),:lang(dv),:lang(fa),:lang(glk),:lang(he),:lang(ku),:lang(mzn),:lang(nqo),:lang(pnb),:lang(ps),:lang(sd),:lang(ug),:lang(ur),:lang(yi)):before{translate:-20px}input:disabled{opacity:.6;cursor:default}summary{cursor:pointer;width:fit-content;min-height:32px;padding-top:6px;text-decoration:underline}.services>li{border-inline-start:2px solid var(--line);overflow-wrap:anywhere;margin-top:8px;padding-inline-start:12px}dt{margin-top:6px;font-weight:600}dd{margin-top:2px}code{font-size:13px}footer{border-top:1px solid var(--line);padding:14px 24px}footer .actions{grid-template-columns:repeat(3,1fr)}footer .actions *{padding-inline:8px!important}footer .actions [part=plain]{grid-column:1/4!important}@media (width<=480px){header,.scroll,footer{padding-inline:14px}}@media (forced-colors:active){input:checked{background:highlight}}", $;
function oe(r) {
	let { root: a, config: s, locale: c, pack: l, text: u } = r;
	if (a.querySelector("dialog")) return;
	$ || ($ = new CSSStyleSheet(), $.replaceSync(ae), a.adoptedStyleSheets.push($));
	let d = e(s, c, l), f = Date.now(), p = document.createElement("dialog");
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
	let g = r.state(), _ = g.kind === "answered" ? g.choice : {}, v = {}, y = (e) => {
		_ = e, Y(T(ie, {
			config: s,
			locale: c,
			text: u,
			labels: {
				accept: u("banner.accept"),
				decline: u("banner.decline")
			},
			categories: d,
			state: g,
			picked: _,
			facts: v,
			gpc: r.gpc,
			pick: y,
			act: h
		}), p);
	};
	y(_);
	for (let [e, t] of Object.entries(s.services ?? {})) t.preset && o(r, t).then((t) => {
		v[e] = t.facts, p.open && y(_);
	}, r.log);
	return p.setAttribute("aria-labelledby", "preferences-title"), p.showModal(), new Promise((e) => {
		p.addEventListener("close", () => {
			Y(null, p), p.remove(), e();
		});
	});
}
export { oe as openPreferences };
