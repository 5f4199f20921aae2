import type { Frame, Page } from 'playwright-core';
import { within } from '../../within';
import type { FormFact } from '../facts';
import { CONSENT_WORDS } from '../words';
import { findForms } from './findForms';
import { tellForms } from './tellForms';

const READ_MS = 5000;

/** The forms of a page that ask for what tells of a person, in its own frames. */
export async function readForms(page: Page): Promise<FormFact[]> {
  const own = page.frames().filter((frame) => {
    if (frame === page.mainFrame()) return true;
    return URL.canParse(frame.url()) && new URL(frame.url()).origin === new URL(page.url()).origin;
  });
  const found: FormFact[] = [];
  for (const frame of own.slice(0, 12)) {
    const read = within(READ_MS, inFrame(frame));
    found.push(...((await read.catch(() => undefined)) ?? []));
  }
  return found;
}

async function inFrame(frame: Frame): Promise<FormFact[]> {
  const forms = await frame.evaluateHandle(findForms);
  return forms.evaluate(tellForms, CONSENT_WORDS);
}
