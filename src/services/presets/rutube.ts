import type { Preset } from '../../core/service';
import { rutube } from '../catalog/rutube';

/** An embed: its frame waits at the gate, so there is nothing to call. */
export const preset: Preset = { facts: rutube };
