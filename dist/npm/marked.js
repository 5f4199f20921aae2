// src/core/marked.ts
function e({ dataset: e }) {
	return (e.assentService ?? e.assent ?? "").split(/\s+/).filter(Boolean);
}
export { e as t };
