import { contactEndpoint } from '../core/settings';
import { hashedForm } from '../core/texts';
import type { Widget } from '../core/widget';
import { digestText } from '../effects/digest';
import { makeStampNow } from '../effects/stamps';
import { engageForm } from '../forms/engage';
import type { Engaged, FormPorts, Lent } from '../forms/ports';
import { loadBrowser } from './askBrowser';
import type { Chunks } from './chunks';
import { cancelContact, resumeContacts, sendContact } from './sendContact';

/** Reads, checks and sends a form that was attached before. */
export async function engage(widget: Widget, lent: Lent): Promise<Engaged> {
  // A submit does not wait for it then; without it the lead goes all the same.
  loadBrowser(widget)?.catch(() => undefined);
  // A form that is handed over has no time to wait for a digest.
  const words = lent.plan.purposes.flatMap(({ label, full }) => [label, full]);
  await Promise.all(words.map((text) => digestText(hashedForm(text))));
  return engageForm(lent, { ...lent.ports, ...sendingPorts(widget) });
}

/** Sends what earlier pages could not, and says so in the page's forms where there is one of the same name. */
export async function resume(
  widget: Widget,
  engagedOf: (form: string) => Promise<Engaged | undefined>,
): Promise<void> {
  for (const { entry, outcome } of await resumeContacts()) {
    const { id, form, atMs } = entry;
    const cancel = () => cancelContact(id);
    const engaged = await engagedOf(form);
    engaged?.showLeftover({ id, atMs, settled: outcome, cancel });
    outcome.catch(widget.log);
  }
}

function sendingPorts(widget: Widget): Omit<FormPorts, keyof Lent['ports']> {
  const { config, log } = widget;
  return {
    send: (draft, told = { waits() {}, triesAgain() {} }) => sendContact(widget, draft, told),
    cancel: cancelContact,
    emit: (event, detail) => {
      if (event === 'form-sent') {
        const { form } = detail as { form: string }; // ours, made in `forms/`
        window.dataLayer ??= [];
        window.dataLayer.push({ event: 'assent_lead', assent: { form } });
      }
      return widget.emit(event, detail);
    },
    newId: () => crypto.randomUUID(),
    handOver: (draft) => {
      (widget.load('send') as Promise<Chunks['send']>)
        .then(({ sendHandedOver }) => sendHandedOver(widget, draft))
        .catch(log);
    },
    stampFields: (draft) => {
      const { form, shown, decisions } = draft;
      const url = contactEndpoint(config)?.url ?? '';
      const stamp = makeStampNow(widget, { id: draft.id, form, shown, decisions, url });
      return { consent: JSON.stringify(stamp) };
    },
    loadLeftover: async () => ((await widget.load('leftover')) as Chunks['leftover']).showLeftover,
    loadPlans: async (which) => {
      const near = (await widget.load('phone')) as Chunks['phone'];
      if (which === 'near') return near.nearPlans;
      const { metadata } = (await widget.load('phoneWorld')) as Chunks['phoneWorld'];
      return near.plansFrom(metadata);
    },
  };
}
