import { askBeforeLeaving } from '../../effects/askBeforeLeaving';
import type { AttachPorts } from '../../forms/contract';
import type { Widget } from '../contract';
import { calmOf } from './calm';
import { explainProblem } from './explainProblem';
import { hearJQuery } from './hearJQuery';

let ids = 0;

/** The powers that attaching takes, on this page. */
export function attachPorts(widget: Widget): AttachPorts {
  const { config, language, load, log } = widget;
  const { phone } = config.operator;
  const ports: AttachPorts = {
    text: language.text,
    locale: language.locale,
    nowMs: Date.now,
    askBeforeLeaving,
    nextId: () => `assent-${++ids}`,
    log,
    calm: (form) => calmOf(widget, form),
    clearCopies(form, ours) {
      load('copies')
        .then((copies) => copies.clearCopies(form, ours))
        .catch(log);
    },
    explain: (problem, form) => explainProblem(widget, problem, form),
    addAddress(details, full) {
      if (!config.receiver) return;
      load('textAddress')
        .then(({ addAddress }) => addAddress(widget, details, full))
        .catch(log);
    },
    ...(phone && { operatorPhone: phone }),
    async engage(parts) {
      // By now jQuery is there where it comes with the person's first touch.
      hearJQuery(widget);
      const site = parts.isOwn ? undefined : load('siteForm');
      const [{ engage }, takes] = await Promise.all([widget.loadView('submit'), site]);
      return engage(widget, parts, ports, takes?.takeSiteSubmits);
    },
  };
  return ports;
}
