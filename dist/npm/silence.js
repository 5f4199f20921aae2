// src/chunks/silence.ts
function e(e, t) {
	let { origin: n } = location;
	if (!navigator.onLine || new URL(e.url).origin === n) return;
	let r = ["Content-Type", ...Object.keys(e.headers ?? {})];
	e.idempotent && r.push("Idempotency-Key");
	let i = e.format === "form" ? "" : ` It must also answer OPTIONS with "Access-Control-Allow-Methods: POST" and "Access-Control-Allow-Headers: ${r.join(", ")}"; with endpoint.format "form" the browser does not ask.`;
	t(`${e.url} gave no answer that this page may read. If the server is running, let it answer with "Access-Control-Allow-Origin: ${n}".${i} The request may have arrived all the same, so look there before you call it lost.`);
}
export { e as explainSilence };
