import { type FormProblem, formProblem, planForm } from '../core/formPlan';
import { contactEndpoint, receiverUrl } from '../core/settings';
import { hashedForm } from '../core/texts';
import type { Widget } from '../core/widget';
import { digestText } from '../effects/digest';
import { makeStampNow } from '../effects/stamps';
import { attachForm } from '../forms/attach';
import { renderForm } from '../forms/ownForm';
import type { FormPorts } from '../forms/ports';
import type { Chunks } from './chunks';

const taken = new WeakSet<Element>();
const portsOf = new WeakMap<Widget, FormPorts>();

/** Takes the marked forms at and below an element: wraps a `<form>`, renders into anything else. What cannot be served stays the site's own. */
export function takeForms(widget: Widget, root: ParentNode): void {
  const below = [...root.querySelectorAll<HTMLElement>('[data-assent-form]')];
  if (root instanceof HTMLElement && root.dataset.assentForm !== undefined) below.unshift(root);
  for (const element of below) {
    if (taken.has(element)) continue;
    taken.add(element);
    takeForm(widget, element);
  }
}

function takeForm(widget: Widget, element: HTMLElement): void {
  const { config, locale, pack, log } = widget;
  const id = element.dataset.assentForm ?? '';
  const problem = formProblem(config, id);
  const form = config.forms?.[id];
  if (problem || !form) {
    if (problem) log(explainProblem(problem), element);
    return;
  }
  const plan = planForm(config, id, form, locale, pack);
  const ports = portsFor(widget);
  if (widget.isSecure) {
    // A handed-over form has no time to wait for a digest.
    for (const { label, full } of plan.purposes) {
      for (const words of [label, full]) digestText(hashedForm(words)).catch(log);
    }
  }
  if (element instanceof HTMLFormElement) attachForm(element, plan, ports);
  else {
    const own = renderForm(element, plan, ports);
    own.lang = locale;
    own.dir = pack.dir ?? '';
  }
}

function loadSending(widget: Widget): Promise<Chunks['send']> {
  return widget.load('send') as Promise<Chunks['send']>;
}

function portsFor(widget: Widget): FormPorts {
  const made = portsOf.get(widget);
  if (made) return made;
  const { config, locale, log } = widget;
  const textsUrl = receiverUrl(config, '/v1/texts/');
  const ports: FormPorts = {
    text: widget.text,
    send: async (draft) => {
      const sending = await loadSending(widget).catch(() => undefined);
      return (
        sending?.sendContact(widget, draft) ?? {
          kind: 'failed',
          reason: 'network',
          mayHaveArrived: false,
        }
      );
    },
    handOver: (draft) => {
      loadSending(widget)
        .then(({ sendHandedOver }) => sendHandedOver(widget, draft))
        .catch(log);
    },
    stampFields: (draft) => {
      if (!widget.isSecure) return {};
      const { form, shown, decisions } = draft;
      const url = contactEndpoint(config)?.url ?? '';
      const stamp = makeStampNow(widget, { id: draft.id, form, shown, decisions, url });
      return { consent: JSON.stringify(stamp) };
    },
    emit: widget.emit,
    // Without a secure page there is no such call, and nothing is sent either.
    newId: () => crypto.randomUUID?.() ?? widget.nextId(),
    nowMs: Date.now,
    nextId: widget.nextId,
    log: widget.log,
    textUrl: async (text) =>
      textsUrl && widget.isSecure ? textsUrl + (await digestText(hashedForm(text))) : undefined,
    ...(config.operator.phone && { operatorPhone: config.operator.phone }),
    locale,
  };
  portsOf.set(widget, ports);
  return ports;
}

/** Why a form stays the site's own, and what the owner can do about it. */
function explainProblem(problem: FormProblem): string {
  const stays = `The form "${problem.form}" stays the site's own:`;
  switch (problem.code) {
    case 'form-unknown':
      return `${stays} forms.${problem.form} is not in the configuration. Known: ${problem.known.join(', ') || 'none'}.`;
    case 'purpose-none':
      return `${stays} forms.${problem.form}.purposes names no purpose. Name one of purposes.`;
    case 'purpose-unknown':
      return `${stays} its purpose "${problem.id}" is not in purposes. Known: ${problem.known.join(', ') || 'none'}.`;
    case 'field-outside':
      return `${stays} its field "${problem.id}" is outside its purposes' data (${problem.allowed.join(', ')}). Add it to a purpose's data or take it out of the form.`;
    case 'endpoint-none':
      return `${stays} there is nowhere to send it. Set endpoint or receiver.`;
  }
}
