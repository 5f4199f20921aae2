import { readAnswer } from '../core/answer';
import { grantsAnything } from '../core/choice';
import { toJson } from '../core/json';
import { longestTermMs } from '../core/longestTerm';
import type { MadeChoice } from '../core/madeChoice';
import { encodeRecord } from '../core/record';
import { categoriesOf, consentEndpoint, DAY_MS, receiverUrl } from '../core/settings';
import { USUAL_CONSENT_DAYS } from '../core/usualDays';
import { pageOrigin } from '../effects/pageUrl';
import { makeStamp } from '../effects/stamps';
import { browserPowers } from '../outbox/browserPowers';
import { forgetConsents, keepConsent } from '../outbox/consentReceipts';
import { type Consents, createConsents, type Target } from '../outbox/consents';
import { areLeadsMarked } from '../outbox/leadMark';
import { dropMadeChoice, readMadeChoices } from '../outbox/madeChoices';
import type { ConsentMessage } from '../wire/consent';
import type { Decision } from '../wire/stamp';
import { askBrowser } from './asking/askBrowser';
import { postOf } from './asking/postOf';
import type { Widget } from './contract';

// A grant takes longer to hash than the withdrawal after it: each waits for the one before.
let last: Promise<unknown> = Promise.resolve();

/**
 * Tells the receiver what was decided; resolves once it is on its way.
 * A withdrawal goes out only if its grant did; a refusal, where the owner counts them, is not kept for another try.
 */
export function sendConsent(widget: Widget, made: MadeChoice): Promise<void> {
  const underWay = last.then(() => tell(widget, made));
  last = underWay.catch(() => undefined);
  return underWay;
}

async function tell(widget: Widget, made: MadeChoice): Promise<void> {
  const { config } = widget;
  const url = consentEndpoint(config);
  const consents = consentsOf(widget);
  if (!url || !consents) return dropMadeChoice(made.stampId);
  const granted = grantsAnything(made.choice);
  const previous = made.before?.stampId;
  const grantWasWaiting = previous !== undefined && consents.dropUntried(previous);
  if (grantWasWaiting) dropMadeChoice(previous);
  if (!granted && grantWasWaiting) return dropMadeChoice(made.stampId);
  const asked = askBrowser(widget);
  const stamp = await makeStamp(widget, {
    id: made.stampId,
    atMs: made.atMs,
    shown: made.shown,
    previous: grantWasWaiting ? undefined : previous,
    decisions: decisionsOf(widget, made),
    url,
  });
  const browser = await asked;
  const message: ConsentMessage = {
    v: 1,
    kind: 'consent',
    id: made.stampId,
    stamp,
    ...(browser && { browser }),
  };
  if (granted || previous) {
    queueConsent(widget, message);
    if (!granted) await forgetConsents();
  } else {
    postOf(widget)(
      { url, body: toJson(message), type: 'application/json' },
      message.id,
      readAnswer,
    );
  }
}

/** Keeps a message until the endpoint took it, and starts sending. */
export function queueConsent(widget: Widget, message: ConsentMessage): void {
  const consents = consentsOf(widget);
  // Where storage is full, the choice it came from stands for it until it is told.
  const dropChoice = () => dropMadeChoice(message.id);
  void consents?.add(message).then((isKept) => isKept && dropChoice());
  consents?.flush().then(dropChoice).catch(widget.log);
}

/** Sends the consent messages an earlier page could not: first the choices it had no time to make messages of. */
async function sendChoices(widget: Widget): Promise<void> {
  // Written by `choose`; what else may stand there throws below.
  for (const made of readMadeChoices() as MadeChoice[]) {
    try {
      await sendConsent(widget, made);
    } catch (error) {
      widget.log('A choice of an earlier page could not be told:', error);
      dropMadeChoice(made.stampId);
    }
  }
  await consentsOf(widget)?.flush();
}

/** Kept on the widget itself: a page may have something of its own by the name of `WeakMap`. */
const CONSENTS = Symbol();

/** The consent messages of this page; `undefined` where choices stay in the browser. */
function consentsOf(widget: Widget & { [CONSENTS]?: Consents }): Consents | undefined {
  const target = targetOf(widget);
  if (target) widget[CONSENTS] ??= createConsents(target);
  return widget[CONSENTS];
}

function targetOf(widget: Widget): Target | undefined {
  const { config, load, log } = widget;
  const url = consentEndpoint(config);
  if (!url) return undefined;
  const isReceiver = url === receiverUrl(config, '/v1/consent');
  const isEchoed = config.record?.echo && new webkitURL(url).origin === pageOrigin();
  const powers = browserPowers;
  return {
    url,
    isReceiver,
    powers,
    post: postOf(widget),
    explainRefusal() {
      load('silence')
        .then((silence) => silence.explainFailure({ url }, 403, config, log))
        .catch(log);
    },
    log,
    ...(isEchoed && { withCookies: true }),
    answered(message, outcome) {
      if (isEchoed) affirm(widget);
      return isReceiver && keepConsent(message, outcome, termMs(widget, message));
    },
  };
}

/** How long the receipt of a message is kept: as long as what it grants. */
function termMs({ config }: Widget, { stamp }: ConsentMessage): number {
  return stamp.form ? longestTermMs(config) : (config.record?.days ?? USUAL_CONSENT_DAYS) * DAY_MS;
}

/** Writes the record again where the browser holds another: an answer that was long on its way may bring an older one. */
function affirm({ record, jar }: Widget): void {
  const kept = record();
  const written = kept && encodeRecord(kept);
  if (written && jar.read() !== written) jar.write(written, kept.untilDay - kept.day);
}

function decisionsOf({ config }: Widget, { choice, before }: MadeChoice): Decision[] {
  const categories = categoriesOf(config);
  return Object.entries(choice).map(([id, granted]) => {
    const state = granted ? 'given' : before?.choice[id] ? 'withdrawn' : 'refused';
    return Object.hasOwn(categories, id) ? { category: id, state } : { service: id, state };
  });
}

/** Sends what earlier pages could not, choices and leads, on whatever page the person is now. */
export async function beginPage(widget: Widget): Promise<void> {
  const underWay = sendChoices(widget).catch(widget.log);
  if (widget.isSecure && areLeadsMarked()) {
    const { takeUpLeads } = await widget.load('forms');
    await takeUpLeads(widget);
  }
  await underWay;
}
