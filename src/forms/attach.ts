import type { FormPlan } from '../core/formPlan';
import { catchSubmits } from './catchSubmits';
import { createConsentSection } from './consentSection';
import type { AttachedForm, AttachPorts, FindControls, FormParts } from './contract';
import { findControls } from './controls';
import { createEngagement } from './engagement';
import { enterRoot } from './enterRoot';
import { keepPlaced } from './keepPlaced';
import { placeBeforeButton } from './place';
import css from './section.css?inline';
import { adoptStyles } from './styles';
import { whenShown } from './whenShown';

/** What somebody does who turns to a form: browsers fill fields in without entering them. */
const TURNS = ['focusin', 'input'];

/** What is different with a form of its kind. */
type Kind = {
  /** How its fields are found. */
  find?: FindControls;
  /** How our block is put into it, before a button where one is named. */
  put?: (form: HTMLFormElement, block: HTMLElement, button?: HTMLElement) => void;
  /** Where what happens at its controls passes. */
  ground?: HTMLElement;
  /** Says in an own form's alert that it cannot be served. */
  sayLost?: (alert: HTMLElement, ports: AttachPorts, error: unknown) => Promise<void>;
};

/**
 * Attaches a form: puts the consents before its button and catches its submits. What
 * reads, checks and sends is asked for when somebody turns to the form, or at the latest on submit,
 * which is then held until it comes. Where what serves it cannot be had, a form is the site's own again;
 * one of our own making says so, with `sayLost`. A form some of whose fields, or whose button, are
 * not found at first sight goes by `attachOdd.ts`.
 */
export function attachForm(
  form: HTMLFormElement,
  plan: FormPlan,
  ports: AttachPorts,
  { find = findControls, put = placeBeforeButton, ground = form, sayLost }: Kind = {},
): AttachedForm {
  adoptStyles(css);
  const section = createConsentSection(plan, ports);
  // Not the time of day, which can be set back.
  const fromMs = performance.now();
  const parts = {
    form,
    ground,
    plan,
    isOwn: !!sayLost,
    section,
    shownAtMs: whenShown(section.node, ports.nowMs),
    stoodMs: () => performance.now() - fromMs,
    controlsNow: () => find(form, plan),
    place: (button?: HTMLElement) => put(form, section.node, button),
  };
  const calm = sayLost ? undefined : ports.calm?.(form);
  const takeAway = keepIn(parts, ports, calm);

  const engage: AttachPorts['engage'] = async (of) => {
    await calm;
    return ports.engage(of);
  };
  const engagement = createEngagement(parts, { ...ports, engage }, async (again, error) => {
    const { node, alert } = section;
    if (sayLost || !navigator.onLine) {
      node.dataset.assentState = 'failed';
      if (sayLost) return sayLost(alert, ports, error);
      const reason = ports.text('form.reason.network');
      alert.textContent = ports.text('form.failed', { reason });
      return;
    }
    // What fails on our side must not cost the site its lead.
    result.detach();
    again();
  });
  const stopCatching = catchSubmits(form, engagement);
  const enter = ({ target }: Event) => {
    engagement.come().then((engaged) => engaged.enter(target), ports.log);
  };
  for (const type of TURNS) ground.addEventListener(type, enter, true);

  const result: AttachedForm = {
    engage: () =>
      engagement.come().catch((error) => {
        ports.log('A form cannot be served:', error);
        return undefined;
      }),
    detach() {
      stopCatching();
      for (const type of TURNS) ground.removeEventListener(type, enter, true);
      engagement.end();
      takeAway();
    },
  };
  return result;
}

/** Puts our section into a form once it is calm, and again when the page has drawn the form anew; gives what takes it away. */
function keepIn(
  { form, section: { node }, place }: FormParts,
  ports: Pick<AttachPorts, 'clearCopies'>,
  calm?: Promise<void>,
): () => void {
  let isOver = false;
  let letGo = () => {};
  // Without our style sheets it has another size.
  const watcher = new ResizeObserver(() => enterRoot(form));
  watcher.observe(node);
  const begin = () => {
    if (isOver) return;
    letGo = keepPlaced({
      isOut: () => form.isConnected && !node.isConnected,
      put() {
        // Of a form that was served before: a copy of it, or one drawn from its own markup.
        if (form.querySelector('.assent-say,[data-assent-busy]')) ports.clearCopies(form, node);
        place();
        enterRoot(form);
      },
    });
  };
  if (calm) calm.then(begin);
  else begin();
  return () => {
    isOver = true;
    letGo();
    watcher.disconnect();
    node.remove();
  };
}
