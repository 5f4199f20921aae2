import type { Delivery } from '../core/delivery';
import { consentEndpoint, contactEndpoint } from '../core/settings';
import { hashedForm } from '../core/texts';
import { digestText } from '../effects/digest';
import { makeStampNow } from '../effects/stamps';
import { keepAtOnce, OUTBOX_KEY } from '../effects/unsent';
import type {
  AttachPorts,
  EngagedForm,
  FormParts,
  FormPorts,
  TakeSubmits,
} from '../forms/contract';
import { engageForm } from '../forms/engage';
import { takeOwnSubmits } from '../forms/ownSubmits';
import { cancelContact, markTold, resumeContacts, sendContact } from '../outbox/sendContact';
import type { ConsentMessage } from '../wire/consent';
import { loadBrowser } from './asking/askBrowser';
import type { Widget } from './contract';

/** Reads, checks and sends a form that was attached before. */
export async function engage(
  widget: Widget,
  parts: FormParts,
  ports: AttachPorts,
  takeSubmits: TakeSubmits = takeOwnSubmits,
): Promise<EngagedForm> {
  // A submit does not wait for it then; without it the lead goes all the same.
  loadBrowser(widget)?.catch(() => undefined);
  // A form that is handed over has no time to wait for a digest.
  const words = parts.plan.purposes.flatMap(({ label, full }) => [label, full]);
  await Promise.all(words.map((text) => digestText(hashedForm(text))));
  return engageForm(parts, { ...ports, ...sendingPorts(widget) }, takeSubmits);
}

/**
 * Sends what earlier pages could not, and says so in the page's first form of the same name, be it there
 * now or later. `engagedOf` waits for that form.
 */
export async function resume(
  widget: Widget,
  engagedOf: (form: string) => Promise<EngagedForm | undefined>,
): Promise<void> {
  for (const { entry, outcome } of await resumeContacts()) {
    const { id, form, atMs } = entry;
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
      cancelContact(id).catch(widget.log);
    };
    const tell = async () => {
      const engaged = await engagedOf(form);
      await engaged?.showLeftover({ id, atMs, settled: outcome, cancel });
      // A failure that nobody could be told of is told on the next visit.
      if (engaged && (await outcome)) await markTold(id);
    };
    tell().catch(widget.log);
    // What was known before this page was told to an earlier one.
    if (entry.outcome) continue;
    outcome.then((delivery) => {
      if (delivery?.kind === 'sent' || !isCancelled) emitOutcome(widget, form, delivery);
    }, widget.log);
  }
}

/** Tells the page what came of a lead, whether or not a form of that name stands on it. */
function emitOutcome(widget: Widget, form: string, delivery: Delivery | undefined): void {
  const emit = emitOf(widget);
  if (delivery?.kind === 'sent') emit('form-sent', { form, id: delivery.id });
  else if (delivery) {
    emit('form-failed', { form, reason: 'reason' in delivery ? delivery.reason : 'invalid' });
  }
}

function emitOf(widget: Widget): FormPorts['emit'] {
  return (event, detail) => {
    if (event === 'form-sent') {
      const { form } = detail as { form: string }; // ours, made in `forms/` and here
      window.dataLayer ??= [];
      window.dataLayer.push({ event: 'assent_lead', assent: { form } });
    }
    return widget.emit(event, detail);
  };
}

function sendingPorts(widget: Widget): Omit<FormPorts, keyof AttachPorts> {
  const { config, log } = widget;
  return {
    send: (lead, progress) => sendContact(widget, lead, progress),
    cancel: cancelContact,
    emit: emitOf(widget),
    newId: () => crypto.randomUUID(),
    handOver: (lead) => {
      const url = consentEndpoint(config);
      if (!url || !widget.isSecure) return;
      // What was agreed to, no name, no phone.
      const stamp = makeStampNow(widget, { ...lead, url });
      const message: ConsentMessage = { v: 1, kind: 'consent', id: lead.id, stamp };
      // The site's own submission may leave the page before the chunk is there.
      keepAtOnce(OUTBOX_KEY, { message });
      widget
        .load('send')
        .then(({ queueConsent }) => queueConsent(widget, message))
        .catch(log);
    },
    stampFields: (lead) => {
      const url = contactEndpoint(config)?.url ?? '';
      return { consent: JSON.stringify(makeStampNow(widget, { ...lead, url })) };
    },
    redirect: (url) => location.assign(url),
    loadLeftover: async () => {
      const [chunk] = await Promise.all([
        widget.load('leftover'),
        widget.language.words('leftover'),
      ]);
      return chunk.showLeftover;
    },
    loadPlans: async (which) => {
      const near = await widget.load('phone');
      if (which === 'near') return near.nearPlans;
      const { metadata } = await widget.load('phoneWorld');
      return near.plansFrom(metadata);
    },
  };
}
