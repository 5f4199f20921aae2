import { t as e } from "./element.js";
import { t } from "./outcome.js";
import { i as n } from "./place.js";
// src/forms/leftover.ts
function r(r, { atMs: i, settled: a, cancel: o }) {
	let { section: s, ports: c, plan: l } = r, { text: u } = c, d = new Date(i).toLocaleString(document.documentElement.lang || void 0, {
		day: "numeric",
		month: "long",
		hour: "numeric",
		minute: "numeric"
	}), f = e("p", {
		class: "assent-say",
		role: "status"
	}), p = e("button", {
		type: "button",
		class: "assent-plain"
	}, u("form.cancel"));
	p.addEventListener("click", () => {
		o(), f.replaceChildren(u("form.cancelled.unclear"));
	}), f.append(u("form.left.waiting", { time: d }), " ", p), s.node.append(f), a.then((e) => {
		if (!p.isConnected) return;
		if (!e) return f.remove();
		let { form: r } = l;
		if (e.kind === "sent") {
			f.dataset.assentState = "sent", f.replaceChildren(u("form.left.sent", { time: d })), c.emit("form-sent", {
				form: r,
				id: e.id
			});
			return;
		}
		let i = e.kind === "failed" ? t(e, c) : e.errors.map(({ message: e }) => e).join(" "), a = e.kind === "failed" && e.mayHaveArrived, o = u(a ? "form.left.unclear" : "form.left.failed", {
			time: d,
			reason: i
		});
		f.replaceChildren(o, " ", ...n(c)), c.emit("form-failed", {
			form: r,
			reason: "reason" in e ? e.reason : "invalid"
		});
	}, c.log);
}
export { r as showLeftover };
