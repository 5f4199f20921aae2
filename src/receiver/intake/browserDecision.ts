import type { AssentConfig } from '../../core/config';
import { subjectOf } from '../../core/decision';
import type { Decision, Stamp } from '../../wire/stamp';

/** Whether the category that browser info belongs to is granted by this very choice. */
export function grantsBrowser(config: AssentConfig, stamp: Stamp): boolean {
  return decidesOnBrowser(config, stamp, 'given');
}

/** Whether it is withdrawn by it: then nothing stays of what was told under the choices before. */
export function withdrawsBrowser(config: AssentConfig, stamp: Stamp): boolean {
  return decidesOnBrowser(config, stamp, 'withdrawn');
}

function decidesOnBrowser(
  { browserInfo }: AssentConfig,
  { decisions }: Stamp,
  state: Decision['state'],
): boolean {
  return decisions.some((decision) => {
    const { kind, id } = subjectOf(decision);
    return kind === 'category' && id === browserInfo?.category && decision.state === state;
  });
}
