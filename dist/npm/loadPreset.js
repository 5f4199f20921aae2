// src/chunks/asking/loadPreset.ts
async function e({ load: e }, { preset: t = "" }) {
	return (await e(`${t.replace(/-(\w)/g, (e, t) => t.toUpperCase())}Preset`)).preset;
}
export { e as t };
