import { LIBRARIES } from './libraries';
import { MORE_PLATFORMS } from './morePlatforms';
import { PLATFORMS } from './platforms';
import type { Tool } from './tool';

/** The tools that are known by name. */
export const TOOLS: readonly Tool[] = [...LIBRARIES, ...PLATFORMS, ...MORE_PLATFORMS];
