import { t as e } from "./element.js";
// src/ui/actionButton.ts
function t(t, n, r, i) {
	let a = e("button", {
		part: n,
		"data-assent-action": t
	}, r);
	return a.onclick = i, a;
}
export { t };
