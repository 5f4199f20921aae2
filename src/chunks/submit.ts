import { base64url } from '../core/base64url';
import type { AssentConfig, Endpoint } from '../core/config';
import { toJson } from '../core/json';
import { PLAIN_FIELDS } from '../core/plainFields';
import { consentEndpoint, contactEndpoint } from '../core/settings';
import { hashedForm } from '../core/texts';
import { digestText } from '../effects/digest';
import { isOnSite, ownAddress, pageUrl } from '../effects/pageUrl';
import { makeStampNow } from '../effects/stamps';
import { keepAtOnce, MESSAGES_KEY } from '../effects/unsent';
import type {
  AttachPorts,
  EngagedForm,
  FormParts,
  FormPorts,
  TakeSubmits,
} from '../forms/contract';
import { engageForm } from '../forms/engage';
import { takeOwnSubmits } from '../forms/ownSubmits';
import { browserPowers } from '../outbox/browserPowers';
import { createLeads, type Leads } from '../outbox/leads';
import { createLock } from '../outbox/lock';
import type { ConsentMessage } from '../wire/consent';
import { askBrowser, loadBrowser } from './asking/askBrowser';
import { postOf } from './asking/postOf';
import type { EngagedOf, Widget } from './contract';

/** Reads, checks and sends a form that was attached before. */
export async function engage(
  widget: Widget,
  parts: FormParts,
  ports: AttachPorts,
  takeSubmits: TakeSubmits = takeOwnSubmits,
): Promise<EngagedForm> {
  const { form, plan } = parts;
  const { assentMode: mode = 'auto' } = form.dataset;
  if (!/^(auto|send|stamp)$/.test(mode))
    ports.explain({ code: 'mode-unknown', form: plan.form, mode }, form);
  // A submit does not wait for it then; without it the lead goes all the same.
  loadBrowser(widget)?.catch(() => undefined);
  // A form that is handed over has no time to wait for a digest.
  const words = plan.purposes.flatMap(({ label, full }) => [label, full]);
  // Nor may what speaks with the endpoint be missing once the network is gone.
  const foreign = widget.config.endpoint && widget.load('foreign');
  await Promise.all([foreign, ...words.map((text) => digestText(hashedForm(text)))]);
  const engaged = engageForm(parts, { ...ports, ...sendingPorts(widget) }, takeSubmits);
  if (engaged.isSenderless) ports.explain({ code: 'sender-missing', form: plan.form }, form);
  return engaged;
}

/**
 * Sends what earlier pages could not, and says so in the page's first form of the same name, be it there
 * now or later. `engagedOf` waits for that form.
 */
export async function takeUpLeads(widget: Widget, engagedOf: EngagedOf): Promise<void> {
  const leads = leadsOf(widget);
  const entries = await leads.tidy();
  if (!entries.length) return;
  const { tellLeftovers } = await widget.load('leftover');
  await tellLeftovers(widget, leads, entries, engagedOf, emitOf(widget));
}

/** Kept on the widget itself: a page may have something of its own by the name of `WeakMap`. */
const LEADS = Symbol();

/** Where forms of this page go, in whole: what waits may be sent from a page in another folder. */
function endpointHere(config: AssentConfig): Endpoint | undefined {
  const endpoint = contactEndpoint(config);
  // A receiver is known by its address as it is written.
  return endpoint && config.endpoint ? { ...endpoint, url: pageUrl(endpoint.url) } : endpoint;
}

/** The leads of this page. */
function leadsOf(widget: Widget & { [LEADS]?: Leads }): Leads {
  const { load, log } = widget;
  widget[LEADS] ??= createLeads({
    ...widget,
    powers: browserPowers,
    post: postOf(widget),
    endpoint: () => endpointHere(widget.config),
    newId: () => crypto.randomUUID(),
    newKey: () => base64url(crypto.getRandomValues(new Uint8Array(32))),
    address: ownAddress,
    alone: createLock(async (name, work) => {
      const lease = await load('lease').catch(log);
      // Without either nothing is shared between tabs, and the lead goes all the same.
      return lease ? lease.underLease(name, work) : work();
    }),
    askBrowser: () => askBrowser(widget),
    loadForeign: () => load('foreign'),
    explainFailure(endpoint, { reason, status }) {
      if (reason !== 'network' && status !== 403) return;
      load('silence')
        .then(({ explainFailure }) => explainFailure(endpoint, status, widget.config, log))
        .catch(log);
    },
  });
  return widget[LEADS];
}

function emitOf(widget: Widget): FormPorts['emit'] {
  return (event, detail) => {
    if (event === 'form-sent') {
      const { form } = detail as { form: string }; // ours, made in `forms/` and here
      try {
        window.dataLayer ??= [];
        window.dataLayer.push({ event: 'assent_lead', assent: { form } });
      } catch (error) {
        // The page's own may be anything; what follows a lead does not hang on it.
        widget.log(error);
      }
    }
    return widget.emit(event, detail);
  };
}

function sendingPorts(widget: Widget): Omit<FormPorts, keyof AttachPorts> {
  const { config, log } = widget;
  const leads = leadsOf(widget);
  return {
    send: leads.send,
    cancel: leads.cancel,
    emit: emitOf(widget),
    newId: () => crypto.randomUUID(),
    handOver: (lead) => {
      const url = consentEndpoint(config);
      if (!url || !widget.isSecure) return;
      // What was agreed to, no name, no phone.
      const stamp = makeStampNow(widget, { ...lead, url });
      const message: ConsentMessage = { v: 1, kind: 'consent', id: lead.id, stamp };
      // The site's own submission may leave the page before the chunk is there.
      keepAtOnce(MESSAGES_KEY, { message });
      widget
        .load('send')
        .then(({ queueConsent }) => queueConsent(widget, message))
        .catch(log);
    },
    stampFields: (lead) => {
      const url = endpointHere(config)?.url ?? '';
      return { [PLAIN_FIELDS.stamp]: toJson(makeStampNow(widget, { ...lead, url })) };
    },
    offerReceipt: (place, receipt) => {
      widget
        .loadView('receipt')
        .then(({ offerReceipt }) => offerReceipt(widget, place, receipt))
        .catch(log);
    },
    redirect: (url) => location.assign(pageUrl(url)),
    isOnSite,
    loadLeftover: async () => (await widget.loadView('leftover')).showLeftover,
    loadBeside: () => widget.load('phoneBeside'),
    loadPlans: async (which) => {
      const near = await widget.load('phone');
      if (which === 'near') return near.nearPlans;
      const { metadata } = await widget.load('phoneWorld');
      return near.plansFrom(metadata);
    },
  };
}
