import type { Locator, Page } from 'playwright-core';
import type { AssentConfig } from '../../core/config';
import type { HeartbeatFinding } from '../../core/heartbeat';
import { PASS_HEADER } from '../../core/heartbeatPass';
import { fillForm } from './fillForm';
import { findForm } from './findForm';
import type { Guard } from './guardPosts';
import type { FormTold } from './hearForms';
import { specimenFor } from './specimen';
import type { Asked, Traffic } from './traffic';

/** How long an answer, and then the form's word of it, may take, in milliseconds. */
const ANSWER_MS = 25_000;
const SAID_MS = 10_000;

/** A form that is sent faster than this is suspect, where the owner says nothing, in seconds. */
const USUAL_TRAP_SECONDS = 2;

/** What a lead is sent with. */
export type SendingParts = {
  page: Page;
  config: AssentConfig;
  traffic: Traffic;
  guard: Guard;
  told: readonly FormTold[];
  /** Where leads go. */
  endpoint: string;
  /** Whether a form may go by the site's own sending too. */
  maySite: boolean;
};

/** What came of it: the form's name where the lead was taken, and said so. */
export type SentLead = { form?: string; findings: HeartbeatFinding[] };

/** Fills in the first form of ours on a page, presses its button, and follows the lead to the receiver and back. */
export async function sendLead(parts: SendingParts): Promise<SentLead> {
  const { page, config, guard, maySite } = parts;
  const found = await findForm(page, config);
  if (found.kind === 'none') return { findings: [found.finding] };
  const { name, form } = found;
  const readyMs = Date.now();
  const specimen = specimenFor(config.forms?.[name]?.region);
  await fillForm(form, specimen);
  const seconds = config.server?.trapSeconds ?? USUAL_TRAP_SECONDS;
  await page.waitForTimeout(Math.max(0, readyMs + seconds * 1000 + 500 - Date.now()));
  if (!maySite) guard.hold(specimen.known);
  await press(form);
  const finding = await follow(parts, name);
  return finding ? { findings: [finding] } : { form: name, findings: [] };
}

/** Presses what sends a form; where nothing can be pressed, what follows says so. */
async function press(form: Locator): Promise<void> {
  const button = form.locator('[type=submit],[type=image],button:not([type])').first();
  await button.click({ timeout: SAID_MS }).catch(() => undefined);
}

async function follow(
  { page, traffic, told, guard, endpoint, maySite }: SendingParts,
  form: string,
): Promise<HeartbeatFinding | undefined> {
  const has = (event: string) => told.some((one) => one.event === event && one.form === form);
  const isSites = () =>
    maySite ? has('form-handed-over') : guard.hasHeld() || has('form-handed-over');
  const posted = () => traffic.all.find((one) => isPostTo(one, endpoint));
  const isOver = () => isSites() || has('form-failed') || isAnswered(posted());
  await until(page, ANSWER_MS, isOver);
  const post = posted();
  if (!post && isSites()) return maySite ? undefined : { code: 'site-sends', what: form };
  if (!post) return { code: 'form-unsent', what: form };
  const wrong = judge(post, form);
  if (wrong) return wrong;
  const isSaid = await until(page, SAID_MS, () => has('form-sent'));
  return isSaid ? undefined : { code: 'form-silent', what: form };
}

/** What the receiver's answer says of people's leads; `undefined` where it took this one for what it is. */
function judge({ status, header, failure }: Asked, form: string): HeartbeatFinding | undefined {
  if (status === undefined) return { code: 'receiver-unreachable', what: failure ?? 'no answer' };
  const known = header?.(PASS_HEADER.toLowerCase());
  if (status >= 300) return { code: 'form-refused', what: `${form}, ${status}` };
  if (known === undefined) return { code: 'pass-unheard', what: form };
  return status === 202 ? { code: 'form-aside', what: `${form}, ${known}` } : undefined;
}

/** A post to one address. */
export function isPostTo({ method, url }: Asked, address: string): boolean {
  return method === 'POST' && url.href.split(/[?#]/)[0] === address;
}

/** Whether something asked has come to its end. */
export function isAnswered(asked: Asked | undefined): boolean {
  return asked?.status !== undefined || asked?.failure !== undefined;
}

/** Waits until something is so; false where it never was. */
export async function until(page: Page, ms: number, isSo: () => boolean): Promise<boolean> {
  const end = Date.now() + ms;
  while (!isSo()) {
    if (Date.now() > end) return false;
    await page.waitForTimeout(100);
  }
  return true;
}
