import type { FormPlan } from '../core/formPlan';
import { attachForm } from '../forms/attach';
import type { AttachedForm, AttachPorts } from '../forms/contract';
import { findControls } from '../forms/controls';
import { firstForm } from '../forms/firstForms';
import { submitButton } from '../forms/place';
import { turn } from '../forms/turn';
import { hasLeads } from '../outbox/leadMark';
import { attachPorts } from './asking/attachPorts';
import { hearJQuery } from './asking/hearJQuery';
import { type PlanOf, planForms } from './asking/planForms';
import { rememberVisit } from './asking/rememberVisit';
import type { Widget } from './contract';

// What the chunks that come after this one take from it: `bundle/lent.ts` reads these lines.
export * from '../effects/askBeforeLeaving';
export * from '../forms/attach';
export * from '../forms/controls';
export * from '../forms/enterRoot';
export * from '../forms/keepPlaced';
export * from '../forms/place';
export * from '../forms/styles';
export * from '../ui/element';

/** What the forms of one page share. */
type Shared = { ports: AttachPorts; planOf: PlanOf };

type Attach<Form> = (form: Form, plan: FormPlan, ports: AttachPorts) => AttachedForm | undefined;

// Kept on the objects themselves: a page may have something of its own by the name of `WeakMap`.
const SHARED = Symbol();
const TAKER = Symbol();

type Sharing = Widget & { [SHARED]?: Shared };
type Taken = HTMLElement & { [TAKER]?: Shared | undefined };
let isTakenUp = false;

/**
 * Takes the marked forms at and below an element: wraps a `<form>`, renders into anything else.
 * What cannot be served stays the site's own.
 */
export async function takeForms(widget: Sharing, root: ParentNode): Promise<void> {
  // Nothing could be sent from here, so the site's own way of sending must stay.
  if (!widget.isSecure) return;
  const below = [...root.querySelectorAll<Taken>('[data-assent-form]')];
  if (root instanceof HTMLElement && root.dataset.assentForm !== undefined) below.unshift(root);
  const isFirst = !widget[SHARED];
  const taker = sharedBy(widget);
  for (const element of below) {
    if (element[TAKER] === taker) continue;
    element[TAKER] = taker;
    await turn();
    await takeForm(widget, element).catch((error) => {
      // Looked at again with the next scan.
      element[TAKER] = undefined;
      widget.log(error);
    });
  }
  if (!isFirst) return;
  rememberVisit(widget);
  widget.onChange(() => rememberVisit(widget));
  await takeUpLeads(widget);
}

/** Sends what earlier pages could not, whether or not this page has a form; once per page. */
export async function takeUpLeads(widget: Widget): Promise<void> {
  if (isTakenUp) return;
  isTakenUp = true;
  // A database is there only where somebody once pressed submit.
  if (!(await hasLeads())) return;
  const submit = await widget.loadView('submit');
  await submit.takeUpLeads(widget, async (form) => (await firstForm(form).form).engage());
}

/** Opens a form in a dialog; says in the console what keeps it from that. */
export async function openForm(widget: Widget, view: unknown, opener?: HTMLElement): Promise<void> {
  const [{ openAsked }, { serveOwn }] = await Promise.all([
    widget.load('popup'),
    widget.load('ownForm'),
  ]);
  await openAsked({ ...widget, ...sharedBy(widget), serveOwn, firstForm }, view, opener);
}

async function takeForm(widget: Widget, element: HTMLElement): Promise<void> {
  const { ports, planOf } = sharedBy(widget);
  const id = element.dataset.assentForm ?? '';
  const plan = planOf(id, element);
  if (!plan) return;
  const serve = <Form>(form: Form, attach: Attach<Form>) => {
    // The widget may have been taken away meanwhile.
    const attached = widget.signal.aborted ? undefined : attach(form, plan, ports);
    if (!attached) return;
    firstForm(id).take(attached);
    widget.signal.addEventListener('abort', attached.detach);
  };
  if (element instanceof HTMLFormElement) {
    hearJQuery(widget);
    const found = findControls(element, plan);
    const isUsual =
      plan.fields.every(({ id, type }) => type === 'hidden' || id in found) &&
      submitButton(element);
    return serve(element, isUsual ? attachForm : (await widget.load('oddForm')).attachOdd);
  }
  const render = async () => serve(element, (await widget.load('ownForm')).renderForm);
  const calm = ports.calm?.(element);
  // Others need not wait for it.
  if (calm) calm.then(render).catch(widget.log);
  else await render();
}

function sharedBy(widget: Sharing): Shared {
  widget[SHARED] ??= { ports: attachPorts(widget), planOf: planForms(widget) };
  return widget[SHARED];
}
