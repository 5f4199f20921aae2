import { vi } from 'vitest';
import { explainForm } from '../../src/chunks/checker';
import { clearCopies } from '../../src/chunks/copies';
import * as phoneBeside from '../../src/chunks/phoneBeside';
import { addAddress } from '../../src/chunks/textAddress';
import type { AssentConfig } from '../../src/core/config';
import { planForm } from '../../src/core/formPlan';
import type { Lead } from '../../src/core/lead';
import type { PostOutcome } from '../../src/core/postOutcome';
import { createTexts, type Pack, speak } from '../../src/core/texts';
import { isOnSite } from '../../src/effects/pageUrl';
import type { AttachPorts, FormPorts } from '../../src/forms/contract';
import { engageForm } from '../../src/forms/engage';
import { showLeftover } from '../../src/forms/leftover';
import { takeOwnSubmits } from '../../src/forms/ownSubmits';
import { renderForm as render } from '../../src/forms/renderForm';
import { takeSiteSubmits } from '../../src/forms/siteSubmits';
import * as banners from '../../src/locales/banners';
import * as en from '../../src/locales/en';

const pack: Pack = { ...banners.en, ...en.forms, ...en.consents, ...en.submit };

const config: AssentConfig = {
  site: 'optimumservice.ru',
  operator: { name: 'Optimum', address: 'Moscow', email: 'a@b.example', phone: '+7 495 000-00-00' },
  receiver: 'https://leads.example',
  purposes: {
    callback: { basis: 'consent', data: ['name', 'phone'], keepDays: 365 },
    newsletter: { basis: 'consent', data: ['phone'], keepDays: 730 },
  },
  forms: {
    callback: {
      fields: ['name', 'phone'],
      extra: ['model'],
      purposes: { callback: { required: true }, newsletter: {} },
    },
  },
};

/** The plan of the form under test, with parts of its configuration replaced. */
export function testPlan(changes: Partial<NonNullable<AssentConfig['forms']>[string]> = {}) {
  const form = {
    ...config.forms?.callback,
    purposes: { callback: { required: true }, newsletter: {} },
    ...changes,
  };
  return planForm(config, 'callback', form, speak(config, 'en', pack));
}

/** Ports that keep what they are given. `outcomes` are answered in turn, the last one for ever. */
export function testPorts(...outcomes: (PostOutcome | Promise<PostOutcome>)[]) {
  const sent: Lead[] = [];
  const handedOver: Lead[] = [];
  const events: [string, unknown][] = [];
  let ids = 0;
  const text = createTexts(config, 'en', pack);
  const yes: PostOutcome = { kind: 'sent', id: 'any' };
  const ports: FormPorts & AttachPorts = {
    // Each test may have replaced some of the ports it attaches with.
    async engage(parts) {
      return engageForm(parts, this, parts.isOwn ? takeOwnSubmits : takeSiteSubmits);
    },
    text,
    cancel: async () => false,
    send: async (lead) => {
      sent.push(lead);
      return outcomes[Math.min(sent.length, outcomes.length) - 1] ?? yes;
    },
    emit: (event, detail) => {
      events.push([event, detail]);
      return true;
    },
    newId: () => `id-${++ids}`,
    nextId: () => `dom-${++ids}`,
    nowMs: () => 1_763_800_000_000,
    offerReceipt: () => {},
    askBeforeLeaving: () => () => {},
    log: vi.fn(),
    clearCopies,
    explain(problem, form) {
      this.log(explainForm(problem, form), form);
    },
    addAddress: (details, full) => {
      void addAddress({ config, language: { text } }, details, full);
    },
    handOver: (lead) => {
      handedOver.push(lead);
    },
    stampFields: () => ({}),
    loadPlans: () => Promise.reject(new Error('no plans here')),
    loadBeside: async () => phoneBeside,
    loadLeftover: async () => showLeftover,
    redirect: vi.fn(),
    isOnSite,
    locale: 'en',
    operatorPhone: '+7 495 000-00-00',
  };
  return { ports, sent, handedOver, events };
}

/** Failure without an answer. */
export const lost: PostOutcome = { kind: 'failed', reason: 'network', mayHaveArrived: true };

/** Puts markup into the page and gives its form. */
export function page(markup: string): HTMLFormElement {
  document.body.innerHTML = markup;
  const form = document.querySelector('form');
  if (!form) throw new Error('The markup holds no form.');
  return form;
}

/** Renders the own form into a container and gives it. */
export function renderForm(...[container, plan, ports]: Parameters<typeof render>) {
  render(container, plan, ports);
  return container.querySelector('form') as HTMLFormElement; // just rendered
}
