import type { Preset } from '../../core/service';
import { vkVideo } from '../catalog/vkVideo';

/** An embed: the gate holds its frame, so there is nothing to call. */
export const preset: Preset = { facts: vkVideo };
