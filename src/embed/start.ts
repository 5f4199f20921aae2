import css from '../banner/banner.css?inline';
import type { Load, Widget } from '../chunks/contract';
import type { AssentConfig } from '../core/config';
import { isNecessary } from '../core/settings';
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
  load: Load;
  trust: Trust;
  nonce: string;
  debug: boolean;
  configUrl: string | undefined;
};

/** The policy's address is made whole once for all, so that a visitor is led where the stamp says. */
function withWholeAddress(given: AssentConfig): AssentConfig {
  const { policy } = given;
  return policy ? { ...given, policy: { ...policy, url: pageUrl(policy.url) } } : given;
}

/** Puts everything together on one page, for a configuration of sound shape. */
export function start(given: AssentConfig, platform: Platform): Assent {
  const config = withWholeAddress(given);
  const { load, debug } = platform;
  const log = (...words: unknown[]) => console.warn('[assent]', ...words);
  const jar = createCookieJar(config.record, (name, again) => {
    load('withdrawal')
      .then(({ expireEverywhere }) => expireEverywhere(name))
      .then(again)
      .catch(log);
  });
  const consent = createConsent(config, jar);
  const host = createHost(css, config.banner, (element) => {
    load('rise')
      .then(({ putBack }) => putBack(element))
      .catch(log);
  });
  const language = createLanguage(config, load, log);

  const widget: Widget = {
    ...platform,
    version: __VERSION__,
    config,
    language,
    visit: readVisit(),
    isSecure: isSecurePage(load, log),
    gpc: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true, // not in every browser's types
    root: host.root,
    loadView: async (name) => (await Promise.all([load(name), language.words(name)]))[0],
    state: consent.state,
    has: (id) => consent.record()?.choice[id] === true || isNecessary(config, id),
    stampId: () => consent.record()?.stampId,
    affirm: consent.affirm,
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
  const isWrong = debug
    ? afterPaint()
        .then(() => load('checker'))
        .then(({ checkStarted }) => !checkStarted(widget))
        .catch(log) // it names the file that did not come, and the page goes on
    : Promise.resolve();
  const screen = createScreen(widget, consent.asks);
  screen.drawn.catch(log);
  const page = watchPage(widget, gate, isWrong);
  const choosing = createChoosing(widget, consent, gate, page, screen);
  const destroy = () => {
    choosing.stop();
    page.stop();
    host.remove();
  };

  isWrong.then((wrong) => wrong && destroy()).catch(log);
  if (config.seal)
    load('seal')
      .then(({ watchSeal }) => watchSeal(widget))
      .catch(log);
  if (hasWaiting())
    load('send')
      .then(({ sendUnsent }) => sendUnsent(widget))
      .catch(log);
  widget.emit('ready', consent.state());
  return createFace(widget, screen, page, destroy);
}
