/*
 * Sends forms from several tabs of a real browser while everything breaks, then compares what people
 * were told with what stands in the database. Run `npm run build` first.
 *
 * SOAK_COUNT (300) submissions, SOAK_SECONDS (1200) for them at most: a busy machine takes its time, the
 * count is what matters. SOAK_SEED to repeat a run.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { MODES, startProxy } from './proxy.mjs';
import { judge } from './tally.mjs';

const COUNT = Number(process.env.SOAK_COUNT ?? 300);
const SECONDS = Number(process.env.SOAK_SECONDS ?? 1200);
const SEED = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);
const CONTEXTS = 2;
const TABS = 8;
/** How long one submission is watched before its page is left as it is, in milliseconds. */
const WATCH_MS = 8000;
/** A form that is still at work so long after a press is stuck, in milliseconds: its timeout is 10 s. */
const STUCK_MS = 20_000;
/** How long a form may say nothing at all after a press, in milliseconds. */
const MISSED_MS = 3000;
/** How long a call to the browser may take that has no limit of its own, in milliseconds. */
const CALL_MS = 15_000;
/** How long the browser may take to send what is left once all is well again, in milliseconds. */
const SETTLE_MS = 40_000;

const random = createRandom(SEED);
const pick = (list) => list[Math.floor(random() * list.length)];
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Rejects when the browser does not answer in time: under load it now and then forgets a call, `Page.close` above all. */
const within = (call) =>
  Promise.race([
    call,
    sleep(CALL_MS).then(() => {
      throw new Error(`The browser has not answered for ${CALL_MS / 1000} s.`);
    }),
  ]);
const load = async (path) => (await runnerImport(path, { configFile: false })).module;

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The site: one page with a form, and the widget's files. `taken` are the names it was sent by the form itself. */
async function startSite(pageOf) {
  const taken = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    if (searchParams.has('name')) taken.push(searchParams.get('name'));
    try {
      const isPage = pathname === '/';
      const body = isPage ? pageOf() : readFileSync(join('dist', pathname));
      const type = isPage ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${server.address().port}`, server, taken };
}

/** What stands in every store the page's origin has, as text. */
function keptText() {
  const all = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  return (async () => {
    const texts = [JSON.stringify(localStorage)];
    for (const { name } of await indexedDB.databases()) {
      const database = await all(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const work = database.transaction(store).objectStore(store);
        texts.push(JSON.stringify(await all(work.getAll())));
      }
      database.close();
    }
    return texts.join('\n');
  })();
}

const folder = mkdtempSync(join(tmpdir(), 'assent-soak-'));
const { ensureChromium } = await load('./test/browser/chromium.ts');
const { createReceiver } = await load('./test/soak/receiverProcess.ts');
const { siteConfig } = await load('./test/fixtures/config.ts');
const { openSqlite } = await load('./src/receiver/store/sqlite/openSqlite.ts');
const { createStore } = await load('./src/receiver/store/store.ts');

const receiverPort = await freePort();
const proxy = await startProxy(receiverPort);
let config;
const site = await startSite(
  () => `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Заявка</title>
<script>window.assentConfig = ${JSON.stringify(config)}</script><script async src="/assent.js"></script>
</head><body><form data-assent-form="callback"><p><label>Имя <input name="name"></label></p>
<p><label>Телефон <input name="phone" type="tel"></label></p><button>Отправить</button></form></body></html>`,
);
config = siteConfig({
  receiver: `http://localhost:${proxy.port}`,
  origins: [site.origin],
});
const file = join(folder, 'assent.json');
const server = { postsPerMinute: 1_000_000, trapSeconds: 0 };
writeFileSync(file, JSON.stringify({ ...config, server }));
const receiver = createReceiver({ config: file, port: receiverPort, data: join(folder, 'data') });
await receiver.start();

