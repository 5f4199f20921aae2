import { t as e } from "./rutube.js";
// src/services/presets/rutube.ts
var t = { facts: e };
export { t as preset };
