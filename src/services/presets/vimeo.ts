import type { Preset } from '../../core/service';
import { vimeo } from '../catalog/vimeo';

/** An embed: the gate holds its frame, so there is nothing to call. */
export const preset: Preset = { facts: vimeo };
