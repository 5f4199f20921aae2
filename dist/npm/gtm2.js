import { t as e } from "./gtm.js";
import { n as t } from "./consentMode.js";
// src/services/presets/gtm.ts
var n = /* @__PURE__ */ new Set(), r = {
	facts: e,
	start({ id: e, insert: r }) {
		n.has(e) || (n.add(e), t({
			"gtm.start": Date.now(),
			event: "gtm.js"
		}), r(`https://www.googletagmanager.com/gtm.js?id=${e}`));
	},
	stop: () => n.size ? "reload" : "stopped"
};
export { r as preset };
