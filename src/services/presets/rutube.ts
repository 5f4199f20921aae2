import type { Preset } from '../../core/service';
import { rutube } from '../catalog/rutube';

/** An embed: the gate holds its frame, so there is nothing to call. */
export const preset: Preset = { facts: rutube };
