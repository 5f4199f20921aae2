import type { Preset } from '../../core/service';
import { googleMaps } from '../catalog/googleMaps';

/** An embed: the gate holds its frame, so there is nothing to call. */
export const preset: Preset = { facts: googleMaps };
