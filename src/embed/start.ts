import css from '../banner/banner.css?inline';
import type { AssentConfig } from '../config/types';
import { bannerTexts } from '../core/bannerTexts';
import { gpcIds, grantAll, grantsAnything, refuseAll, setIds } from '../core/choice';
import type { Choice } from '../core/record';
import type { Shown } from '../core/sending';
import { consentEndpoint, optionalIds } from '../core/settings';
import type { View } from '../core/state';
import type { Trust, Widget } from '../core/widget';
import { afterPaint } from '../effects/afterPaint';
import { createCookieJar } from '../effects/cookieJar';
import { createGate } from '../effects/gate';
import { createHost } from '../effects/hostElement';
import { watchNodes } from '../effects/nodes';
import { watchTabs } from '../effects/tabs';
import { readVisit } from '../effects/visit';
import type { Assent } from './api';
import type { Chunks } from './chunks';
import { type Change, createConsent } from './consent';
import { createLanguage, type Language } from './language';
import { createScreen, type Screen } from './screen';

/** What the way of loading decides: the script tag or a bundler. */
export type Platform = {
  load<Name extends keyof Chunks>(name: Name): Promise<Chunks[Name]>;
  trust: Trust;
  nonce: string;
  debug: boolean;
  configUrl: string | undefined;
};

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
  const language = createLanguage(config, load, log);
  const view = async <Name extends keyof Chunks>(name: Name) =>
    (await Promise.all([load(name), language.whole()]))[0];
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const ids = optionalIds(config);
  const { theme, reopen } = config.banner ?? {};
  const services = Object.values(config.services ?? {});
  const hasSignals = !!config.consentMode || services.some(({ preset }) => preset);
  const host = createHost(css, theme === 'auto' ? undefined : theme, nonce);
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
      guard(view('placeholders').then(({ hold }) => hold(widget, frame, gate.allow))),
    log,
  });

  let screen: Screen | undefined;
  const draw = async () => {
    await language.ready;
    const { locale, pack, text } = language;
    Object.assign(host.root.host, { lang: locale, dir: text('dir') });
    screen = createScreen({
      root: host.root,
      words: bannerTexts(config, locale, pack),
      region: text('banner.region'),
      reopen: reopen === 'none' ? undefined : text('banner.reopen'),
      policyUrl: config.policy?.url,
      isAsked: consent.asks,
      answer: (action, shown) =>
        guard(choose(action === 'accept' ? all() : refuseAll(config), shown)),
      choose: () => widget.open('preferences'),
    });
    screen.settle();
  };

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
    screen?.settle();
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

  const open = async (name: View) => {
    await drawn;
    if (name === 'banner') screen?.showBanner();
    else if (name === 'preferences') {
      await screen?.during((await view(name)).openPreferences(widget));
    } else log('There is no view', name);
  };

  // The language itself with all the rest: it may still change.
  const widget: Widget = Object.assign<Language, Omit<Widget, keyof Language>>(language, {
    version: __VERSION__,
    config,
    configUrl: platform.configUrl,
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
    open: (name) => guard(open(name)),
    nextId: () => `assent-${++count}`,
    log,
  });

  const isSound = debug
    ? afterPaint()
        .then(() => load('checker'))
        .then(({ explain }) => explain(config))
    : Promise.resolve(true);

  const look = (element: ParentNode) => {
    gate.scan(element);
    if (element.querySelector(FORMS) || (element instanceof Element && element.matches(FORMS))) {
      guard(
        isSound.then(async (sound) => sound && (await view('forms')).takeForms(widget, element)),
      );
    }
  };

  const refresh = () => {
    const change = consent.refresh();
    if (change.changed.length || (screen && consent.asks() !== screen.asks()))
      guard(follow(change));
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
  const drawn = draw();
  guard(drawn);
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
    close: () => screen?.settle(),
    on(event, listener) {
      const call = (fired: Event) => listener((fired as CustomEvent).detail);
      document.addEventListener(`assent:${event}`, call);
      return () => document.removeEventListener(`assent:${event}`, call);
    },
    scan: (root = document) => look(root),
    destroy,
  };
}
