// src/embed/loadPreset.ts
async function e(e, { preset: t = "" }) {
	let n = t.replace(/-(\w)/g, (e, t) => t.toUpperCase());
	return (await e.load(n)).preset;
}
export { e as t };
