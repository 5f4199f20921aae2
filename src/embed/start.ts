import css from '../banner/banner.css?inline';
import type { Chunks, Load, Widget } from '../chunks/contract';
import { bannerTexts } from '../core/bannerTexts';
import { gpcIds, grantAll, grantsAnything, refuseAll, setIds } from '../core/choice';
import type { AssentConfig } from '../core/config';
import type { Choice } from '../core/record';
import {
  categoryOfService,
  consentEndpoint,
  DAY_MS,
  isNecessary,
  optionalIds,
} from '../core/settings';
import type { Shown } from '../core/shown';
import type { View } from '../core/state';
import { afterPaint } from '../effects/afterPaint';
import { createCookieJar } from '../effects/cookieJar';
import { createGate } from '../effects/gate';
import { createHost } from '../effects/hostElement';
import { watchNodes } from '../effects/nodes';
import { watchTabs } from '../effects/tabs';
import type { Trust } from '../effects/trust';
import { CHOICES_KEY, hasWaiting, keepAtOnce } from '../effects/unsent';
import { readVisit } from '../effects/visit';
import type { Assent } from './api';
import { type Change, createConsent } from './consent';
import { createLanguage, type Language } from './language';
import { createScreen, type Screen } from './screen';

/** What the way of loading decides: the script tag or a bundler. */
export type Platform = {
  load: Load;
  trust: Trust;
  nonce: string;
  debug: boolean;
  configUrl: string | undefined;
};

const FORMS = '[data-assent-form]';
const OPENERS = '[data-assent-open],[data-assent-popup]';

/** The longest a timer can wait, in milliseconds; it is set anew when it ends early. */
const LONGEST_MS = 2 ** 31 - 1;

/** Puts everything together on one page, for a configuration of sound shape. */
export function start(config: AssentConfig, platform: Platform): Assent {
  const { load, nonce, trust, debug } = platform;
  const log = (...words: unknown[]) => console.warn('[assent]', ...words);
  // Nothing of ours throws into the page: what could not be done is said once.
  const guard = (work: Promise<unknown>) => {
    work.catch(log);
  };
  const { cookie = 'assent', domain = '' } = config.record ?? {};
  const repair = async (name: string, again: () => void) => {
    (await load('withdrawal')).expireEverywhere(name);
    again();
  };
  const jar = createCookieJar(cookie, domain, (...parts) => guard(repair(...parts)));
  const consent = createConsent(config, jar);
  const language = createLanguage(config, load, log);
  const view = async <Name extends keyof Chunks>(name: Name) =>
    (await Promise.all([load(name), language.words(name)]))[0];
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const ids = optionalIds(config);
  const services = Object.values(config.services ?? {});
  const { consentMode = 'off' } = config;
  const hasSignals = consentMode !== 'off' || services.some(({ preset }) => preset);
  const tellsReceiver = isSecureContext && consentEndpoint(config);
  const host = createHost(css, config.banner);
  const listeners = new Set<() => void>();
  let count = 0;
  let timer = 0;

  const choice = () => consent.record()?.choice ?? {};
  const has = (id: string) => choice()[id] === true || isNecessary(config, id);
  const all = () => grantAll(config, gpc ? gpcIds(config) : []);

  const gate = createGate({
    has,
    known: ['necessary', ...ids, ...Object.keys(config.services ?? {})],
    categoryOf: (id) => categoryOfService(config, id) ?? id,
    nonce,
    trust,
    debug,
    unfold: async (...parts) => (await load('templates')).unfold(trust, ...parts),
    held: (frame) =>
      guard(
        view('placeholders').then(({ putPlaceholder }) =>
          putPlaceholder(widget, frame, gate.allow),
        ),
      ),
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
      config,
      text,
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
    if (hasSignals && (consent.record() || consentMode === 'advanced')) {
      (await load('signals')).signal(widget);
    }
  };

  /** Follows a change of the truth: lets the answered banner's end paint, then runs what is granted and takes back what is not. */
  const follow = async ({ before, changed }: Change, tell?: () => Promise<unknown>) => {
    if (!consent.asks()) screen?.clear();
    await afterPaint();
    screen?.settle();
    watchEnd();
    for (const listener of listeners) listener();
    const revoked = changed.filter((id) => !has(id));
    gate.shut(revoked.length > 0 || !grantsAnything(choice()));
    gate.scan();
    guard(signal());
    if (changed.length || !before) {
      const detail = { choice: { ...choice() }, changed };
      try {
        window.dataLayer ??= [];
        window.dataLayer.push({ event: 'assent_consent', assent: detail });
      } catch (error) {
        log(error);
      }
      emit('consent', detail);
    }
    const told = Promise.resolve(tell?.()).catch(log);
    if (revoked.length) {
      (await load('withdrawal')).withdraw(widget, revoked, gate.hasRun(revoked), told);
    }
    await told;
  };

  /** Asks again when the record ends while the page is open. */
  const watchEnd = () => {
    clearTimeout(timer);
    const { untilDay } = consent.record() ?? {};
    if (!untilDay) return;
    const leftMs = untilDay * DAY_MS - Date.now();
    timer = window.setTimeout(() => refresh(), Math.min(leftMs, LONGEST_MS));
  };

  const choose = async (next: Choice, shown: Shown) => {
    const stampId = isSecureContext ? crypto.randomUUID() : undefined;
    const change = consent.keep(next, stampId);
    tabs.tell();
    const { before } = change;
    const isKept = grantsAnything(next) || before?.stampId;
    if (!stampId || !tellsReceiver || !(isKept || config.countRefusals)) return follow(change);
    const made = { stampId, atMs: Date.now(), choice: next, before, shown };
    if (isKept) keepAtOnce(CHOICES_KEY, made);
    await follow(change, async () => (await load('send')).sendConsent(widget, made));
  };

  const open = async (name: View) => {
    await drawn;
    if (name === 'banner') screen?.showBanner();
    else if (name === 'preferences') {
      await screen?.during((await view(name)).openPreferences(widget));
    } else await (await view('forms')).openForm(widget, name);
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
    load,
    affirm: consent.affirm,
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
        .then(({ reportConfig }) => reportConfig(config))
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
    watchEnd();
    if (change.changed.length || (screen && consent.asks() !== screen.asks()))
      guard(follow(change));
  };

  const onClick = (event: Event) => {
    const opener = (event.target as Element).closest?.<HTMLElement>(OPENERS);
    if (!opener) return;
    event.preventDefault();
    const { assentOpen, assentPopup: form = '' } = opener.dataset;
    widget.open((assentOpen as View) ?? { form });
  };

  const tabs = watchTabs(refresh);
  const stopNodes = watchNodes(look);
  // Captured: a page that stops the click further down would keep its own link from working.
  document.addEventListener('click', onClick, true);
  const destroy = () => {
    tabs.close();
    stopNodes();
    document.removeEventListener('click', onClick, true);
    clearTimeout(timer);
    host.remove();
  };

  guard(isSound.then((sound) => sound || destroy()));
  const drawn = draw();
  guard(drawn);
  look(document);
  guard(signal());
  if (hasWaiting()) guard(load('send').then(({ sendUnsent }) => sendUnsent(widget)));
  watchEnd();
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
