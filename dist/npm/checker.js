import { a as e, i as t, n, o as r, t as i } from "./formPlan.js";
import { r as a, t as o } from "./tags.js";
import { t as s } from "./ru.js";
import { i as c } from "./texts.js";
import { f as l, n as u } from "./settings.js";
import { t as d } from "./clarity.js";
import { t as f } from "./ga4.js";
import { t as p } from "./googleAds.js";
import { t as m } from "./googleMaps.js";
import { t as ee } from "./gtm.js";
import { t as te } from "./matomo.js";
import { t as ne } from "./metaPixel.js";
import { t as re } from "./microsoftUet.js";
import { t as ie } from "./posthog.js";
import { t as ae } from "./rutube.js";
import { t as oe } from "./tiktokPixel.js";
import { t as se } from "./topMailRu.js";
import { t as ce } from "./vimeo.js";
import { t as le } from "./vkPixel.js";
import { t as ue } from "./vkVideo.js";
import { t as de } from "./yandexMaps.js";
import { t as fe } from "./yandexMetrika.js";
import { t as pe } from "./youtube.js";
// node_modules/zod/v4/core/util.js
function me(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function he(e, t = "|") {
	return e.map((e) => Pe(e)).join(t);
}
function ge(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var _e = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function ve(e) {
	return new _e(e);
}
function ye(e) {
	return e == null;
}
function be(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function xe(e, t) {
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
function Se(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function g(e) {
	return Se(e._zod.def) ?? e._zod.def.shape;
}
function Ce(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return h(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function we(e, t, n) {
	t in e ? h(e, t, n) : e[t] = n;
}
function _(e, t, n, r) {
	let i = g(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? Ce(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : we(e, a, r ? r(n.value, a) : n.value));
	}
}
function Te(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? Ce(e, n, () => t[n]) : we(e, n, r.value));
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
function Ee(e) {
	return JSON.stringify(e);
}
function De(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var Oe = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function ke(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
var Ae = /* @__PURE__*/ ve(() => {
	if (k.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function je(e) {
	if (ke(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return ke(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function Me(e) {
	return je(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
var Ne = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function y(e) {
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
function Pe(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function Fe(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
var Ie = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, Le = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function Re(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return _(i, e, ze(e, t)), b(e, v(n, {
		shape: i,
		checks: []
	}));
}
function ze(e, t) {
	let n = g(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function Be(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(ze(e, t)), a = {};
	return _(a, e, Reflect.ownKeys(g(e)).filter((e) => !i.has(e))), b(e, v(n, {
		shape: a,
		checks: []
	}));
}
function Ve(e, t) {
	if (!je(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = g(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return b(e, v(e._zod.def, { shape: He(e, t) }));
}
function He(e, t) {
	let n = {};
	return _(n, e, Reflect.ownKeys(g(e))), Te(n, t), n;
}
function Ue(e, t) {
	if (!je(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return b(e, v(e._zod.def, { shape: He(e, t) }));
}
function We(e, t) {
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
function Ge(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(ze(t, n)) : void 0, o = {};
	return _(o, t, Reflect.ownKeys(g(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), b(t, v(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function Ke(e, t, n) {
	let r = n ? new Set(ze(t, n)) : void 0, i = {};
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
function qe(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function Je(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function Ye(e) {
	return typeof e == "string" ? e : e?.message;
}
function Xe(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function Ze(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function C(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : Ye(e.inst?._zod.def?.error?.(e)) ?? Ye(a?.(e)) ?? Ye(t?.error?.(e)) ?? Ye(n.customError?.(e)) ?? Ye(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
var Qe = /[\uD800-\uDBFF]/;
function $e(e) {
	let t = e.length;
	if (!Qe.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function et(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function tt(e) {
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
function nt(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function rt(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : ot(e, n, r.value);
	}
}
function w(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function it(e, t, n) {
	return w(e, t, n, !1);
}
/* @__NO_SIDE_EFFECTS__ */
function at(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return w(this, n, r(this));
			},
			set(e) {
				w(this, n, e);
			}
		});
	}
	return t;
}
function ot(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : w(this, t, n.bind(this));
		},
		set(e) {
			w(this, t, e);
		}
	});
}
function st(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
var ct, T = !1, lt = {
	configurable: !0,
	get() {
		T = !0;
	}
};
function E(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && ct !== e._zod ? ct = void 0 : (ct = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, lt);
			let e = T;
			T = !1;
			try {
				let r = n(this);
				return T ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), T ||= e, r;
			} catch (n) {
				throw delete this[t], T ||= e, n;
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
function ut(e, t, n, r) {
	let i = st(e, t);
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
var dt = "~constantCatch";
function ft(e) {
	let t = () => e;
	return t[dt] = !0, t;
}
// node_modules/zod/v4/core/core.js
var pt, mt = {
	value: void 0,
	enumerable: !1
}, ht = "captureStackTrace" in Error ? Error : null;
function gt(e) {
	let t = ht;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return ht = null, new e();
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
function D(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			mt.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", mt);
			} finally {
				mt.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), rt(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? gt(u) : this;
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
var O = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, _t = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
};
(pt = globalThis).__zod_globalConfig ?? (pt.__zod_globalConfig = {});
var k = globalThis.__zod_globalConfig;
function A(e) {
	return e && Object.assign(k, e), k;
}
// node_modules/zod/v4/core/errors.js
function vt() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, ge, 2), e.message;
}
function yt(e) {
	this._zod.message = e;
}
var bt = {
	get: vt,
	set: yt,
	enumerable: !0,
	configurable: !0
}, xt = {
	value: void 0,
	enumerable: !1
}, St = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), Ct = /* @__PURE__ */ D("$ZodError", (e, t) => {
	e.name = "$ZodError", xt.value = t, Object.defineProperty(e, "issues", xt), xt.value = void 0, Object.defineProperty(e, "message", bt);
	let n = Object.getPrototypeOf(e);
	St.has(n) || (St.add(n), Object.defineProperty(n, "toString", {
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
function wt(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function Tt(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? wt(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function Et(e, t = (e) => e.message) {
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
function Dt(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
var Ot = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new O();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => C(e, o, A())));
			throw Oe(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, kt = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => C(e, o, A())));
			throw Oe(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, At = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new O();
	return a.issues.length ? jt(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function jt(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => C(e, n, A()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
var Mt = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? jt(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, Nt = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), Pt = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), Ft = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== Nt) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return It(e, t, n);
});
function It(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[Pt] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new O();
	return a.issues.length === 0;
}
var Lt = async (e, t, n) => {
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
}, Rt = (e) => {
	let t = Ot(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, r, o, Dt(n, a));
	};
	return n;
}, zt = (e) => {
	let t = Ot(e), n = (e, r, i, a) => t(e, r, i, Dt(n, a));
	return n;
}, Bt = (e) => {
	let t = kt(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, r, o, Dt(n, a));
	};
	return n;
}, Vt = (e) => {
	let t = kt(e), n = async (e, r, i, a) => await t(e, r, i, Dt(n, a));
	return n;
}, Ht = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return At(e)(t, n, i);
}, Ut = (e) => (t, n, r) => At(e)(t, n, r), Wt = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return Mt(e)(t, n, i);
}, Gt = (e) => async (t, n, r) => Mt(e)(t, n, r), Kt = /^[cC][0-9a-z]{6,}$/, qt = /^[0-9a-z]+$/, Jt = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, Yt = /^[0-9a-vA-V]{20}$/, Xt = /^[A-Za-z0-9]{27}$/, Zt = /^[a-zA-Z0-9_-]{21}$/;
function Qt(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var $t = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, en = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, tn = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, nn = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, rn = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function an() {
	return new RegExp(rn, "u");
}
var on = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, sn = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, cn = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, ln = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, un = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, dn = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, fn = /^https?$/, pn = /^\+[1-9]\d{6,14}$/, mn = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function hn(e) {
	return RegExp(`^${e}$`);
}
var gn = /*@__PURE__*/ hn(mn);
function _n(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function vn(e) {
	return RegExp(`^${_n(e)}$`);
}
function yn(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${_n({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${_n({ precision: e.precision })}` : n;
	return RegExp(`^${mn}T(?:${r})$`);
}
var bn = /^[\s\S]{0,}$/, xn = /^-?\d+$/, Sn = /^-?\d+(?:\.\d+)?$/, Cn = /^(?:true|false)$/i, wn = /^[^A-Z]*$/, Tn = /^[^a-z]*$/, j = /*@__PURE__*/ D("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), En = (e) => {
	let t = e.value;
	return !ye(t) && t.length !== void 0;
}, Dn = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, On = /*@__PURE__*/ D("$ZodCheckLessThan", (e, t) => {
	j.init(e, t);
	let n = Dn[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: Dn[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), kn = /*@__PURE__*/ D("$ZodCheckGreaterThan", (e, t) => {
	j.init(e, t);
	let n = Dn[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: Dn[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), An = /*@__PURE__*/ D("$ZodCheckMultipleOf", (e, t) => {
	j.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : xe(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), jn = /*@__PURE__*/ D("$ZodCheckNumberFormat", (e, t) => {
	j.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = Ie[t.format];
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
}), Mn = /*@__PURE__*/ D("$ZodCheckMaxLength", (e, t) => {
	var n;
	j.init(e, t), (n = e._zod.def).when ?? (n.when = En), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? $e(r) : i) <= t.maximum) return;
		let a = et(r);
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
}), Nn = /*@__PURE__*/ D("$ZodCheckMinLength", (e, t) => {
	var n;
	j.init(e, t), (n = e._zod.def).when ?? (n.when = En), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? $e(r) : i) >= t.minimum) return;
		let a = et(r);
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
}), Pn = /*@__PURE__*/ D("$ZodCheckLengthEquals", (e, t) => {
	var n;
	j.init(e, t), (n = e._zod.def).when ?? (n.when = En), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? $e(r) : i;
		if (a === t.length) return;
		let o = et(r), s = a > t.length;
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
}), Fn = /*@__PURE__*/ D("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	j.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
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
}), In = /*@__PURE__*/ D("$ZodCheckRegex", (e, t) => {
	Fn.init(e, t), e._zod.check = (n) => {
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
}), Ln = /*@__PURE__*/ D("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= wn, Fn.init(e, t);
}), Rn = /*@__PURE__*/ D("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= Tn, Fn.init(e, t);
}), zn = /*@__PURE__*/ D("$ZodCheckIncludes", (e, t) => {
	j.init(e, t);
	let n = y(t.includes);
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
}), Bn = /*@__PURE__*/ D("$ZodCheckStartsWith", (e, t) => {
	j.init(e, t);
	let n = RegExp(`^${y(t.prefix)}.*`);
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
}), Vn = /*@__PURE__*/ D("$ZodCheckEndsWith", (e, t) => {
	j.init(e, t);
	let n = RegExp(`.*${y(t.suffix)}$`);
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
}), Hn = /*@__PURE__*/ D("$ZodCheckOverwrite", (e, t) => {
	j.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
}), Un = class {
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
}, Wn = {
	major: 4,
	minor: 6,
	patch: 7
}, M = /*@__PURE__*/ D("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = Wn;
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
					if (qe(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new O();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (Ze(t.issues, n, e), i ||= S(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					Ze(t.issues, n, e), i ||= S(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (S(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new O();
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
				if (a.async === !1) throw new O();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return it(this, "~standard", qn(this));
	},
	set "~standard"(e) {
		w(this, "~standard", e);
	}
}), Gn = (e, t) => e.issues.length ? { issues: e.issues.map((e) => C(e, t, A())) } : { value: e.value };
async function Kn(e, t) {
	let n = { async: !0 };
	return Gn(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function qn(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return Gn(r, n);
			} catch {}
			return Kn(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
var Jn = /*@__PURE__*/ D("$ZodString", (e, t) => {
	M.init(e, t), e._zod.pattern = t.pattern ?? bn, e._zod.parse = (n, r) => {
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
}), N = /*@__PURE__*/ D("$ZodStringFormat", (e, t) => {
	Fn.init(e, t), Jn.init(e, t);
}), Yn = /*@__PURE__*/ D("$ZodGUID", (e, t) => {
	t.pattern ??= en, N.init(e, t);
}), Xn = /*@__PURE__*/ D("$ZodUUID", (e, t) => {
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
		t.pattern ??= tn(e);
	} else t.pattern ??= tn();
	N.init(e, t);
}), Zn = /*@__PURE__*/ D("$ZodEmail", (e, t) => {
	t.pattern ??= nn, N.init(e, t);
});
function Qn(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function $n(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? Qn(e) || 2 : er(e, t);
}
function er(e, t) {
	if (!t.normalize && t.protocol?.source === fn.source && !/^https?:\/\//i.test(e)) return 1;
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
var tr = /[\t\n\r]/g;
function nr(e) {
	return e.replace(tr, "");
}
function rr(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function ir(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var ar = /*@__PURE__*/ D("$ZodURL", (e, t) => {
	N.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = $n(r, t);
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
				n.value = nr(r);
				return;
			}
			t.hostname && !rr(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !ir(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : nr(r);
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
}), or = /*@__PURE__*/ D("$ZodEmoji", (e, t) => {
	t.pattern ??= an(), N.init(e, t);
}), sr = /*@__PURE__*/ D("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? Zt : Qt(t.length), N.init(e, t);
}), cr = /*@__PURE__*/ D("$ZodCUID", (e, t) => {
	t.pattern ??= Kt, N.init(e, t);
}), lr = /*@__PURE__*/ D("$ZodCUID2", (e, t) => {
	t.pattern ??= qt, N.init(e, t);
}), ur = /*@__PURE__*/ D("$ZodULID", (e, t) => {
	t.pattern ??= Jt, N.init(e, t);
}), dr = /*@__PURE__*/ D("$ZodXID", (e, t) => {
	t.pattern ??= Yt, N.init(e, t);
}), fr = /*@__PURE__*/ D("$ZodKSUID", (e, t) => {
	t.pattern ??= Xt, N.init(e, t);
}), pr = /*@__PURE__*/ D("$ZodISODateTime", (e, t) => {
	t.pattern ??= yn(t), N.init(e, t);
}), mr = /*@__PURE__*/ D("$ZodISODate", (e, t) => {
	t.pattern ??= gn, N.init(e, t);
}), hr = /*@__PURE__*/ D("$ZodISOTime", (e, t) => {
	t.pattern ??= vn(t), N.init(e, t);
}), gr = /*@__PURE__*/ D("$ZodISODuration", (e, t) => {
	t.pattern ??= $t, N.init(e, t);
}), _r = /*@__PURE__*/ D("$ZodIPv4", (e, t) => {
	t.pattern ??= on, N.init(e, t);
}), vr = /^[0-9a-fA-F:.]+$/;
function yr(e) {
	return vr.test(e) ? Qn(`http://[${e}]`) : !1;
}
var br = /*@__PURE__*/ D("$ZodIPv6", (e, t) => {
	t.pattern ??= sn, N.init(e, t), e._zod.check = (n) => {
		yr(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), xr = /*@__PURE__*/ D("$ZodCIDRv4", (e, t) => {
	t.pattern ??= cn, N.init(e, t);
});
function Sr(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : yr(n);
}
var Cr = /*@__PURE__*/ D("$ZodCIDRv6", (e, t) => {
	t.pattern ??= ln, N.init(e, t), e._zod.check = (n) => {
		Sr(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function wr(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
var Tr = /^[0-9a-zA-Z+/]*={0,2}$/, Er = /*@__PURE__*/ D("$ZodBase64", (e, t) => {
	t.pattern ??= Tr, N.init(e, t), e._zod.check = (n) => {
		wr(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Dr = /^[A-Za-z0-9_-]*$/;
function Or(e) {
	if (!Dr.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return wr(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
var kr = /*@__PURE__*/ D("$ZodBase64URL", (e, t) => {
	t.pattern ??= Dr, N.init(e, t), e._zod.check = (n) => {
		Or(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ar = /*@__PURE__*/ D("$ZodE164", (e, t) => {
	t.pattern ??= pn, N.init(e, t);
});
function jr(e, t = null) {
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
var Mr = /*@__PURE__*/ D("$ZodJWT", (e, t) => {
	N.init(e, t), e._zod.check = (n) => {
		jr(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Nr = /*@__PURE__*/ D("$ZodNumber", (e, t) => {
	M.init(e, t), e._zod.pattern = Sn, e._zod.parse = (n, r) => {
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
}), Pr = /*@__PURE__*/ D("$ZodNumberFormat", (e, t) => {
	jn.init(e, t), Nr.init(e, t);
}), Fr = /*@__PURE__*/ D("$ZodBoolean", (e, t) => {
	M.init(e, t), e._zod.pattern = Cn, e._zod.parse = (n, r) => {
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
}), Ir = /*@__PURE__*/ D("$ZodUnknown", (e, t) => {
	M.init(e, t), e._zod.parse = (e) => e;
}), Lr = /*@__PURE__*/ D("$ZodNever", (e, t) => {
	M.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function Rr(e, t) {
	let n = Xe(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of Xe(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, Ze(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
var zr = (e) => Array.isArray(e) ? e.length : -1;
function Br(e, t, n) {
	e.issues.length && t.issues.push(...Je(n, e.issues)), t.value[n] = e.value;
}
var Vr = /*@__PURE__*/ D("$ZodArray", (e, t) => {
	M.init(e, t);
	let n = k.memoizer;
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
			if (c instanceof Promise) o.push(c.then((t) => Br(t, r, e)));
			else if (Br(c, r, e), s && c.issues.length !== 0 && S(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, Rr(e, zr);
});
function Hr(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...Je(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
var Ur = [];
function Wr(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Ur, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = Fe(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function Gr(e, t, n, r, i, a, o) {
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
		a instanceof Promise ? e.push(a.then((e) => Hr(e, n, i, t, d, f))) : Hr(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
var Kr = /*@__PURE__*/ D("$ZodObject", (e, t) => {
	M.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = ve(() => Wr(t));
	E(e, "propValues", (e) => {
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
	let a = ke, o = t.catchall, s, c = k.memoizer;
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
			s instanceof Promise ? l.push(s.then((n) => Hr(n, t, e, r, a, o))) : Hr(s, t, e, r, a, o);
		}
		return o ? Gr(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), qr = /*@__PURE__*/ D("$ZodObjectJIT", (e, t) => {
	Kr.init(e, t);
	let n = e._zod.parse, r = ve(() => Wr(t)), i = k.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Un(["payload", "ctx"], {
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
			let n = l[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : Ee(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === "optional";
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
	}, o, s = ke, c = !k.jitless, l = c && Ae.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? Gr([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: p,
			inst: e
		}), i);
	};
});
function Jr(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !S(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => C(e, r, A())))
	}), t);
}
var Yr = /*@__PURE__*/ D("$ZodUnion", (e, t) => {
	M.init(e, t), E(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), E(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), E(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), E(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => be(e.source)).join("|")})$`);
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
		return a ? Promise.all(o).then((t) => Jr(t, r, e, i)) : Jr(o, r, e, i);
	};
}), Xr = /*@__PURE__*/ D("$ZodIntersection", (e, t) => {
	M.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => Qr(e, t, n)) : Qr(e, i, a);
	};
});
function Zr(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (je(e) && je(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = Zr(e[n], t[n]);
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
			let i = e[r], a = t[r], o = Zr(i, a);
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
function Qr(e, t, n) {
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
	let c = Zr(t.value, n.value);
	if (!c.valid) {
		if (S(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
var $r = /*@__PURE__*/ D("$ZodRecord", (e, t) => {
	M.init(e, t);
	let n = k.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!je(a)) return r.issues.push({
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
						issues: s.issues.map((e) => C(e, i, A())),
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
					e.issues.length && r.issues.push(...Je(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...Je(n, u.issues)), r.value[l] = u.value);
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
				if (typeof n == "string" && Sn.test(n) && l.issues.length) {
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
						issues: l.issues.map((e) => C(e, i, A())),
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
					e.issues.length && r.issues.push(...Je(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...Je(n, d.issues)), r.value[u] = d.value);
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
}), ei = /*@__PURE__*/ D("$ZodEnum", (e, t) => {
	M.init(e, t);
	let n = me(t.entries), r = new Set(n);
	e._zod.values = r, E(e, "pattern", (e) => {
		let t = me(e.def.entries).filter((e) => Ne.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => y(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), ti = /*@__PURE__*/ D("$ZodLiteral", (e, t) => {
	M.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, E(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? y(e) : e ? y(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), ni = /*@__PURE__*/ D("$ZodTransform", (e, t) => {
	M.init(e, t), e._zod.optin = "optional", k.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new _t(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new O();
		return n.value = i, n;
	};
});
function ri(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
var ii = /*@__PURE__*/ D("$ZodOptional", (e, t) => {
	M.init(e, t), E(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", E(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), E(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${be(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => ri(e, t)) : ri(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), ai = /*@__PURE__*/ D("$ZodExactOptional", (e, t) => {
	ii.init(e, t), E(e, "values", (e) => e.def.innerType._zod.values), E(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), oi = /*@__PURE__*/ D("$ZodNullable", (e, t) => {
	M.init(e, t), E(e, "optin", (e) => e.def.innerType._zod.optin), E(e, "optout", (e) => e.def.innerType._zod.optout), E(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${be(t.source)}|null)$`) : void 0;
	}), E(e, "values", (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), si = /*@__PURE__*/ D("$ZodDefault", (e, t) => {
	M.init(e, t), e._zod.optin = "defaulted", E(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => ci(e, t)) : ci(r, t);
	};
});
function ci(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
var li = /*@__PURE__*/ D("$ZodPrefault", (e, t) => {
	M.init(e, t), e._zod.optin = "defaulted", E(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), ui = /*@__PURE__*/ D("$ZodNonOptional", (e, t) => {
	M.init(e, t), E(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => di(t, e)) : di(i, e);
	};
});
function di(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function fi(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => C(e, r, A())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
var pi = /*@__PURE__*/ D("$ZodCatch", (e, t) => {
	M.init(e, t), E(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), E(e, "optout", (e) => e.def.innerType._zod.optout), E(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => fi(e, r, t, n)) : fi(e, r, t, n);
	};
}), mi = /*@__PURE__*/ D("$ZodPipe", (e, t) => {
	M.init(e, t), E(e, "values", (e) => e.def.in._zod.values), E(e, "optin", (e) => e.def.in._zod.optin), E(e, "optout", (e) => e.def.out._zod.optout), E(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => hi(e, t.in, n)) : hi(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => hi(e, t.out, n)) : hi(r, t.out, n);
	};
});
function hi(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
var gi = /*@__PURE__*/ D("$ZodReadonly", (e, t) => {
	M.init(e, t), E(e, "propValues", (e) => e.def.innerType._zod.propValues), E(e, "values", (e) => e.def.innerType._zod.values), E(e, "optin", (e) => e.def.innerType?._zod?.optin), E(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(_i) : _i(r);
	};
});
function _i(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
var vi = /*@__PURE__*/ D("$ZodCustom", (e, t) => {
	j.init(e, t), M.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => yi(t, n, r, e));
		yi(i, n, r, e);
	};
});
function yi(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(nt(e));
	}
}
// node_modules/zod/v4/core/memoizer.js
var bi = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}, xi = "~memo", Si = [];
function Ci(e) {
	return typeof e == "object" && !!e;
}
function wi(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
var Ti = /*@__PURE__*/ new WeakMap(), Ei = 0, Di = 1, Oi = 2;
function ki(e, t, n) {
	let r = Ti.get(e);
	if (r !== void 0) return r ? Oi : Ei;
	if (t.has(e)) return Oi;
	t.add(e);
	let i = Ei, a = (e) => {
		if (i !== Oi && e?._zod) {
			let r = ki(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = Ei;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? Di : o.value?._zod ? ki(o.value, t, n) : Ei;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case "object": {
			let e = Se(c);
			s(e ? o(e, !0) : Di), a(c.catchall);
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
			s(r ? ki(r, t, !1) : Di);
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
	return t.delete(e), Ai(e, i);
}
function Ai(e, t) {
	return t !== Di && Ti.set(e, t === Oi), t;
}
function ji(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
var Mi, Ni = [], Pi = {
	alloc(e, t, n) {
		let r = Mi;
		if (!r) return n;
		Mi = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), Ni.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== "backward" && Ii(n, e.value)) throw new bi();
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
					let i = ki(e, /* @__PURE__ */ new Set(), !1);
					if (i === Ei) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === Oi || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!Ci(l)) return t(s, c);
				let u = c[xi];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[xi] = u);
				let d;
				i === c ? d = a : (d = ji(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...wi(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				Mi = d;
				let p = Ni.length, m = t(s, c);
				Mi = void 0;
				let ee = Ni.length > p ? Ni.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (ee && (ee.issues = e.issues.length ? wi(e.issues) : Si), e)) : (ee && (ee.issues = m.issues.length ? wi(m.issues) : Si), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function Fi() {
	return Pi;
}
function Ii(e, t) {
	let n = e[xi]?.backEdges;
	return n !== void 0 && Ci(t) && n.has(t);
}
// node_modules/zod/v4/locales/en.js
var Li = () => {
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
			case "invalid_type": return `Invalid input: expected ${i(e.expected)}, received ${i(tt(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${Pe(e.values[0])}` : `Invalid option: expected one of ${he(e.values, "|")}`;
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
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${he(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function Ri() {
	return { localeError: Li() };
}
// node_modules/zod/v4/core/registries.js
var zi, Bi = class {
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
function Vi() {
	return new Bi();
}
(zi = globalThis).__zod_globalRegistry ?? (zi.__zod_globalRegistry = Vi());
var Hi = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function Ui(e) {
	return e.checks &&= [...e.checks], e;
}
// @__NO_SIDE_EFFECTS__
function Wi(e, t) {
	return new e(Ui({
		type: "string",
		...x(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function Gi(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ki(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function qi(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ji(e, t) {
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
function Yi(e, t) {
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
function Xi(e, t) {
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
function Zi(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Qi(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function $i(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ea(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ta(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function na(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ra(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ia(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function aa(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function oa(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function sa(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ca(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function la(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ua(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function da(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function fa(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function pa(e, t) {
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
function ma(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ha(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ga(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function _a(e, t) {
	return new e(Ui({
		type: "number",
		checks: [],
		...x(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function va(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ya(e, t) {
	return new e({
		type: "boolean",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ba(e) {
	return new e({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function xa(e, t) {
	return new e({
		type: "never",
		...x(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Sa(e, t) {
	return new On({
		check: "less_than",
		...x(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function Ca(e, t) {
	return new On({
		check: "less_than",
		...x(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function wa(e, t) {
	return new kn({
		check: "greater_than",
		...x(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function Ta(e, t) {
	return new kn({
		check: "greater_than",
		...x(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function Ea(e, t) {
	return new An({
		check: "multiple_of",
		...x(t),
		value: e
	});
}
// @__NO_SIDE_EFFECTS__
function Da(e, t) {
	return new Mn({
		check: "max_length",
		...x(t),
		maximum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Oa(e, t) {
	return new Nn({
		check: "min_length",
		...x(t),
		minimum: e
	});
}
// @__NO_SIDE_EFFECTS__
function ka(e, t) {
	return new Pn({
		check: "length_equals",
		...x(t),
		length: e
	});
}
// @__NO_SIDE_EFFECTS__
function Aa(e, t) {
	return new In({
		check: "string_format",
		format: "regex",
		...x(t),
		pattern: e
	});
}
// @__NO_SIDE_EFFECTS__
function ja(e) {
	return new Ln({
		check: "string_format",
		format: "lowercase",
		...x(e)
	});
}
// @__NO_SIDE_EFFECTS__
function Ma(e) {
	return new Rn({
		check: "string_format",
		format: "uppercase",
		...x(e)
	});
}
// @__NO_SIDE_EFFECTS__
function Na(e, t) {
	return new zn({
		check: "string_format",
		format: "includes",
		...x(t),
		includes: e
	});
}
// @__NO_SIDE_EFFECTS__
function Pa(e, t) {
	return new Bn({
		check: "string_format",
		format: "starts_with",
		...x(t),
		prefix: e
	});
}
// @__NO_SIDE_EFFECTS__
function Fa(e, t) {
	return new Vn({
		check: "string_format",
		format: "ends_with",
		...x(t),
		suffix: e
	});
}
// @__NO_SIDE_EFFECTS__
function P(e) {
	return new Hn({
		check: "overwrite",
		tx: e
	});
}
// @__NO_SIDE_EFFECTS__
function Ia(e) {
	return /* @__PURE__ */ P((t) => t.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function La() {
	return /* @__PURE__ */ P((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function Ra() {
	return /* @__PURE__ */ P((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function za() {
	return /* @__PURE__ */ P((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function Ba() {
	return /* @__PURE__ */ P((e) => De(e));
}
// @__NO_SIDE_EFFECTS__
function Va(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...x(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Ha(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...x(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Ua(e, t) {
	let n = /* @__PURE__ */ Wa((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(nt(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(nt(r));
		}
	}, e(t.value, t)), t);
	return n;
}
// @__NO_SIDE_EFFECTS__
function Wa(e, t) {
	let n = new j({
		check: "custom",
		...x(t)
	});
	return n._zod.check = e, n;
}
// node_modules/zod/v4/core/to-json-schema.js
function Ga(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && h(e, t, n[t]);
	return e;
}
function Ka(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? Hi,
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
function F(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function I(e, t, n = {
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
		a && (o.ref ||= a, I(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && Ga(o.schema, c), t.io === "input" && L(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function qa(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function Ja(e, t) {
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
				ref: `${i("__shared")}#/${r}/${qa(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + qa(a)
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
function Ya(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		Ya(e);
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
var Xa = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), Za = ["oneOf", "anyOf"];
function Qa(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function $a(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!Xa.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? Qa(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			h(n, r, e.length === 1 ? e[0] : $a(e) ?? { allOf: e });
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
			let t = Qa(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function eo(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of Xa) if (t in e) return;
	let n = t.filter((e) => Za.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = $a(t);
	else {
		let e = n[0], i = Za.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => $a([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, Ga(e, r));
}
function to(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : Ga(i, s), Ga(i, a), t._zod.parent === o) for (let e in i) e !== "$ref" && e !== "allOf" && (e in a || delete i[e]);
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
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) Ya(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) eo(e);
		}
	}
	let i = {};
	if (e.target === "draft-2020-12" ? i.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? i.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? i.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	Ga(i, n.defId ? n.schema : n.def ?? n.schema);
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
					input: ro(t, "input", e.processors),
					output: ro(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function L(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return L(r.element, n);
	if (r.type === "set") return L(r.valueType, n);
	if (r.type === "lazy") return L(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return L(r.innerType, n);
	if (r.type === "intersection") return L(r.left, n) || L(r.right, n);
	if (r.type === "record" || r.type === "map") return L(r.keyType, n) || L(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : L(r.in, n) || L(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (L(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (L(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (L(e, n)) return !0;
		return !!(r.rest && L(r.rest, n));
	}
	return !1;
}
var no = (e, t = {}) => (n) => {
	let r = Ka({
		...n,
		processors: t
	});
	return I(e, r), Ja(r, e), to(r, e);
}, ro = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = Ka({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return I(e, o), Ja(o, e), to(o, e);
}, io = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, ao = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, oo = (e, t) => {
	io(e, "minimum", t), ao(e, "maximum", t);
}, so = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, co = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, lo = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, uo = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, fo = (e, t) => io(e, "minimum", t.minimum), po = (e, t) => ao(e, "maximum", t.maximum), mo = (e) => (t, n) => {
	uo(t, n.format);
	let [r, i] = e[n.format];
	io(t, "minimum", r), ao(t, "maximum", i);
}, ho = {
	greater_than: (e, t) => io(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => ao(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => so(e, t.value),
	number_format: mo(Ie),
	bigint_format: mo(Le),
	min_length: fo,
	max_length: po,
	length_equals: (e, t) => oo(e, t.length),
	min_size: fo,
	max_size: po,
	size_equals: (e, t) => oo(e, t.size),
	string_format: (e, t) => {
		uo(e, t.format), t.pattern && co(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => lo(e, t.mime)
};
function R(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) ho[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && io(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && io(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && ao(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && ao(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && so(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && lo(t, i.mime);
	for (let e of i.patterns ?? []) co(t, e);
	return t;
}
var go = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, _o = /* @__PURE__ */ new Map([[Tr, un], [Dr, dn]]), vo = (e) => _o.get(e) ?? e, yo = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = R(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = go[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(vo);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, bo = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = R(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : F(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, xo = (e, t, n, r) => {
	n.type = "boolean";
}, So = (e, t, n, r) => {
	n.not = {};
}, Co = (e, t, n, r) => {
	let i = e._zod.def, a = me(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, wo = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (F(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (F(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, To = (e, t, n, r) => {
	F(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, Eo = (e, t, n, r) => {
	F(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, Do = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = R(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = I(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function Oo(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? Oo(t.out) : t.type === "catch" ? Oo(t.innerType) : e._zod.optin;
}
var ko = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && F(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) h(i.properties, e, I(o[e], t, {
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
		(t.io === "input" ? Oo(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = I(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, Ao = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => I(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, jo = (e, t, n, r) => {
	let i = e._zod.def, a = I(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = I(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), s = (e) => "allOf" in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
};
function Mo(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = Mo(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => Mo(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? Sn : xn).source)), p;
}
var No = /* @__PURE__ */ new WeakMap();
function Po(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of No.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = Mo(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
var Fo = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = R(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = I(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) h(i.patternProperties, vo(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = I(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = No.get(t);
			n || (n = [], No.set(t, n), t.deferred.push(() => Po(t))), n.push(e);
		}
		i.additionalProperties = I(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && Oo(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, Io = (e, t, n, r) => {
	let i = e._zod.def, a = I(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, Lo = (e, t, n, r) => {
	let i = e._zod.def;
	I(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Ro = Symbol();
function zo(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (F(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), Ro) : JSON.parse(o);
}
var Bo = (e, t, n, r) => {
	let i = e._zod.def;
	I(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = zo(i.defaultValue, e, t, n, r);
	o !== Ro && (n.default = o);
}, Vo = (e, t, n, r) => {
	let i = e._zod.def;
	I(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = zo(i.defaultValue, e, t, n, r);
	o !== Ro && (n._prefault = o);
}, Ho = (e, t, n, r) => {
	let i = e._zod.def;
	I(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		F(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, Uo = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	I(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, Wo = (e, t, n, r) => {
	let i = e._zod.def;
	I(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, Go = (e, t, n, r) => {
	let i = e._zod.def;
	I(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Ko = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function qo(e, t, n) {
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
var z = /*@__PURE__*/ D("ZodError", (e, t) => {
	Ct.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	Ko.has(n) || (Ko.add(n), qo(n, "format", (e) => (t) => Et(e, t)), qo(n, "flatten", (e) => (t) => Tt(e, t)), qo(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, ge, 2);
	}), qo(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, ge, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), Jo = /* @__PURE__ */ Ot(z), Yo = /* @__PURE__ */ kt(z), Xo = /* @__PURE__ */ At(z), Zo = /* @__PURE__ */ Mt(z), Qo = /* @__PURE__ */ Rt(z), $o = /* @__PURE__ */ zt(z), es = /* @__PURE__ */ Bt(z), ts = /* @__PURE__ */ Vt(z), ns = /* @__PURE__ */ Ht(z), rs = /* @__PURE__ */ Ut(z), is = /* @__PURE__ */ Wt(z), as = /* @__PURE__ */ Gt(z);
// node_modules/zod/v4/classic/schemas.js
function os() {
	k.localeError || A(Ri());
}
function ss() {
	k.memoizer || A({ memoizer: Fi() });
}
var B = /*@__PURE__*/ D("ZodType", (e, t) => (os(), M.init(e, t), e.def = t, e.type = t.type, e), {
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
		return this.check(vc(e, t));
	},
	superRefine(e, t) {
		return this.check(yc(e, t));
	},
	overwrite(e) {
		return this.check(/* @__PURE__ */ P(e));
	},
	optional() {
		return ec(this);
	},
	exactOptional() {
		return nc(this);
	},
	nullable() {
		return ic(this);
	},
	nullish() {
		return ec(ic(this));
	},
	nonoptional(e) {
		return uc(this, e);
	},
	array() {
		return G(this);
	},
	or(e) {
		return Ws([this, e]);
	},
	and(e) {
		return Ks(this, e);
	},
	transform(e) {
		return mc(this, Qs(e));
	},
	default(e) {
		return oc(this, e);
	},
	prefault(e) {
		return cc(this, e);
	},
	catch(e) {
		return fc(this, e);
	},
	pipe(e) {
		return mc(this, e);
	},
	readonly() {
		return gc(this);
	},
	describe(e) {
		let t = this.clone();
		return Hi.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return Hi.get(this);
		let t = this.clone();
		return Hi.add(t, e[0]), t;
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
		return it(this, "~standard", {
			...qn(this),
			jsonSchema: {
				input: ro(this, "input"),
				output: ro(this, "output")
			}
		});
	},
	set "~standard"(e) {
		w(this, "~standard", e);
	},
	parse: function e(t, n) {
		return Jo(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await Yo(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return Xo(this, e, t);
	},
	async safeParseAsync(e, t) {
		return Zo(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		w(this, "spa", e);
	},
	validate(e, t) {
		return Ft(this, e, t);
	},
	validateAsync(e, t) {
		return Lt(this, e, t);
	},
	encode: function e(t, n) {
		return Qo(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return $o(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await es(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await ts(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return ns(this, e, t);
	},
	safeDecode(e, t) {
		return rs(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return is(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return as(this, e, t);
	},
	toJSONSchema(e) {
		return no(this, {})(e);
	},
	get description() {
		return Hi.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), cs = /*@__PURE__*/ D("_ZodString", (e, t) => {
	Jn.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => yo(e, t, n, r);
}, /*@__PURE__*/ at({
	format: (e) => R(e).format ?? null,
	minLength: (e) => R(e).minimum ?? null,
	maxLength: (e) => R(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(/* @__PURE__ */ Aa(...e));
	},
	includes(...e) {
		return this.check(/* @__PURE__ */ Na(...e));
	},
	startsWith(...e) {
		return this.check(/* @__PURE__ */ Pa(...e));
	},
	endsWith(...e) {
		return this.check(/* @__PURE__ */ Fa(...e));
	},
	min(...e) {
		return this.check(/* @__PURE__ */ Oa(...e));
	},
	max(...e) {
		return this.check(/* @__PURE__ */ Da(...e));
	},
	length(...e) {
		return this.check(/* @__PURE__ */ ka(...e));
	},
	nonempty(...e) {
		return this.check(/* @__PURE__ */ Oa(1, ...e));
	},
	lowercase(e) {
		return this.check(/* @__PURE__ */ ja(e));
	},
	uppercase(e) {
		return this.check(/* @__PURE__ */ Ma(e));
	},
	trim() {
		return this.check(/* @__PURE__ */ La());
	},
	normalize(...e) {
		return this.check(/* @__PURE__ */ Ia(...e));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ Ra());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ za());
	},
	slugify() {
		return this.check(/* @__PURE__ */ Ba());
	}
})), ls = /*@__PURE__*/ D("ZodString", (e, t) => {
	Jn.init(e, t), cs.init(e, t);
}, {
	email(e) {
		return this.check(/* @__PURE__ */ Gi(ms, e));
	},
	url(e) {
		return this.check(/* @__PURE__ */ Zi(_s, e));
	},
	jwt(e) {
		return this.check(/* @__PURE__ */ fa(Ms, e));
	},
	emoji(e) {
		return this.check(/* @__PURE__ */ Qi(vs, e));
	},
	guid(e) {
		return this.check(/* @__PURE__ */ Ki(hs, e));
	},
	uuid(e) {
		return this.check(/* @__PURE__ */ qi(gs, e));
	},
	uuidv4(e) {
		return this.check(/* @__PURE__ */ Ji(gs, e));
	},
	uuidv6(e) {
		return this.check(/* @__PURE__ */ Yi(gs, e));
	},
	uuidv7(e) {
		return this.check(/* @__PURE__ */ Xi(gs, e));
	},
	nanoid(e) {
		return this.check(/* @__PURE__ */ $i(ys, e));
	},
	cuid(e) {
		return this.check(/* @__PURE__ */ ea(bs, e));
	},
	cuid2(e) {
		return this.check(/* @__PURE__ */ ta(xs, e));
	},
	ulid(e) {
		return this.check(/* @__PURE__ */ na(Ss, e));
	},
	base64(e) {
		return this.check(/* @__PURE__ */ la(ks, e));
	},
	base64url(e) {
		return this.check(/* @__PURE__ */ ua(As, e));
	},
	xid(e) {
		return this.check(/* @__PURE__ */ ra(Cs, e));
	},
	ksuid(e) {
		return this.check(/* @__PURE__ */ ia(ws, e));
	},
	ipv4(e) {
		return this.check(/* @__PURE__ */ aa(Ts, e));
	},
	ipv6(e) {
		return this.check(/* @__PURE__ */ oa(Es, e));
	},
	cidrv4(e) {
		return this.check(/* @__PURE__ */ sa(Ds, e));
	},
	cidrv6(e) {
		return this.check(/* @__PURE__ */ ca(Os, e));
	},
	e164(e) {
		return this.check(/* @__PURE__ */ da(js, e));
	},
	datetime(e) {
		return this.check(/* @__PURE__ */ pa(us, e));
	},
	date(e) {
		return this.check(/* @__PURE__ */ ma(ds, e));
	},
	time(e) {
		return this.check(/* @__PURE__ */ ha(fs, e));
	},
	duration(e) {
		return this.check(/* @__PURE__ */ ga(ps, e));
	}
});
function V(e) {
	return /* @__PURE__ */ Wi(ls, e);
}
var H = /*@__PURE__*/ D("ZodStringFormat", (e, t) => {
	N.init(e, t), cs.init(e, t);
}), us = /*@__PURE__*/ D("ZodISODateTime", (e, t) => {
	pr.init(e, t), H.init(e, t);
}), ds = /*@__PURE__*/ D("ZodISODate", (e, t) => {
	mr.init(e, t), H.init(e, t);
}), fs = /*@__PURE__*/ D("ZodISOTime", (e, t) => {
	hr.init(e, t), H.init(e, t);
}), ps = /*@__PURE__*/ D("ZodISODuration", (e, t) => {
	gr.init(e, t), H.init(e, t);
}), ms = /*@__PURE__*/ D("ZodEmail", (e, t) => {
	Zn.init(e, t), H.init(e, t);
}), hs = /*@__PURE__*/ D("ZodGUID", (e, t) => {
	Yn.init(e, t), H.init(e, t);
}), gs = /*@__PURE__*/ D("ZodUUID", (e, t) => {
	Xn.init(e, t), H.init(e, t);
}), _s = /*@__PURE__*/ D("ZodURL", (e, t) => {
	ar.init(e, t), H.init(e, t);
}), vs = /*@__PURE__*/ D("ZodEmoji", (e, t) => {
	or.init(e, t), H.init(e, t);
}), ys = /*@__PURE__*/ D("ZodNanoID", (e, t) => {
	sr.init(e, t), H.init(e, t);
}), bs = /*@__PURE__*/ D("ZodCUID", (e, t) => {
	cr.init(e, t), H.init(e, t);
}), xs = /*@__PURE__*/ D("ZodCUID2", (e, t) => {
	lr.init(e, t), H.init(e, t);
}), Ss = /*@__PURE__*/ D("ZodULID", (e, t) => {
	ur.init(e, t), H.init(e, t);
}), Cs = /*@__PURE__*/ D("ZodXID", (e, t) => {
	dr.init(e, t), H.init(e, t);
}), ws = /*@__PURE__*/ D("ZodKSUID", (e, t) => {
	fr.init(e, t), H.init(e, t);
}), Ts = /*@__PURE__*/ D("ZodIPv4", (e, t) => {
	_r.init(e, t), H.init(e, t);
}), Es = /*@__PURE__*/ D("ZodIPv6", (e, t) => {
	br.init(e, t), H.init(e, t);
}), Ds = /*@__PURE__*/ D("ZodCIDRv4", (e, t) => {
	xr.init(e, t), H.init(e, t);
}), Os = /*@__PURE__*/ D("ZodCIDRv6", (e, t) => {
	Cr.init(e, t), H.init(e, t);
}), ks = /*@__PURE__*/ D("ZodBase64", (e, t) => {
	Er.init(e, t), H.init(e, t);
}), As = /*@__PURE__*/ D("ZodBase64URL", (e, t) => {
	kr.init(e, t), H.init(e, t);
}), js = /*@__PURE__*/ D("ZodE164", (e, t) => {
	Ar.init(e, t), H.init(e, t);
}), Ms = /*@__PURE__*/ D("ZodJWT", (e, t) => {
	Mr.init(e, t), H.init(e, t);
}), Ns = /*@__PURE__*/ D("ZodNumber", (e, t) => {
	Nr.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => bo(e, t, n, r), e.isFinite = !0;
}, /*@__PURE__*/ at({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = R(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = R(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = R(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => R(e).format ?? null
}, {
	gt(e, t) {
		return this.check(/* @__PURE__ */ wa(e, t));
	},
	gte(e, t) {
		return this.check(/* @__PURE__ */ Ta(e, t));
	},
	min(e, t) {
		return this.check(/* @__PURE__ */ Ta(e, t));
	},
	lt(e, t) {
		return this.check(/* @__PURE__ */ Sa(e, t));
	},
	lte(e, t) {
		return this.check(/* @__PURE__ */ Ca(e, t));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ Ca(e, t));
	},
	int(e) {
		return this.check(U(e));
	},
	safe(e) {
		return this.check(U(e));
	},
	positive(e) {
		return this.check(/* @__PURE__ */ wa(0, e));
	},
	nonnegative(e) {
		return this.check(/* @__PURE__ */ Ta(0, e));
	},
	negative(e) {
		return this.check(/* @__PURE__ */ Sa(0, e));
	},
	nonpositive(e) {
		return this.check(/* @__PURE__ */ Ca(0, e));
	},
	multipleOf(e, t) {
		return this.check(/* @__PURE__ */ Ea(e, t));
	},
	step(e, t) {
		return this.check(/* @__PURE__ */ Ea(e, t));
	},
	finite() {
		return this;
	}
}));
function Ps(e) {
	return /* @__PURE__ */ _a(Ns, e);
}
var Fs = /*@__PURE__*/ D("ZodNumberFormat", (e, t) => {
	Pr.init(e, t), Ns.init(e, t);
});
function U(e) {
	return /* @__PURE__ */ va(Fs, e);
}
var Is = /*@__PURE__*/ D("ZodBoolean", (e, t) => {
	Fr.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => xo(e, t, n, r);
});
function W(e) {
	return /* @__PURE__ */ ya(Is, e);
}
var Ls = /*@__PURE__*/ D("ZodUnknown", (e, t) => {
	Ir.init(e, t), B.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function Rs() {
	return /* @__PURE__ */ ba(Ls);
}
var zs = /*@__PURE__*/ D("ZodNever", (e, t) => {
	Lr.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => So(e, t, n, r);
});
function Bs(e) {
	return /* @__PURE__ */ xa(zs, e);
}
var Vs = /*@__PURE__*/ D("ZodArray", (e, t) => {
	ss(), Vr.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Do(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(/* @__PURE__ */ Oa(e, t));
	},
	nonempty(e) {
		return this.check(/* @__PURE__ */ Oa(1, e));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ Da(e, t));
	},
	length(e, t) {
		return this.check(/* @__PURE__ */ ka(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function G(e, t) {
	return /* @__PURE__ */ Va(Vs, e, t);
}
var Hs = /*@__PURE__*/ D("ZodObject", (e, t) => {
	ss(), qr.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => ko(e, t, n, r), ut(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return J(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(v(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(v(this._zod.def, { catchall: Rs() }));
	},
	loose() {
		return this.clone(v(this._zod.def, { catchall: Rs() }));
	},
	strict() {
		return this.clone(v(this._zod.def, { catchall: Bs() }));
	},
	strip() {
		return this.clone(v(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return Ve(this, e);
	},
	safeExtend(e) {
		return Ue(this, e);
	},
	merge(e) {
		return We(this, e);
	},
	pick(e) {
		return Re(this, e);
	},
	omit(e) {
		return Be(this, e);
	},
	partial(...e) {
		return Ge($s, this, e[0]);
	},
	exactPartial(...e) {
		return Ge(tc, this, e[0], "exactPartial");
	},
	required(...e) {
		return Ke(lc, this, e[0]);
	}
});
function K(e, t) {
	return new Hs({
		type: "object",
		shape: e,
		catchall: Bs(),
		...x(t)
	});
}
var Us = /*@__PURE__*/ D("ZodUnion", (e, t) => {
	Yr.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ao(e, t, n, r), e.options = t.options;
});
function Ws(e, t) {
	return new Us({
		type: "union",
		options: e,
		...x(t)
	});
}
var Gs = /*@__PURE__*/ D("ZodIntersection", (e, t) => {
	Xr.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => jo(e, t, n, r);
});
function Ks(e, t) {
	return new Gs({
		type: "intersection",
		left: e,
		right: t
	});
}
var qs = /*@__PURE__*/ D("ZodRecord", (e, t) => {
	ss(), $r.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Fo(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function q(e, t, n) {
	return !t || !t._zod ? new qs({
		type: "record",
		keyType: V(),
		valueType: e,
		...x(t)
	}) : new qs({
		type: "record",
		keyType: e,
		valueType: t,
		...x(n)
	});
}
var Js = /*@__PURE__*/ D("ZodEnum", (e, t) => {
	ei.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Co(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new Js({
			...t,
			checks: [],
			...x(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new Js({
			...t,
			checks: [],
			...x(r),
			entries: i
		});
	};
});
function J(e, t) {
	return new Js({
		type: "enum",
		entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
		...x(t)
	});
}
var Ys = /*@__PURE__*/ D("ZodLiteral", (e, t) => {
	ti.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => wo(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function Xs(e, t) {
	return new Ys({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...x(t)
	});
}
var Zs = /*@__PURE__*/ D("ZodTransform", (e, t) => {
	ss(), ni.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Eo(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new _t(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(nt(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(nt(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function Qs(e) {
	return new Zs({
		type: "transform",
		transform: e
	});
}
var $s = /*@__PURE__*/ D("ZodOptional", (e, t) => {
	ii.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Go(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function ec(e) {
	return new $s({
		type: "optional",
		innerType: e
	});
}
var tc = /*@__PURE__*/ D("ZodExactOptional", (e, t) => {
	ai.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Go(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nc(e) {
	return new tc({
		type: "optional",
		innerType: e
	});
}
var rc = /*@__PURE__*/ D("ZodNullable", (e, t) => {
	oi.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Io(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function ic(e) {
	return new rc({
		type: "nullable",
		innerType: e
	});
}
var ac = /*@__PURE__*/ D("ZodDefault", (e, t) => {
	si.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Bo(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function oc(e, t) {
	return new ac({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : Me(t);
		}
	});
}
var sc = /*@__PURE__*/ D("ZodPrefault", (e, t) => {
	li.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Vo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function cc(e, t) {
	return new sc({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : Me(t);
		}
	});
}
var lc = /*@__PURE__*/ D("ZodNonOptional", (e, t) => {
	ui.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Lo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function uc(e, t) {
	return new lc({
		type: "nonoptional",
		innerType: e,
		...x(t)
	});
}
var dc = /*@__PURE__*/ D("ZodCatch", (e, t) => {
	pi.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ho(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function fc(e, t) {
	return new dc({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : ft(t)
	});
}
var pc = /*@__PURE__*/ D("ZodPipe", (e, t) => {
	mi.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Uo(e, t, n, r), e.in = t.in, e.out = t.out;
});
function mc(e, t) {
	return new pc({
		type: "pipe",
		in: e,
		out: t
	});
}
var hc = /*@__PURE__*/ D("ZodReadonly", (e, t) => {
	gi.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => Wo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function gc(e) {
	return new hc({
		type: "readonly",
		innerType: e
	});
}
var _c = /*@__PURE__*/ D("ZodCustom", (e, t) => {
	vi.init(e, t), B.init(e, t), e._zod.processJSONSchema = (t, n, r) => To(e, t, n, r);
});
function vc(e, t = {}) {
	return /* @__PURE__ */ Ha(_c, e, t);
}
function yc(e, t) {
	return /* @__PURE__ */ Ua(e, t);
}
// src/config/withoutEval.ts
typeof document < "u" && A({ jitless: !0 });
// src/config/values.ts
var bc = V().max(8e3), Y = V().min(1).max(300), xc = G(Y).max(200), X = V().min(1).max(2e3), Sc = V().regex(/^(?!__proto__$)[a-z0-9_]{1,60}$/, "This id cannot be used. Write it with lower-case Latin letters, digits and _ only."), Cc = V().regex(/^(?!__proto__$)[\w-]{1,100}$/, "This id cannot be used. Write it with Latin letters, digits, _ and - only."), wc = V().regex(/^(?!__proto__$).{1,100}$/, "This name cannot be used. Write 1 to 100 characters on one line."), Tc = V().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "This is not a language tag. Write it like `ru` or `en-GB`."), Ec = U().min(1).max(36500), Dc = Ws([bc, q(Tc, bc)]), Oc = K({
	name: Y,
	dative: Y.exactOptional(),
	inn: Y.exactOptional(),
	ogrn: Y.exactOptional(),
	address: Y.exactOptional(),
	email: Y.exactOptional(),
	phone: Y.exactOptional()
}), kc = K({
	url: X,
	format: J(["json", "form"]).exactOptional(),
	fields: q(wc, Y).exactOptional(),
	headers: q(Y, V().max(2e3)).exactOptional(),
	idempotent: W().exactOptional()
}), Ac = K({
	title: Dc.exactOptional(),
	description: Dc.exactOptional(),
	aim: Dc.exactOptional()
}), jc = K({
	preset: Y.exactOptional(),
	id: Y.exactOptional(),
	category: Sc.exactOptional(),
	title: Y.exactOptional(),
	cookies: xc.exactOptional(),
	storage: xc.exactOptional(),
	hosts: xc.exactOptional(),
	host: X.exactOptional(),
	webvisor: W().exactOptional()
}), Z = V().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, "This is not a colour that can be checked. Write it like `#1c2024`."), Mc = K({
	layout: J([
		"bar",
		"box",
		"modal"
	]).exactOptional(),
	position: J([
		"top",
		"bottom",
		"left",
		"right"
	]).exactOptional(),
	theme: J([
		"auto",
		"light",
		"dark"
	]).exactOptional(),
	look: J([
		"plain",
		"soft",
		"contrast"
	]).exactOptional(),
	colors: K({
		surface: Z.exactOptional(),
		ink: Z.exactOptional(),
		line: Z.exactOptional(),
		accent: Z.exactOptional(),
		"action-surface": Z.exactOptional(),
		"action-ink": Z.exactOptional()
	}).exactOptional(),
	reopen: Ws([J(["button", "none"]), K({
		side: J(["left", "right"]).exactOptional(),
		offset: U().min(0).max(2e3).exactOptional()
	})]).exactOptional()
}), Nc = K({
	cookie: Y.exactOptional(),
	domain: V().max(253).exactOptional(),
	days: Ec.exactOptional(),
	refusalDays: Ec.exactOptional(),
	echo: W().exactOptional()
}), Pc = K({
	name: Y,
	inn: Y.exactOptional(),
	address: Y.exactOptional(),
	country: Y.exactOptional()
}), Fc = K({
	basis: J(["consent", "request"]).exactOptional(),
	title: Dc.exactOptional(),
	data: G(wc).min(1).max(50),
	recipients: G(Cc).max(50).exactOptional(),
	keepDays: Ec
}), Ic = K({
	fields: G(Ws([wc, K({
		id: wc,
		type: J([
			"text",
			"tel",
			"email",
			"textarea",
			"select",
			"hidden"
		]).exactOptional(),
		label: Dc.exactOptional(),
		required: W().exactOptional(),
		options: xc.exactOptional(),
		value: bc.exactOptional()
	})])).max(50).exactOptional(),
	extra: G(wc).max(50).exactOptional(),
	purposes: q(Cc, K({ required: W().exactOptional() })),
	success: K({
		message: Dc.exactOptional(),
		redirect: X.exactOptional()
	}).exactOptional(),
	region: V().exactOptional(),
	look: J(["plain", "soft"]).exactOptional()
}), Lc = K({
	postsPerMinute: U().min(1).max(1e6).exactOptional(),
	postsPerMinuteNetwork: U().min(1).max(1e6).exactOptional(),
	asideMiB: U().min(1).max(1e6).exactOptional(),
	trustProxy: W().exactOptional(),
	address: J([
		"short",
		"full",
		"none"
	]).exactOptional(),
	trapSeconds: Ps().min(0).max(60).exactOptional()
}), Rc = K({
	$schema: V().exactOptional(),
	site: Y.exactOptional(),
	origins: xc.exactOptional(),
	operator: Oc,
	policy: K({
		url: X,
		version: Y.max(100).exactOptional()
	}).exactOptional(),
	regime: J([
		"ru",
		"eu",
		"uk",
		"us-ca"
	]).exactOptional(),
	locale: Ws([Xs("auto"), Tc]).exactOptional(),
	revision: U().min(0).max(999999999).exactOptional(),
	endpoint: Ws([X, kc]).exactOptional(),
	receiver: X.exactOptional(),
	base: X.exactOptional(),
	consentEndpoint: X.exactOptional(),
	categories: q(Sc, Ac).exactOptional(),
	services: q(Sc, jc).exactOptional(),
	consentMode: J([
		"off",
		"basic",
		"advanced"
	]).exactOptional(),
	gpc: G(Sc).max(100).exactOptional(),
	banner: Mc.exactOptional(),
	record: Nc.exactOptional(),
	browserInfo: K({
		category: Sc,
		identifiers: xc.exactOptional()
	}).exactOptional(),
	countRefusals: W().exactOptional(),
	recipients: q(Cc, Pc).exactOptional(),
	purposes: q(Cc, Fc).exactOptional(),
	forms: q(Cc, Ic).exactOptional(),
	texts: q(Tc, q(V(), bc)).exactOptional(),
	server: Lc.exactOptional()
});
// src/config/knownKeys.ts
function zc(e) {
	let t = [Rc];
	for (let n of e) t = t.flatMap(Bc).flatMap((e) => Vc(e, n));
	return t.flatMap(Bc).flatMap((e) => e instanceof Hs ? Object.keys(e.shape) : []);
}
function Bc(e) {
	return e instanceof tc ? Bc(e.unwrap()) : e instanceof Us ? e.options.flatMap(Bc) : [e];
}
function Vc(e, t) {
	if (e instanceof Hs) {
		let n = e.shape, r = Object.hasOwn(n, t) ? n[t] : void 0;
		return r ? [r] : [];
	}
	return e instanceof Vs ? [e.element] : e instanceof qs ? [e.valueType] : [];
}
// src/config/nearest.ts
function Hc(e, t) {
	let n = [], r = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let i = 1; i <= e.length; i++) {
		let a = [i];
		for (let o = 1; o <= t.length; o++) {
			let s = e[i - 1] === t[o - 1], c = e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1];
			a[o] = Math.min(Uc(r, o) + 1, Uc(a, o - 1) + 1, Uc(r, o - 1) + +!s, c ? Uc(n, o - 2) + 1 : Infinity);
		}
		n = r, r = a;
	}
	return Uc(r, t.length);
}
function Uc(e, t) {
	return e[t] ?? Infinity;
}
var Wc = 60;
function Gc(e, t) {
	if (e.length > Wc) return;
	let n = Math.max(1, Math.floor(e.length / 3));
	return t.map((t) => ({
		candidate: t,
		distance: Hc(e.toLowerCase(), t.toLowerCase())
	})).filter(({ distance: e }) => e <= n).sort((e, t) => e.distance - t.distance)[0]?.candidate;
}
function Kc(e, t, n) {
	let r = Gc(e, t);
	return r === void 0 ? t.length ? `Use one of: ${t.join(", ")}.` : n : `Did you mean \`${r}\`?`;
}
// src/config/problem.ts
function qc(e) {
	return e.reduce((e, t) => {
		if (typeof t == "number") return `${e}[${t}]`;
		let n = String(t);
		return /^[\w$-]+$/.test(n) ? e ? `${e}.${n}` : n : `${e}[${JSON.stringify(n)}]`;
	}, "");
}
function Jc(e, t) {
	return t.reduce((e, t) => typeof e == "object" && e && Object.hasOwn(e, t) ? e[t] : void 0, e);
}
var Yc = 60;
function Xc(e) {
	if (e === void 0) return "missing";
	if (Array.isArray(e)) return e.length ? "a list" : "an empty list";
	if (typeof e == "object" && e) return "an object";
	if (typeof e == "function") return "a function";
	if (typeof e != "string") return String(e);
	let t = e.length > Yc ? `${e.slice(0, Yc)}…` : e;
	return JSON.stringify(t);
}
function Zc({ path: e, value: t, message: n }) {
	return `${e || "configuration"} (${Xc(t)}): ${n}`;
}
// src/config/explain.ts
function Qc(e, t) {
	return $c(e, t, t.path);
}
function $c(e, t, n) {
	if (t.code === "unrecognized_keys") return t.keys.map((t) => nl(e, n, t));
	if (t.code === "invalid_union") {
		let r = tl(t.errors);
		if (r) return r.flatMap((t) => $c(e, t, [...n, ...t.path]));
	}
	let r = Jc(e, n);
	return [el({
		path: qc(n),
		value: r,
		message: il(t, r, n)
	}, n)];
}
function el(e, t) {
	return {
		problem: e,
		section: t[0] === void 0 ? void 0 : String(t[0]),
		isHarmless: !1
	};
}
function tl(e) {
	return e.find((e) => e.every(({ code: e, path: t }) => t.length > 0 || !["invalid_type", "invalid_value"].includes(e)));
}
function nl(e, t, n) {
	let r = zc(t), i = Jc(e, t), a = Gc(n, r.filter((e) => typeof i != "object" || !i || !Object.hasOwn(i, e))) ?? Gc(n, r), o = a === void 0 ? `Known keys here: ${r.join(", ")}.` : `Did you mean \`${a}\`?`, s = [...t, n];
	return {
		problem: {
			path: qc(s),
			value: Jc(e, s),
			message: `There is no such key. ${o}`
		},
		section: String(s[0]),
		isHarmless: !0,
		...a !== void 0 && { meant: qc([...t, a]) }
	};
}
var rl = {
	string: "a string",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	record: "an object"
};
function il(e, t, n) {
	switch (e.code) {
		case "invalid_type": {
			let r = sl(e.expected, n);
			return t === void 0 ? `This is required. Give ${r}.` : `This has the wrong type. Give ${r}${cl(e.expected, t)}.`;
		}
		case "invalid_value": return `This value is not known. Use one of: ${e.values.map(String).join(", ")}.`;
		case "invalid_union": return `This has the wrong type. Give ${ul(e.errors)}.`;
		case "too_small": return ll(e, n);
		case "too_big": return e.origin === "string" ? `This is too long. Keep it within ${e.maximum} characters.` : e.origin === "array" ? `This list is too long. Name at most ${e.maximum}.` : `This is too much. Give at most ${e.maximum}${ol(n)}.`;
		case "invalid_format": return e.message;
		case "invalid_key": return e.issues[0]?.message ?? e.message;
		default: return "This value cannot be used.";
	}
}
var al = {
	keepDays: " days",
	days: " days",
	refusalDays: " days",
	trapSeconds: " seconds",
	asideMiB: " MiB",
	postsPerMinute: " posts a minute",
	postsPerMinuteNetwork: " posts a minute"
};
function ol(e) {
	return al[String(e.at(-1))] ?? "";
}
function sl(e, t) {
	let n = ol(t);
	return n && ["number", "int"].includes(e) ? n === " seconds" ? `a number of${n}` : `a whole number of${n}` : rl[e] ?? e;
}
function cl(e, t) {
	return e === "string" && (typeof t == "number" || typeof t == "boolean") ? `, written in quotes: "${t}"` : typeof t == "string" && t !== "" && t.length <= 20 && ["number", "int"].includes(e) && Number.isFinite(Number(t)) ? `, written without quotes: ${t.trim()}` : e === "boolean" && (t === "true" || t === "false") ? `, written without quotes: ${t}` : "";
}
function ll(e, t) {
	return e.origin === "string" ? "This is empty. Write something or leave the key out." : e.origin === "array" ? "This list is empty. Name at least one." : `This is too small. Give at least ${e.minimum}${ol(t)}.`;
}
function ul(e) {
	let t = e.flatMap(([e]) => e?.code === "invalid_type" ? rl[e.expected] ?? e.expected : []);
	return [...new Set(t)].join(" or ") || "another value";
}
// src/config/everyValue.ts
var dl = 20;
function fl(e) {
	let t = [], n = /* @__PURE__ */ new Set(), r = [{
		value: e,
		path: []
	}];
	for (let { value: e, path: i } of r) {
		if (typeof e != "object" || !e || n.has(e)) continue;
		n.add(e);
		let a = Array.isArray(e);
		for (let [n, o] of Object.entries(e)) {
			let e = a ? Number(n) : n, s = i.length < dl ? [...i, e] : i;
			t.push({
				value: o,
				key: e,
				path: s
			}), r.push({
				value: o,
				path: s
			});
		}
	}
	return t;
}
// src/config/lostLetters.ts
var pl = "�";
function ml(e) {
	return fl(e).filter(({ key: e, value: t }) => hl(e) || hl(t)).map(({ path: e, value: t }) => ({
		path: qc(e),
		value: t,
		message: "Letters of this were lost (�): the file was not saved as UTF-8. Write them again and save the file as UTF-8, in Notepad by “Save as”, Encoding: UTF-8."
	}));
}
function hl(e) {
	return typeof e == "string" && e.includes(pl);
}
// src/config/addresses.ts
function gl(e, t) {
	return URL.canParse(e, t) ? new URL(e, t) : void 0;
}
function _l(e) {
	return e === "localhost" || e === "127.0.0.1" || e.endsWith(".localhost");
}
function vl(e) {
	let t = gl(e);
	return !t || !/^https?:\/\//.test(e) ? !1 : t.protocol === "https:" || _l(t.hostname);
}
function yl(e) {
	let t = gl(e);
	return !!t && (t.username !== "" || t.password !== "");
}
function bl(e) {
	let t = gl(e, "https://page.invalid/");
	return t ? t.protocol === "https:" || t.protocol === "http:" && _l(t.hostname) : !1;
}
function xl(e) {
	if (/^https?:\/\/[^/?#@\\\s*]+$/.test(e)) return gl(e)?.origin;
}
function Sl(e) {
	if (!/^[^\s/:?#@\\*]+$/.test(e)) return;
	let t = gl(`https://${e}`)?.hostname;
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
var Cl = [
	{
		reads: ["site"],
		find: wl
	},
	{
		reads: ["origins"],
		find: Tl
	},
	{
		reads: ["receiver"],
		find: ({ receiver: e }) => [...El("receiver", e), ...$(e !== void 0 && /[?#]/.test(e), "receiver", e, "This is the base address of the receiver. Leave out everything from `?` or `#` on.")]
	},
	{
		reads: ["endpoint"],
		find: Dl
	},
	{
		reads: ["consentEndpoint"],
		find: ({ consentEndpoint: e }) => El("consentEndpoint", e)
	},
	{
		reads: ["base"],
		find: ({ base: e }) => Al("base", e)
	},
	{
		reads: ["policy"],
		find: ({ policy: e }) => Al("policy.url", e?.url)
	},
	{
		reads: ["forms"],
		find: ({ forms: e }) => Q(e).flatMap(([e, t]) => Al(`forms.${e}.success.redirect`, t.success?.redirect))
	},
	{
		reads: ["record"],
		find: jl
	}
];
function wl({ site: e }) {
	return $(e !== void 0 && !Sl(e), "site", e, "This is not a bare host name. Write it like `example.ru`, without scheme, port or path; further addresses go into `origins`.");
}
function Tl({ origins: e }) {
	return (e ?? []).flatMap((e, t) => $(!xl(e), `origins[${t}]`, e, "This is not an exact origin. Write it like `https://shop.example.ru`: scheme, host and port, no path, no `*`, no slash at the end."));
}
function El(e, t) {
	return t === void 0 ? [] : [...$(!vl(t), e, t, "Personal data would travel unprotected. Use an https address; http is allowed on localhost and 127.0.0.1 only."), ...$(yl(t), e, t, "The configuration is public. Take the user name and password out of the address.")];
}
function Dl({ endpoint: e }) {
	return typeof e == "object" ? [...El("endpoint.url", e.url), ...Q(e.headers).flatMap(([e, t]) => kl(e, t))] : El("endpoint", e);
}
var Ol = /^(proxy-)?authorization$|cookie|api-?key|token|secret|password/i;
function kl(e, t) {
	let n = `endpoint.headers.${e}`;
	return [...$(Ol.test(e), n, t, "Every visitor can read the configuration, so no secret may stand in it. Remove this header."), ...$(!/^[\w!#$%&'*+.^`|~-]+$/.test(e) || /[^\t\x20-\x7e]/.test(t), n, t, "A browser refuses this header. Use Latin letters, digits and `-` in its name and ASCII in its value.")];
}
function Al(e, t) {
	return $(t !== void 0 && !bl(t), e, t, "This link cannot be shown. Use a path of the site like `/privacy`, or an https address.");
}
function jl({ record: e }) {
	return [...$(e?.cookie !== void 0 && !/^[\w!#$%&'*+.^`|~-]+$/.test(e.cookie), "record.cookie", e?.cookie, "A cookie cannot have this name. Use Latin letters, digits, `_` and `-`."), ...$(!!e?.domain && !Sl(e.domain.replace(/^\./, "")), "record.domain", e?.domain, "This is not a domain. Write it like `example.ru`, or leave it empty.")];
}
// src/config/contrast.ts
function Ml(e, t) {
	let [n = 0, r = 0] = [Nl(e), Nl(t)].sort((e, t) => t - e);
	return (n + .05) / (r + .05);
}
function Nl(e) {
	let t = e.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3"), [n = 0, r = 0, i = 0] = [
		0,
		2,
		4
	].map((e) => Number.parseInt(t.slice(e, e + 2), 16) / 255).map((e) => e <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4);
	return .2126 * n + .7152 * r + .0722 * i;
}
// src/config/rules/colors.ts
var Pl = {
	light: {
		surface: "#ffffff",
		ink: "#000000"
	},
	dark: {
		surface: "#121212",
		ink: "#ffffff"
	}
}, Fl = {
	light: "#e7e7e7",
	dark: "#2a2a2a"
}, Il = [
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
], Ll = [{
	reads: ["banner"],
	find: Rl
}];
function Rl({ banner: e }) {
	let { colors: t, theme: n = "auto", look: r } = e ?? {};
	return t ? (n === "auto" ? ["light", "dark"] : [n]).flatMap((e) => {
		let { surface: n = Pl[e].surface, ink: i = Pl[e].ink } = t, a = r === "soft", o = {
			line: i,
			accent: i,
			"action-surface": a ? Fl[e] : i,
			"action-ink": a ? i : n,
			...t,
			surface: n,
			ink: i
		};
		return Il.flatMap(([n, r, i]) => {
			let a = n in t ? n : r, s = Ml(o[n], o[r]);
			return $((n in t || r in t) && s < i, `banner.colors.${a}`, t[a], `In the ${e} theme \`${n}\` ${o[n]} on \`${r}\` ${o[r]} has a contrast of ${zl(s)}:1, less than ${i}:1. Change one, or set \`theme\` to the one the colours are for.`);
		});
	}) : [];
}
function zl(e) {
	return (Math.floor(e * 100) / 100).toFixed(2);
}
// src/locales/model.ts
var Bl = Object.assign({}, a, ...Object.values(s)), Vl = 32768, Hl = 8e3, Ul = Vl / 2, Wl = [{
	reads: [
		"texts",
		"purposes",
		"forms",
		"operator",
		"recipients",
		"policy",
		"site",
		"regime",
		"endpoint",
		"receiver"
	],
	find: Kl
}], Gl = 200;
function Kl(e) {
	let r = o.split(" ");
	return Q(e.forms).filter(([t]) => !n(e, t)).flatMap(([n, i]) => {
		let a = r.map((r) => t(e, n, i, r, Bl).purposes), o = a.flat().find(({ label: e, full: t }) => Math.max(e.length, t.length) > Hl), s = Math.max(...a.map(ql));
		return [...$(o !== void 0, `purposes.${o?.id}`, e.purposes?.[o?.id ?? ""], `Its text would be over ${Hl} characters, more than a receiver takes. Shorten its words, or what it names.`), ...$(o === void 0 && s > 16384, `forms.${n}.purposes`, i.purposes, `Their texts take ${s} bytes together; a form has room for ${Ul}. Shorten them or take a purpose out.`)];
	});
}
function ql(e) {
	let t = new TextEncoder();
	return e.flatMap(({ label: e, full: t }) => [e, t]).reduce((e, n) => e + t.encode(JSON.stringify(n)).length + Gl, 0);
}
// src/config/rules/forms.ts
var Jl = [
	"callback",
	"newsletter",
	"service"
], Yl = [
	{
		reads: ["purposes", "recipients"],
		find: Ql
	},
	{
		reads: [
			"purposes",
			"texts",
			"locale"
		],
		find: $l
	},
	{
		reads: ["forms", "purposes"],
		find: eu
	},
	{
		reads: ["forms"],
		find: ru
	},
	{
		reads: ["forms", "site"],
		find: (e) => Zl(e, "site", e.site)
	},
	{
		reads: ["forms", "policy"],
		find: (e) => [...Zl(e, "policy.url", e.policy?.url), ...Zl(e, "policy.version", e.policy?.version)]
	},
	{
		reads: [
			"forms",
			"receiver",
			"endpoint"
		],
		find: (e) => $(Xl(e) && e.receiver === void 0 && e.endpoint === void 0, "receiver", void 0, "Forms have nowhere to go. Add `receiver` (an Assent receiver) or `endpoint` (any other address).")
	}
];
function Xl(e) {
	return Q(e.forms).length > 0;
}
function Zl(e, t, n) {
	return $(Xl(e) && n === void 0, t, void 0, "A form needs it: the proof of consent names it. Add it.");
}
function Ql({ purposes: e, recipients: t }) {
	let n = Object.keys(t ?? {});
	return Q(e).flatMap(([e, t]) => (t.recipients ?? []).flatMap((t, r) => $(!n.includes(t), `purposes.${e}.recipients[${r}]`, t, `This recipient is not in the configuration. ${Kc(t, n, "Add it to `recipients`, with its name.")}`)));
}
function $l({ purposes: e, texts: t, locale: n = "auto" }) {
	let r = n === "auto" ? o.split(" ") : [c(n)];
	return Q(e).flatMap(([e, { title: n }]) => {
		let i = r.every((n) => t?.[n]?.[`purpose.${e}.title`]);
		return $(!(n !== void 0 || Jl.includes(e) || i), `purposes.${e}.title`, void 0, "A purpose of your own needs words. Add `title`, as it continues after “to” («чтобы …»).");
	});
}
function eu(e) {
	let t = Object.keys(e.purposes ?? {});
	return Q(e.forms).flatMap(([n, r]) => {
		let i = Object.keys(r.purposes), a = i.filter((e) => !t.includes(e));
		return [
			...$(i.length === 0, `forms.${n}.purposes`, r.purposes, `A form needs a purpose for its data. ${t.length ? `Add one of: ${t.join(", ")}.` : "Describe one in `purposes` and name it here."}`),
			...a.map((e) => ({
				path: `forms.${n}.purposes.${e}`,
				value: r.purposes[e],
				message: `This purpose is not in the configuration. ${Kc(e, t, "Describe it in `purposes` first.")}`
			})),
			...i.length && !a.length ? tu(e, n, r) : []
		];
	});
}
function tu(e, t, n) {
	let r = Object.keys(n.purposes), a = [...new Set(r.flatMap((t) => e.purposes?.[t]?.data ?? []))], o = r.map((e) => `purposes.${e}.data`).join(" or ");
	return i(n).flatMap((e, r) => $(!a.includes(e.id), n.fields ? `forms.${t}.fields[${r}]` : `forms.${t}.fields`, e.id, `No purpose of this form covers the field \`${e.id}\`; covered: ${a.join(", ")}. Add it to ${o}, or take it out of the form.`));
}
function nu(e) {
	let t = new Intl.DisplayNames("en", {
		type: "region",
		fallback: "none"
	});
	return /^[A-Z]{2}$/.test(e) && e !== "ZZ" && t.of(e) !== void 0;
}
function ru({ forms: e }) {
	return Q(e).flatMap(([e, t]) => {
		let n = i(t), { region: r } = t, a = [...n.map((e) => e.id), ...t.extra ?? []], o = a.find((e, t) => a.indexOf(e) !== t);
		return [
			...$(r !== void 0 && !nu(r), `forms.${e}.region`, r, "This is no country with phone numbers of its own. Write its two capital letters by ISO 3166-1, like `RU` or `DE`."),
			...$(o !== void 0, `forms.${e}.fields`, o, `\`${o}\` stands in this form twice. Name it once, in \`fields\` or in \`extra\`.`),
			...n.flatMap((t, n) => $(t.type === "select" && !t.options?.length, `forms.${e}.fields[${n}].options`, t.options, "A select needs something to choose from. Add `options`."))
		];
	});
}
// src/config/taxNumbers.ts
function iu(e, t) {
	return t.reduce((t, n, r) => t + n * Number(e[r]), 0) % 11 % 10;
}
function au(e) {
	return /^\d{10}$/.test(e) ? iu(e, [
		2,
		4,
		10,
		3,
		5,
		9,
		4,
		6,
		8
	]) === Number(e[9]) : /^\d{12}$/.test(e) ? iu(e, [
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
	]) === Number(e[10]) && iu(e, [
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
function ou(e) {
	return /^(\d{13}|\d{15})$/.test(e) ? Number(e.slice(0, -1)) % (e.length === 13 ? 11 : 13) % 10 === Number(e.at(-1)) : !1;
}
function su(e) {
	let t = "10 digits for a company, 12 for a person";
	return /^(\d{10}|\d{12})$/.test(e) ? au(e) ? void 0 : `The check digits do not fit: one digit is wrong. Copy the ИНН again: ${t}.` : `${lu(e)} An ИНН has ${t}. Copy it again.`;
}
function cu(e) {
	return /^(\d{13}|\d{15})$/.test(e) ? ou(e) ? void 0 : "The check digit does not fit: one digit is wrong. Copy it again: an ОГРН has 13 digits (a company), an ОГРНИП 15 (a sole trader)." : `${lu(e)} An ОГРН has 13 digits (a company), an ОГРНИП 15 (a sole trader). Copy it again; self-employed people have none and leave it out.`;
}
function lu(e) {
	return /^\d+$/.test(e) ? `It has ${e.length} digits.` : "It is not digits alone.";
}
// src/config/rules/operator.ts
var uu = [
	{
		reads: ["operator"],
		find: ({ operator: e }) => fu(e)
	},
	{
		reads: ["recipients"],
		find: hu
	},
	{
		reads: [
			"operator",
			"forms",
			"regime"
		],
		find: vu
	}
], du = [{
	reads: [
		"operator",
		"forms",
		"regime"
	],
	find: yu
}];
function fu({ name: e, inn: t, ogrn: n, email: r }) {
	return [
		...gu("operator.name", e),
		...pu("operator.inn", t, su),
		...pu("operator.ogrn", n, cu),
		...mu(t, n),
		...$(r !== void 0 && !/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(r), "operator.email", r, "This is not an e-mail address. Write it like `info@example.ru`.")
	];
}
function pu(e, t, n) {
	let r = t === void 0 ? void 0 : n(t);
	return r === void 0 ? [] : [{
		path: e,
		value: t,
		message: r
	}];
}
function mu(e = "", t = "") {
	return su(e) || cu(t) ? [] : $(e.length === 12 != (t.length === 15), "operator.ogrn", t, e.length === 12 ? "This is a company’s ОГРН (13 digits), and the ИНН is a person’s. Give the sole trader’s ОГРНИП (15 digits), or the company’s ИНН (10 digits)." : "This is a sole trader’s ОГРНИП (15 digits), and the ИНН is a company’s. Give the company’s ОГРН (13 digits), or the person’s ИНН (12 digits).");
}
function hu({ recipients: e }) {
	return Q(e).flatMap(([e, { name: t, inn: n, country: r }]) => [...gu(`recipients.${e}.name`, t), ...(r ?? "RU") === "RU" ? pu(`recipients.${e}.inn`, n, su) : []]);
}
function gu(e, t) {
	let n = t.replace(/«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"/g, "");
	return $(/аффилир|affiliat/i.test(n), e, t, "“Affiliates” name nobody. Give each company its own entry in `recipients`, with its name.");
}
function _u(e) {
	return /^(ИП|индивидуальн\S+ предпринимател\S+)(?![а-яё])/i.test(e.trim());
}
function vu(e) {
	if (!Q(e.forms).length) return [];
	let { operator: t } = e, n = l(e) === "ru", r = (e, n) => $(t[e] === void 0, `operator.${e}`, void 0, `A form needs it: the consent text must name it. ${n}`), i = t.inn?.length === 12 && !_u(t.name);
	return [
		...r("address", "Add it."),
		...n ? r("inn", "Add it: 10 digits for a company, 12 for a person.") : [],
		...n && !i ? r("ogrn", "Add it: the ОГРН of a company has 13 digits, the ОГРНИП of a sole trader 15. Self-employed people have none: they give an ИНН of 12 digits and no ИП in the name.") : [],
		...$(t.email === void 0 && t.phone === void 0, "operator.email", void 0, "A form needs a way to withdraw consent. Add `operator.email` or `operator.phone`.")
	];
}
function yu(e) {
	if (!Q(e.forms).length || l(e) !== "ru") return [];
	let { name: t, dative: n, inn: i, ogrn: a } = e.operator;
	return [
		...$(n === void 0 && r(t), "operator.dative", void 0, `Russian bends this name. Until you say how, people read «Даю оператору (${t}) согласие…». Add it as it answers «кому?»: «ИП Иванову Ивану Ивановичу».`),
		...$(n === t && r(t), "operator.dative", n, "This is the name itself. Write it as it answers «кому?»: «ИП Иванову Ивану Ивановичу», or leave it out."),
		...$(a === void 0 && i?.length === 12 && !_u(t), "operator.ogrn", void 0, "Right for a self-employed person, who has none. A sole trader (ИП) must be named with the ОГРНИП: add its 15 digits.")
	];
}
// src/services/catalog/all.ts
var bu = {
	ga4: f,
	gtm: ee,
	"google-ads": p,
	"yandex-metrika": fe,
	"vk-pixel": le,
	"top-mail-ru": se,
	"meta-pixel": ne,
	"tiktok-pixel": oe,
	"microsoft-uet": re,
	clarity: d,
	matomo: te,
	posthog: ie,
	youtube: pe,
	vimeo: ce,
	rutube: ae,
	"vk-video": ue,
	"yandex-maps": de,
	"google-maps": m
}, xu = [{
	reads: ["services"],
	find: Cu
}], Su = [{
	reads: ["services", "regime"],
	find: wu
}];
function Cu({ services: e }) {
	return Q(e).flatMap(([e, { preset: t, id: n, host: r }]) => {
		if (t === void 0) return [];
		let i = `services.${e}`, a = Object.hasOwn(bu, t) ? bu[t] : void 0;
		if (!a) {
			let e = Kc(t, Object.keys(bu), "");
			return [{
				path: `${i}.preset`,
				value: t,
				message: `There is no such preset. ${e}`
			}];
		}
		let { idPattern: o, idExample: s, title: c } = a;
		return [
			...$(!(o === void 0 || new RegExp(o).test(n ?? "")), `${i}.id`, n, `This is no number of ${c.en}. Copy it from there; it looks like \`${s}\`.`),
			...$(t === "matomo" && r === void 0, `${i}.host`, r, "Matomo runs on a server of one’s own. Add its address, as in `https://stats.example.ru`."),
			...$(r !== void 0 && !(vl(r) && r.startsWith("https:")), `${i}.host`, r, "This is no https address. Write it like `https://stats.example.ru`.")
		];
	});
}
function wu(e) {
	return l(e) === "ru" ? Q(e.services).flatMap(([e, { preset: t = "" }]) => {
		let n = Object.hasOwn(bu, t) ? bu[t]?.vendor.en : void 0;
		return $(/^(Google|Meta|TikTok)/.test(n ?? ""), `services.${e}.preset`, t, `It sends personal data to ${n}, outside Russia. Leave it out, or have it cleared by a lawyer: 152-FZ wants such data kept in Russia first.`);
	}) : [];
}
// src/config/rules/switches.ts
var Tu = [
	{
		reads: ["categories", "services"],
		find: Ou
	},
	{
		reads: ["services"],
		find: ju
	},
	{
		reads: ["categories", "gpc"],
		find: ku
	},
	{
		reads: ["categories", "browserInfo"],
		find: Au
	}
];
function Eu(e, t, n) {
	let r = Kc(t, n, "Add it to `categories` first.");
	return $(!n.includes(t), e, t, `This category is not in the configuration. ${r}`);
}
function Du(e) {
	return Object.keys(u(e)).filter((e) => e !== "necessary");
}
function Ou(e) {
	let t = Du(e);
	return Q(e.services).flatMap(([e, n]) => [
		...$(e === "necessary" || t.includes(e), `services.${e}`, n, "Categories and services share one namespace, and a category has this id. Rename the service."),
		...$(n.category === void 0 && n.preset === void 0, `services.${e}.category`, void 0, `A service needs a category or a preset. Add one of: ${t.join(", ")}.`),
		...n.category === void 0 ? [] : Eu(`services.${e}.category`, n.category, ["necessary", ...t])
	]);
}
function ku(e) {
	let t = Du(e);
	return (e.gpc ?? []).flatMap((e, n) => Eu(`gpc[${n}]`, e, t));
}
function Au(e) {
	let { browserInfo: t } = e;
	return t ? Eu("browserInfo.category", t.category, Du(e)) : [];
}
function ju({ services: e }) {
	return Q(e).flatMap(([e, t]) => ["cookies", "storage"].flatMap((n) => Mu(e, t, n)));
}
function Mu(e, t, n) {
	return (t[n] ?? []).flatMap((t, r) => {
		let i = `services.${e}.${n}[${r}]`, a = /^\/(.+)\/$/.exec(t)?.[1];
		if (a !== void 0) {
			let e = Nu(a);
			return $(e !== void 0, i, t, `This regular expression cannot be read (${e}). Correct it, or write the name with \`*\`.`);
		}
		return $(/^\/.*\/[a-z]*$/.test(t) || n === "cookies" && /[/;,=\s]/.test(t), i, t, "This is neither a name nor a regular expression. Write the name, a name with `*`, or `/regex/` without flags.");
	});
}
function Nu(e) {
	try {
		new RegExp(e);
		return;
	} catch (e) {
		return e instanceof Error ? e.message.split(": ").at(-1) : "unreadable";
	}
}
// src/config/rules/texts.ts
var Pu = [{
	reads: [
		"texts",
		"purposes",
		"forms"
	],
	find: Fu
}];
function Fu(e) {
	return Q(e.texts).flatMap(([t, n]) => Q(n).flatMap(([n, r]) => {
		let i = `texts.${t}[${JSON.stringify(n)}]`;
		return [...Iu(e, i, n, r), ...Object.hasOwn(Bl, n) ? zu(i, n, r) : []];
	}));
}
function Iu(e, t, n, r) {
	let i = Lu(e);
	if (i.includes(n)) return [];
	let a = Gc(n, i), o = i.filter((e) => e.split(".")[0] === n.split(".")[0]);
	return [{
		path: t,
		value: r,
		message: `There is no text with this key. ${a === void 0 ? `Known keys${o.length ? " that begin alike" : ""}: ${(o.length ? o : i).slice(0, 12).join(", ")}.` : `Did you mean \`${a}\`?`}`
	}];
}
function Lu(e) {
	let t = Object.entries(e.purposes ?? {}), n = Object.values(e.forms ?? {});
	return [
		...Object.keys(Bl),
		...t.map(([e]) => `purpose.${e}.title`),
		...t.flatMap(([, { data: e }]) => e.map((e) => `data.${e}`)),
		...n.flatMap((e) => (e.extra ?? []).map((e) => `data.${e}`)),
		...n.flatMap((e) => i(e).map((e) => `data.${e.id}`))
	];
}
var Ru = /^(consent|notice|banner)\./;
function zu(e, t, n) {
	if (!Ru.test(t)) return [];
	let r = Bl[t]?.match(/\{\w+\}/g) ?? [], i = (e) => n.includes(e) || e === "{addressee}" && n.includes("{operator}"), a = r.filter((e) => !i(e));
	return [...$(n.trim() === "", e, n, "This text cannot be empty: people must read it before they choose. Write it or remove the key."), ...$(n.trim() !== "" && a.length > 0, e, n, `This text leaves out what it must say. Put ${a.join(" and ")} into it; the value is filled in there.`)];
}
// src/config/rules/warnings.ts
var Bu = o.split(" "), Vu = [
	{
		reads: ["policy", "forms"],
		find: ({ policy: e, forms: t }) => $(!e && Q(t).length === 0, "policy", void 0, "The banner has no policy to link to. Add `policy.url`.")
	},
	{
		reads: ["banner", "regime"],
		find: (e) => $(e.banner?.layout === "modal" && l(e) === "eu", "banner.layout", "modal", "In the EU a page must be usable without answering. Use `bar` or `box`.")
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
		find: ({ site: e }) => $(e !== void 0 && Sl(e)?.startsWith("www.") === !0, "site", e, "The `www.` is meant by itself; written out, the site without it is shut out. Leave it away.")
	},
	{
		reads: ["origins"],
		find: ({ origins: e }) => (e ?? []).flatMap((e, t) => {
			let n = xl(e);
			return $(n !== void 0 && !vl(n), `origins[${t}]`, e, "Nothing is sent from an insecure page. Serve it over https.");
		})
	},
	{
		reads: ["locale"],
		find: ({ locale: e }) => $(!!e && e !== "auto" && !Bu.includes(e.split("-")[0] ?? ""), "locale", e, `This release does not speak it. Use one of: auto, ${Bu.join(", ")}.`)
	},
	{
		reads: ["texts"],
		find: ({ texts: e }) => Q(e).flatMap(([e, t]) => $(!Bu.includes(e), `texts.${e}`, t, `This release does not speak it, so these words are never shown. Use one of: ${Bu.join(", ")}.`))
	},
	{
		reads: [
			"forms",
			"purposes",
			"regime"
		],
		find: Hu
	}
];
function Hu(e) {
	return Q(e.forms).flatMap(([t, n]) => [...$(n.purposes.newsletter?.required === !0, `forms.${t}.purposes.newsletter.required`, !0, "Consent to advertising must be free: a request cannot depend on it. Leave `required` out."), ...$(!Q(n.purposes).some(([t, n]) => n.required || Uu(e, t)), `forms.${t}.purposes`, n.purposes, "The form can be sent without any consent. Mark the purpose it serves with `\"required\": true`.")]);
}
function Uu(t, n) {
	let r = t.purposes?.[n];
	return r !== void 0 && e(t, n, r) === "request";
}
// src/config/unsafeKeys.ts
function Wu(e) {
	return fl(e).flatMap(({ key: e, path: t }) => e === "__proto__" ? [t] : []);
}
// src/config/check.ts
var Gu = [
	...uu,
	...Cl,
	...Tu,
	...xu,
	...Ll,
	...Yl,
	...Wl,
	...Pu
];
function Ku(e) {
	let t = Rc.safeParse(e), n = [...Wu(e).map((t) => Ju(e, t)), ...t.success ? [] : t.error.issues.flatMap((t) => Qc(e, t))], r = Yu([
		...ml(e),
		...n.map(({ problem: e }) => e),
		...qu(Gu, e, n)
	]), i = qu([
		...Vu,
		...du,
		...Su
	], e, n);
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
function qu(e, t, n) {
	let r = n.filter(({ isHarmless: e }) => !e);
	if (r.some(({ section: e }) => e === void 0)) return [];
	let i = r.map(({ section: e }) => e), a = n.flatMap((e) => e.meant ?? []), o = t;
	return e.filter(({ reads: e }) => !e.some((e) => i.includes(e))).flatMap(({ find: e }) => e(o)).filter((e) => e.value !== void 0 || !a.includes(e.path));
}
function Ju(e, t) {
	return {
		problem: {
			path: qc(t),
			value: Jc(e, t),
			message: "This key cannot be used anywhere. Remove it."
		},
		section: t[0] === void 0 ? void 0 : String(t[0]),
		isHarmless: !1
	};
}
function Yu(e) {
	let t = /* @__PURE__ */ new Set();
	return e.filter(({ path: e, message: n }) => {
		let r = e.endsWith("__proto__") ? e : `${e} ${n}`;
		return !t.has(r) && t.add(r);
	});
}
// src/chunks/checker.ts
function Xu(e) {
	if (e === void 0) return console.error("[assent] No configuration was found. Set window.assentConfig, an element #assent-config, data-config on the tag, or data-operator and data-policy."), !1;
	if (typeof e == "string") return console.error(`[assent] The configuration cannot be read: ${Zu(e)}`), !1;
	let t = Ku(e);
	for (let e of t.warnings) console.warn(`[assent] ${Zc(e)}`);
	if (t.kind === "sound") return !0;
	for (let e of t.problems) console.error(`[assent] ${Zc(e)}`);
	return console.error("[assent] The configuration is wrong: nothing was started on this page."), !1;
}
function Zu(e) {
	try {
		return JSON.parse(e), "a string is no configuration. Give an object.";
	} catch (t) {
		return /^(TypeError|\S+ answered \d+)/.test(e) ? `${e}. Is data-config the right address, and does its server allow this page (CORS)?` : `it is not valid JSON (${t.message}).`;
	}
}
function Qu(e) {
	let t = `The form "${e.form}" stays the site's own:`;
	switch (e.code) {
		case "form-unknown": return `${t} forms.${e.form} is not in the configuration. Known: ${e.known.join(", ") || "none"}.`;
		case "purpose-none": return `${t} forms.${e.form}.purposes names no purpose. Name one of purposes.`;
		case "purpose-unknown": return `${t} its purpose "${e.id}" is not in purposes. Known: ${e.known.join(", ") || "none"}.`;
		case "field-outside": return `${t} its field "${e.id}" is outside its purposes' data (${e.allowed.join(", ")}). Add it to a purpose's data or take it out of the form.`;
		case "endpoint-none": return `${t} there is nowhere to send it. Set endpoint or receiver.`;
		case "input-missing": {
			let n = e.ids.map((e) => `data-assent-field="${e}"`).join(" and ");
			return `${t} it has no input for ${e.ids.map((e) => `"${e}"`).join(", ")}. Mark the right ones with ${n}, or take them out of forms.${e.form}.fields.`;
		}
	}
}
export { Qu as explainForm, Xu as reportConfig };
