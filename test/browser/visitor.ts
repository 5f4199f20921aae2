import { readFileSync } from 'node:fs';
import type { Page, Request, Route } from '@playwright/test';
import { expect } from './expect';

/** A lead as it was posted, and when, in milliseconds since 1970. */
export type Posted = {
  id: string;
  replaces?: string;
  keyHash?: string;
  fields: Record<string, string>;
  browser?: { campaign?: object; first?: object };
  atMs: number;
};

/** A lead as it waits on the device. */
export type Kept = {
  id: string;
  key?: string;
  request: { body: string };
  notBeforeMs?: number;
  outcome?: { kind: string };
};

/** A key as it is kept after its lead was sent, or what is kept of a consent that was told. */
export type KeptKey = {
  kind?: 'lead' | 'consent';
  id: string;
  key: string;
  untilMs: number;
  receiver?: string;
  receipt?: { jws: string; data: { fields: Record<string, string> } };
};

/** A person at a tab, with what they see of us, do to it and could look up behind it. */
export type Visitor = ReturnType<typeof visitorAt>;

/** Sits a person down at a tab. */
export function visitorAt(page: Page) {
  /** A control of ours outside forms, by what it does. */
  const control = (name: string) => page.locator(`#assent-consent [data-assent-action="${name}"]`);
  const consentBox = page.getByRole('checkbox', { name: /связаться со мной/ });

  /** Types name and phone into the one form in sight. */
  const type = async (name = 'Анна Каренина', phone = '8 (999) 123-45-67') => {
    await page.getByLabel('Имя').fill(name);
    await page.getByLabel('Телефон').fill(phone);
  };

  /** What stands in a store of our database; `undefined` where there is none. */
  const stored = <Entry>(store: string) =>
    page.evaluate(async (store) => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'assent')) return undefined;
      return new Promise<Entry[]>((resolve) => {
        const opening = indexedDB.open('assent');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      });
    }, store);

  return {
    page,
    control,
    consentBox,
    type,
    banner: page.locator('#assent-consent [part=banner]'),

    /** Where a control stands, rounded as people see it. */
    async boxOf(name: string) {
      const box = await control(name).boundingBox();
      const { round } = Math;
      return box && { width: round(box.width), height: round(box.height), y: round(box.y) };
    },

    /** Fills the form in, as a person does who agrees to be called. */
    async fill(name?: string, phone?: string) {
      await type(name, phone);
      await consentBox.check();
    },

    /** Presses the form's own button. */
    send: () => page.getByRole('button', { name: 'Отправить', exact: true }).click(),

    /** Waits for words; a database that never answers holds us up a second at each step. */
    reads: (words: string | RegExp) =>
      expect(page.getByText(words).first()).toBeVisible({ timeout: 15_000 }),

    /** What ran on the page, in order; for a moment none of that while the page is being loaded again. */
    ran: () => page.evaluate('ran').catch(() => ['(loading)']) as Promise<string[]>,

    /** What the console is told from now on; the browser's own words about files that did not come are left out. */
    consoleLines(): string[] {
      const said: string[] = [];
      page.on('console', (line) => {
        if (!line.text().startsWith('Failed to load resource')) said.push(line.text());
      });
      return said;
    },

    /** What we tell the console from now on. */
    ownLines(): string[] {
      const said: string[] = [];
      page.on('console', (line) => {
        if (line.text().startsWith('[assent]')) said.push(line.text());
      });
      return said;
    },

    /** What the tab posts from now on, to whomever. */
    posts(): Request[] {
      const posts: Request[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') posts.push(request);
      });
      return posts;
    },

    /** Leads that this tab and its neighbours post from now on; `answer` answers each, lets it through or leaves it. */
    leads: async (
      answer: (route: Route, index: number) => unknown = (route) => route.continue(),
    ): Promise<Posted[]> => {
      const posted: Posted[] = [];
      await page.context().route(/v1\/contact|lead\.php/, async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        posted.push({ ...route.request().postDataJSON(), atMs: Date.now() });
        await answer(route, posted.length - 1);
      });
      return posted;
    },

    /** Leads that wait on the device; `undefined` where there is no database. */
    outbox: () => stored<Kept>('outbox'),

    /** Keys of leads that were sent, and receipts of consents; `undefined` where there is no database. */
    keys: () => stored<KeptKey>('keys'),

    /** What axe finds wrong, by rule and markup, in the page or in what a selector gives. */
    async faults(within = ''): Promise<[string, string[]][]> {
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      return page.evaluate(
        `axe.run(${within ? `document.querySelector(${JSON.stringify(within)})` : 'document'}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
      );
    },
  };
}
