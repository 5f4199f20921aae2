import type { Assent } from './api';
import type { StartConfig } from './startConfig';

export type * from '../core/config';
export type { AssentConfig as Config } from '../core/config';
export type { Choice } from '../core/record';
export type * from '../core/serverConfig';
export type { EventDetails, EventName, State, View } from '../core/state';
export type { Assent } from './api';
export type { StartConfig } from './startConfig';

/**
 * Starts Assent on this page. Returns `undefined` where there is no page (a server) and where the
 * configuration is wrong; the console then says what to mend. `nonce` is the page's CSP nonce;
 * `debug` has the whole configuration checked.
 */
export declare function start(
  config: StartConfig,
  options?: { nonce?: string; debug?: boolean },
): Assent | undefined;
