import type { FormConfig } from '../core/config';
import { type FormPlan, formProblem, planForm } from '../core/formPlan';
import { receiverUrl } from '../core/settings';
import { hashedForm } from '../core/texts';
import { digestText } from '../effects/digest';
import { holdBack } from '../effects/holdBack';
import { attachForm } from '../forms/attach';
import type { AttachedForm, AttachPorts, Engaged } from '../forms/ports';
import { renderForm } from '../forms/renderForm';
import { hasOutbox } from '../outbox/leadStore';
import { rememberVisit } from './asking/rememberVisit';
import type { Chunks, Widget } from './contract';

// What the chunks that come after this one take from it: `bundle/lent.ts` reads these lines.
export * from '../effects/digest';
export * from '../effects/holdBack';
export * from '../forms/controls';
export * from '../forms/phoneLine';
export * from '../forms/place';
export * from '../forms/styles';
export * from '../ui/element';

/** How long forms are attached in one go, in milliseconds: a page with a hundred of them stays awake. */
const SLICE_MS = 12;

let turns = Promise.resolve();
let sliceStartMs = 0;

const taken = new WeakSet<Element>();
const stands = new WeakMap<Widget, Stand>();

/** What the forms of one page share. */
type Stand = {
  ports: AttachPorts;
  plans: Map<string, FormPlan | undefined>;
};

/** The first attached form of a name, be it there now or later. */
type First = { form: Promise<AttachedForm>; take(form: AttachedForm): void };

let ids = 0;
const firsts = new Map<string, First>();
let isResumed = false;

/**
 * Takes the marked forms at and below an element: wraps a `<form>`, renders into anything else.
 * What cannot be served stays the site's own.
 */
export async function takeForms(widget: Widget, root: ParentNode): Promise<void> {
  // Nothing could be sent from here, so the site's own way of sending must stay.
  if (!widget.isSecure) return;
  const below = [...root.querySelectorAll<HTMLElement>('[data-assent-form]')];
  if (root instanceof HTMLElement && root.dataset.assentForm !== undefined) below.unshift(root);
  const isFirst = !stands.has(widget);
  const stand = standOf(widget);
  for (const element of below) {
    if (taken.has(element)) continue;
    taken.add(element);
    await turn();
    await takeForm(widget, stand, element).catch(widget.log);
  }
  if (!isFirst) return;
  rememberVisit(widget);
  widget.onChange(() => rememberVisit(widget));
  await resumeLeads(widget);
}

/** Sends what earlier pages could not, whether or not this page has a form; once per page. */
export async function resumeLeads(widget: Widget): Promise<void> {
  if (isResumed) return;
  isResumed = true;
  // A database is there only where somebody once pressed submit.
  if (!(await hasOutbox())) return;
  const { resume } = await loadSubmit(widget);
  await resume(widget, async (form) => (await firstOf(form).form).engage());
}

function firstOf(id: string): First {
  const known = firsts.get(id);
  if (known) return known;
  let take: First['take'] = () => {};
  const form = new Promise<AttachedForm>((resolve) => {
    take = resolve;
  });
  firsts.set(id, { form, take });
  return { form, take };
}

/** Resolves when the next form may be attached, whoever found it: a page can add each of a hundred by itself. */
function turn(): Promise<void> {
  turns = turns.then(async () => {
    if (performance.now() - sliceStartMs < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    sliceStartMs = performance.now();
  });
  return turns;
}

/** Opens a form in a dialog; says in the console what keeps it from that. */
export async function openForm(widget: Widget, view: unknown): Promise<void> {
  const { form: id = '' } = Object(view) as { form?: string };
  if (!id) return widget.log('There is no view', view);
  const { ports, plans } = standOf(widget);
  const plan = widget.isSecure && planOf(widget, plans, id);
  if (!plan) return;
  const { openPopup } = await loadOwnForm(widget);
  openPopup(plan, ports, (form) => firstOf(id).take(attachForm(form, plan, ports)));
}

async function takeForm(widget: Widget, stand: Stand, element: HTMLElement): Promise<void> {
  const { ports, plans } = stand;
  const id = element.dataset.assentForm ?? '';
  const plan = planOf(widget, plans, id, element);
  if (!plan) return;
  const attached =
    element instanceof HTMLFormElement
      ? attachForm(element, plan, ports)
      : renderForm(element, plan, ports, (await loadOwnForm(widget)).createForm);
  if (attached.isAttached) firstOf(id).take(attached);
}

function planOf(
  widget: Widget,
  plans: Stand['plans'],
  id: string,
  element?: HTMLElement,
): FormPlan | undefined {
  const { config, language, log } = widget;
  if (!plans.has(id)) {
    const problem = formProblem(config, id);
    const form = config.forms?.[id] as FormConfig; // `formProblem` found it
    plans.set(id, problem ? undefined : planForm(config, id, form, language.locale, language.pack));
  }
  const problem = plans.get(id) ? undefined : formProblem(config, id);
  if (problem) {
    widget.load('checker').then(
      ({ explainForm }) => log(explainForm(problem), element),
      () => log(`The form "${id}" stays the site's own:`, problem, element),
    );
  }
  return plans.get(id);
}

async function loadSubmit(widget: Widget): Promise<Chunks['submit']> {
  const [chunk] = await Promise.all([widget.load('submit'), widget.language.words('submit')]);
  return chunk;
}

const loadOwnForm = (widget: Widget) => widget.load('ownForm');

function standOf(widget: Widget): Stand {
  const made = stands.get(widget);
  if (made) return made;
  const { config, log } = widget;
  const textsUrl = receiverUrl(config, '/v1/texts/');
  const addresses = new Map<string, Promise<string>>();
  const addressOf = (text: string) => {
    const words = hashedForm(text);
    if (!addresses.has(words))
      addresses.set(
        words,
        digestText(words).then((digest) => textsUrl + digest),
      );
    return addresses.get(words);
  };
  const ports: AttachPorts = {
    text: widget.language.text,
    locale: widget.language.locale,
    nowMs: Date.now,
    holdBack,
    nextId: () => `assent-${++ids}`,
    log,
    textUrl: async (text) => (textsUrl ? addressOf(text) : undefined),
    ...(config.operator.phone && { operatorPhone: config.operator.phone }),
    engage: async (lent): Promise<Engaged> => (await loadSubmit(widget)).engage(widget, lent),
  };
  const stand = { ports, plans: new Map() };
  stands.set(widget, stand);
  return stand;
}
