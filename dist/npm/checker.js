import { i as e, t } from "./formPlan.js";
import { a as n, c as r, i, l as a, n as o, o as s, r as c, s as l, t as u, u as d } from "./ru.js";
import { m as f, o as p } from "./texts.js";
// node_modules/zod/v4/core/util.js
function m(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function ee(e, t = "|") {
	return e.map((e) => ye(e)).join(t);
}
function te(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var ne = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function re(e) {
	return new ne(e);
}
function ie(e) {
	return e == null;
}
function ae(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function oe(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
function h(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function se(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function g(e) {
	return se(e._zod.def) ?? e._zod.def.shape;
}
function ce(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return h(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function le(e, t, n) {
	t in e ? h(e, t, n) : e[t] = n;
}
function _(e, t, n, r) {
	let i = g(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? ce(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : le(e, a, r ? r(n.value, a) : n.value));
	}
}
function ue(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? ce(e, n, () => t[n]) : le(e, n, r.value));
	}
}
function v(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function de(e) {
	return JSON.stringify(e);
}
function fe(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var pe = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function me(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
var he = /* @__PURE__*/ re(() => {
	if (A.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function y(e) {
	if (me(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return me(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function ge(e) {
	return y(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
var _e = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function ve(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function b(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function x(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == "string" ? {
		...t,
		error: () => t.error
	} : t;
}
function ye(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function be(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
var xe = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, Se = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function Ce(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return _(i, e, we(e, t)), b(e, v(n, {
		shape: i,
		checks: []
	}));
}
function we(e, t) {
	let n = g(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function Te(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(we(e, t)), a = {};
	return _(a, e, Reflect.ownKeys(g(e)).filter((e) => !i.has(e))), b(e, v(n, {
		shape: a,
		checks: []
	}));
}
function Ee(e, t) {
	if (!y(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = g(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return b(e, v(e._zod.def, { shape: De(e, t) }));
}
function De(e, t) {
	let n = {};
	return _(n, e, Reflect.ownKeys(g(e))), ue(n, t), n;
}
function Oe(e, t) {
	if (!y(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return b(e, v(e._zod.def, { shape: De(e, t) }));
}
function ke(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return _(n, e, Reflect.ownKeys(g(e))), _(n, t, Reflect.ownKeys(g(t))), b(e, v(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function Ae(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(we(t, n)) : void 0, o = {};
	return _(o, t, Reflect.ownKeys(g(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), b(t, v(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function je(e, t, n) {
	let r = n ? new Set(we(t, n)) : void 0, i = {};
	return _(i, t, Reflect.ownKeys(g(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), b(t, v(t._zod.def, { shape: i }));
}
function S(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function Me(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function C(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function Ne(e) {
	return typeof e == "string" ? e : e?.message;
}
function Pe(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function Fe(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function w(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : Ne(e.inst?._zod.def?.error?.(e)) ?? Ne(a?.(e)) ?? Ne(t?.error?.(e)) ?? Ne(n.customError?.(e)) ?? Ne(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
var Ie = /[\uD800-\uDBFF]/;
function Le(e) {
	let t = e.length;
	if (!Ie.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function Re(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function ze(e) {
	let t = typeof e;
	switch (t) {
		case "number": return Number.isNaN(e) ? "nan" : "number";
		case "object": {
			if (e === null) return "null";
			if (Array.isArray(e)) return "array";
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function Be(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function Ve(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : We(e, n, r.value);
	}
}
function T(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function He(e, t, n) {
	return T(e, t, n, !1);
}
/* @__NO_SIDE_EFFECTS__ */
function Ue(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return T(this, n, r(this));
			},
			set(e) {
				T(this, n, e);
			}
		});
	}
	return t;
}
function We(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : T(this, t, n.bind(this));
		},
		set(e) {
			T(this, t, e);
		}
	});
}
function Ge(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
var Ke, E = !1, qe = {
	configurable: !0,
	get() {
		E = !0;
	}
};
function D(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && Ke !== e._zod ? Ke = void 0 : (Ke = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, qe);
			let e = E;
			E = !1;
			try {
				let r = n(this);
				return E ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), E ||= e, r;
			} catch (n) {
				throw delete this[t], E ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function Je(e, t, n, r) {
	let i = Ge(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
var Ye = "~constantCatch";
function Xe(e) {
	let t = () => e;
	return t[Ye] = !0, t;
}
// node_modules/zod/v4/core/core.js
var Ze, Qe = {
	value: void 0,
	enumerable: !1
}, $e = "captureStackTrace" in Error ? Error : null;
function et(e) {
	let t = $e;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return $e = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
/* @__NO_SIDE_EFFECTS__ */
function O(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			Qe.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", Qe);
			} finally {
				Qe.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), Ve(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? et(u) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(d, "init", { value: c }), Object.defineProperty(d, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(d, "name", { value: e }), d;
}
var k = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, tt = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
};
(Ze = globalThis).__zod_globalConfig ?? (Ze.__zod_globalConfig = {});
var A = globalThis.__zod_globalConfig;
function j(e) {
	return e && Object.assign(A, e), A;
}
// node_modules/zod/v4/core/errors.js
function nt() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, te, 2), e.message;
}
function rt(e) {
	this._zod.message = e;
}
var it = {
	get: nt,
	set: rt,
	enumerable: !0,
	configurable: !0
}, at = {
	value: void 0,
	enumerable: !1
}, ot = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), st = /* @__PURE__ */ O("$ZodError", (e, t) => {
	e.name = "$ZodError", at.value = t, Object.defineProperty(e, "issues", at), at.value = void 0, Object.defineProperty(e, "message", it);
	let n = Object.getPrototypeOf(e);
	ot.has(n) || (ot.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
});
function ct(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function lt(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? ct(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function ut(e, t = (e) => e.message) {
	let n = { _errors: [] }, r = (e, i = []) => {
		for (let a of e.issues) if (a.code === "invalid_union" && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
		else if (a.code === "invalid_key") r({ issues: a.issues }, [...i, ...a.path]);
		else if (a.code === "invalid_element") r({ issues: a.issues }, [...i, ...a.path]);
		else {
			let e = [...i, ...a.path];
			if (e.length === 0) n._errors.push(t(a));
			else {
				let r = n, i = 0;
				for (; i < e.length;) {
					let n = e[i], o = i === e.length - 1;
					if (n === "_errors") {
						o && r._errors.push(t(a)), i++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(a)), r = s, i++;
				}
			}
		}
	};
	return r(e), n;
}
// node_modules/zod/v4/core/parse.js
function dt(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
var ft = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new k();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => w(e, o, j())));
			throw pe(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, pt = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => w(e, o, j())));
			throw pe(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, mt = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new k();
	return a.issues.length ? ht(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function ht(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => w(e, n, j()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
var gt = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? ht(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, _t = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), vt = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), yt = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== _t) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return bt(e, t, n);
});
function bt(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[vt] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new k();
	return a.issues.length === 0;
}
var xt = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, St = (e) => {
	let t = ft(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, r, o, dt(n, a));
	};
	return n;
}, Ct = (e) => {
	let t = ft(e), n = (e, r, i, a) => t(e, r, i, dt(n, a));
	return n;
}, wt = (e) => {
	let t = pt(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, r, o, dt(n, a));
	};
	return n;
}, Tt = (e) => {
	let t = pt(e), n = async (e, r, i, a) => await t(e, r, i, dt(n, a));
	return n;
}, Et = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return mt(e)(t, n, i);
}, Dt = (e) => (t, n, r) => mt(e)(t, n, r), Ot = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return gt(e)(t, n, i);
}, kt = (e) => async (t, n, r) => gt(e)(t, n, r), At = /^[cC][0-9a-z]{6,}$/, jt = /^[0-9a-z]+$/, Mt = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, Nt = /^[0-9a-vA-V]{20}$/, Pt = /^[A-Za-z0-9]{27}$/, Ft = /^[a-zA-Z0-9_-]{21}$/;
function It(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var Lt = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, Rt = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, zt = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, Bt = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, Vt = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function Ht() {
	return new RegExp(Vt, "u");
}
var Ut = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, Wt = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, Gt = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, Kt = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, qt = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Jt = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, Yt = /^https?$/, Xt = /^\+[1-9]\d{6,14}$/, Zt = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function Qt(e) {
	return RegExp(`^${e}$`);
}
var $t = /*@__PURE__*/ Qt(Zt);
function en(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function tn(e) {
	return RegExp(`^${en(e)}$`);
}
function nn(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${en({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${en({ precision: e.precision })}` : n;
	return RegExp(`^${Zt}T(?:${r})$`);
}
var rn = /^[\s\S]{0,}$/, an = /^-?\d+$/, on = /^-?\d+(?:\.\d+)?$/, sn = /^(?:true|false)$/i, cn = /^[^A-Z]*$/, ln = /^[^a-z]*$/, M = /*@__PURE__*/ O("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), un = (e) => {
	let t = e.value;
	return !ie(t) && t.length !== void 0;
}, dn = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, fn = /*@__PURE__*/ O("$ZodCheckLessThan", (e, t) => {
	M.init(e, t);
	let n = dn[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: dn[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), pn = /*@__PURE__*/ O("$ZodCheckGreaterThan", (e, t) => {
	M.init(e, t);
	let n = dn[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: dn[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), mn = /*@__PURE__*/ O("$ZodCheckMultipleOf", (e, t) => {
	M.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : oe(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), hn = /*@__PURE__*/ O("$ZodCheckNumberFormat", (e, t) => {
	M.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = xe[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: "invalid_type",
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: "number",
			input: s,
			code: "too_small",
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: "number",
			input: s,
			code: "too_big",
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), gn = /*@__PURE__*/ O("$ZodCheckMaxLength", (e, t) => {
	var n;
	M.init(e, t), (n = e._zod.def).when ?? (n.when = un), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? Le(r) : i) <= t.maximum) return;
		let a = Re(r);
		n.issues.push({
			origin: a,
			code: "too_big",
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), _n = /*@__PURE__*/ O("$ZodCheckMinLength", (e, t) => {
	var n;
	M.init(e, t), (n = e._zod.def).when ?? (n.when = un), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? Le(r) : i) >= t.minimum) return;
		let a = Re(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), vn = /*@__PURE__*/ O("$ZodCheckLengthEquals", (e, t) => {
	var n;
	M.init(e, t), (n = e._zod.def).when ?? (n.when = un), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? Le(r) : i;
		if (a === t.length) return;
		let o = Re(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: "too_big",
				maximum: t.length
			} : {
				code: "too_small",
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), yn = /*@__PURE__*/ O("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	M.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), bn = /*@__PURE__*/ O("$ZodCheckRegex", (e, t) => {
	yn.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), xn = /*@__PURE__*/ O("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= cn, yn.init(e, t);
}), Sn = /*@__PURE__*/ O("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= ln, yn.init(e, t);
}), Cn = /*@__PURE__*/ O("$ZodCheckIncludes", (e, t) => {
	M.init(e, t);
	let n = ve(t.includes);
	t.pattern = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), wn = /*@__PURE__*/ O("$ZodCheckStartsWith", (e, t) => {
	M.init(e, t);
	let n = RegExp(`^${ve(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Tn = /*@__PURE__*/ O("$ZodCheckEndsWith", (e, t) => {
	M.init(e, t);
	let n = RegExp(`.*${ve(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), En = /*@__PURE__*/ O("$ZodCheckOverwrite", (e, t) => {
	M.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
}), Dn = class {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == "function") {
			e(this, { execution: "sync" }), e(this, { execution: "async" });
			return;
		}
		let t = e.split("\n").filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => " ".repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [""];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed));
	}
}, On = {
	major: 4,
	minor: 6,
	patch: 7
}, N = /*@__PURE__*/ O("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = On;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = S(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (Me(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new k();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (Fe(t.issues, n, e), i ||= S(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					Fe(t.issues, n, e), i ||= S(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (S(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new k();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === "backward") {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new k();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return He(this, "~standard", jn(this));
	},
	set "~standard"(e) {
		T(this, "~standard", e);
	}
}), kn = (e, t) => e.issues.length ? { issues: e.issues.map((e) => w(e, t, j())) } : { value: e.value };
async function An(e, t) {
	let n = { async: !0 };
	return kn(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function jn(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return kn(r, n);
			} catch {}
			return An(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
var Mn = /*@__PURE__*/ O("$ZodString", (e, t) => {
	N.init(e, t), e._zod.pattern = t.pattern ?? rn, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == "string" || n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		}), n;
	};
}), P = /*@__PURE__*/ O("$ZodStringFormat", (e, t) => {
	yn.init(e, t), Mn.init(e, t);
}), Nn = /*@__PURE__*/ O("$ZodGUID", (e, t) => {
	t.pattern ??= Rt, P.init(e, t);
}), Pn = /*@__PURE__*/ O("$ZodUUID", (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= zt(e);
	} else t.pattern ??= zt();
	P.init(e, t);
}), Fn = /*@__PURE__*/ O("$ZodEmail", (e, t) => {
	t.pattern ??= Bt, P.init(e, t);
});
function In(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function Ln(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? In(e) || 2 : Rn(e, t);
}
function Rn(e, t) {
	if (!t.normalize && t.protocol?.source === Yt.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < "u") {
			let t = URL;
			if (typeof t.parse == "function") return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
var zn = /[\t\n\r]/g;
function Bn(e) {
	return e.replace(zn, "");
}
function Vn(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function Hn(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var Un = /*@__PURE__*/ O("$ZodURL", (e, t) => {
	P.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = Ln(r, t);
			if (i === 1) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = Bn(r);
				return;
			}
			t.hostname && !Vn(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !Hn(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : Bn(r);
			return;
		} catch {
			n.issues.push({
				code: "invalid_format",
				format: "url",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), Wn = /*@__PURE__*/ O("$ZodEmoji", (e, t) => {
	t.pattern ??= Ht(), P.init(e, t);
}), Gn = /*@__PURE__*/ O("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? Ft : It(t.length), P.init(e, t);
}), Kn = /*@__PURE__*/ O("$ZodCUID", (e, t) => {
	t.pattern ??= At, P.init(e, t);
}), qn = /*@__PURE__*/ O("$ZodCUID2", (e, t) => {
	t.pattern ??= jt, P.init(e, t);
}), Jn = /*@__PURE__*/ O("$ZodULID", (e, t) => {
	t.pattern ??= Mt, P.init(e, t);
}), Yn = /*@__PURE__*/ O("$ZodXID", (e, t) => {
	t.pattern ??= Nt, P.init(e, t);
}), Xn = /*@__PURE__*/ O("$ZodKSUID", (e, t) => {
	t.pattern ??= Pt, P.init(e, t);
}), Zn = /*@__PURE__*/ O("$ZodISODateTime", (e, t) => {
	t.pattern ??= nn(t), P.init(e, t);
}), Qn = /*@__PURE__*/ O("$ZodISODate", (e, t) => {
	t.pattern ??= $t, P.init(e, t);
}), $n = /*@__PURE__*/ O("$ZodISOTime", (e, t) => {
	t.pattern ??= tn(t), P.init(e, t);
}), er = /*@__PURE__*/ O("$ZodISODuration", (e, t) => {
	t.pattern ??= Lt, P.init(e, t);
}), tr = /*@__PURE__*/ O("$ZodIPv4", (e, t) => {
	t.pattern ??= Ut, P.init(e, t);
}), nr = /^[0-9a-fA-F:.]+$/;
function rr(e) {
	return nr.test(e) ? In(`http://[${e}]`) : !1;
}
var ir = /*@__PURE__*/ O("$ZodIPv6", (e, t) => {
	t.pattern ??= Wt, P.init(e, t), e._zod.check = (n) => {
		rr(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ar = /*@__PURE__*/ O("$ZodCIDRv4", (e, t) => {
	t.pattern ??= Gt, P.init(e, t);
});
function or(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : rr(n);
}
var sr = /*@__PURE__*/ O("$ZodCIDRv6", (e, t) => {
	t.pattern ??= Kt, P.init(e, t), e._zod.check = (n) => {
		or(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function cr(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
var lr = /^[0-9a-zA-Z+/]*={0,2}$/, ur = /*@__PURE__*/ O("$ZodBase64", (e, t) => {
	t.pattern ??= lr, P.init(e, t), e._zod.check = (n) => {
		cr(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), dr = /^[A-Za-z0-9_-]*$/;
function fr(e) {
	if (!dr.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return cr(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
var pr = /*@__PURE__*/ O("$ZodBase64URL", (e, t) => {
	t.pattern ??= dr, P.init(e, t), e._zod.check = (n) => {
		fr(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), mr = /*@__PURE__*/ O("$ZodE164", (e, t) => {
	t.pattern ??= Xt, P.init(e, t);
});
function hr(e, t = null) {
	try {
		let n = e.split(".");
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !("typ" in i && i?.typ !== "JWT" || !i.alg || t && (!("alg" in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
var gr = /*@__PURE__*/ O("$ZodJWT", (e, t) => {
	P.init(e, t), e._zod.check = (n) => {
		hr(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), _r = /*@__PURE__*/ O("$ZodNumber", (e, t) => {
	N.init(e, t), e._zod.pattern = on, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), vr = /*@__PURE__*/ O("$ZodNumberFormat", (e, t) => {
	hn.init(e, t), _r.init(e, t);
}), yr = /*@__PURE__*/ O("$ZodBoolean", (e, t) => {
	N.init(e, t), e._zod.pattern = sn, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == "boolean" || n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		}), n;
	};
}), br = /*@__PURE__*/ O("$ZodUnknown", (e, t) => {
	N.init(e, t), e._zod.parse = (e) => e;
}), xr = /*@__PURE__*/ O("$ZodNever", (e, t) => {
	N.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function Sr(e, t) {
	let n = Pe(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of Pe(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, Fe(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
var Cr = (e) => Array.isArray(e) ? e.length : -1;
function wr(e, t, n) {
	e.issues.length && t.issues.push(...C(n, e.issues)), t.value[n] = e.value;
}
var Tr = /*@__PURE__*/ O("$ZodArray", (e, t) => {
	N.init(e, t);
	let n = A.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: "array",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => wr(t, r, e)));
			else if (wr(c, r, e), s && c.issues.length !== 0 && S(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, Sr(e, Cr);
});
function Er(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...C(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
var Dr = [];
function Or(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Dr, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = be(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function kr(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (S(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			u === "never" && s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => Er(e, n, i, t, d, f))) : Er(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
var Ar = /*@__PURE__*/ O("$ZodObject", (e, t) => {
	N.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = re(() => Or(t));
	D(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || h(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = me, o = t.catchall, s, c = A.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: "object",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (S(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => Er(n, t, e, r, a, o))) : Er(s, t, e, r, a, o);
		}
		return o ? kr(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), jr = /*@__PURE__*/ O("$ZodObjectJIT", (e, t) => {
	Ar.init(e, t);
	let n = e._zod.parse, r = re(() => Or(t)), i = A.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Dn(["payload", "ctx"], {
			shape: t,
			inst: e,
			memo: i,
			syms: a
		}), s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write("const input = payload.value;");
		let l = Object.create(null), u = 0;
		for (let e of n.allKeys) l[e] = `key_${u++}`;
		o.write(i ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
		for (let e of n.allKeys) {
			if (e === "__proto__") continue;
			let n = l[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : de(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === "optional";
			if (o.write(`const ${n} = ${s(r)};`), f && p) {
				let e = d === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
			} else f ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `), d === "defaulted" ? o.write(`newResult[${r}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
		}
		return o.write("payload.value = newResult;"), o.write("return payload;"), o.compile();
	}, o, s = me, c = !A.jitless, l = c && he.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? kr([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: p,
			inst: e
		}), i);
	};
});
function Mr(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !S(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => w(e, r, j())))
	}), t);
}
var Nr = /*@__PURE__*/ O("$ZodUnion", (e, t) => {
	N.init(e, t), D(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), D(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), D(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), D(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => ae(e.source)).join("|")})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => Mr(t, r, e, i)) : Mr(o, r, e, i);
	};
}), Pr = /*@__PURE__*/ O("$ZodIntersection", (e, t) => {
	N.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => Ir(e, t, n)) : Ir(e, i, a);
	};
});
function Fr(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (y(e) && y(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = Fr(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = Fr(i, a);
			if (!o.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...o.mergeErrorPath]
			};
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function Ir(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i, a = /* @__PURE__ */ new Map(), o = (e, t) => {
		let n;
		if (e.code === "unrecognized_keys" && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) o(n, "l") || e.issues.push(n);
	for (let t of n.issues) o(t, "r") || e.issues.push(t);
	let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (s.length) {
		let t = i ? s.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let c = Fr(t.value, n.value);
	if (!c.valid) {
		if (S(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
var Lr = /*@__PURE__*/ O("$ZodRecord", (e, t) => {
	N.init(e, t);
	let n = A.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!y(a)) return r.issues.push({
			expected: "record",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = /* @__PURE__ */ new Set();
			for (let n of s) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
				if (c.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (s.issues.length) {
					r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: s.issues.map((e) => w(e, i, j())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === "__proto__") continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...C(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...C(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === "loose") {
					if (e === "__proto__") continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof n == "string" && on.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === "loose" ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: l.issues.map((e) => w(e, i, j())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === "__proto__") continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...C(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...C(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), Rr = /*@__PURE__*/ O("$ZodEnum", (e, t) => {
	N.init(e, t);
	let n = m(t.entries), r = new Set(n);
	e._zod.values = r, D(e, "pattern", (e) => {
		let t = m(e.def.entries).filter((e) => _e.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => ve(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), zr = /*@__PURE__*/ O("$ZodLiteral", (e, t) => {
	N.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, D(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? ve(e) : e ? ve(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), Br = /*@__PURE__*/ O("$ZodTransform", (e, t) => {
	N.init(e, t), e._zod.optin = "optional", A.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new tt(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new k();
		return n.value = i, n;
	};
});
function Vr(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
var Hr = /*@__PURE__*/ O("$ZodOptional", (e, t) => {
	N.init(e, t), D(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", D(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), D(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${ae(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => Vr(e, t)) : Vr(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), Ur = /*@__PURE__*/ O("$ZodExactOptional", (e, t) => {
	Hr.init(e, t), D(e, "values", (e) => e.def.innerType._zod.values), D(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), Wr = /*@__PURE__*/ O("$ZodNullable", (e, t) => {
	N.init(e, t), D(e, "optin", (e) => e.def.innerType._zod.optin), D(e, "optout", (e) => e.def.innerType._zod.optout), D(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${ae(t.source)}|null)$`) : void 0;
	}), D(e, "values", (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), Gr = /*@__PURE__*/ O("$ZodDefault", (e, t) => {
	N.init(e, t), e._zod.optin = "defaulted", D(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => Kr(e, t)) : Kr(r, t);
	};
});
function Kr(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
var qr = /*@__PURE__*/ O("$ZodPrefault", (e, t) => {
	N.init(e, t), e._zod.optin = "defaulted", D(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), Jr = /*@__PURE__*/ O("$ZodNonOptional", (e, t) => {
	N.init(e, t), D(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => Yr(t, e)) : Yr(i, e);
	};
});
function Yr(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function Xr(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => w(e, r, j())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
var Zr = /*@__PURE__*/ O("$ZodCatch", (e, t) => {
	N.init(e, t), D(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), D(e, "optout", (e) => e.def.innerType._zod.optout), D(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => Xr(e, r, t, n)) : Xr(e, r, t, n);
	};
}), Qr = /*@__PURE__*/ O("$ZodPipe", (e, t) => {
	N.init(e, t), D(e, "values", (e) => e.def.in._zod.values), D(e, "optin", (e) => e.def.in._zod.optin), D(e, "optout", (e) => e.def.out._zod.optout), D(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => $r(e, t.in, n)) : $r(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => $r(e, t.out, n)) : $r(r, t.out, n);
	};
});
function $r(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
var ei = /*@__PURE__*/ O("$ZodReadonly", (e, t) => {
	N.init(e, t), D(e, "propValues", (e) => e.def.innerType._zod.propValues), D(e, "values", (e) => e.def.innerType._zod.values), D(e, "optin", (e) => e.def.innerType?._zod?.optin), D(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(ti) : ti(r);
	};
});
function ti(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
var ni = /*@__PURE__*/ O("$ZodCustom", (e, t) => {
	M.init(e, t), N.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => ri(t, n, r, e));
		ri(i, n, r, e);
	};
});
function ri(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Be(e));
	}
}
// node_modules/zod/v4/core/memoizer.js
var ii = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}, ai = "~memo", oi = [];
function si(e) {
	return typeof e == "object" && !!e;
}
function ci(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
var li = /*@__PURE__*/ new WeakMap(), ui = 0, di = 1, fi = 2;
function pi(e, t, n) {
	let r = li.get(e);
	if (r !== void 0) return r ? fi : ui;
	if (t.has(e)) return fi;
	t.add(e);
	let i = ui, a = (e) => {
		if (i !== fi && e?._zod) {
			let r = pi(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = ui;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? di : o.value?._zod ? pi(o.value, t, n) : ui;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case "object": {
			let e = se(c);
			s(e ? o(e, !0) : di), a(c.catchall);
			break;
		}
		case "array":
			a(c.element);
			break;
		case "tuple":
			for (let e of c.items) a(e);
			a(c.rest);
			break;
		case "record":
		case "map":
			a(c.keyType), a(c.valueType);
			break;
		case "set":
			a(c.valueType);
			break;
		case "union":
			for (let e of c.options) a(e);
			break;
		case "intersection":
			a(c.left), a(c.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			a(c.innerType);
			break;
		case "pipe":
			a(c.in), a(c.out);
			break;
		case "function":
			a(c.input), a(c.output);
			break;
		case "lazy": {
			let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
			s(r ? pi(r, t, !1) : di);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (let e in c) {
			let t = Object.getOwnPropertyDescriptor(c, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == "object") {
				if (n._zod) a(n);
				else if (Array.isArray(n)) for (let e of n) a(e);
			}
		}
	}
	return t.delete(e), mi(e, i);
}
function mi(e, t) {
	return t !== di && li.set(e, t === fi), t;
}
function hi(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
var gi, _i = [], vi = {
	alloc(e, t, n) {
		let r = gi;
		if (!r) return n;
		gi = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), _i.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== "backward" && bi(n, e.value)) throw new ii();
				return t(e, n);
			};
			e._zod.parse = n, e._zod.run === t && (e._zod.run = n);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, o = (s, c) => {
				if (n === void 0) {
					let i = pi(e, /* @__PURE__ */ new Set(), !1);
					if (i === ui) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === fi || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!si(l)) return t(s, c);
				let u = c[ai];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[ai] = u);
				let d;
				i === c ? d = a : (d = hi(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...ci(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				gi = d;
				let p = _i.length, m = t(s, c);
				gi = void 0;
				let ee = _i.length > p ? _i.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (ee && (ee.issues = e.issues.length ? ci(e.issues) : oi), e)) : (ee && (ee.issues = m.issues.length ? ci(m.issues) : oi), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function yi() {
	return vi;
}
function bi(e, t) {
	let n = e[ai]?.backEdges;
	return n !== void 0 && si(t) && n.has(t);
}
// node_modules/zod/v4/locales/en.js
var xi = () => {
	let e = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function t(t) {
		return e[t] ?? null;
	}
	let n = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	}, r = { nan: "NaN" };
	function i(e, t) {
		return e === "number" && typeof t == "number" && !Number.isFinite(t) ? String(t) : r[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case "invalid_type": return `Invalid input: expected ${i(e.expected)}, received ${i(ze(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${ye(e.values[0])}` : `Invalid option: expected one of ${ee(e.values, "|")}`;
			case "too_big": {
				let n = e.exact ? "exactly " : e.inclusive ? "<=" : "<", r = t(e.origin);
				return r ? `Too big: expected ${e.origin ?? "value"} to have ${n}${e.maximum.toString()} ${r.unit ?? "elements"}` : `Too big: expected ${e.origin ?? "value"} to be ${n}${e.maximum.toString()}`;
			}
			case "too_small": {
				let n = e.exact ? "exactly " : e.inclusive ? ">=" : ">", r = t(e.origin);
				return r ? `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}` : `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
			}
			case "invalid_format": {
				let t = e;
				return t.format === "starts_with" ? `Invalid string: must start with "${t.prefix}"` : t.format === "ends_with" ? `Invalid string: must end with "${t.suffix}"` : t.format === "includes" ? `Invalid string: must include "${t.includes}"` : t.format === "regex" ? `Invalid string: must match pattern ${t.pattern}` : `Invalid ${n[t.format] ?? e.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${ee(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function Si() {
	return { localeError: xi() };
}
// node_modules/zod/v4/core/registries.js
var Ci, wi = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};
function Ti() {
	return new wi();
}
(Ci = globalThis).__zod_globalRegistry ?? (Ci.__zod_globalRegistry = Ti());
var Ei = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function Di(e) {
	return e.checks &&= [...e.checks], e;
}
// @__NO_SIDE_EFFECTS__
function Oi(e, t) {
	return new e(Di({
		type: "string",
		...x(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function ki(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ai(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ji(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Mi(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ni(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Pi(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Fi(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ii(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Li(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ri(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function zi(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Bi(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Vi(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Hi(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ui(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Wi(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Gi(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ki(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function qi(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ji(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Yi(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Xi(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Zi(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Qi(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function $i(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ea(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ta(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function na(e, t) {
	return new e({
		type: "boolean",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ra(e) {
	return new e({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function ia(e, t) {
	return new e({
		type: "never",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function aa(e, t) {
	return new fn({
		check: "less_than",
		...x(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function oa(e, t) {
	return new fn({
		check: "less_than",
		...x(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function sa(e, t) {
	return new pn({
		check: "greater_than",
		...x(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function ca(e, t) {
	return new pn({
		check: "greater_than",
		...x(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function la(e, t) {
	return new mn({
		check: "multiple_of",
		...x(t),
		value: e
	});
}
// @__NO_SIDE_EFFECTS__
function ua(e, t) {
	return new gn({
		check: "max_length",
		...x(t),
		maximum: e
	});
}
// @__NO_SIDE_EFFECTS__
function da(e, t) {
	return new _n({
		check: "min_length",
		...x(t),
		minimum: e
	});
}
// @__NO_SIDE_EFFECTS__
function fa(e, t) {
	return new vn({
		check: "length_equals",
		...x(t),
		length: e
	});
}
// @__NO_SIDE_EFFECTS__
function pa(e, t) {
	return new bn({
		check: "string_format",
		format: "regex",
		...x(t),
		pattern: e
	});
}
// @__NO_SIDE_EFFECTS__
function ma(e) {
	return new xn({
		check: "string_format",
		format: "lowercase",
		...x(e)
	});
}
// @__NO_SIDE_EFFECTS__
function ha(e) {
	return new Sn({
		check: "string_format",
		format: "uppercase",
		...x(e)
	});
}
// @__NO_SIDE_EFFECTS__
function ga(e, t) {
	return new Cn({
		check: "string_format",
		format: "includes",
		...x(t),
		includes: e
	});
}
// @__NO_SIDE_EFFECTS__
function _a(e, t) {
	return new wn({
		check: "string_format",
		format: "starts_with",
		...x(t),
		prefix: e
	});
}
// @__NO_SIDE_EFFECTS__
function va(e, t) {
	return new Tn({
		check: "string_format",
		format: "ends_with",
		...x(t),
		suffix: e
	});
}
// @__NO_SIDE_EFFECTS__
function F(e) {
	return new En({
		check: "overwrite",
		tx: e
	});
}
// @__NO_SIDE_EFFECTS__
function ya(e) {
	return /* @__PURE__ */ F((t) => t.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function ba() {
	return /* @__PURE__ */ F((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function xa() {
	return /* @__PURE__ */ F((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function Sa() {
	return /* @__PURE__ */ F((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function Ca() {
	return /* @__PURE__ */ F((e) => fe(e));
}
// @__NO_SIDE_EFFECTS__
function wa(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...x(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Ta(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...x(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Ea(e, t) {
	let n = /* @__PURE__ */ Da((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(Be(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(Be(r));
		}
	}, e(t.value, t)), t);
	return n;
}
// @__NO_SIDE_EFFECTS__
function Da(e, t) {
	let n = new M({
		check: "custom",
		...x(t)
	});
	return n._zod.check = e, n;
}
// node_modules/zod/v4/core/to-json-schema.js
function Oa(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && h(e, t, n[t]);
	return e;
}
function ka(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? Ei,
		target: t,
		unrepresentable: e?.unrepresentable ?? "throw",
		override: e?.override ?? (() => {}),
		io: e?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? "ref",
		reused: e?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function I(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function L(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, L(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && Oa(o.schema, c), t.io === "input" && R(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function Aa(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function ja(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = /* @__PURE__ */ new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let i = (t) => {
		let r = e.target === "draft-2020-12" ? "$defs" : "definitions";
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i("__shared")}#/${r}/${Aa(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + Aa(a)
		};
	}, a = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = i(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let a = t.schema;
		for (let e in a) delete a[e];
		a.$ref = n;
	};
	if (e.cycles === "throw") for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) a(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === "ref") && a(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function Ma(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		Ma(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== "type") return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != "string") return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
var Na = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), Pa = ["oneOf", "anyOf"];
function Fa(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function Ia(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!Na.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? Fa(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			h(n, r, e.length === 1 ? e[0] : Ia(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: "object",
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = Fa(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function La(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of Na) if (t in e) return;
	let n = t.filter((e) => Pa.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = Ia(t);
	else {
		let e = n[0], i = Pa.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => Ia([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, Oa(e, r));
}
function Ra(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : Oa(i, s), Oa(i, a), t._zod.parent === o) for (let e in i) e !== "$ref" && e !== "allOf" && (e in a || delete i[e]);
			if (s.$ref && n.def) for (let e in i) e !== "$ref" && e !== "allOf" && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
		}
		let s = t._zod.parent;
		if (s && s !== o) {
			r(s);
			let t = e.seen.get(s);
			if (t?.schema.$ref && (i.$ref = t.schema.$ref, t.def)) for (let e in i) e !== "$ref" && e !== "allOf" && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: i,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) r(t[0]);
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) Ma(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) La(e);
		}
	}
	let i = {};
	if (e.target === "draft-2020-12" ? i.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? i.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? i.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	Oa(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, h(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === "draft-2020-12" ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: Ba(t, "input", e.processors),
					output: Ba(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function R(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return R(r.element, n);
	if (r.type === "set") return R(r.valueType, n);
	if (r.type === "lazy") return R(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return R(r.innerType, n);
	if (r.type === "intersection") return R(r.left, n) || R(r.right, n);
	if (r.type === "record" || r.type === "map") return R(r.keyType, n) || R(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : R(r.in, n) || R(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (R(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (R(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (R(e, n)) return !0;
		return !!(r.rest && R(r.rest, n));
	}
	return !1;
}
var za = (e, t = {}) => (n) => {
	let r = ka({
		...n,
		processors: t
	});
	return L(e, r), ja(r, e), Ra(r, e);
}, Ba = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = ka({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return L(e, o), ja(o, e), Ra(o, e);
}, z = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, B = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, Va = (e, t) => {
	z(e, "minimum", t), B(e, "maximum", t);
}, Ha = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, Ua = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, Wa = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, Ga = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, Ka = (e, t) => z(e, "minimum", t.minimum), qa = (e, t) => B(e, "maximum", t.maximum), Ja = (e) => (t, n) => {
	Ga(t, n.format);
	let [r, i] = e[n.format];
	z(t, "minimum", r), B(t, "maximum", i);
}, Ya = {
	greater_than: (e, t) => z(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => B(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => Ha(e, t.value),
	number_format: Ja(xe),
	bigint_format: Ja(Se),
	min_length: Ka,
	max_length: qa,
	length_equals: (e, t) => Va(e, t.length),
	min_size: Ka,
	max_size: qa,
	size_equals: (e, t) => Va(e, t.size),
	string_format: (e, t) => {
		Ga(e, t.format), t.pattern && Ua(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => Wa(e, t.mime)
};
function V(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) Ya[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && z(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && z(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && B(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && B(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && Ha(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && Wa(t, i.mime);
	for (let e of i.patterns ?? []) Ua(t, e);
	return t;
}
var Xa = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, Za = /* @__PURE__ */ new Map([[lr, qt], [dr, Jt]]), Qa = (e) => Za.get(e) ?? e, $a = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = V(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = Xa[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(Qa);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, eo = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = V(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : I(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, to = (e, t, n, r) => {
	n.type = "boolean";
}, no = (e, t, n, r) => {
	n.not = {};
}, ro = (e, t, n, r) => {
	let i = e._zod.def, a = m(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, io = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (I(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (I(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, ao = (e, t, n, r) => {
	I(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, oo = (e, t, n, r) => {
	I(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, so = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = V(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = L(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function co(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? co(t.out) : t.type === "catch" ? co(t.innerType) : e._zod.optin;
}
var lo = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && I(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) h(i.properties, e, L(o[e], t, {
		...r,
		path: [
			...r.path,
			"properties",
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === "input" ? co(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = L(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, uo = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => L(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, fo = (e, t, n, r) => {
	let i = e._zod.def, a = L(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = L(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), s = (e) => "allOf" in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
};
function po(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = po(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => po(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? on : an).source)), p;
}
var mo = /* @__PURE__ */ new WeakMap();
function ho(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of mo.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = po(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
var go = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = V(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = L(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) h(i.patternProperties, Qa(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = L(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = mo.get(t);
			n || (n = [], mo.set(t, n), t.deferred.push(() => ho(t))), n.push(e);
		}
		i.additionalProperties = L(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && co(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, _o = (e, t, n, r) => {
	let i = e._zod.def, a = L(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, vo = (e, t, n, r) => {
	let i = e._zod.def;
	L(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, yo = Symbol();
function bo(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (I(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), yo) : JSON.parse(o);
}
var xo = (e, t, n, r) => {
	let i = e._zod.def;
	L(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = bo(i.defaultValue, e, t, n, r);
	o !== yo && (n.default = o);
}, So = (e, t, n, r) => {
	let i = e._zod.def;
	L(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = bo(i.defaultValue, e, t, n, r);
	o !== yo && (n._prefault = o);
}, Co = (e, t, n, r) => {
	let i = e._zod.def;
	L(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		I(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, wo = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	L(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, To = (e, t, n, r) => {
	let i = e._zod.def;
	L(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, Eo = (e, t, n, r) => {
	let i = e._zod.def;
	L(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Do = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function Oo(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
var H = /*@__PURE__*/ O("ZodError", (e, t) => {
	st.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	Do.has(n) || (Do.add(n), Oo(n, "format", (e) => (t) => ut(e, t)), Oo(n, "flatten", (e) => (t) => lt(e, t)), Oo(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, te, 2);
	}), Oo(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, te, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), ko = /* @__PURE__ */ ft(H), Ao = /* @__PURE__ */ pt(H), jo = /* @__PURE__ */ mt(H), Mo = /* @__PURE__ */ gt(H), No = /* @__PURE__ */ St(H), Po = /* @__PURE__ */ Ct(H), Fo = /* @__PURE__ */ wt(H), Io = /* @__PURE__ */ Tt(H), Lo = /* @__PURE__ */ Et(H), Ro = /* @__PURE__ */ Dt(H), zo = /* @__PURE__ */ Ot(H), Bo = /* @__PURE__ */ kt(H);
// node_modules/zod/v4/classic/schemas.js
function Vo() {
	A.localeError || j(Si());
}
function Ho() {
	A.memoizer || j({ memoizer: yi() });
}
var U = /*@__PURE__*/ O("ZodType", (e, t) => (Vo(), N.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(v(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return b(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(ec(e, t));
	},
	superRefine(e, t) {
		return this.check(tc(e, t));
	},
	overwrite(e) {
		return this.check(/* @__PURE__ */ F(e));
	},
	optional() {
		return Is(this);
	},
	exactOptional() {
		return Rs(this);
	},
	nullable() {
		return Bs(this);
	},
	nullish() {
		return Is(Bs(this));
	},
	nonoptional(e) {
		return Ks(this, e);
	},
	array() {
		return K(this);
	},
	or(e) {
		return Es([this, e]);
	},
	and(e) {
		return Os(this, e);
	},
	transform(e) {
		return Xs(this, Ps(e));
	},
	default(e) {
		return Hs(this, e);
	},
	prefault(e) {
		return Ws(this, e);
	},
	catch(e) {
		return Js(this, e);
	},
	pipe(e) {
		return Xs(this, e);
	},
	readonly() {
		return Qs(this);
	},
	describe(e) {
		let t = this.clone();
		return Ei.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return Ei.get(this);
		let t = this.clone();
		return Ei.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return He(this, "~standard", {
			...jn(this),
			jsonSchema: {
				input: Ba(this, "input"),
				output: Ba(this, "output")
			}
		});
	},
	set "~standard"(e) {
		T(this, "~standard", e);
	},
	parse: function e(t, n) {
		return ko(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await Ao(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return jo(this, e, t);
	},
	async safeParseAsync(e, t) {
		return Mo(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		T(this, "spa", e);
	},
	validate(e, t) {
		return yt(this, e, t);
	},
	validateAsync(e, t) {
		return xt(this, e, t);
	},
	encode: function e(t, n) {
		return No(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return Po(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await Fo(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await Io(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return Lo(this, e, t);
	},
	safeDecode(e, t) {
		return Ro(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return zo(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return Bo(this, e, t);
	},
	toJSONSchema(e) {
		return za(this, {})(e);
	},
	get description() {
		return Ei.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), Uo = /*@__PURE__*/ O("_ZodString", (e, t) => {
	Mn.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => $a(e, t, n, r);
}, /*@__PURE__*/ Ue({
	format: (e) => V(e).format ?? null,
	minLength: (e) => V(e).minimum ?? null,
	maxLength: (e) => V(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(/* @__PURE__ */ pa(...e));
	},
	includes(...e) {
		return this.check(/* @__PURE__ */ ga(...e));
	},
	startsWith(...e) {
		return this.check(/* @__PURE__ */ _a(...e));
	},
	endsWith(...e) {
		return this.check(/* @__PURE__ */ va(...e));
	},
	min(...e) {
		return this.check(/* @__PURE__ */ da(...e));
	},
	max(...e) {
		return this.check(/* @__PURE__ */ ua(...e));
	},
	length(...e) {
		return this.check(/* @__PURE__ */ fa(...e));
	},
	nonempty(...e) {
		return this.check(/* @__PURE__ */ da(1, ...e));
	},
	lowercase(e) {
		return this.check(/* @__PURE__ */ ma(e));
	},
	uppercase(e) {
		return this.check(/* @__PURE__ */ ha(e));
	},
	trim() {
		return this.check(/* @__PURE__ */ ba());
	},
	normalize(...e) {
		return this.check(/* @__PURE__ */ ya(...e));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ xa());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ Sa());
	},
	slugify() {
		return this.check(/* @__PURE__ */ Ca());
	}
})), Wo = /*@__PURE__*/ O("ZodString", (e, t) => {
	Mn.init(e, t), Uo.init(e, t);
}, {
	email(e) {
		return this.check(/* @__PURE__ */ ki(Yo, e));
	},
	url(e) {
		return this.check(/* @__PURE__ */ Fi(Qo, e));
	},
	jwt(e) {
		return this.check(/* @__PURE__ */ Xi(ps, e));
	},
	emoji(e) {
		return this.check(/* @__PURE__ */ Ii($o, e));
	},
	guid(e) {
		return this.check(/* @__PURE__ */ Ai(Xo, e));
	},
	uuid(e) {
		return this.check(/* @__PURE__ */ ji(Zo, e));
	},
	uuidv4(e) {
		return this.check(/* @__PURE__ */ Mi(Zo, e));
	},
	uuidv6(e) {
		return this.check(/* @__PURE__ */ Ni(Zo, e));
	},
	uuidv7(e) {
		return this.check(/* @__PURE__ */ Pi(Zo, e));
	},
	nanoid(e) {
		return this.check(/* @__PURE__ */ Li(es, e));
	},
	cuid(e) {
		return this.check(/* @__PURE__ */ Ri(ts, e));
	},
	cuid2(e) {
		return this.check(/* @__PURE__ */ zi(ns, e));
	},
	ulid(e) {
		return this.check(/* @__PURE__ */ Bi(rs, e));
	},
	base64(e) {
		return this.check(/* @__PURE__ */ qi(us, e));
	},
	base64url(e) {
		return this.check(/* @__PURE__ */ Ji(ds, e));
	},
	xid(e) {
		return this.check(/* @__PURE__ */ Vi(is, e));
	},
	ksuid(e) {
		return this.check(/* @__PURE__ */ Hi(as, e));
	},
	ipv4(e) {
		return this.check(/* @__PURE__ */ Ui(os, e));
	},
	ipv6(e) {
		return this.check(/* @__PURE__ */ Wi(ss, e));
	},
	cidrv4(e) {
		return this.check(/* @__PURE__ */ Gi(cs, e));
	},
	cidrv6(e) {
		return this.check(/* @__PURE__ */ Ki(ls, e));
	},
	e164(e) {
		return this.check(/* @__PURE__ */ Yi(fs, e));
	},
	datetime(e) {
		return this.check(/* @__PURE__ */ Zi(Go, e));
	},
	date(e) {
		return this.check(/* @__PURE__ */ Qi(Ko, e));
	},
	time(e) {
		return this.check(/* @__PURE__ */ $i(qo, e));
	},
	duration(e) {
		return this.check(/* @__PURE__ */ ea(Jo, e));
	}
});
function W(e) {
	return /* @__PURE__ */ Oi(Wo, e);
}
var G = /*@__PURE__*/ O("ZodStringFormat", (e, t) => {
	P.init(e, t), Uo.init(e, t);
}), Go = /*@__PURE__*/ O("ZodISODateTime", (e, t) => {
	Zn.init(e, t), G.init(e, t);
}), Ko = /*@__PURE__*/ O("ZodISODate", (e, t) => {
	Qn.init(e, t), G.init(e, t);
}), qo = /*@__PURE__*/ O("ZodISOTime", (e, t) => {
	$n.init(e, t), G.init(e, t);
}), Jo = /*@__PURE__*/ O("ZodISODuration", (e, t) => {
	er.init(e, t), G.init(e, t);
}), Yo = /*@__PURE__*/ O("ZodEmail", (e, t) => {
	Fn.init(e, t), G.init(e, t);
}), Xo = /*@__PURE__*/ O("ZodGUID", (e, t) => {
	Nn.init(e, t), G.init(e, t);
}), Zo = /*@__PURE__*/ O("ZodUUID", (e, t) => {
	Pn.init(e, t), G.init(e, t);
}), Qo = /*@__PURE__*/ O("ZodURL", (e, t) => {
	Un.init(e, t), G.init(e, t);
}), $o = /*@__PURE__*/ O("ZodEmoji", (e, t) => {
	Wn.init(e, t), G.init(e, t);
}), es = /*@__PURE__*/ O("ZodNanoID", (e, t) => {
	Gn.init(e, t), G.init(e, t);
}), ts = /*@__PURE__*/ O("ZodCUID", (e, t) => {
	Kn.init(e, t), G.init(e, t);
}), ns = /*@__PURE__*/ O("ZodCUID2", (e, t) => {
	qn.init(e, t), G.init(e, t);
}), rs = /*@__PURE__*/ O("ZodULID", (e, t) => {
	Jn.init(e, t), G.init(e, t);
}), is = /*@__PURE__*/ O("ZodXID", (e, t) => {
	Yn.init(e, t), G.init(e, t);
}), as = /*@__PURE__*/ O("ZodKSUID", (e, t) => {
	Xn.init(e, t), G.init(e, t);
}), os = /*@__PURE__*/ O("ZodIPv4", (e, t) => {
	tr.init(e, t), G.init(e, t);
}), ss = /*@__PURE__*/ O("ZodIPv6", (e, t) => {
	ir.init(e, t), G.init(e, t);
}), cs = /*@__PURE__*/ O("ZodCIDRv4", (e, t) => {
	ar.init(e, t), G.init(e, t);
}), ls = /*@__PURE__*/ O("ZodCIDRv6", (e, t) => {
	sr.init(e, t), G.init(e, t);
}), us = /*@__PURE__*/ O("ZodBase64", (e, t) => {
	ur.init(e, t), G.init(e, t);
}), ds = /*@__PURE__*/ O("ZodBase64URL", (e, t) => {
	pr.init(e, t), G.init(e, t);
}), fs = /*@__PURE__*/ O("ZodE164", (e, t) => {
	mr.init(e, t), G.init(e, t);
}), ps = /*@__PURE__*/ O("ZodJWT", (e, t) => {
	gr.init(e, t), G.init(e, t);
}), ms = /*@__PURE__*/ O("ZodNumber", (e, t) => {
	_r.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => eo(e, t, n, r), e.isFinite = !0;
}, /*@__PURE__*/ Ue({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = V(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = V(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = V(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => V(e).format ?? null
}, {
	gt(e, t) {
		return this.check(/* @__PURE__ */ sa(e, t));
	},
	gte(e, t) {
		return this.check(/* @__PURE__ */ ca(e, t));
	},
	min(e, t) {
		return this.check(/* @__PURE__ */ ca(e, t));
	},
	lt(e, t) {
		return this.check(/* @__PURE__ */ aa(e, t));
	},
	lte(e, t) {
		return this.check(/* @__PURE__ */ oa(e, t));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ oa(e, t));
	},
	int(e) {
		return this.check(gs(e));
	},
	safe(e) {
		return this.check(gs(e));
	},
	positive(e) {
		return this.check(/* @__PURE__ */ sa(0, e));
	},
	nonnegative(e) {
		return this.check(/* @__PURE__ */ ca(0, e));
	},
	negative(e) {
		return this.check(/* @__PURE__ */ aa(0, e));
	},
	nonpositive(e) {
		return this.check(/* @__PURE__ */ oa(0, e));
	},
	multipleOf(e, t) {
		return this.check(/* @__PURE__ */ la(e, t));
	},
	step(e, t) {
		return this.check(/* @__PURE__ */ la(e, t));
	},
	finite() {
		return this;
	}
})), hs = /*@__PURE__*/ O("ZodNumberFormat", (e, t) => {
	vr.init(e, t), ms.init(e, t);
});
function gs(e) {
	return /* @__PURE__ */ ta(hs, e);
}
var _s = /*@__PURE__*/ O("ZodBoolean", (e, t) => {
	yr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => to(e, t, n, r);
});
function vs(e) {
	return /* @__PURE__ */ na(_s, e);
}
var ys = /*@__PURE__*/ O("ZodUnknown", (e, t) => {
	br.init(e, t), U.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function bs() {
	return /* @__PURE__ */ ra(ys);
}
var xs = /*@__PURE__*/ O("ZodNever", (e, t) => {
	xr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => no(e, t, n, r);
});
function Ss(e) {
	return /* @__PURE__ */ ia(xs, e);
}
var Cs = /*@__PURE__*/ O("ZodArray", (e, t) => {
	Ho(), Tr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => so(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(/* @__PURE__ */ da(e, t));
	},
	nonempty(e) {
		return this.check(/* @__PURE__ */ da(1, e));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ ua(e, t));
	},
	length(e, t) {
		return this.check(/* @__PURE__ */ fa(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function K(e, t) {
	return /* @__PURE__ */ wa(Cs, e, t);
}
var ws = /*@__PURE__*/ O("ZodObject", (e, t) => {
	Ho(), jr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => lo(e, t, n, r), Je(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return Y(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(v(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(v(this._zod.def, { catchall: bs() }));
	},
	loose() {
		return this.clone(v(this._zod.def, { catchall: bs() }));
	},
	strict() {
		return this.clone(v(this._zod.def, { catchall: Ss() }));
	},
	strip() {
		return this.clone(v(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return Ee(this, e);
	},
	safeExtend(e) {
		return Oe(this, e);
	},
	merge(e) {
		return ke(this, e);
	},
	pick(e) {
		return Ce(this, e);
	},
	omit(e) {
		return Te(this, e);
	},
	partial(...e) {
		return Ae(Fs, this, e[0]);
	},
	exactPartial(...e) {
		return Ae(Ls, this, e[0], "exactPartial");
	},
	required(...e) {
		return je(Gs, this, e[0]);
	}
});
function q(e, t) {
	return new ws({
		type: "object",
		shape: e,
		catchall: Ss(),
		...x(t)
	});
}
var Ts = /*@__PURE__*/ O("ZodUnion", (e, t) => {
	Nr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => uo(e, t, n, r), e.options = t.options;
});
function Es(e, t) {
	return new Ts({
		type: "union",
		options: e,
		...x(t)
	});
}
var Ds = /*@__PURE__*/ O("ZodIntersection", (e, t) => {
	Pr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => fo(e, t, n, r);
});
function Os(e, t) {
	return new Ds({
		type: "intersection",
		left: e,
		right: t
	});
}
var ks = /*@__PURE__*/ O("ZodRecord", (e, t) => {
	Ho(), Lr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => go(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function J(e, t, n) {
	return !t || !t._zod ? new ks({
		type: "record",
		keyType: W(),
		valueType: e,
		...x(t)
	}) : new ks({
		type: "record",
		keyType: e,
		valueType: t,
		...x(n)
	});
}
var As = /*@__PURE__*/ O("ZodEnum", (e, t) => {
	Rr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => ro(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new As({
			...t,
			checks: [],
			...x(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new As({
			...t,
			checks: [],
			...x(r),
			entries: i
		});
	};
});
function Y(e, t) {
	return new As({
		type: "enum",
		entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
		...x(t)
	});
}
var js = /*@__PURE__*/ O("ZodLiteral", (e, t) => {
	zr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => io(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function Ms(e, t) {
	return new js({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...x(t)
	});
}
var Ns = /*@__PURE__*/ O("ZodTransform", (e, t) => {
	Ho(), Br.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => oo(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new tt(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(Be(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(Be(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function Ps(e) {
	return new Ns({
		type: "transform",
		transform: e
	});
}
var Fs = /*@__PURE__*/ O("ZodOptional", (e, t) => {
	Hr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => Eo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Is(e) {
	return new Fs({
		type: "optional",
		innerType: e
	});
}
var Ls = /*@__PURE__*/ O("ZodExactOptional", (e, t) => {
	Ur.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => Eo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Rs(e) {
	return new Ls({
		type: "optional",
		innerType: e
	});
}
var zs = /*@__PURE__*/ O("ZodNullable", (e, t) => {
	Wr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => _o(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Bs(e) {
	return new zs({
		type: "nullable",
		innerType: e
	});
}
var Vs = /*@__PURE__*/ O("ZodDefault", (e, t) => {
	Gr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => xo(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Hs(e, t) {
	return new Vs({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : ge(t);
		}
	});
}
var Us = /*@__PURE__*/ O("ZodPrefault", (e, t) => {
	qr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => So(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ws(e, t) {
	return new Us({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : ge(t);
		}
	});
}
var Gs = /*@__PURE__*/ O("ZodNonOptional", (e, t) => {
	Jr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => vo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ks(e, t) {
	return new Gs({
		type: "nonoptional",
		innerType: e,
		...x(t)
	});
}
var qs = /*@__PURE__*/ O("ZodCatch", (e, t) => {
	Zr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => Co(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function Js(e, t) {
	return new qs({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : Xe(t)
	});
}
var Ys = /*@__PURE__*/ O("ZodPipe", (e, t) => {
	Qr.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => wo(e, t, n, r), e.in = t.in, e.out = t.out;
});
function Xs(e, t) {
	return new Ys({
		type: "pipe",
		in: e,
		out: t
	});
}
var Zs = /*@__PURE__*/ O("ZodReadonly", (e, t) => {
	ei.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => To(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Qs(e) {
	return new Zs({
		type: "readonly",
		innerType: e
	});
}
var $s = /*@__PURE__*/ O("ZodCustom", (e, t) => {
	ni.init(e, t), U.init(e, t), e._zod.processJSONSchema = (t, n, r) => ao(e, t, n, r);
});
function ec(e, t = {}) {
	return /* @__PURE__ */ Ta($s, e, t);
}
function tc(e, t) {
	return /* @__PURE__ */ Ea(e, t);
}
// src/config/withoutEval.ts
typeof document < "u" && j({ jitless: !0 });
// src/config/schema.ts
var nc = W().max(8e3), X = W().min(1).max(300), rc = K(X).max(200), ic = W().min(1).max(2e3), ac = W().regex(/^(?!__proto__$)[a-z0-9_]{1,60}$/, "This id cannot be used. Write it with lower-case Latin letters, digits and _ only."), oc = W().regex(/^(?!__proto__$)[\w-]{1,100}$/, "This id cannot be used. Write it with Latin letters, digits, _ and - only."), sc = W().regex(/^(?!__proto__$).{1,100}$/, "This name cannot be used. Write 1 to 100 characters on one line."), cc = W().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "This is not a language tag. Write it like `ru` or `en-GB`."), lc = gs().min(1).max(36500), uc = Es([nc, J(cc, nc)]), dc = q({
	name: X,
	inn: X.exactOptional(),
	ogrn: X.exactOptional(),
	address: X.exactOptional(),
	email: X.exactOptional(),
	phone: X.exactOptional()
}), fc = q({
	url: ic,
	format: Y(["json", "form"]).exactOptional(),
	fields: J(sc, X).exactOptional(),
	headers: J(X, W().max(2e3)).exactOptional(),
	idempotent: vs().exactOptional()
}), pc = q({
	title: uc.exactOptional(),
	description: uc.exactOptional(),
	aim: uc.exactOptional()
}), mc = q({
	preset: X.exactOptional(),
	id: X.exactOptional(),
	category: ac.exactOptional(),
	title: X.exactOptional(),
	cookies: rc.exactOptional(),
	storage: rc.exactOptional(),
	hosts: rc.exactOptional()
}), Z = W().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, "This is not a colour that can be checked. Write it like `#1c2024`."), hc = q({
	layout: Y([
		"bar",
		"box",
		"modal"
	]).exactOptional(),
	position: Y([
		"top",
		"bottom",
		"left",
		"right"
	]).exactOptional(),
	theme: Y([
		"auto",
		"light",
		"dark"
	]).exactOptional(),
	look: Y([
		"plain",
		"soft",
		"contrast"
	]).exactOptional(),
	colors: q({
		surface: Z.exactOptional(),
		ink: Z.exactOptional(),
		line: Z.exactOptional(),
		accent: Z.exactOptional(),
		"action-surface": Z.exactOptional(),
		"action-ink": Z.exactOptional()
	}).exactOptional(),
	reopen: Y(["button", "none"]).exactOptional()
}), gc = q({
	cookie: X.exactOptional(),
	domain: W().max(253).exactOptional(),
	days: lc.exactOptional(),
	refusalDays: lc.exactOptional()
}), _c = q({
	name: X,
	inn: X.exactOptional(),
	address: X.exactOptional(),
	country: X.exactOptional()
}), vc = q({
	basis: Y(["consent", "request"]).exactOptional(),
	title: uc.exactOptional(),
	data: K(sc).min(1).max(50),
	recipients: K(oc).max(50).exactOptional(),
	keepDays: lc
}), yc = q({
	fields: K(Es([sc, q({
		id: sc,
		type: Y([
			"text",
			"tel",
			"email",
			"textarea",
			"select",
			"hidden"
		]).exactOptional(),
		label: uc.exactOptional(),
		required: vs().exactOptional(),
		options: rc.exactOptional(),
		value: nc.exactOptional()
	})])).max(50).exactOptional(),
	extra: K(sc).max(50).exactOptional(),
	purposes: J(oc, q({ required: vs().exactOptional() })),
	success: q({
		message: uc.exactOptional(),
		redirect: ic.exactOptional()
	}).exactOptional()
}), bc = q({
	postsPerMinute: gs().min(1).max(1e6).exactOptional(),
	trustProxy: vs().exactOptional(),
	address: Y([
		"short",
		"full",
		"none"
	]).exactOptional()
}), xc = q({
	$schema: W().exactOptional(),
	site: X.exactOptional(),
	origins: rc.exactOptional(),
	operator: dc,
	policy: q({
		url: ic,
		version: X.max(100).exactOptional()
	}).exactOptional(),
	regime: Y([
		"ru",
		"eu",
		"uk",
		"us-ca"
	]).exactOptional(),
	locale: Es([Ms("auto"), cc]).exactOptional(),
	revision: gs().min(0).max(999999999).exactOptional(),
	endpoint: Es([ic, fc]).exactOptional(),
	receiver: ic.exactOptional(),
	consentEndpoint: ic.exactOptional(),
	categories: J(ac, pc).exactOptional(),
	services: J(ac, mc).exactOptional(),
	consentMode: Y([
		"off",
		"basic",
		"advanced"
	]).exactOptional(),
	gpc: K(ac).max(100).exactOptional(),
	banner: hc.exactOptional(),
	record: gc.exactOptional(),
	browserInfo: q({
		category: ac,
		identifiers: rc.exactOptional()
	}).exactOptional(),
	countRefusals: vs().exactOptional(),
	recipients: J(oc, _c).exactOptional(),
	purposes: J(oc, vc).exactOptional(),
	forms: J(oc, yc).exactOptional(),
	texts: J(cc, J(W(), nc)).exactOptional(),
	server: bc.exactOptional()
});
// src/config/knownKeys.ts
function Sc(e) {
	let t = [xc];
	for (let n of e) t = t.flatMap(Cc).flatMap((e) => wc(e, n));
	return t.flatMap(Cc).flatMap((e) => e instanceof ws ? Object.keys(e.shape) : []);
}
function Cc(e) {
	return e instanceof Ls ? Cc(e.unwrap()) : e instanceof Ts ? e.options.flatMap(Cc) : [e];
}
function wc(e, t) {
	if (e instanceof ws) {
		let n = e.shape, r = Object.hasOwn(n, t) ? n[t] : void 0;
		return r ? [r] : [];
	}
	return e instanceof Cs ? [e.element] : e instanceof ks ? [e.valueType] : [];
}
// src/config/nearest.ts
function Tc(e, t) {
	let n = [], r = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let i = 1; i <= e.length; i++) {
		let a = [i];
		for (let o = 1; o <= t.length; o++) {
			let s = e[i - 1] === t[o - 1], c = e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1];
			a[o] = Math.min(Ec(r, o) + 1, Ec(a, o - 1) + 1, Ec(r, o - 1) + +!s, c ? Ec(n, o - 2) + 1 : Infinity);
		}
		n = r, r = a;
	}
	return Ec(r, t.length);
}
function Ec(e, t) {
	return e[t] ?? Infinity;
}
var Dc = 60;
function Oc(e, t) {
	if (e.length > Dc) return;
	let n = Math.max(1, Math.floor(e.length / 3));
	return t.map((t) => ({
		candidate: t,
		distance: Tc(e.toLowerCase(), t.toLowerCase())
	})).filter(({ distance: e }) => e <= n).sort((e, t) => e.distance - t.distance)[0]?.candidate;
}
function kc(e, t, n) {
	let r = Oc(e, t);
	return r === void 0 ? t.length ? `Use one of: ${t.join(", ")}.` : n : `Did you mean \`${r}\`?`;
}
// src/config/problem.ts
function Ac(e) {
	return e.reduce((e, t) => {
		if (typeof t == "number") return `${e}[${t}]`;
		let n = String(t);
		return /^[\w$-]+$/.test(n) ? e ? `${e}.${n}` : n : `${e}[${JSON.stringify(n)}]`;
	}, "");
}
function jc(e, t) {
	return t.reduce((e, t) => typeof e == "object" && e && Object.hasOwn(e, t) ? e[t] : void 0, e);
}
var Mc = 60;
function Nc(e) {
	if (e === void 0) return "missing";
	if (Array.isArray(e)) return e.length ? "a list" : "an empty list";
	if (typeof e == "object" && e) return "an object";
	if (typeof e == "function") return "a function";
	if (typeof e != "string") return String(e);
	let t = e.length > Mc ? `${e.slice(0, Mc)}…` : e;
	return JSON.stringify(t);
}
function Pc({ path: e, value: t, message: n }) {
	return `${e || "configuration"} (${Nc(t)}): ${n}`;
}
// src/config/explain.ts
function Fc(e, t) {
	return Ic(e, t, t.path);
}
function Ic(e, t, n) {
	if (t.code === "unrecognized_keys") return t.keys.map((t) => zc(e, n, t));
	if (t.code === "invalid_union") {
		let r = Rc(t.errors);
		if (r) return r.flatMap((t) => Ic(e, t, [...n, ...t.path]));
	}
	let r = jc(e, n);
	return [Lc({
		path: Ac(n),
		value: r,
		message: Vc(t, r)
	}, n)];
}
function Lc(e, t) {
	return {
		problem: e,
		section: t[0] === void 0 ? void 0 : String(t[0]),
		isHarmless: !1
	};
}
function Rc(e) {
	return e.find((e) => e.every(({ code: e, path: t }) => t.length > 0 || !["invalid_type", "invalid_value"].includes(e)));
}
function zc(e, t, n) {
	let r = Sc(t), i = jc(e, t), a = Oc(n, r.filter((e) => typeof i != "object" || !i || !Object.hasOwn(i, e))) ?? Oc(n, r), o = a === void 0 ? `Known keys here: ${r.join(", ")}.` : `Did you mean \`${a}\`?`, s = [...t, n];
	return {
		problem: {
			path: Ac(s),
			value: jc(e, s),
			message: `There is no such key. ${o}`
		},
		section: String(s[0]),
		isHarmless: !0,
		...a !== void 0 && { meant: Ac([...t, a]) }
	};
}
var Bc = {
	string: "a string",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	record: "an object"
};
function Vc(e, t) {
	switch (e.code) {
		case "invalid_type": {
			let n = Bc[e.expected] ?? e.expected;
			return t === void 0 ? `This is required. Give ${n}.` : `This has the wrong type. Give ${n}.`;
		}
		case "invalid_value": return `This value is not known. Use one of: ${e.values.map(String).join(", ")}.`;
		case "invalid_union": return `This has the wrong type. Give ${Uc(e.errors)}.`;
		case "too_small": return Hc(e);
		case "too_big": return e.origin === "string" ? `This is too long. Keep it within ${e.maximum} characters.` : `This is too much. Give at most ${e.maximum}.`;
		case "invalid_format": return e.message;
		case "invalid_key": return e.issues[0]?.message ?? e.message;
		default: return "This value cannot be used.";
	}
}
function Hc(e) {
	return e.origin === "string" ? "This is empty. Write something or leave the key out." : e.origin === "array" ? "This list is empty. Name at least one." : `This is too small. Give at least ${e.minimum}.`;
}
function Uc(e) {
	let t = e.flatMap(([e]) => e?.code === "invalid_type" ? Bc[e.expected] ?? e.expected : []);
	return [...new Set(t)].join(" or ") || "another value";
}
// src/config/addresses.ts
function Wc(e, t) {
	return URL.canParse(e, t) ? new URL(e, t) : void 0;
}
function Gc(e) {
	return e === "localhost" || e === "127.0.0.1" || e.endsWith(".localhost");
}
function Kc(e) {
	let t = Wc(e);
	return !t || !/^https?:\/\//.test(e) ? !1 : t.protocol === "https:" || Gc(t.hostname);
}
function qc(e) {
	let t = Wc(e);
	return !!t && (t.username !== "" || t.password !== "");
}
function Jc(e) {
	let t = Wc(e, "https://page.invalid/");
	return t ? t.protocol === "https:" || t.protocol === "http:" && Gc(t.hostname) : !1;
}
function Yc(e) {
	if (/^https?:\/\/[^/?#@\\\s*]+$/.test(e)) return Wc(e)?.origin;
}
function Xc(e) {
	if (!/^[^\s/:?#@\\*]+$/.test(e)) return;
	let t = Wc(`https://${e}`)?.hostname;
	return t && (t.includes(".") || t === "localhost") ? t : void 0;
}
// src/config/rules/rule.ts
function Q(e) {
	return Object.entries(e ?? {});
}
function $(e, t, n, r) {
	return e ? [{
		path: t,
		value: n,
		message: r
	}] : [];
}
// src/config/rules/addresses.ts
var Zc = [
	{
		reads: ["site"],
		find: Qc
	},
	{
		reads: ["origins"],
		find: $c
	},
	{
		reads: ["receiver"],
		find: ({ receiver: e }) => [...el("receiver", e), ...$(e !== void 0 && /[?#]/.test(e), "receiver", e, "This is the base address of the receiver. Leave out everything from `?` or `#` on.")]
	},
	{
		reads: ["endpoint"],
		find: tl
	},
	{
		reads: ["consentEndpoint"],
		find: ({ consentEndpoint: e }) => el("consentEndpoint", e)
	},
	{
		reads: ["policy"],
		find: ({ policy: e }) => il("policy.url", e?.url)
	},
	{
		reads: ["forms"],
		find: ({ forms: e }) => Q(e).flatMap(([e, t]) => il(`forms.${e}.success.redirect`, t.success?.redirect))
	},
	{
		reads: ["record"],
		find: al
	}
];
function Qc({ site: e }) {
	return $(e !== void 0 && !Xc(e), "site", e, "This is not a bare host name. Write it like `example.ru`, without scheme, port or path; further addresses go into `origins`.");
}
function $c({ origins: e }) {
	return (e ?? []).flatMap((e, t) => $(!Yc(e), `origins[${t}]`, e, "This is not an exact origin. Write it like `https://shop.example.ru`: scheme, host and port, no path, no `*`, no slash at the end."));
}
function el(e, t) {
	return t === void 0 ? [] : [...$(!Kc(t), e, t, "Personal data would travel unprotected. Use an https address; http is allowed on localhost and 127.0.0.1 only."), ...$(qc(t), e, t, "The configuration is public. Take the user name and password out of the address.")];
}
function tl({ endpoint: e }) {
	return typeof e == "object" ? [...el("endpoint.url", e.url), ...Q(e.headers).flatMap(([e, t]) => rl(e, t))] : el("endpoint", e);
}
var nl = /^(proxy-)?authorization$|cookie|api-?key|token|secret|password/i;
function rl(e, t) {
	let n = `endpoint.headers.${e}`;
	return [...$(nl.test(e), n, t, "Every visitor can read the configuration, so no secret may stand in it. Remove this header."), ...$(!/^[\w!#$%&'*+.^`|~-]+$/.test(e) || /[^\t\x20-\x7e]/.test(t), n, t, "A browser refuses this header. Use Latin letters, digits and `-` in its name and ASCII in its value.")];
}
function il(e, t) {
	return $(t !== void 0 && !Jc(t), e, t, "This link cannot be shown. Use a path of the site like `/privacy`, or an https address.");
}
function al({ record: e }) {
	return [...$(e?.cookie !== void 0 && !/^[\w!#$%&'*+.^`|~-]+$/.test(e.cookie), "record.cookie", e?.cookie, "A cookie cannot have this name. Use Latin letters, digits, `_` and `-`."), ...$(!!e?.domain && !Xc(e.domain.replace(/^\./, "")), "record.domain", e?.domain, "This is not a domain. Write it like `example.ru`, or leave it empty.")];
}
// src/config/contrast.ts
function ol(e, t) {
	let [n = 0, r = 0] = [sl(e), sl(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function sl(e) {
	let t = e.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3"), [n = 0, r = 0, i = 0] = [
		0,
		2,
		4
	].map((e) => Number.parseInt(t.slice(e, e + 2), 16) / 255).map((e) => e <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4);
	return .2126 * n + .7152 * r + .0722 * i;
}
// src/config/rules/colors.ts
var cl = {
	light: {
		surface: "#ffffff",
		ink: "#000000"
	},
	dark: {
		surface: "#121212",
		ink: "#ffffff"
	}
}, ll = {
	light: "#eeeeee",
	dark: "#222222"
}, ul = [
	[
		"ink",
		"surface",
		4.5
	],
	[
		"action-ink",
		"action-surface",
		4.5
	],
	[
		"accent",
		"surface",
		3
	]
], dl = [{
	reads: ["banner"],
	find: fl
}];
function fl({ banner: e }) {
	let { colors: t, theme: n = "auto", look: r } = e ?? {};
	return t ? (n === "auto" ? ["light", "dark"] : [n]).flatMap((e) => {
		let { surface: n = cl[e].surface, ink: i = cl[e].ink } = t, a = r === "soft", o = {
			line: i,
			accent: i,
			"action-surface": a ? ll[e] : i,
			"action-ink": a ? i : n,
			...t,
			surface: n,
			ink: i
		};
		return ul.flatMap(([n, r, i]) => {
			let a = n in t ? n : r, s = ol(o[n], o[r]);
			return $((n in t || r in t) && s < i, `banner.colors.${a}`, t[a], `In the ${e} theme \`${n}\` ${o[n]} on \`${r}\` ${o[r]} has a contrast of ${pl(s)}:1, less than ${i}:1. Change one, or set \`theme\` to the one the colours are for.`);
		});
	}) : [];
}
function pl(e) {
	return (Math.floor(e * 100) / 100).toFixed(2);
}
// src/locales/all.ts
var ml = {
	ru: {
		...u,
		...n,
		...i,
		...c,
		...o
	},
	en: {
		...s,
		...d,
		...a,
		...r,
		...l
	}
}, hl = [
	"callback",
	"newsletter",
	"service"
], gl = [
	{
		reads: ["purposes", "recipients"],
		find: yl
	},
	{
		reads: ["purposes", "texts"],
		find: bl
	},
	{
		reads: ["forms", "purposes"],
		find: xl
	},
	{
		reads: ["forms"],
		find: Cl
	},
	{
		reads: ["forms", "site"],
		find: (e) => vl(e, "site", e.site)
	},
	{
		reads: ["forms", "policy"],
		find: (e) => [...vl(e, "policy.url", e.policy?.url), ...vl(e, "policy.version", e.policy?.version)]
	},
	{
		reads: [
			"forms",
			"receiver",
			"endpoint"
		],
		find: (e) => $(_l(e) && e.receiver === void 0 && e.endpoint === void 0, "receiver", void 0, "Forms have nowhere to go. Add `receiver` (an Assent receiver) or `endpoint` (any other address).")
	}
];
function _l(e) {
	return Q(e.forms).length > 0;
}
function vl(e, t, n) {
	return $(_l(e) && n === void 0, t, void 0, "A form needs it: the proof of consent names it. Add it.");
}
function yl({ purposes: e, recipients: t }) {
	let n = Object.keys(t ?? {});
	return Q(e).flatMap(([e, t]) => (t.recipients ?? []).flatMap((t, r) => $(!n.includes(t), `purposes.${e}.recipients[${r}]`, t, `This recipient is not in the configuration. ${kc(t, n, "Add it to `recipients`, with its name.")}`)));
}
function bl({ purposes: e, texts: t }) {
	return Q(e).flatMap(([e, { title: n }]) => {
		let r = Object.keys(ml).every((n) => t?.[n]?.[`purpose.${e}.title`]);
		return $(!(n !== void 0 || hl.includes(e) || r), `purposes.${e}.title`, void 0, "A purpose of your own needs words. Add `title`, as it continues after “to” («чтобы …»).");
	});
}
function xl(e) {
	let t = Object.keys(e.purposes ?? {});
	return Q(e.forms).flatMap(([n, r]) => {
		let i = Object.keys(r.purposes), a = i.filter((e) => !t.includes(e));
		return [
			...$(i.length === 0, `forms.${n}.purposes`, r.purposes, `A form needs a purpose for its data. ${t.length ? `Add one of: ${t.join(", ")}.` : "Describe one in `purposes` and name it here."}`),
			...a.map((e) => ({
				path: `forms.${n}.purposes.${e}`,
				value: r.purposes[e],
				message: `This purpose is not in the configuration. ${kc(e, t, "Describe it in `purposes` first.")}`
			})),
			...i.length && !a.length ? Sl(e, n, r) : []
		];
	});
}
function Sl(e, n, r) {
	let i = Object.keys(r.purposes), a = [...new Set(i.flatMap((t) => e.purposes?.[t]?.data ?? []))], o = i.map((e) => `purposes.${e}.data`).join(" or ");
	return t(r).flatMap((e, t) => $(!a.includes(e.id), r.fields ? `forms.${n}.fields[${t}]` : `forms.${n}.fields`, e.id, `No purpose of this form covers the field \`${e.id}\`; covered: ${a.join(", ")}. Add it to ${o}, or take it out of the form.`));
}
function Cl({ forms: e }) {
	return Q(e).flatMap(([e, n]) => {
		let r = t(n), i = [...r.map((e) => e.id), ...n.extra ?? []], a = i.find((e, t) => i.indexOf(e) !== t);
		return [...$(a !== void 0, `forms.${e}.fields`, a, `\`${a}\` stands in this form twice. Name it once, in \`fields\` or in \`extra\`.`), ...r.flatMap((t, n) => $(t.type === "select" && !t.options?.length, `forms.${e}.fields[${n}].options`, t.options, "A select needs something to choose from. Add `options`."))];
	});
}
// src/config/taxNumbers.ts
function wl(e, t) {
	return t.reduce((t, n, r) => t + n * Number(e[r]), 0) % 11 % 10;
}
function Tl(e) {
	return /^\d{10}$/.test(e) ? wl(e, [
		2,
		4,
		10,
		3,
		5,
		9,
		4,
		6,
		8
	]) === Number(e[9]) : /^\d{12}$/.test(e) ? wl(e, [
		7,
		2,
		4,
		10,
		3,
		5,
		9,
		4,
		6,
		8
	]) === Number(e[10]) && wl(e, [
		3,
		7,
		2,
		4,
		10,
		3,
		5,
		9,
		4,
		6,
		8
	]) === Number(e[11]) : !1;
}
function El(e) {
	return /^(\d{13}|\d{15})$/.test(e) ? Number(e.slice(0, -1)) % (e.length === 13 ? 11 : 13) % 10 === Number(e.at(-1)) : !1;
}
// src/config/rules/operator.ts
var Dl = "The check digits do not fit. Copy the ИНН again: 10 digits for a company, 12 for a person.", Ol = "The check digit does not fit. Copy the ОГРН again: 13 digits for a company, 15 for a sole trader.", kl = [
	{
		reads: ["operator"],
		find: ({ operator: e }) => Al(e)
	},
	{
		reads: ["recipients"],
		find: jl
	},
	{
		reads: [
			"operator",
			"forms",
			"regime"
		],
		find: Nl
	}
];
function Al({ name: e, inn: t, ogrn: n, email: r }) {
	return [
		...Ml("operator.name", e),
		...$(t !== void 0 && !Tl(t), "operator.inn", t, Dl),
		...$(n !== void 0 && !El(n), "operator.ogrn", n, Ol),
		...$(r !== void 0 && !/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(r), "operator.email", r, "This is not an e-mail address. Write it like `info@example.ru`.")
	];
}
function jl({ recipients: e }) {
	return Q(e).flatMap(([e, { name: t, inn: n, country: r }]) => [...Ml(`recipients.${e}.name`, t), ...$(n !== void 0 && (r ?? "RU") === "RU" && !Tl(n), `recipients.${e}.inn`, n, Dl)]);
}
function Ml(e, t) {
	let n = t.replace(/«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"/g, "");
	return $(/аффилир|affiliat/i.test(n), e, t, "“Affiliates” name nobody. Give each company its own entry in `recipients`, with its name.");
}
function Nl(e) {
	if (!Q(e.forms).length) return [];
	let { operator: t } = e, n = f(e) === "ru", r = (e) => $(t[e] === void 0, `operator.${e}`, void 0, "A form needs it: the consent text must name it. Add it.");
	return [
		...r("address"),
		...n ? [...r("inn"), ...r("ogrn")] : [],
		...$(t.email === void 0 && t.phone === void 0, "operator.email", void 0, "A form needs a way to withdraw consent. Add `operator.email` or `operator.phone`.")
	];
}
// src/config/rules/switches.ts
var Pl = [
	{
		reads: ["categories", "services"],
		find: Ll
	},
	{
		reads: ["services"],
		find: Bl
	},
	{
		reads: ["categories", "gpc"],
		find: Rl
	},
	{
		reads: ["categories", "browserInfo"],
		find: zl
	}
];
function Fl(e, t, n) {
	let r = kc(t, n, "Add it to `categories` first.");
	return $(!n.includes(t), e, t, `This category is not in the configuration. ${r}`);
}
function Il(e) {
	return Object.keys(p(e)).filter((e) => e !== "necessary");
}
function Ll(e) {
	let t = Il(e);
	return Q(e.services).flatMap(([e, n]) => [
		...$(e === "necessary" || t.includes(e), `services.${e}`, n, "Categories and services share one namespace, and a category has this id. Rename the service."),
		...$(n.category === void 0 && n.preset === void 0, `services.${e}.category`, void 0, `A service needs a category or a preset. Add one of: ${t.join(", ")}.`),
		...n.category === void 0 ? [] : Fl(`services.${e}.category`, n.category, ["necessary", ...t])
	]);
}
function Rl(e) {
	let t = Il(e);
	return (e.gpc ?? []).flatMap((e, n) => Fl(`gpc[${n}]`, e, t));
}
function zl(e) {
	let { browserInfo: t } = e;
	return t ? Fl("browserInfo.category", t.category, Il(e)) : [];
}
function Bl({ services: e }) {
	return Q(e).flatMap(([e, t]) => ["cookies", "storage"].flatMap((n) => Vl(e, t, n)));
}
function Vl(e, t, n) {
	return (t[n] ?? []).flatMap((t, r) => {
		let i = `services.${e}.${n}[${r}]`, a = /^\/(.+)\/$/.exec(t)?.[1];
		if (a !== void 0) {
			let e = Hl(a);
			return $(e !== void 0, i, t, `This regular expression cannot be read (${e}). Correct it, or write the name with \`*\`.`);
		}
		return $(/^\/.*\/[a-z]*$/.test(t) || n === "cookies" && /[/;,=\s]/.test(t), i, t, "This is neither a name nor a regular expression. Write the name, a name with `*`, or `/regex/` without flags.");
	});
}
function Hl(e) {
	try {
		new RegExp(e);
		return;
	} catch (e) {
		return e instanceof Error ? e.message.split(": ").at(-1) : "unreadable";
	}
}
// src/config/rules/texts.ts
var Ul = [{
	reads: [
		"texts",
		"purposes",
		"forms"
	],
	find: Wl
}];
function Wl(e) {
	return Q(e.texts).flatMap(([t, n]) => {
		let r = ml[t];
		return Q(n).flatMap(([n, i]) => {
			let a = `texts.${t}[${JSON.stringify(n)}]`;
			return [...Gl(e, a, n, i), ...r && Object.hasOwn(r, n) ? Jl(a, n, i, r) : []];
		});
	});
}
function Gl(e, t, n, r) {
	let i = Kl(e);
	if (i.includes(n)) return [];
	let a = Oc(n, i), o = i.filter((e) => e.split(".")[0] === n.split(".")[0]);
	return [{
		path: t,
		value: r,
		message: `There is no text with this key. ${a === void 0 ? `Known keys${o.length ? " that begin alike" : ""}: ${(o.length ? o : i).slice(0, 12).join(", ")}.` : `Did you mean \`${a}\`?`}`
	}];
}
function Kl(e) {
	let n = Object.entries(e.purposes ?? {}), r = Object.values(e.forms ?? {});
	return [
		...Object.keys(ml.ru ?? {}),
		...n.map(([e]) => `purpose.${e}.title`),
		...n.flatMap(([, { data: e }]) => e.map((e) => `data.${e}`)),
		...r.flatMap((e) => (e.extra ?? []).map((e) => `data.${e}`)),
		...r.flatMap((e) => t(e).map((e) => `data.${e.id}`))
	];
}
var ql = /^(consent|notice|banner)\./;
function Jl(e, t, n, r) {
	if (!ql.test(t)) return [];
	let i = (r[t]?.match(/\{\w+\}/g) ?? []).filter((e) => !n.includes(e));
	return [...$(n.trim() === "", e, n, "This text cannot be empty: people must read it before they choose. Write it or remove the key."), ...$(n.trim() !== "" && i.length > 0, e, n, `This text leaves out what it must say. Put ${i.join(" and ")} into it; the value is filled in there.`)];
}
// src/config/rules/warnings.ts
var Yl = Object.keys(ml), Xl = [
	{
		reads: ["policy", "forms"],
		find: ({ policy: e, forms: t }) => $(!e && Q(t).length === 0, "policy", void 0, "The banner has no policy to link to. Add `policy.url`.")
	},
	{
		reads: ["banner", "regime"],
		find: (e) => $(e.banner?.layout === "modal" && f(e) === "eu", "banner.layout", "modal", "In the EU a page must be usable without answering. Use `bar` or `box`.")
	},
	{
		reads: [
			"receiver",
			"site",
			"origins"
		],
		find: ({ receiver: e, site: t, origins: n }) => $(e !== void 0 && t === void 0 && !n?.length, "site", void 0, "The receiver answers no page until it knows the site. Add `site`.")
	},
	{
		reads: ["site"],
		find: ({ site: e }) => $(e !== void 0 && Xc(e)?.startsWith("www.") === !0, "site", e, "The `www.` is meant by itself; written out, the site without it is shut out. Leave it away.")
	},
	{
		reads: ["origins"],
		find: ({ origins: e }) => (e ?? []).flatMap((e, t) => {
			let n = Yc(e);
			return $(n !== void 0 && !Kc(n), `origins[${t}]`, e, "Nothing is sent from an insecure page. Serve it over https.");
		})
	},
	{
		reads: ["locale"],
		find: ({ locale: e }) => $(!!e && e !== "auto" && !Yl.includes(e.split("-")[0] ?? ""), "locale", e, `This release does not speak it. Use one of: auto, ${Yl.join(", ")}.`)
	},
	{
		reads: ["texts"],
		find: ({ texts: e }) => Q(e).flatMap(([e, t]) => $(!Yl.includes(e), `texts.${e}`, t, `This release does not speak it, so these words are never shown. Use one of: ${Yl.join(", ")}.`))
	},
	{
		reads: [
			"forms",
			"purposes",
			"regime"
		],
		find: Zl
	}
];
function Zl(e) {
	return Q(e.forms).flatMap(([t, n]) => [...$(n.purposes.newsletter?.required === !0, `forms.${t}.purposes.newsletter.required`, !0, "Consent to advertising must be free: a request cannot depend on it. Leave `required` out."), ...$(!Q(n.purposes).some(([t, n]) => n.required || Ql(e, t)), `forms.${t}.purposes`, n.purposes, "The form can be sent without any consent. Mark the purpose it serves with `\"required\": true`.")]);
}
function Ql(t, n) {
	let r = t.purposes?.[n];
	return r !== void 0 && e(t, n, r) === "request";
}
// src/config/unsafeKeys.ts
function $l(e) {
	let t = [], n = /* @__PURE__ */ new Set(), r = [{
		value: e,
		path: []
	}];
	for (let e = r.pop(); e; e = r.pop()) {
		let { value: i, path: a } = e;
		if (typeof i != "object" || !i || n.has(i)) continue;
		n.add(i);
		let o = Array.isArray(i);
		for (let [e, n] of Object.entries(i)) {
			let i = a.length < eu ? [...a, o ? Number(e) : e] : a;
			e === "__proto__" && t.push(i), r.push({
				value: n,
				path: i
			});
		}
	}
	return t;
}
var eu = 20, tu = [
	...kl,
	...Zc,
	...Pl,
	...dl,
	...gl,
	...Ul
];
function nu(e) {
	let t = xc.safeParse(e), n = [...$l(e).map((t) => iu(e, t)), ...t.success ? [] : t.error.issues.flatMap((t) => Fc(e, t))], r = au([...n.map(({ problem: e }) => e), ...ru(tu, e, n)]), i = ru(Xl, e, n);
	return t.success && r.length === 0 ? {
		kind: "sound",
		config: t.data,
		warnings: i
	} : {
		kind: "wrong",
		problems: r,
		warnings: i
	};
}
function ru(e, t, n) {
	let r = n.filter(({ isHarmless: e }) => !e);
	if (r.some(({ section: e }) => e === void 0)) return [];
	let i = r.map(({ section: e }) => e), a = n.flatMap((e) => e.meant ?? []), o = t;
	return e.filter(({ reads: e }) => !e.some((e) => i.includes(e))).flatMap(({ find: e }) => e(o)).filter((e) => e.value !== void 0 || !a.includes(e.path));
}
function iu(e, t) {
	return {
		problem: {
			path: Ac(t),
			value: jc(e, t),
			message: "This key cannot be used anywhere. Remove it."
		},
		section: t[0] === void 0 ? void 0 : String(t[0]),
		isHarmless: !1
	};
}
function au(e) {
	let t = /* @__PURE__ */ new Set();
	return e.filter(({ path: e, message: n }) => {
		let r = e.endsWith("__proto__") ? e : `${e} ${n}`;
		return !t.has(r) && t.add(r);
	});
}
// src/embed/explain.ts
function ou(e) {
	if (e === void 0) return console.error("[assent] No configuration was found. Set window.assentConfig, an element #assent-config, data-config on the tag, or data-operator and data-policy."), !1;
	if (typeof e == "string") return console.error(`[assent] The configuration cannot be read: ${su(e)}`), !1;
	let t = nu(e);
	for (let e of t.warnings) console.warn(`[assent] ${Pc(e)}`);
	if (t.kind === "sound") return !0;
	for (let e of t.problems) console.error(`[assent] ${Pc(e)}`);
	return console.error("[assent] The configuration is wrong: nothing was started on this page."), !1;
}
function su(e) {
	try {
		return JSON.parse(e), "a string is no configuration. Give an object.";
	} catch (t) {
		return /^(TypeError|\S+ answered \d+)/.test(e) ? `${e}. Is data-config the right address, and does its server allow this page (CORS)?` : `it is not valid JSON (${t.message}).`;
	}
}
export { ou as explain };
