import { t as e } from "./element.js";
import { t } from "./outcome.js";
import { i as n } from "./place.js";
// src/forms/leftover.ts
function r(t, { atMs: r, settled: a, cancel: o }) {
	let { section: s, ports: c } = t, { text: l } = c, u = new Date(r).toLocaleString(c.locale, {
		day: "numeric",
		month: "long",
		hour: "numeric",
		minute: "numeric"
	}), d = e("p", {
		class: "assent-say",
		role: "status"
	}), f = e("button", {
		type: "button",
		class: "assent-plain"
	}, l("form.cancel"));
	f.addEventListener("click", () => {
		o(), d.replaceChildren(l("form.cancelled.unclear"));
	}), d.append(l("form.left.waiting", { time: u }), " ", f), s.node.append(d), a.then((e) => {
		if (!f.isConnected) return;
		if (!e) return d.remove();
		if (e.kind === "sent") {
			d.dataset.assentState = "sent", d.replaceChildren(l("form.left.sent", { time: u }));
			return;
		}
		let t = e.kind === "failed" && e.mayHaveArrived, r = l(t ? "form.left.unclear" : "form.left.failed", {
			time: u,
			reason: i(e, c)
		});
		d.replaceChildren(r, " ", ...n(c));
	}, c.log);
}
function i(e, n) {
	return e.kind === "failed" ? t(e, n) : e.errors.map(({ message: e }) => e.trim()).join(" ").replace(/[.。։]+$/, "") || n.text("form.reason.refused", { status: "422" });
}
export { r as showLeftover };
