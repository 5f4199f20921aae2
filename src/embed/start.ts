import css from '../banner/banner.css?inline';
import type { Load, Widget } from '../chunks/contract';
import type { AssentConfig } from '../core/config';
import { afterPaint } from '../effects/afterPaint';
import { createCookieJar } from '../effects/cookieJar';
import { createGate } from '../effects/gate';
import { createHost } from '../effects/hostElement';
import { pageUrl } from '../effects/pageUrl';
import type { Trust } from '../effects/trust';
import { hasWaiting } from '../effects/unsent';
import { readVisit } from '../effects/visit';
import type { Assent } from './api';
import { createChoosing } from './choosing';
import { createConsent } from './consent';
import { createLanguage } from './language';
import { openView } from './openView';
import { createFace } from './publicFace';
import { createScreen } from './screen';
import { isSecurePage } from './securePage';
import { watchPage } from './watchPage';

/** What the way of loading decides: the script tag or a bundler. */
export type Platform = {
  /** Makes what loads chunks: a page that is rewritten takes those that are under way with it. */
  loader(): Load;
  trust: Trust;
  nonce: string;
  debug: boolean;
  configUrl: string | undefined;
  /** Hears that the page has taken the widget away. */
  over?(): void;
};

/** The policy's address is made whole once for all, so that a visitor is led where the stamp says. */
function withWholeAddress(given: AssentConfig): AssentConfig {
  const { policy } = given;
  return policy ? { ...given, policy: { ...policy, url: pageUrl(policy.url) } } : given;
}

/** Whether the configuration is found to be wrong, which is looked at for its owner alone; `undefined` where nobody could. */
async function isFoundWrong(widget: Widget): Promise<boolean | undefined> {
  if (!widget.debug) return undefined;
  await afterPaint();
  // Where the page has bent what it stands on, the file came and gave nothing.
  return (await widget.load('checker')).checkStarted?.(widget) === false;
}

/**
 * Puts everything together on one page, for a configuration of sound shape. What the page holds of an
 * earlier start is filled anew where it is handed in.
 */
export function start(given: AssentConfig, platform: Platform, face: Partial<Assent> = {}): Assent {
  const config = withWholeAddress(given);
  const load = platform.loader();
  const log = (...words: unknown[]) => console.warn('[assent]', ...words);
  const jar = createCookieJar(config.record, (name, again) => {
    load('withdrawal')
      .then(({ expireEverywhere }) => expireEverywhere(name))
      .then(again)
      .catch(log);
  });
  const consent = createConsent(config, jar, load);
  const life = new AbortController();
  const { signal } = life;
  const root = createHost(css, config.banner, signal, (element) => {
    load('rise')
      .then(({ putBack }) => putBack(element, renew))
      .catch(log);
  });

  const widget: Widget = {
    ...platform,
    ...consent,
    load,
    version: __VERSION__,
    config,
    language: createLanguage(config, load, log),
    visit: readVisit(),
    isSecure: isSecurePage(load, log),
    gpc: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true, // not in every browser's types
    root,
    signal,
    loadView: async (name) => (await Promise.all([load(name), widget.language.words(name)]))[0],
    jar,
    // What is made of the widget stands below.
    choose: (choice, shown) => choosing.choose(choice, shown),
    onChange: (listener) => choosing.onChange(listener),
    open: (view, opener) => {
      // Nothing of ours throws into the page: what could not be done is said once.
      openView(widget, screen, view, opener).catch(log);
    },
    // The document is the emitter: a listener that throws there stops no other.
    emit: (event, detail) =>
      document.dispatchEvent(new CustomEvent(`assent:${event}`, { detail, cancelable: true })),
    log,
  };

  const gate = createGate(widget, (frame) => {
    widget
      .loadView('placeholders')
      .then(({ putPlaceholder }) => putPlaceholder(widget, frame, gate.allow))
      .catch(log);
  });
  const isWrong = isFoundWrong(widget).catch(log);
  const screen = createScreen(widget, consent.asks);
  screen.drawn.catch(log);
  const look = watchPage(widget, gate, isWrong, screen);
  const choosing = createChoosing(widget, consent, gate, look, screen);
  const renew = () => {
    life.abort();
    start(given, platform, face);
  };

  isWrong.then((wrong) => wrong && life.abort());
  const wasOpen = consent.asks();
  for (const name of [
    config.seal && 'seal',
    config.figures && 'figures',
    hasWaiting() && 'send',
  ] as const)
    if (name)
      load(name)
        .then((chunk) => chunk.beginPage(widget, gate, wasOpen))
        .catch(log);
  widget.emit('ready', consent.state());
  const made = createFace(widget, screen, look, () => {
    life.abort();
    platform.over?.();
  });
  return Object.assign(face, made);
}
