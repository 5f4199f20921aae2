// node_modules/js-cookie/dist/js.cookie.mjs
function e(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t];
		for (var r in n) r !== "__proto__" && (e[r] = n[r]);
	}
	return e;
}
var t = {
	read: function(e) {
		return e[0] === "\"" && (e = e.slice(1, -1)), e.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent);
	},
	write: function(e) {
		return encodeURIComponent(e).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g, decodeURIComponent);
	}
};
function n(t, r) {
	function i(n, i, a) {
		if (typeof document < "u") {
			a = e({}, r, a), typeof a.expires == "number" && (a.expires = new Date(Date.now() + a.expires * 864e5)), a.expires && (a.expires = a.expires.toUTCString()), n = encodeURIComponent(n).replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent).replace(/[()]/g, escape);
			var o = "";
			for (var s in a) a[s] && (o += "; " + s, a[s] !== !0 && (o += "=" + a[s].split(";")[0]));
			return document.cookie = n + "=" + t.write(i, n) + o;
		}
	}
	function a(e) {
		if (!(typeof document > "u" || arguments.length && !e)) {
			for (var n = document.cookie ? document.cookie.split("; ") : [], r = {}, i = 0; i < n.length; i++) {
				var a = n[i].split("="), o = a.slice(1).join("=");
				try {
					var s = decodeURIComponent(a[0]);
					if (s in r || (r[s] = t.read(o, s)), e === s) break;
				} catch {}
			}
			return e ? r[e] : r;
		}
	}
	return Object.create({
		set: i,
		get: a,
		remove: function(t, n) {
			i(t, "", e({}, n, { expires: -1 }));
		},
		withAttributes: function(t) {
			return n(this.converter, e({}, this.attributes, t));
		},
		withConverter: function(t) {
			return n(e({}, this.converter, t), this.attributes);
		}
	}, {
		attributes: { value: Object.freeze(r) },
		converter: { value: Object.freeze(t) }
	});
}
var r = n(t, { path: "/" });
export { r as t };
