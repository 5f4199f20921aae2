import type { Preset } from '../../core/service';
import { googleMaps } from '../catalog/googleMaps';

/** An embed: its frame waits at the gate, so there is nothing to call. */
export const preset: Preset = { facts: googleMaps };
