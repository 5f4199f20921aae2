import type { Widget } from '../chunks/contract';
import { grantsAnything } from '../core/choice';
import type { EventDetails } from '../core/state';
import { afterPaint } from '../effects/afterPaint';
import type { Gate } from '../effects/gate';
import { watchTabs } from '../effects/tabs';
import { CHOICES_KEY, keepAtOnce } from '../effects/unsent';
import type { Change, Consent } from './consent';
import type { Screen } from './screen';
import type { LookAt } from './watchPage';

/** How often the record is read again, in milliseconds: it may end while the page is open. */
const LOOK_MS = 60_000;

/** Presets and Google's consent mode hear of what stands; nobody does before an answer, save advanced consent mode. */
async function tellVendors(widget: Widget, isAnswered: boolean): Promise<void> {
  const { consentMode = 'off', services = {} } = widget.config;
  const hasVendors = consentMode !== 'off' || Object.values(services).some(({ preset }) => preset);
  if (hasVendors && (isAnswered || consentMode === 'advanced')) {
    await (await widget.load('signals')).signal(widget);
  }
}

/** Tag managers hear of it by `dataLayer`, which may be the page's own and throw. */
function tellTags(assent: EventDetails['consent'], log: Widget['log']): void {
  try {
    window.dataLayer ??= [];
    window.dataLayer.push({ event: 'assent_consent', assent });
  } catch (error) {
    log(error);
  }
}

/** Tells vendors and removes what they keep. */
async function takeBack(
  widget: Widget,
  revoked: readonly string[],
  hasRun: boolean,
  underWay: Promise<unknown>,
): Promise<void> {
  const withdrawal = await widget.load('withdrawal').catch(widget.log);
  if (withdrawal) withdrawal.withdraw(widget, revoked, hasRun, underWay);
  // What runs is stopped at least; without a network the page itself would be lost.
  else if (navigator.onLine) location.reload();
}

/** Taking choices and following the truth, whoever changed it: this page, another tab, the clock. */
export type Choosing = Pick<Widget, 'choose' | 'onChange'>;

/** Begins with the record that stands. `widget.choose` and `onChange` are those made here. */
export function createChoosing(
  widget: Widget,
  consent: Consent,
  gate: Gate,
  look: LookAt,
  screen: Screen,
): Choosing {
  const { config, signal, has, load, emit, log, language } = widget;
  let listeners: (() => void)[] = [];

  /** Lets the answered banner's end paint, then runs what is granted and takes back what is not. */
  const follow = async ({ before, changed }: Change, tell?: () => unknown) => {
    if (!consent.asks()) screen.clear();
    await afterPaint();
    screen.settle();
    for (const listener of listeners) listener();
    const choice = { ...consent.record()?.choice };
    const revoked = changed.filter((id) => !has(id));
    gate.shut(!!revoked[0] || !grantsAnything(choice));
    // A sealed page can ask no host more until it is loaded anew; what is granted runs there, once.
    const renews = config.seal && changed[0];
    if (!renews) {
      look();
      tellVendors(widget, !!consent.record()).catch(log);
    }
    if (changed[0] || !before) {
      const detail = { choice, changed };
      tellTags(detail, log);
      emit('consent', detail);
    }
    const underWay = Promise.resolve(tell?.()).catch(log);
    if (renews || revoked[0]) await takeBack(widget, revoked, gate.hasRun(revoked), underWay);
    await underWay;
  };

  const refresh = () =>
    consent
      .refresh()
      .then((change) => {
        if (signal.aborted) return;
        if (change.changed[0] || screen.isBehind()) return follow(change);
      })
      .catch(log);

  // What is shown waits for what the person may have answered here before another configuration asked.
  language.ready = language.ready.then(refresh);
  const tabs = watchTabs(refresh, signal);
  const timer = setInterval(refresh, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  tellVendors(widget, !!consent.record()).catch(log);

  return {
    onChange(listener) {
      listeners.push(listener);
      return () => {
        listeners = listeners.filter((one) => one !== listener);
      };
    },
    async choose(choice, shown) {
      const stampId = isSecureContext ? crypto.randomUUID() : undefined;
      const change = consent.keep(choice, stampId);
      const { before } = change;
      const isKept = grantsAnything(choice) || before?.stampId;
      const hasTaker = config.consentEndpoint ?? config.receiver;
      if (!stampId || !hasTaker || !(isKept || config.countRefusals)) {
        return follow(change, tabs.tell);
      }
      const made = { stampId, atMs: Date.now(), choice, before, shown };
      if (isKept) keepAtOnce(CHOICES_KEY, made);
      await follow(change, async () => {
        tabs.tell();
        await (await load('send')).sendConsent(widget, made);
      });
    },
  };
}
