// The owner's desk as the browser tests visit it: a lead arrives, the owner signs in.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { publishedTexts } from '../../src/core/publishedTexts';
import { packs } from '../../src/locales/all';
import { textHash } from '../../src/receiver/digest';
import type { Receiver, Site } from './site';
import { expect } from './test';

/** A lead as the widget sends one. */
const SAMPLE = JSON.parse(readFileSync('test/fixtures/wire/good/contact.json', 'utf8'));

/** Numbers of phones that no other test has. */
let phones = 1_000_000 + Math.floor(Math.random() * 8_000_000);

/** A lead arrives, as a page of the site sends it. */
export async function arrive(receiver: Receiver, site: Site, name: string): Promise<string> {
  phones += 1;
  const texts = publishedTexts(receiver.config, 'ru', packs.ru ?? {})
    .filter(({ role, id }) => id === 'callback' && (role === 'label' || role === 'consent'))
    .map(({ role, id, text }) => ({ role, id, sha256: textHash(text) }));
  const id = randomUUID();
  const sent = {
    ...{ ...SAMPLE, id, fields: { name, phone: `+7916${phones}` } },
    ...{ typed: {}, extra: {}, page: `${site.origin}/remont` },
    stamp: {
      ...{ ...SAMPLE.stamp, id: randomUUID(), at: new Date().toISOString() },
      ...{ origin: site.origin, texts },
    },
  };
  const answer = await fetch(`${receiver.origin}/v1/contact`, {
    method: 'POST',
    headers: { Origin: site.origin, 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  });
  expect(answer.status, await answer.text()).toBe(201);
  return id;
}

/** The owner signs in and comes to a page of the desk. */
export async function signIn(page: Page, { origin, token }: Receiver, path = '/admin/leads') {
  await page.goto(`${origin}${path}`);
  await page.locator('input[type=password]').fill(token);
  await page.getByRole('button').first().click();
  await page.goto(`${origin}${path}`);
}
