import { t as e } from "./vimeo.js";
// src/services/presets/vimeo.ts
var t = { facts: e };
export { t as preset };
