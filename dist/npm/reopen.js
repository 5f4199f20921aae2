import { t as e } from "./actionButton.js";
// src/ui/reopen.css?inline
var t = "[part=reopen]{bottom:12px;cursor:pointer;border-radius:50%;padding:13px 9px;inset-inline-start:12px}[part=reopen]:before{content:\"\";border:2px solid;border-inline-start-width:12px;border-radius:9px;width:10px;height:12px;display:block}", n;
function r({ root: r, language: i, open: a }) {
	n || (n = new CSSStyleSheet(), n.replaceSync(t)), r.adoptedStyleSheets.includes(n) || r.adoptedStyleSheets.push(n);
	let o = e("reopen", "reopen", "", () => a("preferences"));
	return o.title = i.text("banner.reopen"), o;
}
export { r as createReopenButton };
