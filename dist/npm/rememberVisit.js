import { n as e } from "./askBrowser.js";
// src/chunks/asking/rememberVisit.ts
function t(t) {
	let { referrer: n, landing: r } = t.visit;
	(n && !n.startsWith(`${location.origin}/`) || r.includes("?")) && e(t)?.then(({ keepVisit: e }) => e(t)).catch(t.log);
}
export { t };
