import { t as e } from "./categoryTexts.js";
import { a as t, n, o as r, r as i } from "./choice.js";
import { t as a } from "./texts.js";
import { a as o, u as s } from "./ru.js";
// node_modules/preact/dist/preact.mjs
var c, l, u, d, f, p, m, h, g, _, v = Symbol.for("pv"), y = {}, b = [], x = /^m(i|n|o|s|text|space)$/, S = Array.isArray, C = b.slice, w = Object.assign;
function T(e) {
	e && e.parentNode && e.remove();
}
function E(e, t, n) {
	var r, i, a, o = {}, s = arguments.length;
	for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? i = t[a] : o[a] = t[a];
	return s > 2 && (o.children = s > 3 ? C.call(arguments, 2) : n), D(e, o, r, i, null);
}
function D(e, t, n, r, i) {
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
		constructor: v,
		__v: i || ++l,
		__i: -1,
		__u: 0
	};
	return !i && c.vnode && c.vnode(a), a;
}
function O(e) {
	return e.children;
}
function k(e, t) {
	this.props = e, this.context = t, this.__g = 0;
}
function A(e, t) {
	if (t == null) return e.__ && A(e.__, e.__i + 1);
	for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
	return typeof e.type != "function" || e.props.__P ? null : A(e);
}
function j(e) {
	var t, n = e.__v, r = n.__e, i = [], a = [], o = e.__P;
	o && ((t = w({ constructor: v }, n)).__v = n.__v + 1, c.vnode && c.vnode(t), V(o, t, n, e.__n, o.namespaceURI, 32 & n.__u ? [r] : null, i, r || A(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, W(i, t, a), n.__ = n.__e = null, t.__e != r && M(t));
}
function M(e) {
	if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
		return t && (e.__e = t.__e);
	}), M(e);
}
function N(e) {
	(8 & e.__g || (e.__g |= 8, u.push(e), f++)) && d == c.debounceRendering || ((d = c.debounceRendering) || queueMicrotask)(P);
}
function P() {
	try {
		for (var e, t = 1; u.length;) u.length > t && u.sort(p), e = u.shift(), t = u.length, 8 & e.__g && j(e);
	} finally {
		(f = u.length) && (d || queueMicrotask)(P);
	}
}
function F(e, t, n, r, i, a, o, s, c, l, u) {
	var d, f, p, m, h, g, _ = r.__k || b, v = t.length;
	for (c = I(n, t, _, c, v), d = 0; d < v; d++) (p = n.__k[d]) != null && (f = ~p.__i && _[p.__i] || y, p.__i = d, g = V(e, p, f, i, a, o, s, c, l, u), m = p.__e, (f.ref != p.ref || 8 & f.__u) && (f.ref && G(f.ref, null, p, f), p.ref && u.push(p.ref, p.__c || m, p)), h ||= m, 4 & p.__u ? (c = L(p, c, e, !f.__v), f.__e && (f.__e = null)) : typeof p.type == "function" && g !== void 0 ? c = g : m && (c = m.nextSibling), p.__u &= -21);
	return n.__e = h, c;
}
function I(e, t, n, r, i) {
	var a, o, s, c, l, u, d, f, p, m = n.length, h = m, g = 0, _ = 0, y = e.__k = Array(i);
	for (a = 0; a < i; a++) (o = t[a]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = y[a] = D(null, o) : S(o) ? o = y[a] = D(O, { children: o }) : o.constructor === v && o.__b ? o = y[a] = D(o.type, o.props, o.key, o.ref, o.__v) : y[a] = o, c = a + g, o.__ = e, o.__b = e.__b + 1, s = null, ~(l = o.__i = R(o, n, c, h)) && (h--, (s = n[l]) && (s.__u |= 2)), s && s.__v ? (o.__u |= 16, l == c - 1 ? g-- : l == c + 1 ? g++ : l != c && (l > c ? g-- : g++, _ = 1)) : (~l || (i > m ? g-- : i < m && g++), typeof o.type != "function" && (o.__u |= 4))) : y[a] = null;
	if (_) {
		for (u = [], d = [], a = 0; a < i; a++) if ((o = y[a]) && 16 & o.__u) {
			for (g = 0, f = u.length; g < f;) u[p = g + f >> 1] < o.__i ? g = p + 1 : f = p;
			u[g] = o.__i, d[a] = g + 1;
		}
		for (g = u.length; a--;) d[a] && (d[a] == g ? g-- : y[a].__u |= 4);
	}
	if (h) for (a = 0; a < m; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = A(s)), K(s, s));
	return r;
}
function L(e, t, n, r) {
	var i, a, o, s;
	if (typeof e.type == "function") {
		if (e.props.__P) return t;
		if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = L(i[a], t, n, !1));
		return t;
	}
	for (t && !t.parentNode && (t = A(e)) && !t.parentNode && (t = null), o = e.__e, s = t; s && s.nodeType == 8;) s = s.nextSibling;
	for (o != s && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)), t = o; (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"););
	return t;
}
function R(e, t, n, r) {
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
	} else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e ||= {})[t] = n, n && r || (o = _[t] || (_[t] = ee(t)), (e.__a ||= {})[t] = g, a = t != (t = t.replace(h, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a));
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
function ee(e) {
	return function(t) {
		var n = this.__e;
		if (n) {
			if (n = n[e], t[m] == null) t[m] = g++;
			else if (t[m] < this.__a[e]) return;
			return n(c.event ? c.event(t) : t);
		}
	};
}
function V(e, t, n, r, i, a, o, s, l, u) {
	var d, f, p, m, h, g, _, y, x, C, E, D, j, M, N, P, I, L, R = t.type;
	if (t.constructor !== v) return null;
	128 & n.__u && (l = 32 & n.__u, d = n.__c.__z) && (t.__u |= l, f = a = [], d.nodeType == 8 ? s = H(d, a) : a.push(d), s = a[0] || s), (d = c.__b) && d(t);
	n: if (typeof R == "function") {
		p = o.length;
		try {
			if (y = t.props, x = (d = R.prototype) && d.render, C = (d = R.contextType) && r[d.__c], E = d ? C ? C.props.value : d.__ : r, (m = n.__c) ? (t.__c = m, 2 & m.__g && (m.__g |= 1)) : (x ? t.__c = m = new R(y, E) : (t.__c = m = new k(y, E), m.constructor = R, m.render = ne), C && C.sub(m), m.state || (m.state = {}), m.__n = r, m.__g |= 8, m.__h = [], m.__k = []), x && (m.__s || (m.__s = m.state), R.getDerivedStateFromProps && (m.__s == m.state && (m.__s = w({}, m.__s)), w(m.__s, R.getDerivedStateFromProps(y, m.__s)))), h = m.props, g = m.state, m.__v = t, n.__c) {
				if (y !== h && x && !R.getDerivedStateFromProps && m.componentWillReceiveProps && m.componentWillReceiveProps(y, E), t.__v == n.__v && !(8 & m.__g) || !(4 & m.__g) && m.shouldComponentUpdate && !1 === m.shouldComponentUpdate(y, m.__s, E)) {
					t.__v != n.__v && (m.props = y, m.state = m.__s, m.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(e) {
						e && (e.__ = t);
					}), b.push.apply(m.__h, m.__k), m.__k = [], m.__h.length && o.push(m), s = A(n);
					break n;
				}
				m.componentWillUpdate && m.componentWillUpdate(y, m.__s, E), x && m.componentDidUpdate && m.__h.push(function() {
					m.componentDidUpdate(h, g, _);
				});
			} else x && !R.getDerivedStateFromProps && m.componentWillMount && m.componentWillMount(), x && m.componentDidMount && m.__h.push(m.componentDidMount);
			m.context = E, m.props = y, m.__P = e, m.__g &= -5, D = c.__r, j = x ? 25 : 0;
			do
				m.__g &= -9, D && D(t), d = m.render(m.props, m.state = m.__s, m.context);
			while (8 & m.__g && ++j < 25);
			x && (b.push.apply(m.__h, m.__k), m.__k = []), m.state = m.__s, m.getChildContext && (r = w({}, r, m.getChildContext())), x && n.__c && m.getSnapshotBeforeUpdate && (_ = m.getSnapshotBeforeUpdate(h, g)), M = d && d.type === O && d.key == null ? d.props.children : d, y.__P && (d = s, i = (e = y.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(e) {
				e && K(e, e);
			}), n.__k = null), s = n.__k ? A(n, 0) : null), s = F(e, S(M) ? M : [M], t, n, r, i, a, o, s, l, u), y.__P && (t.__e = null, s = d), t.__u &= -161, f && f.some(T), m.__h.length && o.push(m), 1 & m.__g && (m.__g &= -4);
		} catch (e) {
			if (o.length = p, t.__v = null, l || a) {
				if (e && e.then) {
					if (t.__u |= 128 | l, a) {
						for (~(I = a.indexOf(s || void 0)) || (I = a.length); (L = a[I - 1]) && L.nodeType == 8;) I--;
						for (; I < a.length; I++) if (L = a[I]) {
							if (a[I] = null, N) {
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
				} else a && a.some(T);
			} else t.__e = n.__e;
			t.__k ||= n.__k || [], e && e.then || U(t), c.__e(e, t, n);
		}
	} else s = t.__e = te(n.__e, t, n, r, i, a, o, l, u, e);
	return (d = c.diffed) && d(t), s;
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
	c.__c && c.__c(t, e), e.some(function(t) {
		try {
			e = t.__h, t.__h = [], e.some(function(e) {
				e.call(t);
			});
		} catch (e) {
			c.__e(e, t.__v);
		}
	});
}
function te(e, t, n, r, i, a, o, s, l, u) {
	var d, f, p, m, h, g, _, v, b = n.props || y, w = t.props, E = t.type;
	if (E == "svg" ? i = "http://www.w3.org/2000/svg" : E == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i ||= "http://www.w3.org/1999/xhtml", a) {
		for (d = 0; d < a.length; d++) if ((h = a[d]) && (E ? h.localName == E : h.nodeType == 3)) {
			e = h, a[d] = null;
			break;
		}
	}
	if (!e) {
		if (v = u.ownerDocument || document, !E) return v.createTextNode(w);
		e = v.createElementNS(i, E, w.is ? w : u), s &&= (c.__m && c.__m(t, a), !1), a = null;
	}
	if (E) {
		if (u = E == "template" && e.content || e, a = E == "textarea" && w.defaultValue != null ? null : a && C.call(u.childNodes), !s && a) for (b = {}, d = 0; d < e.attributes.length; d++) b[(h = e.attributes[d]).name] = h.value;
		for (d in b) h = b[d], d == "dangerouslySetInnerHTML" ? p = h : d == "children" || d in w || d == "value" && "defaultValue" in w || d == "checked" && "defaultChecked" in w || B(e, d, null, h, i);
		for (d in w) h = w[d], d == "children" ? m = h : d == "dangerouslySetInnerHTML" ? f = h : d == "value" ? g = h : d == "checked" ? _ = h : s && typeof h != "function" || b[d] === h || B(e, d, h, b[d], i);
		f ? (s || p && (f.__html == p.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (p && (e.textContent = ""), (E == "foreignObject" || i == "http://www.w3.org/1998/Math/MathML" && x.test(E)) && (i = "http://www.w3.org/1999/xhtml"), F(u, S(m) ? m : [m], t, n, r, i, a, o, a ? a[0] : n.__k && A(n, 0), s, l), a && a.some(T)), s && E != "textarea" || (d = "value", E == "progress" && g == null ? e.removeAttribute(d) : g == null || g === e[d] && (E != "progress" || g) || B(e, d, g, b[d], i), d = "checked", _ != null && _ != e[d] && B(e, d, _, b[d], i));
	} else b === w || s && e.data == w || (e.data = w);
	return e;
}
function G(e, t, n, r) {
	try {
		typeof e == "function" ? t ? t.__x = e(t) || 1 : (r &&= r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
	} catch (e) {
		c.__e(e, n);
	}
}
function K(e, t, n) {
	var r, i, a, o;
	if (c.unmount && c.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || G(r, null, t, e), r = e.__c) {
		if (r.componentWillUnmount) try {
			r.componentWillUnmount();
		} catch (e) {
			c.__e(e, t);
		}
		r.__P = r.__n = null;
	}
	if (r = e.__k) for (o = 0; o < r.length; o++) r[o] && K(r[o], t, typeof e.type != "function" || n && !e.props.__P);
	!n && (r = e.__c) && (r = r.__z) && (i = H(r, a = [])) && (r == e.__e && a.some(T), T(i), T(r)), n || T(e.__e), e.__e = e.__c = e.__ = null;
}
function ne(e, t, n) {
	return this.constructor(e, n);
}
function q(e, t) {
	var n, r, i, a;
	c.__ && c.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = D(O, { children: [e] }), i = [], a = [], V(t, t.__k, r || y, y, t.namespaceURI, r ? null : t.firstChild ? C.call(t.childNodes) : null, i, r ? r.__e : t.firstChild, n, a), W(i, t.__k, a), t.__k.props.children = null;
}
c = { __e: function(e, t, n, r) {
	for (var i, a, o; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((o = (a = i.constructor) && a.getDerivedStateFromError) && i.setState(a.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, r || {}), o = 1), o && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			e = t;
		}
	}
	throw f = 0, e;
} }, l = 0, k.prototype.setState = function(e, t) {
	var n = this.__s;
	n && n != this.state || (n = this.__s = w({}, this.state)), typeof e == "function" && (e = e(w({}, n), this.props)), e && (w(n, e), this.__v && (t && this.__k.push(t), N(this)));
}, k.prototype.forceUpdate = function(e) {
	this.__v && (this.__g |= 4, e && this.__h.push(e), N(this));
}, k.prototype.render = O, u = [], f = 0, p = function(e, t) {
	return e.__v.__b - t.__v.__b;
}, m = Symbol(), h = /(PointerCapture)$|Capture$/i, g = 0, _ = {};
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var re = Symbol.for("pv"), ie = 0;
Array.isArray;
function J(e, t, n, r, i, a) {
	t ||= {};
	var o, s, l = t;
	if ("ref" in l && typeof e != "function") for (s in l = {}, t) s == "ref" ? o = t[s] : l[s] = t[s];
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
		constructor: re,
		__v: --ie,
		__i: -1,
		__u: 0
	};
	return (i || a) && (u.__source = i, u.__self = a), c.vnode && c.vnode(u), u;
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
function ae(e) {
	let { config: t, locale: i, text: a, labels: o, categories: s, state: c, picked: l, gpc: u, pick: d, act: f } = e, p = (e, n, i) => /* @__PURE__ */ J("button", {
		type: "button",
		class: n,
		part: n,
		"data-assent-action": e,
		onClick: (n) => f(e, r(t, l, [], !0), n.isTrusted),
		children: i
	}), m = u ? n(t) : [];
	return /* @__PURE__ */ J("div", {
		class: "sheet",
		children: [
			/* @__PURE__ */ J("header", { children: [/* @__PURE__ */ J("h2", {
				id: "preferences-title",
				part: "title",
				children: a("preferences.title")
			}), /* @__PURE__ */ J("button", {
				type: "button",
				class: "close",
				part: "close",
				"data-assent-action": "close",
				"aria-label": a("preferences.close"),
				onClick: (e) => f("close", l, e.isTrusted),
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
					/* @__PURE__ */ J("p", { children: a("preferences.intro") }),
					/* @__PURE__ */ J("p", {
						class: "hint",
						children: c.kind === "answered" ? a("preferences.savedAt", {
							date: Z(c.at, i),
							expires: Z(c.expires, i)
						}) : a("preferences.unsaved")
					}),
					/* @__PURE__ */ J("ul", {
						class: "categories",
						children: [/* @__PURE__ */ J(Y, {
							id: "necessary",
							title: a("category.necessary.title"),
							description: a("category.necessary.description"),
							note: a("preferences.always"),
							granted: !0,
							services: [],
							text: a
						}), s.map(({ id: e, title: n, description: i }) => /* @__PURE__ */ J(Y, {
							id: e,
							title: n,
							description: i,
							note: m.includes(e) ? a("preferences.gpc") : void 0,
							granted: l[e] === !0,
							services: Object.entries(t.services ?? {}).filter(([, t]) => t.category === e),
							text: a,
							onToggle: (n) => d(r(t, l, [e], n))
						}, e))]
					})
				]
			}),
			/* @__PURE__ */ J("footer", { children: [
				/* @__PURE__ */ J("div", {
					class: "pair",
					children: [p("accept", "action", o.accept), p("decline", "action", o.decline)]
				}),
				p("save", "action", a("preferences.save")),
				c.kind === "answered" && Object.values(c.choice).includes(!0) && p("withdraw", "plain", a("preferences.withdraw"))
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
var oe = "dialog{border:1px solid var(--line);background:var(--surface);width:min(560px,100vw - 24px);max-width:none;max-height:min(720px,100dvh - 24px);color:inherit;font:inherit;border-radius:12px;margin:auto;padding:0;overflow:hidden;box-shadow:0 8px 32px #0005}dialog::backdrop{background:#0008}.sheet{max-height:inherit;flex-direction:column;display:flex!important}header{justify-content:space-between;align-items:center;padding:12px 12px 8px 20px;display:flex!important}h2{font-size:18px;line-height:1.3}.close{width:44px;color:inherit;background:0 0;border:0;flex:none;padding:12px}.scroll{outline-offset:-2px;min-height:80px;padding:0 20px 12px;overflow:auto}.hint,.facts{opacity:.8;margin-top:4px;font-size:14px}ul{padding:0;list-style:none}.categories{margin-top:12px}.categories>li{border-top:1px solid var(--line);padding:12px 0}.category{cursor:pointer;justify-content:space-between;align-items:center;gap:16px;min-height:44px;display:flex!important}.name{font-weight:600}input{appearance:none;border:2px solid var(--ink);cursor:pointer;background:0 0;border-radius:12px;flex:none;width:44px;height:24px;position:relative}input:before{content:\"\";background:var(--ink);border-radius:50%;width:14px;transition:translate .16s ease-out;position:absolute;inset:3px auto 3px 3px}input:checked{border-color:var(--accent);background:var(--accent)}input:checked:before{background:var(--surface);translate:20px}input:checked:is(:lang(ae),:lang(ar),:lang(arc),:lang(bcc),:lang(bqi),:lang(ckb),:lang(dv),:lang(fa),:lang(glk),:lang(he),:lang(ku),:lang(mzn),:lang(nqo),:lang(pnb),:lang(ps),:lang(sd),:lang(ug),:lang(ur),:lang(yi)):before{translate:-20px}input:disabled{opacity:.6;cursor:default}summary{cursor:pointer;min-height:32px;padding-top:6px;display:list-item}.services>li{border-inline-start:2px solid var(--line);overflow-wrap:anywhere;padding:4px 0 4px 12px}footer{border-top:1px solid var(--line);flex-wrap:wrap;gap:8px;padding:12px 20px 16px;display:flex!important}@media (forced-colors:active){input:checked{background:highlight}}@media (prefers-reduced-motion:reduce){input:before{transition:none}}", Q = {
	ru: o,
	en: s
}, $;
function se(r) {
	let { root: o, config: s, locale: c } = r;
	if (o.querySelector("dialog")) return;
	$ || ($ = new CSSStyleSheet(), $.replaceSync(oe), o.adoptedStyleSheets.push($));
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
	}), o.append(f);
	let h = r.state(), g = a(s, c, l), _ = (e) => q(E(ae, {
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
export { se as openPreferences };
