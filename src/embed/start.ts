import { createBanner, createReopenButton } from '../banner/banner';
import css from '../banner/banner.css?inline';
import type { AssentConfig } from '../config/types';
import { bannerTexts, wholeBanner } from '../core/bannerTexts';
import { gpcIds, grantAll, grantsAnything, refuseAll, setIds } from '../core/choice';
import type { Choice } from '../core/record';
import type { Shown } from '../core/sending';
import { consentEndpoint, optionalIds } from '../core/settings';
import type { View } from '../core/state';
import { createTexts, pickLocale } from '../core/texts';
import type { Widget } from '../core/widget';
import { afterPaint } from '../effects/afterPaint';
import { createCookieJar } from '../effects/cookieJar';
import { createGate } from '../effects/gate';
import { createHost } from '../effects/hostElement';
import { watchNodes } from '../effects/nodes';
import { watchTabs } from '../effects/tabs';
import type { Trust } from '../effects/trust';
import { readVisit } from '../effects/visit';
import { banner as en } from '../locales/en';
import { banner as ru } from '../locales/ru';
import type { Assent } from './api';
import type { Chunks } from './chunks';
import { type Change, createConsent } from './consent';

/** What the way of loading decides: the script tag or a bundler. */
export type Platform = {
  load<Name extends keyof Chunks>(name: Name): Promise<Chunks[Name]>;
  trust: Trust;
  nonce: string;
  debug: boolean;
  configUrl: string | undefined;
};

const PACKS = { ru, en };
const FORMS = '[data-assent-form]';

