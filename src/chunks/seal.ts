import { changedIds, grantsAnything } from '../core/choice';
import { decide } from '../core/decide';
import { decodeRecord, encodeRecord } from '../core/record';
import { DAY_MS } from '../core/settings';
import { type LeftToItself, leaveToItself, leftToItself } from '../effects/sealTrace';
import { watchSending } from '../effects/sending';
import { hasUnkept, readTyped, typeAgain } from '../effects/typed';
import { goBackTo, readWhereabouts } from '../effects/whereabouts';
import { isFrameTouched, readWritten, watchWriting, writeAgain } from '../effects/written';
import type { Widget } from './contract';
import { tellPlace } from './sealing/advise';
import { forgetBareFrames, parseStylesAnew } from './sealing/firefox';
import { isSentByServer, letThrough } from './sealing/header';
import { serviceOf } from './sealing/heldFrames';
import { askForHints } from './sealing/hints';
import { keepFromRouters } from './sealing/routers';
import { onAsked } from './sealing/staying';
import { watchHeld } from './sealing/watchHeld';

/** How long the message to the receiver may keep the page from being loaded anew; it is told from the next one too. */
const PATIENCE_MS = 1000;

/** How long the server is told of what is shown once: until the page is there. */
const ONCE_SECONDS = 20;

/** How long a page that may be left after all is given to go, in milliseconds. */
const LEAVING_MS = 30_000;

/** How often it is looked whether a form is still on its way. */
const LOOK_MS = 200;

const UNREADABLE =
  'The seal and the widget read another choice each, and the page stays as it is. Something else writes the cookie of the record, or the seal was printed for another name of it.';

const UNTOLD =
  'The page stays sealed as it is: the server opens it by the cookie of the record, and this browser keeps none.';

const ASKED =
  'Before the page is loaded anew the site has the browser ask whether it may be left. Where the person stays, the choice holds from the next page on.';

const cookieOf = ({ config }: Pick<Widget, 'config'>) => config.record?.cookie ?? 'assent';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let isSending = () => false;
let underWay: Promise<void> | undefined;
let isAgain = false;
/** What is left to the next page once it is loaded anew. */
let once: Pick<LeftToItself, 'once' | 'frame'> = {};

/** Follows what the seal holds on this page, and puts back what was left of the page before it. */
export function beginPage(widget: Widget): void {
  isSending = watchSending();
  watchWriting();
  const left = leftToItself();
  if (left.frame !== undefined) {
    once = { frame: left.frame };
    if (isSentByServer()) letThrough(cookieOf(widget), '', 0);
  }
  const { page, record, again } = left;
  leaveToItself(record ? { record } : undefined);
  if (page) {
    typeAgain(page.typed);
    writeAgain(page.written);
    goBackTo(page);
  }
  const now = widget.state();
  if ((now.kind === 'answered' && grantsAnything(now.choice)) || left.frame !== undefined) {
    parseStylesAnew();
    askForHints();
    keepFromRouters(widget.signal);
  }
  watchHeld(widget);
  if (widget.debug) tellPlace(widget);
  // What renews a page may itself not have come without a network.
  addEventListener('online', () => {
    if (isBehind(widget)) renew(widget, Promise.resolve()).catch(widget.log);
  });
  if (!isBehind(widget)) return;
  if (again) {
    widget.log(UNREADABLE);
    return;
  }
  isAgain = true;
  renew(widget, Promise.resolve()).catch(widget.log);
}

/** Whether the seal was opened for another choice than stands now: another tab's, while this page was made ready. */
function isBehind({ config, state }: Widget): boolean {
  const trace = window.assentSeal;
  if (!trace) return false;
  const [[seen, contradicting], left] = trace;
  const written = (contradicting === undefined && seen) || left?.record;
  const opened = decide(config, decodeRecord(written), Date.now()).record?.choice ?? {};
  const now = state();
  return changedIds(opened, now.kind === 'answered' ? now.choice : {}).length > 0;
}

/**
 * Loads the page anew, once, with what was typed and where it was scrolled; waits while a form is being sent
 * and while something stands there that cannot be kept. `told` resolves when the receiver's message is on its way.
 */
export function renew(widget: Widget, told: Promise<unknown>): Promise<void> {
  underWay ??= loadAnew(widget, told).catch((error) => {
    underWay = undefined;
    throw error;
  });
  return underWay;
}

async function loadAnew(widget: Widget, told: Promise<unknown>): Promise<void> {
  await Promise.race([told, pause(PATIENCE_MS)]);
  const hasMore = () => hasUnkept() || isFrameTouched();
  if (widget.debug && hasMore()) {
    widget.log(
      'The page is to be loaded anew, and waits: a password, a card’s number or a file was put in, or something into a frame, which cannot be kept.',
    );
  }
  if (widget.debug && !navigator.onLine) {
    widget.log('The page is to be loaded anew, and waits for a network: it would be lost without.');
  }
  while (isSending() || hasMore() || !navigator.onLine) await pause(LOOK_MS);
  reclaimCookie(widget);
  const record = unkeptRecord(widget);
  if (record && widget.jar.read() !== undefined) {
    widget.log(UNREADABLE);
    return;
  }
  if (record && isSentByServer()) {
    widget.log(UNTOLD);
    return;
  }
  try {
    leaveToItself({
      ...(record && { record }),
      ...(once.once && once),
      ...(isAgain && { again: true }),
      page: { typed: readTyped(), written: readWritten(), ...readWhereabouts() },
    });
  } catch {
    widget.log(
      'The page stays sealed as it is: it would be loaded anew, but this browser lets it keep nothing until then, neither the choice nor what was typed.',
    );
    return;
  }
  const stay = new AbortController();
  forgetBareFrames(stay.signal);
  onAsked(() => {
    if (widget.debug) widget.log(ASKED);
    // The person may have stayed: what is chosen later is followed again, and nothing typed stays behind.
    underWay = undefined;
    setTimeout(() => {
      stay.abort();
      if (!underWay) leaveToItself(record ? { record } : undefined);
    }, LEAVING_MS);
  });
  location.reload();
}

/** The record as text, where the browser kept no cookie of it. */
function unkeptRecord({ record, jar }: Widget): string | undefined {
  const now = record();
  const written = now && encodeRecord(now);
  return jar.read() === written ? undefined : written;
}

/**
 * Puts the record in the place of one that another configuration of this host has written: the seal's first line reads
 * no other cookie, and the page would be loaded anew for ever.
 */
function reclaimCookie({ record, jar }: Widget): void {
  const now = record();
  if (now && decodeRecord(jar.read())) {
    jar.write(encodeRecord(now), now.untilDay - Math.floor(Date.now() / DAY_MS));
  }
}

/**
 * Lets the frame of an address through this time alone, with its service's hosts: the browser takes no more without loading
 * the page anew. Where the server decides, which knows services alone, what is of none has a tab of its own.
 */
export async function showFrameOnce(widget: Widget, address: string): Promise<void> {
  const { id, hosts } = await serviceOf(widget, new webkitURL(address, document.baseURI).host);
  if (isSentByServer()) {
    if (!id) {
      open(address, '_blank', 'noopener');
      return;
    }
    letThrough(cookieOf(widget), id, ONCE_SECONDS);
  }
  once = { frame: address, once: hosts.map((host) => ` ${host}`).join('') };
  await renew(widget, Promise.resolve());
}

/** Whether a frame is shown on this page alone, as somebody asked for on the one before. */
export function isShownOnce(address: string): boolean {
  return address === once.frame;
}