const browserServer = await chromium.launchServer({
  executablePath: ensureChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
    // Containers give shared memory little room; a page that finds none dies.
    '--disable-dev-shm-usage',
  ],
});
/** Each submission by its number. */
const submissions = [];
/** Ids of leads that any page said were sent. */
const saidSent = new Set();
let isOver = false;
browserServer.process().on('exit', (code, signal) => {
  if (isOver) return;
  console.log(
    `The browser ended by itself (code ${code}, signal ${signal}) after ${submissions.length} submissions: nothing is proven.`,
  );
  receiver.stop();
  process.exit(2);
});
const browser = await chromium.connect(browserServer.wsEndpoint());
const contexts = [];
for (let index = 0; index < CONTEXTS; index++) {
  const context = await browser.newContext({ locale: 'ru-RU' });
  await context.exposeBinding('soakTell', (_, number, state) => {
    const one = submissions[number];
    // Until it is sending, what the form shows is about an earlier one.
    const isOwn = one && (one.told.length > 0 || state === 'sending');
    if (isOwn && one.told.at(-1) !== state) one.told.push(state);
  });
  await context.exposeBinding('soakSent', (_, id) => saidSent.add(id));
  await context.addInitScript(() => {
    // The number of the submission is the one that stands in the name.
    let number;
    window.soakTake = (value) => {
      number = value;
    };
    // What reached the page of a press, for whoever looks into a violation.
    window.soakLog = [];
    for (const type of ['pointerdown', 'pointerup', 'click', 'submit', 'assent:form-submit']) {
      const note = ({ target }) => {
        const name = document.querySelector('[name=name]')?.value;
        window.soakLog.push(`${type} ${target.nodeName} ${name} ${Math.round(performance.now())}`);
      };
      window.addEventListener(type, note, true);
    }
    // Of leads from this page and from earlier ones.
    document.addEventListener('assent:form-sent', ({ detail }) => window.soakSent(detail.id));
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        // A line about an earlier lead has a state too.
        if (number === undefined || !target.matches('.assent-consents')) continue;
        window.soakTell(number, target.dataset.assentState);
      }
    }).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-assent-state'],
    });
  });
  contexts.push({ context, isOffline: false });
}

const startMs = Date.now();
const endMs = startMs + SECONDS * 1000;
const chaos = {
  isOn: true,
  offline: 0,
  closed: 0,
  reloaded: 0,
  edited: 0,
  cancelled: 0,
  missed: 0,
  hung: 0,
};

async function breakProxy() {
  while (chaos.isOn) {
    proxy.mode = random() < 0.5 ? 'pass' : pick(MODES);
    await sleep(400 + random() * 1600);
  }
}

async function breakReceiver() {
  while (chaos.isOn) {
    await sleep(6000 + random() * 8000);
    if (!chaos.isOn) return;
    await receiver.kill();
    await sleep(random() * 1500);
    await receiver.start();
  }
}

async function breakNetwork(one) {
  while (chaos.isOn) {
    await sleep(3000 + random() * 9000);
    if (!chaos.isOn) return;
    chaos.offline += 1;
    one.isOffline = true;
    await one.context.setOffline(true).catch(() => {});
    await sleep(500 + random() * 2500);
    await one.context.setOffline(false).catch(() => {});
    one.isOffline = false;
  }
}

