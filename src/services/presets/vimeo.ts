import type { Preset } from '../../core/service';
import { vimeo } from '../catalog/vimeo';

/** An embed: its frame waits at the gate, so there is nothing to call. */
export const preset: Preset = { facts: vimeo };
