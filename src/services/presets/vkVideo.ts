import type { Preset } from '../../core/service';
import { vkVideo } from '../catalog/vkVideo';

/** An embed: its frame waits at the gate, so there is nothing to call. */
export const preset: Preset = { facts: vkVideo };