/** A page with the form ready; `undefined` where the network would not give it. */
async function openPage(one, page) {
  if (one.isOffline) await sleep(500);
  try {
    await page.goto(`${site.origin}/`, { timeout: 10_000 });
    await page.locator('.assent-consents input').first().waitFor({ timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Closes a tab as a person would, who is asked where something would be lost and leaves all the same; one
 * that the browser does not close is left as it is.
 */
async function closePage(page) {
  const closed = page.waitForEvent('close', { timeout: CALL_MS });
  await Promise.all([page.close({ runBeforeUnload: true }), closed]).catch(() => {
    chaos.hung += 1;
  });
}

async function workTab(one) {
  let page;
  let last = -1;
  while (submissions.length < COUNT && Date.now() < endMs) {
    if (!page || page.isClosed() || submissions[last]?.isGone) {
      page = await within(one.context.newPage()).catch(() => undefined);
      last = -1;
      if (!page) continue;
      page.on('dialog', (dialog) => {
        if (last >= 0) submissions[last].wasAsked = true;
        dialog.accept().catch(() => {});
      });
    }
    // A form that was sent stands empty and ready for the next one.
    const isReady = submissions[last]?.told.at(-1) === 'sent' && !submissions[last].fault;
    if (!isReady && !(await openPage(one, page))) continue;
    if (submissions.length >= COUNT) break;
    const number = submissions.length;
    last = number;
    const mine = { number, told: [], rows: 0, isKept: false, isPressed: false };
    submissions.push(mine);
    try {
      await page.locator('[name=name]').fill(`Soak ${number}.`);
      await page.locator('[name=phone]').fill('8 999 123-45-67');
      await page.locator('.assent-consents input').first().check();
      await within(page.evaluate((value) => window.soakTake(value), number));
      // The form's own: a line about an earlier lead has a button that cancels it.
      await page.locator('form > button').click({ noWaitAfter: true });
      mine.isPressed = true;
      await live(page, mine);
    } catch (error) {
      // A page that broke under the hands of the test: the check at the end judges it like any other.
      mine.fault = String(error).split('\n')[0];
    }
  }
  if (page && !page.isClosed()) await closePage(page);
}

/** What a person does behind the press: waits, presses again, edits, takes it back, loses patience, closes the tab. */
async function live(page, mine) {
  const pressedMs = Date.now();
  const mood = random();
  if (mood < 0.15) {
    await sleep(random() * 2500);
    // A page that said "sent" meanwhile is closed like any other.
    mine.endedMs = Date.now() - pressedMs;
    if (mood < 0.1) {
      chaos.closed += 1;
      mine.isGone = true;
      await closePage(page);
    } else {
      chaos.reloaded += 1;
    }
    return;
  }
  const edits = mood < 0.3;
  const cancels = mood > 0.9;
  let pressesLeft = 2;
  let lastPressMs = pressedMs;
  for (;;) {
    const state = mine.told.at(-1);
    if (state === 'sent') return;
    // The widget left the form to the site, and the browser shows its own page about the network.
    mine.isBrowserError = page.url().startsWith('chrome-error:');
    if (mine.isBrowserError) return;
    const patienceMs = state === 'sending' ? lastPressMs + STUCK_MS : pressedMs + WATCH_MS;
    if (Date.now() > patienceMs) {
      const section = page.locator('.assent-consents').first();
      if (!state) {
        mine.said = await section.locator('.assent-say').allTextContents();
        mine.log = await page.evaluate(() => window.soakLog.slice(-8));
      }
      return;
    }
    // The line about an earlier lead may move the button away between the mouse's down and up: a person
    // who sees nothing happen presses again, once here. A second press that does nothing is a violation.
    if (!state && !mine.hasMissed && Date.now() > pressedMs + MISSED_MS) {
      const lines = page.locator('.assent-consents .assent-say[role]');
      const said = await lines.evaluateAll((all) => all.slice(0, 2).map((one) => one.textContent));
      // What was said of the lead before may still stand where the press went beside the button.
      const wentBeside = await page.evaluate(
        () => !/^click BUTTON/.test(window.soakLog.findLast((line) => line.startsWith('click'))),
      );
      mine.hasMissed = wentBeside || said.every((words) => !words);
      if (mine.hasMissed) {
        chaos.missed += 1;
        await page.locator('form > button').click();
      }
    }
    if (cancels && state === 'waiting') {
      chaos.cancelled += 1;
      const button = page.locator('[role=status]', { hasText: 'сохранена' }).getByRole('button');
      await button.click({ timeout: 5000 }).catch(() => {});
      if (mine.told.at(-1) === 'sent') return;
      const line = page.getByText(/Заявка не уйдёт|могла уже дойти/);
      const words = await line.textContent({ timeout: 3000 }).catch(() => '');
      mine.saidNotSent = words.includes('не уйдёт');
      return;
    }
    if (state === 'failed' || (edits && state === 'waiting')) {
      if (pressesLeft === 0 || mood > 0.6) return;
      pressesLeft -= 1;
      await sleep(300 + random() * 700);
      if (edits && mine.told.at(-1) === state) {
        chaos.edited += 1;
        const words = `Soak ${mine.number}. Edit ${2 - pressesLeft}`;
        await page.locator('[name=name]').fill(words);
      }
      // What was sent meanwhile stands empty.
      if (mine.told.at(-1) === 'sent') return;
      // Two quick clicks, as impatient people do.
      const button = page.locator('form > button').first();
      lastPressMs = Date.now();
      await (mood < 0.4 ? button.dblclick() : button.click());
    }
    await sleep(100);
  }
}

console.log(`Soak: ${COUNT} submissions, at most ${SECONDS} s, seed ${SEED}.`);
const breaking = [breakProxy(), breakReceiver(), ...contexts.map(breakNetwork)];
await Promise.all(contexts.flatMap((one) => Array.from({ length: TABS }, () => workTab(one))));
const sentSeconds = Math.round((Date.now() - startMs) / 1000);
chaos.isOn = false;
await Promise.all(breaking);
proxy.mode = 'pass';

// All is well again: on the next visit the browser sends what it kept.
let keptNow = '';
const pages = [];
for (const one of contexts) {
  await one.context.setOffline(false);
  let page;
  let isOpen = false;
  for (let visit = 0; !isOpen; visit++) {
    if (visit === 10) throw new Error('The page cannot be opened although all is well again.');
    page = await within(one.context.newPage());
    isOpen = await openPage(one, page);
    if (!isOpen) await closePage(page);
  }
  pages.push(page);
}
for (const deadline = Date.now() + SETTLE_MS; ; ) {
  const kept = await Promise.all(pages.map((page) => page.evaluate(keptText)));
  keptNow = kept.join('\n');
  if (!/Soak \d+\./.test(keptNow) || Date.now() > deadline) break;
  await sleep(1000);
}

receiver.stop();
const store = createStore((await openSqlite(join(folder, 'data'))).database);
const everything = { offset: 0, limit: 1_000_000 };
const replaced = await store.leads.list(everything, { standing: 'replaced' });
const standing = await store.leads.list(everything);
await store.close();
const storedIds = new Set([...standing, ...replaced].map(({ id }) => id));
for (const { fields } of standing) {
  const one = submissions[/^Soak (\d+)\./.exec(fields.name)?.[1] ?? -1];
  if (one) one.rows += 1;
}
for (const one of submissions) {
  const name = `Soak ${one.number}.`;
  one.isKept = keptNow.includes(name);
  one.isLeft = one.isBrowserError || site.taken.some((taken) => taken.startsWith(name));
}
const missing = [...saidSent].filter((id) => !storedIds.has(id));

const { groups, violations } = judge(submissions);
console.log('');
for (const [group, count] of groups) console.log(`${String(count).padStart(5)}  ${group}`);
console.log(`${String(submissions.length).padStart(5)}  in all, in ${sentSeconds} s`);
console.log('');
console.log(
  `Of ${saidSent.size} leads that a page called sent, ${missing.length} are not stored; ${replaced.length} stored ones were replaced by an edit.`,
);
console.log(`Posts seen by the proxy: ${proxy.posts} (${JSON.stringify(proxy.byMode)})`);
console.log(
  `Receiver killed ${receiver.kills} times, network gone ${chaos.offline} times, ${chaos.closed} tabs closed and ${chaos.reloaded} left while sending, ${chaos.edited} edits, ${chaos.cancelled} taken back, ${chaos.missed} presses missed; the browser forgot to close ${chaos.hung} tabs.`,
);
const faults = submissions.filter(({ fault }) => fault);
if (faults.length)
  console.log(`${faults.length} times the page broke under the hands of the test:`);
for (const { number, fault } of faults.slice(0, 20)) console.log(`  ${number}: ${fault}`);
for (const one of violations.slice(0, 20)) console.log(JSON.stringify(one));

isOver = true;
await within(browserServer.close()).catch(() => browserServer.kill());
proxy.stop();
site.server.closeAllConnections();
site.server.close();
rmSync(folder, { recursive: true, force: true });
if (submissions.length < COUNT) {
  console.log(`Only ${submissions.length} of ${COUNT} submissions could be made in time.`);
}
process.exit(violations.length + missing.length > 0 || submissions.length < COUNT ? 1 : 0);
