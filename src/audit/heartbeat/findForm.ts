import type { Locator, Page } from 'playwright-core';
import type { AssentConfig } from '../../core/config';
import type { HeartbeatFinding } from '../../core/heartbeat';

/** How long a form may take to be served, in milliseconds. */
const SERVED_MS = 10_000;

/** A form that can be filled in, or why there is none. */
export type FoundForm =
  | { kind: 'found'; name: string; form: Locator }
  | { kind: 'none'; finding: HeartbeatFinding };

/** Finds the first form of ours that a person can see: in the page, else in a popup of ours. Those for requests about data are left alone. */
export async function findForm(page: Page, config: AssentConfig): Promise<FoundForm> {
  const names = Object.entries(config.forms ?? {}).flatMap(([name, { kind }]) =>
    kind === 'rights' ? [] : [name],
  );
  let finding: HeartbeatFinding = { code: 'form-missing' };
  for (const place of await page.locator('[data-assent-form]').all()) {
    const name = (await place.getAttribute('data-assent-form')) ?? '';
    if (!names.includes(name)) continue;
    const isForm = await place.evaluate((node) => node instanceof HTMLFormElement);
    const form = isForm ? place : place.locator('form').first();
    const state = await served(form);
    if (state === 'shown') return { kind: 'found', name, form };
    const code = state === 'hidden' ? 'form-hidden' : 'form-unserved';
    if (finding.code !== 'form-unserved') finding = { code, what: name };
  }
  for (const opener of await page.locator('[data-assent-popup]').all()) {
    const name = (await opener.getAttribute('data-assent-popup')) ?? '';
    if (!names.includes(name) || !(await opener.isVisible())) continue;
    await opener.click({ timeout: SERVED_MS }).catch(() => undefined);
    const form = page.locator('dialog.assent-popup[open] form');
    if ((await served(form)) === 'shown') return { kind: 'found', name, form };
    finding = { code: 'form-unserved', what: name };
  }
  return { kind: 'none', finding };
}

/** Whether a form holds our consents, and can be seen. */
async function served(form: Locator): Promise<'shown' | 'hidden' | 'unserved'> {
  try {
    await form.locator('.assent-consents').waitFor({ state: 'attached', timeout: SERVED_MS });
  } catch {
    return 'unserved';
  }
  return (await form.isVisible()) ? 'shown' : 'hidden';
}
