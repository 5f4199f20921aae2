// How long few and many wrapped forms take to attach, and the longest task among it.
// Type `npm run bench:forms`. Counted in processor time of the page's main thread where the browser tells
// it, so that a busy machine changes little; absolute times are this machine's, the growth is ours.
import { readFileSync } from 'node:fs';
import { launchChromium } from '../shots/browser.mjs';

const COUNTS = [10, 50, 100];
const ROUNDS = 5;
/** A button of its own, and one beside an input, where it takes a look at the layout to find a place. */
const KINDS = [
  `<form data-assent-form="callback"><p><label>Name <input name="name"></label></p>
    <p><label>Phone <input name="phone" type="tel"></label></p><button>Send</button></form>`,
  `<form data-assent-form="callback"><input name="name" placeholder="Name">
    <div class="row"><input name="phone" type="tel" placeholder="Phone"><span><button>Send</button></span></div></form>`,
];
const config = {
  operator: { name: 'Bench', address: 'Bench', email: 'bench@bench.example' },
  policy: { url: '/p' },
  endpoint: 'https://bench.example/lead',
  purposes: { callback: { basis: 'consent', data: ['name', 'phone'], keepDays: 365 } },
  forms: { callback: { purposes: { callback: { required: true } } } },
};

const browser = await launchChromium();
for (const way of ['in the page', 'added later']) {
  const rows = [];
  for (const count of COUNTS) rows.push(await measure(way, count));
  const [first] = rows;
  console.log(`Forms ${way}`);
  console.table(
    rows.map(({ count, attachMs, longestMs }) => ({
      forms: count,
      'attached, ms': Math.round(attachMs),
      'per form, against that with 10': (attachMs / count / (first.attachMs / first.count)).toFixed(
        2,
      ),
      'longest task, ms': Math.round(longestMs),
    })),
  );
}
await browser.close();

/** Medians over some rounds, in milliseconds. */
async function measure(way, count) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await attachOnce(way, count));
  const median = (key) => rounds.map((one) => one[key]).sort((a, b) => a - b)[ROUNDS >> 1];
  return { count, attachMs: median('attachMs'), longestMs: median('longestMs') };
}

async function attachOnce(way, count) {
  const page = await browser.newPage();
  const forms = Array.from({ length: count }, (_, index) => KINDS[index % KINDS.length]).join('\n');
  const isLater = way === 'added later';
  const first = isLater ? KINDS : [forms];
  await page.route('https://bench.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/dist/')) {
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(`.${pathname}`) });
    }
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Bench</title><style>.row { display: flex }</style>
        <script>window.assentConfig = ${JSON.stringify(config)}; (${watch})()</script>
        <body><main>${first.join('')}</main><script src="/dist/assent.js"></script>`,
    });
  });
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.goto('https://bench.example/');
  if (isLater) {
    await page.evaluate('attached(2)');
    await page.evaluate((html) => {
      performance.mark('begun');
      document.querySelector('main').insertAdjacentHTML('beforeend', html);
    }, forms);
  }
  await page.evaluate((wanted) => window.attached(wanted), count + (isLater ? KINDS.length : 0));
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await page.close();
  return read(traceEvents);
}

/** The page's tasks from the last `begun` on, in milliseconds. */
function read(events) {
  const marks = events.filter(({ cat, name }) => cat === 'blink.user_timing' && name === 'begun');
  const { ts, pid, tid } = marks.at(-1);
  const tasks = events.filter(
    (event) =>
      event.name === 'ThreadControllerImpl::RunTask' &&
      event.pid === pid &&
      event.tid === tid &&
      event.ts + event.dur >= ts,
  );
  const times = tasks.map(({ dur, tdur = dur }) => tdur / 1000);
  return { attachMs: times.reduce((sum, time) => sum + time, 0), longestMs: Math.max(...times) };
}

/** Runs in the page: marks the first form's turn, and tells when a number of them is attached and painted. */
function watch() {
  const sections = document.getElementsByClassName('assent-consents');
  const watcher = new MutationObserver(() => {
    if (!sections.length) return;
    watcher.disconnect();
    performance.mark('begun');
  });
  watcher.observe(document, { childList: true, subtree: true });
  window.attached = (wanted) =>
    new Promise((resolve) => {
      const look = () =>
        requestAnimationFrame(() => (sections.length < wanted ? look() : setTimeout(resolve)));
      look();
    });
}
