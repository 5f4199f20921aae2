import type { BrowserContext } from 'playwright-core';

/** What a form told its page: the event's name, after `assent:`. */
export type FormTold = { event: string; form: string };

/** The name by which pages of a visit tell us. */
const TELL = '__assentHeartbeat';

/** Hears what forms tell their pages from now on, also those that are left for another. */
export async function hearForms(context: BrowserContext): Promise<readonly FormTold[]> {
  const told: FormTold[] = [];
  await context.exposeBinding(TELL, (_, one: FormTold) => {
    told.push(one);
  });
  await context.addInitScript((tell) => {
    for (const event of ['form-sent', 'form-failed', 'form-handed-over']) {
      document.addEventListener(`assent:${event}`, (fired) => {
        const { form } = (fired as CustomEvent<{ form: string }>).detail; // as our events are made
        // What `exposeBinding` put there.
        (window as unknown as Record<string, (one: object) => void>)[tell]?.({ event, form });
      });
    }
  }, TELL);
  return told;
}
