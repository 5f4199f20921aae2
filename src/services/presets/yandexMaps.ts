import type { Preset } from '../../core/service';
import { yandexMaps } from '../catalog/yandexMaps';

/** An embed: its frame waits at the gate, so there is nothing to call. */
export const preset: Preset = { facts: yandexMaps };
