// src/core/trap.ts
var e = "assent_more";
export { e as t };
