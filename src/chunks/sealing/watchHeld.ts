import { SEALED } from '../../core/sealPolicy';
import type { Widget } from '../contract';
import { tellHeld } from './advise';
import { standInForHeld } from './heldFrames';

/** Follows what the seal holds, from what its first line noted on: frames get placeholders, the owner's console is told. */
export function watchHeld(widget: Widget): void {
  const take = (event: SecurityPolicyViolationEvent) => {
    // The site may have a policy of its own, which is its own business.
    if (!event.originalPolicy.startsWith(SEALED)) return;
    standInForHeld(widget, event).catch(widget.log);
    if (widget.debug) tellHeld(widget, event);
  };
  const trace = window.assentSeal;
  for (const event of trace?.slice(2) ?? []) take(event as SecurityPolicyViolationEvent); // what is behind the first two
  if (trace) trace.splice(2);
  // From now on they come here instead of waiting there.
  document.addEventListener('securitypolicyviolation', take);
  if (trace) Object.assign(trace, { push: () => 0 });
}
