import { t as e } from "./yandexMaps.js";
// src/services/presets/yandexMaps.ts
var t = { facts: e };
export { t as preset };
