import type { Preset } from '../../core/service';
import { yandexMaps } from '../catalog/yandexMaps';

/** An embed: the gate holds its frame, so there is nothing to call. */
export const preset: Preset = { facts: yandexMaps };
