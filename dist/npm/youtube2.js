import { t as e } from "./youtube.js";
// src/services/presets/youtube.ts
var t = { facts: e };
export { t as preset };
