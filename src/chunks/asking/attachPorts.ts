import { askBeforeLeaving } from '../../effects/askBeforeLeaving';
import type { AttachPorts } from '../../forms/contract';
import type { Chunks, Widget } from '../contract';

/** The powers that attaching takes, on this page. */
export function attachPorts(widget: Widget): AttachPorts {
  const { config, text, locale, nextId, load, log } = widget;
  const { phone } = config.operator;
  const ports: AttachPorts = {
    text,
    locale,
    nowMs: Date.now,
    askBeforeLeaving,
    nextId,
    log,
    addAddress(details, full) {
      if (!config.receiver) return;
      load('textAddress')
        .then(({ addAddress }) => addAddress(widget, details, full))
        .catch(log);
    },
    ...(phone && { operatorPhone: phone }),
    async engage(parts) {
      const site = parts.isOwn ? undefined : load('siteForm');
      const [{ engage }, takes] = await Promise.all([loadSubmit(widget), site]);
      return engage(widget, parts, ports, takes?.takeSiteSubmits);
    },
  };
  return ports;
}

/** Brings the code that serves a form, with its words. */
export async function loadSubmit({
  load,
  words,
}: Pick<Widget, 'load' | 'words'>): Promise<Chunks['submit']> {
  const [chunk] = await Promise.all([load('submit'), words('submit')]);
  return chunk;
}