/** Puts everything together on one page, for a configuration of sound shape. */
export function start(config: AssentConfig, platform: Platform): Assent {
  const { load, nonce, trust, debug } = platform;
  const log = (...words: unknown[]) => console.warn('[assent]', ...words);
  const consent = createConsent(
    config,
    createCookieJar(config.record?.cookie ?? 'assent', config.record?.domain ?? ''),
  );
  const locale = pickLocale(
    config,
    [document.documentElement.lang, ...navigator.languages],
    Object.keys(PACKS),
  );
  const pack = PACKS[locale as keyof typeof PACKS] ?? en;
  const text = createTexts(config, locale, pack);
  const words = bannerTexts(config, locale, pack);
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const ids = optionalIds(config);
  const { theme } = config.banner ?? {};
  const host = createHost(css, theme === 'auto' ? undefined : theme, nonce);
  const listeners = new Set<() => void>();
  let onScreen: HTMLElement | undefined;
  let shownAtMs = 0;
  let count = 0;

  const has = (id: string) => id === 'necessary' || consent.record()?.choice[id] === true;
  const gate = createGate({
    has,
    knows: (id) => id === 'necessary' || ids.includes(id),
    nonce,
    trust,
    log,
  });

  const show = (element: HTMLElement | undefined) => {
    const hadFocus = onScreen?.contains(host.root.activeElement);
    onScreen?.remove();
    onScreen = element;
    if (!element) return;
    host.root.append(element);
    if (hadFocus) element.focus();
  };

  const showBanner = () => {
    if (onScreen?.role === 'region') return;
    shownAtMs = Date.now();
    show(
      createBanner(words, text('banner.region'), config.policy?.url, (action, trusted) => {
        if (action === 'choose') return open('preferences');
        const granted = grantAll(config, gpc ? gpcIds(config) : []);
        choose(action === 'accept' ? granted : refuseAll(config), {
          surface: 'banner',
          method: action,
          trusted,
          shownAtMs,
          texts: [{ role: 'banner', id: 'banner', text: wholeBanner(words) }],
        });
      }),
    );
  };
  const settle = () => {
    if (consent.asks()) showBanner();
    else if (config.banner?.reopen === 'none') show(undefined);
    else show(createReopenButton(text('banner.reopen'), () => open('preferences')));
  };

  // The document is the emitter: a listener that throws there stops no other.
  const emit: Widget['emit'] = (event, detail) =>
    document.dispatchEvent(new CustomEvent(`assent:${event}`, { detail, cancelable: true }));

  /** Follows a change of the truth: shows it, lets it paint, then runs what it grants. */
  const follow = async ({ before, changed }: Change) => {
    settle();
    for (const listener of listeners) listener();
    await afterPaint();
    gate.scan();
    if (!changed.length && before) return;
    const choice = { ...consent.record()?.choice };
    window.dataLayer ??= [];
    window.dataLayer.push({ event: 'assent_consent', assent: { choice, changed } });
    emit('consent', { choice, changed });
  };

  const choose = async (choice: Choice, shown: Shown) => {
    const granted = grantsAnything(choice);
    const stampId = widget.isSecure ? crypto.randomUUID() : undefined;
    const change = consent.keep(choice, stampId);
    tabs.tell();
    await follow(change);
    const previous = change.before?.stampId;
    if (stampId && consentEndpoint(config) && (granted || previous)) {
      const sending = await load('send');
      await sending.sendConsent(widget, {
        stampId,
        choice,
        previous,
        before: change.before?.choice,
        shown,
      });
    }
    const revoked = change.changed.filter((id) => !choice[id]);
    if (gate.hasRun(revoked)) location.reload();
  };

  const open = async (view: View) => {
    if (view === 'banner') return showBanner();
    if (view === 'preferences') {
      const { openPreferences } = await load('preferences');
      const opened = openPreferences(widget);
      // One set of buttons at a time; without a choice the banner comes back.
      if (opened) show(undefined);
      await opened;
      settle();
      if (document.activeElement === document.body) {
        (onScreen?.querySelector<HTMLElement>('[data-assent-action=choose]') ?? onScreen)?.focus();
      }
    } else log('There is no view', view);
  };

  const widget: Widget = {
    version: __VERSION__,
    config,
    configUrl: platform.configUrl,
    locale,
    text,
    visit: readVisit(),
    isSecure: isSecureContext,
    debug,
    gpc,
    nonce,
    root: host.root,
    state: consent.state,
    has,
    stampId: () => consent.record()?.stampId,
    choose,
    emit,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (view) => guard(open(view)),
    nextId: () => `assent-${++count}`,
    log,
  };

  // Nothing of ours throws into the page: what a chunk could not do is said once.
  const guard = (work: Promise<unknown>) => {
    work.catch((error) => log(error));
  };
  const byScript: Shown = { surface: 'api', method: 'api', trusted: false, texts: [] };
  const choice = () => consent.record()?.choice ?? {};

  const onClick = (event: Event) => {
    const opener = (event.target as Element).closest?.<HTMLElement>('[data-assent-open]');
    if (!opener) return;
    event.preventDefault();
    widget.open(opener.dataset.assentOpen as View);
  };

  const isSound = debug
    ? afterPaint()
        .then(() => load('checker'))
        .then(({ explain }) => explain(config))
    : Promise.resolve(true);
  const look = (element: ParentNode) => {
    gate.scan(element);
    if (element.querySelector(FORMS) || (element instanceof Element && element.matches(FORMS))) {
      guard(
        isSound.then(async (sound) => sound && (await load('forms')).takeForms(widget, element)),
      );
    }
  };

  const refresh = () => {
    const change = consent.refresh();
    if (change.changed.length || consent.asks() !== (onScreen?.role === 'region'))
      guard(follow(change));
  };
  const tabs = watchTabs(refresh);
  const stopNodes = watchNodes(look);
  document.addEventListener('click', onClick);

  const destroy = () => {
    tabs.close();
    stopNodes();
    document.removeEventListener('click', onClick);
    host.remove();
  };
  guard(isSound.then((sound) => sound || destroy()));
  settle();
  look(document);

  return {
    version: __VERSION__,
    state: consent.state,
    has,
    accept: (named) =>
      choose(
        named ? setIds(config, choice(), named, true) : grantAll(config, gpc ? gpcIds(config) : []),
        byScript,
      ),
    decline: () => choose(refuseAll(config), byScript),
    withdraw: (named = ids) =>
      choose(setIds(config, choice(), named, false), { ...byScript, method: 'withdraw' }),
    open: widget.open,
    close: settle,
    on(event, listener) {
      const call = (fired: Event) => listener((fired as CustomEvent).detail);
      document.addEventListener(`assent:${event}`, call);
      return () => document.removeEventListener(`assent:${event}`, call);
    },
    scan: (root = document) => look(root),
    destroy,
  };
}
