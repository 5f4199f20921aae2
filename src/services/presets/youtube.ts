import type { Preset } from '../../core/service';
import { youtube } from '../catalog/youtube';

/** An embed: its frame waits at the gate, so there is nothing to call. */
export const preset: Preset = { facts: youtube };
