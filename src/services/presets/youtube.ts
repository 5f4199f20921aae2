import type { Preset } from '../../core/service';
import { youtube } from '../catalog/youtube';

/** An embed: the gate holds its frame, so there is nothing to call. */
export const preset: Preset = { facts: youtube };
