import { t as e } from "./controls.js";
// src/forms/followSubmit.ts
function t(e, t, n) {
	let r = e.target, i = Event.prototype, a = r.onsubmit, o = !1, s = !1, c = !1, l = () => o || !s && Reflect.get(i, "defaultPrevented", e), u = () => {
		o = !0, i.preventDefault.call(e);
	}, d = (n) => ({ value() {
		t && !l() && (s = !0, i.preventDefault.call(e)), n.call(e);
	} }), f = () => {
		c || (c = !0, removeEventListener("submit", p), a && (r.onsubmit = a), n(l()));
	}, p = (t) => t === e && f();
	Object.defineProperties(e, {
		preventDefault: { value: u },
		defaultPrevented: { get: l },
		returnValue: {
			get: () => !l(),
			set: (e) => e || u()
		},
		cancelBubble: {
			get: () => !1,
			set: (t) => t && e.stopPropagation()
		},
		stopPropagation: d(i.stopPropagation),
		stopImmediatePropagation: d(i.stopImmediatePropagation)
	}), a && (r.onsubmit = function(...e) {
		let t = a.apply(this, e);
		return t === !1 && (o = !0), t;
	}), addEventListener("submit", p), setTimeout(f);
}
// src/forms/siteSubmits.ts
var n = (e, n) => {
	let { form: a, happen: o } = e, s, c = (t, n) => {
		e.pressed = n, o({
			kind: "started",
			attempt: t
		});
	}, l = (e) => {
		a.matches(":invalid") || o({
			kind: "handed-over",
			attempt: e
		});
	};
	return {
		submit(e) {
			let u = i(a), d = n(e.isTrusted);
			if (!d || u === "send") {
				e.preventDefault(), e.stopImmediatePropagation(), d && c(d, e.submitter);
				return;
			}
			let f = { isScripted: !1 };
			s = f;
			let p = u === "stamp" && r(a, e.submitter);
			o({
				kind: "passed-on",
				attempt: d,
				isInAddress: p
			}), t(e, u === "auto", (t) => {
				if (s = void 0, u === "stamp" || t && !f.isScripted) return l(d);
				e.preventDefault(), c(d, e.submitter);
			});
		},
		submitByScript() {
			let e = i(a) === "stamp";
			if (s && !e) s.isScripted = !0;
			else {
				if (!s) {
					let t = n(!1);
					if (!t) return;
					if (!e) return c(t, null);
					o({
						kind: "passed-on",
						attempt: t,
						isInAddress: r(a)
					}), l(t);
				}
				HTMLFormElement.prototype.submit.call(a);
			}
		}
	};
};
function r(e, t) {
	return (t?.getAttribute("formmethod") ?? e.getAttribute("method") ?? "get").toLowerCase() === "get";
}
function i(t) {
	let n = t.getAttribute("data-assent-mode");
	return n === "stamp" || e(t).some(({ type: e }) => e === "file") ? "stamp" : n === "send" ? n : "auto";
}
export { n as takeSiteSubmits };
