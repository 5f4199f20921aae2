import type { Widget } from '../core/widget';
import { LEADS_KEY } from '../effects/draft';
import { allSpares } from '../effects/spares';
import type { Chunks } from './chunks';
import { resumeConsents } from './sendConsent';

/** Sends what earlier pages could not, choices and leads, on whatever page the person is now. */
export async function resume(widget: Widget): Promise<void> {
  const consents = resumeConsents(widget).catch(widget.log);
  if (widget.isSecure && (LEADS_KEY in localStorage || allSpares().length)) {
    const { resumeLeads } = (await widget.load('forms')) as Chunks['forms'];
    await resumeLeads(widget);
  }
  await consents;
}
