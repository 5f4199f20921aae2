import type { BrowserContext } from '@playwright/test';
import type { Stamp } from '../wire/stamp';
import { whyNone } from './findWidget';
import type { Watch } from './seen';
import { waitFor } from './waitFor';

/** How long a lead may take to leave, in milliseconds, when nothing else is said. */
const LEAD_MS = 10_000;

/** How to wait for a stamp. */
export type StampOptions = {
  /** In milliseconds; 10,000 when left out. */
  timeout?: number;
};

/**
 * Makes what waits for the stamps of leads, each of which it gives once, in the order they left. Rejects, and says
 * what stands in the way, where none comes in time.
 */
export function createAwaitStamp(
  context: BrowserContext,
  watch: Watch,
): (form?: string, options?: StampOptions) => Promise<Stamp> {
  const given = new Set<Stamp>();
  return async (form, { timeout = LEAD_MS } = {}) => {
    const found = await waitFor(
      () =>
        watch.stamps.find(
          (stamp) => !given.has(stamp) && (form === undefined || stamp.form === form),
        ),
      timeout,
    );
    if (!found) throw new Error(await whyNoStamp(context, watch, form, timeout));
    given.add(found);
    return found;
  };
}

async function whyNoStamp(
  context: BrowserContext,
  { stamps, frames }: Watch,
  form: string | undefined,
  timeout: number,
): Promise<string> {
  if (frames.length === 0) return whyNone(context);
  const all = context.pages().flatMap((page) => page.frames());
  const seen = (
    await Promise.all(all.map((frame) => frame.evaluate(collectForms).catch(() => [])))
  ).flat();
  const names = [...new Set(seen.map(({ id }) => id))];
  const others = [...new Set(stamps.flatMap((stamp) => stamp.form ?? []))];
  if (form !== undefined && !names.includes(form) && !others.includes(form)) {
    const known = names.length > 0 ? `Forms here: ${names.join(', ')}.` : 'No form here has it.';
    return `No form "${form}" stands on the page: data-assent-form="${form}" is on none. ${known}`;
  }
  const faults = seen
    .filter(({ id }) => form === undefined || id === form)
    .flatMap(({ faults }) => faults);
  const lines = [
    `No lead${form === undefined ? '' : ` of the form "${form}"`} left within ${timeout / 1000} s.`,
  ];
  if (faults.length > 0) lines.push(`The form says: ${[...new Set(faults)].join(' / ')}`);
  else lines.push('Fill the form, tick its required consent and press its button first.');
  if (others.length > 0) lines.push(`Leads that did leave: ${others.join(', ')}.`);
  return lines.join('\n');
}

/** Runs in the page: the marked forms and what they complain of; takes nothing from this module. */
function collectForms(): { id: string; faults: string[] }[] {
  const found: { id: string; faults: string[] }[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      const id = node.getAttribute('data-assent-form') ?? node.getAttribute('data-assent-popup');
      if (id === null) continue;
      const said = [...node.querySelectorAll('[aria-invalid=true]')].map((input) => {
        const words = document.getElementById(input.getAttribute('aria-describedby') ?? '');
        const name = input.getAttribute('name') ?? input.id;
        return words?.textContent?.trim() || `${name} is not filled as it should be`;
      });
      const alerts = [...node.querySelectorAll('[role=alert]')].map(
        (alert) => alert.textContent?.trim() ?? '',
      );
      found.push({ id, faults: [...alerts, ...said].filter(Boolean) });
    }
  };
  visit(document);
  return found;
}
