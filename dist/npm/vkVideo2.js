import { t as e } from "./vkVideo.js";
// src/services/presets/vkVideo.ts
var t = { facts: e };
export { t as preset };
