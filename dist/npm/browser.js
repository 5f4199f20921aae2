import { n as e, r as t } from "./touches.js";
// node_modules/js-cookie/dist/js.cookie.mjs
function n(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t];
		for (var r in n) r !== "__proto__" && (e[r] = n[r]);
	}
	return e;
}
var r = {
	read: function(e) {
		return e[0] === "\"" && (e = e.slice(1, -1)), e.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent);
	},
	write: function(e) {
		return encodeURIComponent(e).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g, decodeURIComponent);
	}
};
function i(e, t) {
	function r(r, i, a) {
		if (typeof document < "u") {
			a = n({}, t, a), typeof a.expires == "number" && (a.expires = new Date(Date.now() + a.expires * 864e5)), a.expires && (a.expires = a.expires.toUTCString()), r = encodeURIComponent(r).replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent).replace(/[()]/g, escape);
			var o = "";
			for (var s in a) a[s] && (o += "; " + s, a[s] !== !0 && (o += "=" + a[s].split(";")[0]));
			return document.cookie = r + "=" + e.write(i, r) + o;
		}
	}
	function a(t) {
		if (!(typeof document > "u" || arguments.length && !t)) {
			for (var n = document.cookie ? document.cookie.split("; ") : [], r = {}, i = 0; i < n.length; i++) {
				var a = n[i].split("="), o = a.slice(1).join("=");
				try {
					var s = decodeURIComponent(a[0]);
					if (s in r || (r[s] = e.read(o, s)), t === s) break;
				} catch {}
			}
			return t ? r[t] : r;
		}
	}
	return Object.create({
		set: r,
		get: a,
		remove: function(e, t) {
			r(e, "", n({}, t, { expires: -1 }));
		},
		withAttributes: function(e) {
			return i(this.converter, n({}, this.attributes, e));
		},
		withConverter: function(e) {
			return i(n({}, this.converter, e), this.attributes);
		}
	}, {
		attributes: { value: Object.freeze(t) },
		converter: { value: Object.freeze(e) }
	});
}
var a = i(r, { path: "/" });
// src/core/touch.ts
function o(e, t, n) {
	return e ? t.campaign || t.referrer && !`${t.referrer}/`.startsWith(`${n}/`) ? {
		...e,
		last: t
	} : e : {
		first: t,
		last: t
	};
}
// src/effects/browserInfo.ts
var s = [
	["Yandex", /YaBrowser\/([\d.]+)/],
	["Edge", /Edg\/([\d.]+)/],
	["Opera", /OPR\/([\d.]+)/],
	["Firefox", /Firefox\/([\d.]+)/],
	["Chrome", /Chrom(?:e|ium)\/([\d.]+)/],
	["Safari", /Version\/([\d.]+).*Safari/]
];
function c(e, t) {
	let { userAgent: n, language: r } = navigator, { platform: i } = navigator.userAgentData ?? {}, [o, c] = s.map(([e, t]) => [e, t.exec(n)?.[1]]).find(([, e]) => e) ?? [], u = Object.fromEntries(t.flatMap((e) => {
		let t = a.get(e);
		return t ? [[e, t.slice(0, 300)]] : [];
	})), { first: d, last: f } = l(e), { at: p, ...m } = f;
	return {
		...o && c && {
			family: o,
			version: c
		},
		platform: (i || navigator.platform).slice(0, 300),
		language: r,
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		screen: [screen.width, screen.height],
		viewport: [innerWidth, innerHeight],
		...m,
		...d.at !== p && { first: d },
		...Object.keys(u).length && { identifiers: u }
	};
}
function l(n) {
	let r = u(n.landing), i = {
		at: new Date(performance.timeOrigin).toISOString(),
		...n.referrer && { referrer: d(n.referrer) },
		landing: d(n.landing),
		...Object.keys(r).length && { campaign: r }
	}, a = o(e(), i, location.origin);
	return t(a), a;
}
function u(e) {
	let t = [...new URL(e).searchParams].filter(([e]) => /^(utm_\w{1,30}|gclid|yclid|fbclid|_openstat)$/.test(e)).map(([e, t]) => [e, t.slice(0, 300)]);
	return Object.fromEntries(t);
}
function d(e) {
	return e.replace(/[?#].*/s, "").slice(0, 2e3);
}
// src/chunks/browser.ts
function f({ config: e, visit: t, has: n }) {
	let r = e.browserInfo;
	return r && n(r.category) ? c(t, r.identifiers ?? []) : void 0;
}
function p({ config: e, visit: t, has: n }) {
	e.browserInfo && n(e.browserInfo.category) && l(t);
}
export { f as browserInfo, p as keepVisit };
