import css from '../banner/banner.css?inline';
import type { AssentConfig } from '../config/types';
import { bannerTexts } from '../core/bannerTexts';
import { gpcIds, grantAll, grantsAnything, refuseAll, setIds } from '../core/choice';
import type { Choice } from '../core/record';
import type { Shown } from '../core/sending';
import { consentEndpoint, optionalIds } from '../core/settings';
import type { View } from '../core/state';
import { createTexts, pickLocale } from '../core/texts';
import type { Trust, Widget } from '../core/widget';
import { afterPaint } from '../effects/afterPaint';
import { createCookieJar } from '../effects/cookieJar';
import { createGate } from '../effects/gate';
import { createHost } from '../effects/hostElement';
import { watchNodes } from '../effects/nodes';
import { watchTabs } from '../effects/tabs';
import { readVisit } from '../effects/visit';
import { banner as en } from '../locales/en';
import { banner as ru } from '../locales/ru';
import type { Assent } from './api';
import type { Chunks } from './chunks';
import { type Change, createConsent } from './consent';
import { createScreen } from './screen';

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
  // Nothing of ours throws into the page: what could not be done is said once.
  const guard = (work: Promise<unknown>) => {
    work.catch(log);
  };
  const { cookie = 'assent', domain = '' } = config.record ?? {};
  const consent = createConsent(config, createCookieJar(cookie, domain));
  const wanted = [document.documentElement.lang, ...navigator.languages];
  const locale = pickLocale(config, wanted, Object.keys(PACKS));
  const pack = PACKS[locale as keyof typeof PACKS] ?? en;
  const text = createTexts(config, locale, pack);
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const ids = optionalIds(config);
  const services = Object.values(config.services ?? {});
  const hasSignals = !!config.consentMode || services.some(({ preset }) => preset);
  const host = createHost(css, locale, config.banner);
  const listeners = new Set<() => void>();
  let count = 0;

  const choice = () => consent.record()?.choice ?? {};
  const has = (id: string) => id === 'necessary' || choice()[id] === true;
  const all = () => grantAll(config, gpc ? gpcIds(config) : []);

  const gate = createGate({
    has,
    known: ['necessary', ...ids],
    nonce,
    trust,
    debug,
    unfold: async (template, revive) => (await load('templates')).unfold(template, revive),
    held: (frame) =>
      guard(load('placeholders').then(({ hold }) => hold(widget, frame, gate.allow))),
    log,
  });

  const screen = createScreen({
    root: host.root,
    words: bannerTexts(config, locale, pack),
    config,
    text,
    isAsked: consent.asks,
    answer: (action, shown) =>
      guard(choose(action === 'accept' ? all() : refuseAll(config), shown)),
    choose: () => widget.open('preferences'),
  });

  // The document is the emitter: a listener that throws there stops no other.
  const emit: Widget['emit'] = (event, detail) =>
    document.dispatchEvent(new CustomEvent(`assent:${event}`, { detail, cancelable: true }));

  const signal = async () => {
    if (hasSignals && (consent.record() || config.consentMode === 'advanced')) {
      (await load('signals')).signal(widget);
    }
  };

  /** Follows a change of the truth: shows it, lets it paint, then runs what it grants and takes back what it does not. */
  const follow = async ({ before, changed }: Change, tell?: () => Promise<unknown>) => {
    screen.settle();
    for (const listener of listeners) listener();
    await afterPaint();
    gate.shut();
    gate.scan();
    guard(signal());
    const revoked = changed.filter((id) => !has(id));
    if (changed.length || !before) {
      const detail = { choice: { ...choice() }, changed };
      window.dataLayer ??= [];
      window.dataLayer.push({ event: 'assent_consent', assent: detail });
      emit('consent', detail);
    }
    await tell?.();
    if (revoked.length) {
      (await load('withdrawal')).withdraw(widget, revoked, gate.hasRun(revoked));
    }
  };

  const choose = async (next: Choice, shown: Shown) => {
    const stampId = isSecureContext ? crypto.randomUUID() : undefined;
    const change = consent.keep(next, stampId);
    tabs.tell();
    const { before } = change;
    await follow(change, async () => {
      if (!stampId || !consentEndpoint(config)) return;
      if (!grantsAnything(next) && !before?.stampId && !config.countRefusals) return;
      await (await load('send')).sendConsent(widget, { stampId, choice: next, before, shown });
    });
  };

  const open = async (view: View) => {
    if (view === 'banner') screen.showBanner();
    else if (view === 'preferences') {
      await screen.during((await load('preferences')).openPreferences(widget));
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
    trust,
    root: host.root,
    state: consent.state,
    has,
    stampId: () => consent.record()?.stampId,
    load: load as Widget['load'],
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
    if (change.changed.length || consent.asks() !== screen.asks()) guard(follow(change));
  };

  const onClick = (event: Event) => {
    const opener = (event.target as Element).closest?.<HTMLElement>('[data-assent-open]');
    if (!opener) return;
    event.preventDefault();
    widget.open(opener.dataset.assentOpen as View);
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
  screen.settle();
  look(document);
  guard(signal());
  emit('ready', consent.state());

  const byScript: Shown = { surface: 'api', method: 'api', trusted: false, texts: [] };
  return {
    version: __VERSION__,
    state: consent.state,
    has,
    accept: (named) => choose(named ? setIds(config, choice(), named, true) : all(), byScript),
    decline: () => choose(refuseAll(config), byScript),
    withdraw: (named = ids) =>
      choose(setIds(config, choice(), named, false), { ...byScript, method: 'withdraw' }),
    open: widget.open,
    close: screen.settle,
    on(event, listener) {
      const call = (fired: Event) => listener((fired as CustomEvent).detail);
      document.addEventListener(`assent:${event}`, call);
      return () => document.removeEventListener(`assent:${event}`, call);
    },
    scan: (root = document) => look(root),
    destroy,
  };
}
