import { t as e } from "./googleMaps.js";
// src/services/presets/googleMaps.ts
var t = { facts: e };
export { t as preset };
