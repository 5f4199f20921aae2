import type { AssentConfig } from '../../core/config';
import { speak } from '../../core/texts';
import { forgetHere, keepHere, takeKeys } from './addressKeys';
import type { MinePorts } from './contract';
import { mountMine } from './mountMine';
import paperCss from './paper.css?inline';
import { mineCss } from './styles';

const PACKS = {
  en: {
    mine: () => import('../../locales/mine/en'),
    key: () => import('../../locales/key/en'),
    told: () => import('../../locales/told/en'),
  },
  ru: {
    mine: () => import('../../locales/mine/ru'),
    key: () => import('../../locales/key/ru'),
    told: () => import('../../locales/told/ru'),
  },
};

// Before anything else: what else could look at the address finds nothing.
const handed = handedOver();
const keys = takeKeys();
const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
const lang = wanted.find((tag) => tag === 'ru' || tag === 'en') === 'ru' ? 'ru' : 'en';
const [config, { mine }] = await Promise.all([readConfig(), PACKS[lang].mine()]);
const spoken = speak(config, lang, mine);
document.documentElement.lang = lang;
document.title = spoken.text('mine.title');
const sheet = new CSSStyleSheet();
sheet.replaceSync(mineCss + paperCss);
document.adoptedStyleSheets.push(sheet);

const others = new BroadcastChannel('assent-mine');
const ports: MinePorts = {
  config,
  spoken,
  receiver: location.origin,
  keepsKeys: false,
  keys: async () => keys.map((key) => ({ key, receiver: location.origin })),
  keep: keepHere,
  forget: async (key) => forgetHere(key),
  renew: async () => undefined,
  choices: async () => [],
  fetch: (url, options) => fetch(url, options),
  isOnline: () => navigator.onLine,
  async showKey(place, link) {
    const [{ showKey }, { key }] = await Promise.all([import('./showKey'), PACKS[lang].key()]);
    const { text } = speak(config, lang, key);
    showKey(place, link, text, async (copied) =>
      // An insecure page has none.
      navigator.clipboard.writeText(copied),
    );
  },
  async showBrowser(place, browser) {
    const [{ showBrowser }, { told }] = await Promise.all([
      import('./showBrowser'),
      PACKS[lang].told(),
    ]);
    showBrowser(place, browser, speak(config, lang, told));
  },
  print(element) {
    element.classList.add('alone');
    addEventListener('afterprint', () => element.classList.remove('alone'), { once: true });
    print();
  },
  tellOthers: () => others.postMessage(0),
};
const place = document.querySelector('#page');
if (place) {
  const main = document.createElement('main');
  place.replaceChildren(main);
  const view = mountMine(main, ports);
  others.onmessage = view.look;
  // Once it stands: what is wrong with a link is said at the field for links.
  if (handed && !keys.includes(handed)) requestAnimationFrame(() => view.paste(handed));
  // Another link in the same tab loads nothing anew.
  addEventListener('hashchange', () => {
    const other = handedOver();
    takeKeys();
    if (other) view.paste(other);
  });
}

/** What a link hands over, whether that is a key or not. */
function handedOver(): string {
  return location.hash.slice(1);
}

/** What the receiver publishes of its configuration; where it cannot be had, what is held is shown all the same. */
async function readConfig(): Promise<AssentConfig> {
  try {
    const answer = await fetch('/assent.json', { credentials: 'omit' });
    return (await answer.json()) as AssentConfig; // our own receiver's, which is the page's
  } catch {
    return { operator: { name: '' } };
  }
}
