import { t as e } from "./categoryTexts.js";
import { a as t, n, o as r, r as i } from "./choice.js";
import { s as a, t as o } from "./texts.js";
import { a as s, u as c } from "./ru.js";
// node_modules/preact/dist/preact.mjs
var l, u, d, f, p, m, h, g, _, v, y = Symbol.for("pv"), b = {}, x = [], S = /^m(i|n|o|s|text|space)$/, C = Array.isArray, w = x.slice, T = Object.assign;
function E(e) {
	e && e.parentNode && e.remove();
}
function D(e, t, n) {
	var r, i, a, o = {}, s = arguments.length;
	for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? i = t[a] : o[a] = t[a];
	return s > 2 && (o.children = s > 3 ? w.call(arguments, 2) : n), O(e, o, r, i, null);
}
function O(e, t, n, r, i) {
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
		constructor: y,
		__v: i || ++u,
		__i: -1,
		__u: 0
	};
	return !i && l.vnode && l.vnode(a), a;
}
function k(e) {
	return e.children;
}
function A(e, t) {
	this.props = e, this.context = t, this.__g = 0;
}
function j(e, t) {
	if (t == null) return e.__ && j(e.__, e.__i + 1);
	for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
	return typeof e.type != "function" || e.props.__P ? null : j(e);
}
function M(e) {
	var t, n = e.__v, r = n.__e, i = [], a = [], o = e.__P;
	o && ((t = T({ constructor: y }, n)).__v = n.__v + 1, l.vnode && l.vnode(t), V(o, t, n, e.__n, o.namespaceURI, 32 & n.__u ? [r] : null, i, r || j(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, W(i, t, a), n.__ = n.__e = null, t.__e != r && N(t));
}
function N(e) {
	if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
		return t && (e.__e = t.__e);
	}), N(e);
}
function P(e) {
	(8 & e.__g || (e.__g |= 8, d.push(e), p++)) && f == l.debounceRendering || ((f = l.debounceRendering) || queueMicrotask)(F);
}
function F() {
	try {
		for (var e, t = 1; d.length;) d.length > t && d.sort(m), e = d.shift(), t = d.length, 8 & e.__g && M(e);
	} finally {
		(p = d.length) && (f || queueMicrotask)(F);
	}
}
function I(e, t, n, r, i, a, o, s, c, l, u) {
	var d, f, p, m, h, g, _ = r.__k || x, v = t.length;
	for (c = L(n, t, _, c, v), d = 0; d < v; d++) (p = n.__k[d]) != null && (f = ~p.__i && _[p.__i] || b, p.__i = d, g = V(e, p, f, i, a, o, s, c, l, u), m = p.__e, (f.ref != p.ref || 8 & f.__u) && (f.ref && G(f.ref, null, p, f), p.ref && u.push(p.ref, p.__c || m, p)), h ||= m, 4 & p.__u ? (c = R(p, c, e, !f.__v), f.__e && (f.__e = null)) : typeof p.type == "function" && g !== void 0 ? c = g : m && (c = m.nextSibling), p.__u &= -21);
	return n.__e = h, c;
}
function L(e, t, n, r, i) {
	var a, o, s, c, l, u, d, f, p, m = n.length, h = m, g = 0, _ = 0, v = e.__k = Array(i);
	for (a = 0; a < i; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = v[a] = O(null, o) : C(o) ? o = v[a] = O(k, { children: o }) : o.constructor === y && o.__b ? o = v[a] = O(o.type, o.props, o.key, o.ref, o.__v) : v[a] = o, c = a + g, o.__ = e, o.__b = e.__b + 1, s = null, ~(l = o.__i = ee(o, n, c, h)) && (h--, (s = n[l]) && (s.__u |= 2)), s && s.__v ? (o.__u |= 16, l == c - 1 ? g-- : l == c + 1 ? g++ : l != c && (l > c ? g-- : g++, _ = 1)) : (~l || (i > m ? g-- : i < m && g++), typeof o.type != "function" && (o.__u |= 4))) : v[a] = null;
	if (_) {
		for (u = [], d = [], a = 0; a < i; a++) if ((o = v[a]) && 16 & o.__u) {
			for (g = 0, f = u.length; g < f;) u[p = g + f >> 1] < o.__i ? g = p + 1 : f = p;
			u[g] = o.__i, d[a] = g + 1;
		}
		for (g = u.length; a--;) d[a] && (d[a] == g ? g-- : v[a].__u |= 4);
	}
	if (h) for (a = 0; a < m; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = j(s)), K(s, s));
	return r;
}
function R(e, t, n, r) {
	var i, a, o, s;
	if (typeof e.type == "function") {
		if (e.props.__P) return t;
		if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = R(i[a], t, n, !1));
		return t;
	}
	for (t && !t.parentNode && (t = j(e)) && !t.parentNode && (t = null), o = e.__e, s = t; s && s.nodeType == 8;) s = s.nextSibling;
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
function z(e, t, n) {
	n ??= "", t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function B(e, t, n, r, i) {
	var a, o;
	if (t == "style") {
		if (typeof n == "string") e.style.cssText = n;
		else {
			if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || z(e.style, t);
			if (n) for (t in n) r && n[t] == r[t] || z(e.style, t, n[t]);
		}
	} else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e ||= {})[t] = n, n && r || (o = v[t] || (v[t] = te(t)), (e.__a ||= {})[t] = _, a = t != (t = t.replace(g, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a));
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
			if (n = n[e], t[h] == null) t[h] = _++;
			else if (t[h] < this.__a[e]) return;
			return n(l.event ? l.event(t) : t);
		}
	};
}
function V(e, t, n, r, i, a, o, s, c, u) {
	var d, f, p, m, h, g, _, v, b, S, w, D, O, M, N, P, F, L, R = t.type;
	if (t.constructor !== y) return null;
	128 & n.__u && (c = 32 & n.__u, d = n.__c.__z) && (t.__u |= c, f = a = [], d.nodeType == 8 ? s = H(d, a) : a.push(d), s = a[0] || s), (d = l.__b) && d(t);
	n: if (typeof R == "function") {
		p = o.length;
		try {
			if (v = t.props, b = (d = R.prototype) && d.render, S = (d = R.contextType) && r[d.__c], w = d ? S ? S.props.value : d.__ : r, (m = n.__c) ? (t.__c = m, 2 & m.__g && (m.__g |= 1)) : (b ? t.__c = m = new R(v, w) : (t.__c = m = new A(v, w), m.constructor = R, m.render = re), S && S.sub(m), m.state || (m.state = {}), m.__n = r, m.__g |= 8, m.__h = [], m.__k = []), b && (m.__s || (m.__s = m.state), R.getDerivedStateFromProps && (m.__s == m.state && (m.__s = T({}, m.__s)), T(m.__s, R.getDerivedStateFromProps(v, m.__s)))), h = m.props, g = m.state, m.__v = t, n.__c) {
				if (v !== h && b && !R.getDerivedStateFromProps && m.componentWillReceiveProps && m.componentWillReceiveProps(v, w), t.__v == n.__v && !(8 & m.__g) || !(4 & m.__g) && m.shouldComponentUpdate && !1 === m.shouldComponentUpdate(v, m.__s, w)) {
					t.__v != n.__v && (m.props = v, m.state = m.__s, m.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(e) {
						e && (e.__ = t);
					}), x.push.apply(m.__h, m.__k), m.__k = [], m.__h.length && o.push(m), s = j(n);
					break n;
				}
				m.componentWillUpdate && m.componentWillUpdate(v, m.__s, w), b && m.componentDidUpdate && m.__h.push(function() {
					m.componentDidUpdate(h, g, _);
				});
			} else b && !R.getDerivedStateFromProps && m.componentWillMount && m.componentWillMount(), b && m.componentDidMount && m.__h.push(m.componentDidMount);
			m.context = w, m.props = v, m.__P = e, m.__g &= -5, D = l.__r, O = b ? 25 : 0;
			do
				m.__g &= -9, D && D(t), d = m.render(m.props, m.state = m.__s, m.context);
			while (8 & m.__g && ++O < 25);
			b && (x.push.apply(m.__h, m.__k), m.__k = []), m.state = m.__s, m.getChildContext && (r = T({}, r, m.getChildContext())), b && n.__c && m.getSnapshotBeforeUpdate && (_ = m.getSnapshotBeforeUpdate(h, g)), M = d && d.type === k && d.key == null ? d.props.children : d, v.__P && (d = s, i = (e = v.__P).namespaceURI, c = a = null, n.props && n.props.__P != e && (n.__k.some(function(e) {
				e && K(e, e);
			}), n.__k = null), s = n.__k ? j(n, 0) : null), s = I(e, C(M) ? M : [M], t, n, r, i, a, o, s, c, u), v.__P && (t.__e = null, s = d), t.__u &= -161, f && f.some(E), m.__h.length && o.push(m), 1 & m.__g && (m.__g &= -4);
		} catch (e) {
			if (o.length = p, t.__v = null, c || a) {
				if (e && e.then) {
					if (t.__u |= 128 | c, a) {
						for (~(F = a.indexOf(s || void 0)) || (F = a.length); (L = a[F - 1]) && L.nodeType == 8;) F--;
						for (; F < a.length; F++) if (L = a[F]) {
							if (a[F] = null, N) {
								if (L == P) break;
							} else {
								if (L.nodeType != 8) break;
								L.data.startsWith("$s") && (P = H(N = L));
							}
						}
					}
					if (!N) {
						for (; s && s.nodeType == 8 && s.nextSibling;) s = s.nextSibling;
						N = s;
					}
					(d = H(N = t.__c.__z || (t.__c.__z = N))) ? (t.__e = N, s = d) : t.__e = s, s &&= s.nextSibling;
				} else a && a.some(E);
			} else t.__e = n.__e;
			t.__k ||= n.__k || [], e && e.then || U(t), l.__e(e, t, n);
		}
	} else s = t.__e = ne(n.__e, t, n, r, i, a, o, c, u, e);
	return (d = l.diffed) && d(t), s;
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
	for (var r = 0; r < n.length;) G(n[r++], n[r++], n[r++]);
	l.__c && l.__c(t, e), e.some(function(t) {
		try {
			e = t.__h, t.__h = [], e.some(function(e) {
				e.call(t);
			});
		} catch (e) {
			l.__e(e, t.__v);
		}
	});
}
function ne(e, t, n, r, i, a, o, s, c, u) {
	var d, f, p, m, h, g, _, v, y = n.props || b, x = t.props, T = t.type;
	if (T == "svg" ? i = "http://www.w3.org/2000/svg" : T == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i ||= "http://www.w3.org/1999/xhtml", a) {
		for (d = 0; d < a.length; d++) if ((h = a[d]) && (T ? h.localName == T : h.nodeType == 3)) {
			e = h, a[d] = null;
			break;
		}
	}
	if (!e) {
		if (v = u.ownerDocument || document, !T) return v.createTextNode(x);
		e = v.createElementNS(i, T, x.is ? x : u), s &&= (l.__m && l.__m(t, a), !1), a = null;
	}
	if (T) {
		if (u = T == "template" && e.content || e, a = T == "textarea" && x.defaultValue != null ? null : a && w.call(u.childNodes), !s && a) for (y = {}, d = 0; d < e.attributes.length; d++) y[(h = e.attributes[d]).name] = h.value;
		for (d in y) h = y[d], d == "dangerouslySetInnerHTML" ? p = h : d == "children" || d in x || d == "value" && "defaultValue" in x || d == "checked" && "defaultChecked" in x || B(e, d, null, h, i);
		for (d in x) h = x[d], d == "children" ? m = h : d == "dangerouslySetInnerHTML" ? f = h : d == "value" ? g = h : d == "checked" ? _ = h : s && typeof h != "function" || y[d] === h || B(e, d, h, y[d], i);
		f ? (s || p && (f.__html == p.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (p && (e.textContent = ""), (T == "foreignObject" || i == "http://www.w3.org/1998/Math/MathML" && S.test(T)) && (i = "http://www.w3.org/1999/xhtml"), I(u, C(m) ? m : [m], t, n, r, i, a, o, a ? a[0] : n.__k && j(n, 0), s, c), a && a.some(E)), s && T != "textarea" || (d = "value", T == "progress" && g == null ? e.removeAttribute(d) : g == null || g === e[d] && (T != "progress" || g) || B(e, d, g, y[d], i), d = "checked", _ != null && _ != e[d] && B(e, d, _, y[d], i));
	} else y === x || s && e.data == x || (e.data = x);
	return e;
}
function G(e, t, n, r) {
	try {
		typeof e == "function" ? t ? t.__x = e(t) || 1 : (r &&= r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
	} catch (e) {
		l.__e(e, n);
	}
}
function K(e, t, n) {
	var r, i, a, o;
	if (l.unmount && l.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || G(r, null, t, e), r = e.__c) {
		if (r.componentWillUnmount) try {
			r.componentWillUnmount();
		} catch (e) {
			l.__e(e, t);
		}
		r.__P = r.__n = null;
	}
	if (r = e.__k) for (o = 0; o < r.length; o++) r[o] && K(r[o], t, typeof e.type != "function" || n && !e.props.__P);
	!n && (r = e.__c) && (r = r.__z) && (i = H(r, a = [])) && (r == e.__e && a.some(E), E(i), E(r)), n || E(e.__e), e.__e = e.__c = e.__ = null;
}
function re(e, t, n) {
	return this.constructor(e, n);
}
function q(e, t) {
	var n, r, i, a;
	l.__ && l.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = O(k, { children: [e] }), i = [], a = [], V(t, t.__k, r || b, b, t.namespaceURI, r ? null : t.firstChild ? w.call(t.childNodes) : null, i, r ? r.__e : t.firstChild, n, a), W(i, t.__k, a), t.__k.props.children = null;
}
l = { __e: function(e, t, n, r) {
	for (var i, a, o; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((o = (a = i.constructor) && a.getDerivedStateFromError) && i.setState(a.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, r || {}), o = 1), o && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			e = t;
		}
	}
	throw p = 0, e;
} }, u = 0, A.prototype.setState = function(e, t) {
	var n = this.__s;
	n && n != this.state || (n = this.__s = T({}, this.state)), typeof e == "function" && (e = e(T({}, n), this.props)), e && (T(n, e), this.__v && (t && this.__k.push(t), P(this)));
}, A.prototype.forceUpdate = function(e) {
	this.__v && (this.__g |= 4, e && this.__h.push(e), P(this));
}, A.prototype.render = k, d = [], p = 0, m = function(e, t) {
	return e.__v.__b - t.__v.__b;
}, h = Symbol(), g = /(PointerCapture)$|Capture$/i, _ = 0, v = {};
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var ie = Symbol.for("pv"), ae = 0;
Array.isArray;
function J(e, t, n, r, i, a) {
	t ||= {};
	var o, s, c = t;
	if ("ref" in c && typeof e != "function") for (s in c = {}, t) s == "ref" ? o = t[s] : c[s] = t[s];
	var u = {
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
	return (i || a) && (u.__source = i, u.__self = a), l.vnode && l.vnode(u), u;
}
// src/ui/CategoryRow.tsx
function Y(e) {
	let { id: t, title: n, description: r, note: i, granted: a, services: o, text: s, onToggle: c } = e, l = `category-${t}`;
	return /* @__PURE__ */ J("li", { children: [
		/* @__PURE__ */ J("label", {
			class: "category",
			children: [/* @__PURE__ */ J("span", {
				class: "name",
				children: n
			}), /* @__PURE__ */ J("input", {
				type: "checkbox",
				role: "switch",
				part: "switch",
				"data-assent-category": t,
				checked: a,
				disabled: !c,
				"aria-describedby": l,
				onChange: (e) => c?.(e.currentTarget.checked)
			})]
		}),
		/* @__PURE__ */ J("p", {
			id: l,
			children: r
		}),
		i && /* @__PURE__ */ J("p", {
			class: "hint",
			children: i
		}),
		o.length > 0 && /* @__PURE__ */ J("details", { children: [/* @__PURE__ */ J("summary", { children: s("preferences.services") }), /* @__PURE__ */ J("ul", {
			class: "services",
			children: o.map(([e, t]) => /* @__PURE__ */ J("li", { children: [
				/* @__PURE__ */ J("b", { children: t.title ?? e }),
				/* @__PURE__ */ J(X, {
					label: s("preferences.hosts"),
					values: t.hosts
				}),
				/* @__PURE__ */ J(X, {
					label: s("preferences.cookies"),
					values: t.cookies
				}),
				/* @__PURE__ */ J(X, {
					label: s("preferences.storage"),
					values: t.storage
				})
			] }, e))
		})] })
	] });
}
function X({ label: e, values: t }) {
	return t?.length ? /* @__PURE__ */ J("div", {
		class: "facts",
		children: [
			e,
			": ",
			t.join(", ")
		]
	}) : null;
}
// src/ui/Preferences.tsx
function oe(e) {
	let { config: t, locale: i, text: o, labels: s, categories: c, state: l, picked: u, gpc: d, pick: f, act: p } = e, m = (e, n, i) => /* @__PURE__ */ J("button", {
		type: "button",
		class: n,
		part: n,
		"data-assent-action": e,
		onClick: (n) => p(e, r(t, u, [], !0), n.isTrusted),
		children: i
	}), h = d ? n(t) : [];
	return /* @__PURE__ */ J("div", {
		class: "sheet",
		children: [
			/* @__PURE__ */ J("header", { children: [/* @__PURE__ */ J("h2", {
				id: "preferences-title",
				part: "title",
				children: o("preferences.title")
			}), /* @__PURE__ */ J("button", {
				type: "button",
				class: "close",
				part: "close",
				"data-assent-action": "close",
				"aria-label": o("preferences.close"),
				onClick: (e) => p("close", u, e.isTrusted),
				children: /* @__PURE__ */ J("svg", {
					viewBox: "0 0 24 24",
					width: "20",
					height: "20",
					"aria-hidden": "true",
					children: /* @__PURE__ */ J("path", {
						d: "M5 5l14 14M19 5L5 19",
						stroke: "currentColor",
						"stroke-width": "2",
						"stroke-linecap": "round"
					})
				})
			})] }),
			/* @__PURE__ */ J("div", {
				class: "scroll",
				children: [
					/* @__PURE__ */ J("p", { children: o("preferences.intro") }),
					/* @__PURE__ */ J("p", {
						class: "hint",
						children: l.kind === "answered" ? o("preferences.savedAt", {
							date: Z(l.at, i),
							expires: Z(l.expires, i)
						}) : o("preferences.unsaved")
					}),
					/* @__PURE__ */ J("ul", {
						class: "categories",
						children: [/* @__PURE__ */ J(Y, {
							id: "necessary",
							title: o("category.necessary.title"),
							description: o("category.necessary.description"),
							note: o("preferences.always"),
							granted: !0,
							services: [],
							text: o
						}), c.map(({ id: e, title: n, description: i }) => /* @__PURE__ */ J(Y, {
							id: e,
							title: n,
							description: i,
							note: h.includes(e) ? o("preferences.gpc") : void 0,
							granted: u[e] === !0,
							services: Object.entries(t.services ?? {}).filter(([n]) => a(t, n) === e),
							text: o,
							onToggle: (n) => f(r(t, u, [e], n))
						}, e))]
					})
				]
			}),
			/* @__PURE__ */ J("footer", { children: [
				/* @__PURE__ */ J("div", {
					class: "pair",
					children: [m("accept", "action", s.accept), m("decline", "action", s.decline)]
				}),
				m("save", "action", o("preferences.save")),
				l.kind === "answered" && Object.values(l.choice).includes(!0) && m("withdraw", "plain", o("preferences.withdraw"))
			] })
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
var se = "dialog{border:1px solid var(--line);background:var(--surface);width:min(560px,100vw - 24px);max-width:none;max-height:min(720px,100dvh - 24px);color:inherit;font:inherit;border-radius:12px;margin:auto;padding:0;overflow:hidden;box-shadow:0 8px 32px #0005}dialog::backdrop{background:#0008}.sheet{max-height:inherit;flex-direction:column;display:flex!important}header{justify-content:space-between;align-items:center;padding:12px 12px 8px 20px;display:flex!important}h2{font-size:18px;line-height:1.3}.close{width:44px;color:inherit;background:0 0;border:0;flex:none;padding:12px}.scroll{outline-offset:-2px;min-height:80px;padding:0 20px 12px;overflow:auto}.hint,.facts{opacity:.8;margin-top:4px;font-size:14px}ul{padding:0;list-style:none}.categories{margin-top:12px}.categories>li{border-top:1px solid var(--line);padding:12px 0}.category{cursor:pointer;justify-content:space-between;align-items:center;gap:16px;min-height:44px;display:flex!important}.name{font-weight:600}input{appearance:none;border:2px solid var(--ink);cursor:pointer;background:0 0;border-radius:12px;flex:none;width:44px;height:24px;position:relative}input:before{content:\"\";background:var(--ink);border-radius:50%;width:14px;transition:translate .16s ease-out;position:absolute;inset:3px auto 3px 3px}input:checked{border-color:var(--accent);background:var(--accent)}input:checked:before{background:var(--surface);translate:20px}input:checked:is(:lang(ae),:lang(ar),:lang(arc),:lang(bcc),:lang(bqi),:lang(ckb),:lang(dv),:lang(fa),:lang(glk),:lang(he),:lang(ku),:lang(mzn),:lang(nqo),:lang(pnb),:lang(ps),:lang(sd),:lang(ug),:lang(ur),:lang(yi)):before{translate:-20px}input:disabled{opacity:.6;cursor:default}summary{cursor:pointer;min-height:32px;padding-top:6px;display:list-item}.services>li{border-inline-start:2px solid var(--line);overflow-wrap:anywhere;padding:4px 0 4px 12px}footer{border-top:1px solid var(--line);flex-wrap:wrap;gap:8px;padding:12px 20px 16px;display:flex!important}@media (forced-colors:active){input:checked{background:highlight}}@media (prefers-reduced-motion:reduce){input:before{transition:none}}", Q = {
	ru: s,
	en: c
}, $;
function ce(r) {
	let { root: a, config: s, locale: c } = r;
	if (a.querySelector("dialog")) return;
	$ || ($ = new CSSStyleSheet(), $.replaceSync(se), a.adoptedStyleSheets.push($));
	let l = Q[c] ?? Q.en ?? {}, u = e(s, c, l), d = Date.now(), f = document.createElement("dialog");
	f.setAttribute("part", "preferences");
	let p = u.map(({ id: e, title: t, description: n }) => ({
		role: "category",
		id: e,
		text: `${t}\n${n}`
	})), m = (e, a, o) => {
		if (e !== "close") {
			let c = e === "accept" ? i(s, r.gpc ? n(s) : []) : e === "save" ? a : t(s), l = {
				surface: "preferences",
				method: e,
				trusted: o,
				shownAtMs: d,
				texts: p
			};
			r.choose(c, l).catch(r.log);
		}
		f.close();
	};
	f.addEventListener("click", (e) => {
		e.target === f && f.close();
	}), a.append(f);
	let h = r.state(), g = o(s, c, l), _ = (e) => q(D(oe, {
		config: s,
		locale: c,
		text: g,
		labels: {
			accept: r.text("banner.accept"),
			decline: r.text("banner.decline")
		},
		categories: u,
		state: h,
		picked: e,
		gpc: r.gpc,
		pick: _,
		act: m
	}), f);
	return _(h.kind === "answered" ? h.choice : {}), f.setAttribute("aria-labelledby", "preferences-title"), f.showModal(), new Promise((e) => {
		f.addEventListener("close", () => {
			q(null, f), f.remove(), e();
		});
	});
}
export { ce as openPreferences };
