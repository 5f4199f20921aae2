import type { Page } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { newPath, putPage } from './page';
import type { Site } from './site';
import { bundleJudges } from './styles/bundle';
import { FRAMEWORKS } from './styles/frameworks';
import { RULES } from './styles/rules';
import { expect, test } from './test';
import type { Visitor } from './visitor';

/** Frameworks or rules that one test takes, so that none is long. */
const PORTION = 8;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** As a site's own might be: two ways to label, and rows. */
const WRAPPED = `<form id="wrapped" data-assent-form="callback">
  <div><label for="w-name">Имя</label><input id="w-name" name="name"></div>
  <div><label>Телефон <input name="phone" type="tel"></label></div>
  <button>Отправить</button></form>`;

const BODY = `${WRAPPED}<div id="own" data-assent-form="callback"></div>
  <iframe data-assent="marketing" data-src="https://video.example/embed/1" title="Видео" width="320" height="200"></iframe>
  <button id="opener" data-assent-popup="callback">Заказать звонок</button>`;

/** Puts a page under somebody's styles and waits for its forms. */
async function open(page: Page, site: Site, css: string) {
  const config = siteConfig({ endpoint: { url: `${site.origin}/busy`, idempotent: true } });
  const head = `<style>${css.replaceAll('</', '')}</style>`;
  await page.setViewportSize(WIDE);
  await page.goto(putPage(site, newPath(), { config, head, body: BODY }));
  await page.waitForFunction("document.querySelectorAll('.assent-consents').length === 2");
  await page.waitForSelector('.assent-placeholder', { state: 'attached' });
}

const judged = (page: Page, judge: string, selector: string) =>
  page.evaluate(`judges.${judge}(document.querySelector('${selector}'))`) as Promise<string[]>;

/** Clicks at the middle of a box and then of its words, as a mouse does; says what did not tick or untick it. */
async function press(page: Page, form: string): Promise<string[]> {
  const faults: string[] = [];
  for (const what of ['input', '.assent-words']) {
    const at = (await page.evaluate(`(() => {
      const row = document.querySelector('${form} .assent-consent');
      row.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [line] = ${what === 'input' ? "[row.querySelector('input').getBoundingClientRect()]" : "judges.linesOf(row.querySelector('.assent-words'))"};
      return line ? [line.x + line.width / 2, line.y + line.height / 2, row.querySelector('input').checked] : undefined;
    })()`)) as [number, number, boolean] | undefined;
    if (at) await page.mouse.click(at[0], at[1]);
    const now = await page.evaluate(
      `document.querySelector('${form} .assent-consent input').checked`,
    );
    if (!at || now === at[2]) faults.push(`a click on ${what} does nothing`);
  }
  return faults;
}

/** Looks at all forms in one width. */
async function look(page: Page, forms: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const form of forms) {
    const found = [
      ...(await judged(page, 'judgeForm', form)),
      ...(await press(page, form)),
      ...(form === 'dialog' ? await judged(page, 'judgeDialog', form) : []),
    ];
    faults.push(...found.map((fault) => `${form}: ${fault}`));
  }
  return faults;
}

/** Sends each form empty and reads what is said. */
async function sendEmpty(page: Page, forms: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const form of forms) {
    const target = `document.querySelector('${form === 'wrapped' ? form : `${form} form, ${form}`}')`;
    await page.evaluate(
      `(${target}.closest('form') ?? ${target}.querySelector('form')).requestSubmit()`,
    );
    await page.waitForSelector(`${form} [data-assent-state=invalid]`, { state: 'attached' });
    const found = await judged(page, 'judgeLines', form);
    faults.push(...found.map((fault) => `${form}: ${fault}`));
  }
  return faults;
}

/** Sends the own form to a server that is busy, reads what is said and takes the lead back. */
async function sendInVain(page: Page): Promise<string[]> {
  // Looked at in the frame in which it is said: the next try may be on its way already.
  const linesWhen = async (state: string, line: string) => {
    const seen = `document.querySelector('#own [data-assent-state=${state}] ${line}')`;
    const read = await page.waitForFunction(
      `${seen} && judges.judgeLines(document.querySelector('#own'))`,
    );
    return (await read.jsonValue()) as string[];
  };
  await page.evaluate(`(() => {
    const form = document.querySelector('#own form');
    form.querySelector('[name=name]').value = 'Анна';
    form.querySelector('[name=phone]').value = '8 999 123-45-67';
    form.querySelector('.assent-consent input').checked = true;
    form.requestSubmit();
  })()`);
  const faults = await linesWhen('waiting', '.assent-plain');
  await page.evaluate("document.querySelector('#own .assent-plain').click()");
  return [...faults, ...(await linesWhen('cancelled', '[role=status]:not(:empty)'))];
}

/** All that is wrong under some styles, wide and narrow. */
async function faultsUnder(page: Page, site: Site, css: string): Promise<string[]> {
  await open(page, site, css);
  const faults: string[] = [];
  const inPage = ['#wrapped', '#own'];
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    const found = [...(await look(page, inPage)), ...(await sendEmpty(page, inPage))];
    const held = await judged(page, 'judgePlaceholder', '.assent-placeholder');
    found.push(...held.map((fault) => `placeholder: ${fault}`));
    faults.push(...found.map((fault) => `${size.width} ${fault}`));
  }
  const waiting = await sendInVain(page);
  faults.push(...waiting.map((fault) => `360 waiting: ${fault}`));
  await page.evaluate("assent.open({ form: 'callback' })");
  await page.waitForSelector('dialog .assent-consents', { state: 'attached' });
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    const found = [...(await look(page, ['dialog'])), ...(await sendEmpty(page, ['dialog']))];
    faults.push(...found.map((fault) => `${size.width} ${fault}`));
  }
  return faults;
}

const styles = Object.entries({ ...FRAMEWORKS, ...RULES });

for (let from = 0; from < styles.length; from += PORTION) {
  const some = styles.slice(from, from + PORTION);
  test(`forms of ours can be used under ${some.map(([name]) => name).join(', ')}`, async ({
    page,
    visitor,
    site,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript({ content: await bundleJudges() });
    await page.route('**/busy', (route) => route.fulfill({ status: 503 }));
    await answer(page, visitor, site);
    const faults: Record<string, string[]> = {};
    for (const [name, css] of some) {
      const found = await faultsUnder(page, site, css);
      if (found.length) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
}

/** Answers the banner once: it would lie on forms at the page's end. */
async function answer(page: Page, visitor: Visitor, site: Site) {
  await page.goto(putPage(site, newPath()));
  await visitor.control('decline').click();
  await expect(visitor.banner).toHaveCount(0);
}
