import { hearMissed } from './missedEvents';
import type { Trust } from './trust';
import { waitingIn } from './waitingSources';

/** What a script is revived with. */
export type ScriptPorts = {
  nonce: string;
  trust: Trust;
  debug: boolean;
  log(...words: unknown[]): void;
};

/** How long one script may keep the next of its category waiting, in milliseconds. */
const HUNG_MS = 5000;

/**
 * Puts a live copy in the place of an inert script; resolves when the next one may run. `began` is
 * handed what stops a file on its way; `ended` hears whether the script ran, however late.
 */
export function reviveScript(
  inert: HTMLScriptElement,
  { nonce, trust, debug, log }: ScriptPorts,
  began: (stop: () => void) => void,
  ended: (hasRun: boolean) => void,
): Promise<unknown> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    for (const { name, value } of inert.attributes) {
      if (/^(type|src|data-(src|type|assent.*))$/.test(name)) continue;
      script.setAttribute(name, name.startsWith('on') ? trust.createScript(value) : value);
    }
    // Those that a script of the page gave it.
    script.onload ??= inert.onload;
    script.onerror ??= inert.onerror;
    const src = waitingIn(inert, 'src') ?? inert.getAttribute('src');
    const { type } = inert.dataset;
    if (type) script.type = type;
    script.nonce = inert.nonce || nonce;
    if (src) script.src = trust.createScriptURL(src);
    else script.text = trust.createScript(inert.text);
    const hearing = hearMissed(script);
    let isNextFree = false;
    const goOn = () => {
      if (!isNextFree) hearing.goOn();
      isNextFree = true;
      resolve(0);
    };
    const end = (hasRun: boolean) => {
      hearing.over();
      ended(hasRun);
      goOn();
    };
    // Behind its own handlers: they run before the next script does.
    script.addEventListener('load', () => {
      passOn('load', inert);
      end(true);
    });
    script.addEventListener('error', () => {
      if (debug) log(`${src} could not be loaded`);
      passOn('error', inert);
      end(false);
    });
    /** After the page has loaded `document.write` would wipe it, whoever calls it. */
    const blockWrites = () => {
      document.write = document.writeln = () => log('document.write was blocked in', inert);
    };
    const isParsing = document.readyState === 'loading';
    if (isParsing) document.addEventListener('DOMContentLoaded', blockWrites);
    else blockWrites();
    // No browser that we run in runs it, nor tells of that.
    if (script.noModule && type !== 'module') {
      inert.replaceWith(script);
      end(false);
      return;
    }
    if (src) {
      began(() => {
        // A script taken out of the page still runs; one adopted elsewhere does not.
        script.replaceWith(inert);
        document.implementation.createHTMLDocument('').adoptNode(script);
        end(false);
      });
      // The order is ours: among the browser's own ordered scripts a hung one would hold all others.
      setTimeout(goOn, inert.hasAttribute('async') ? 0 : HUNG_MS);
      inert.replaceWith(script);
      return;
    }
    // While the page is still being parsed its own scripts may write: only this run may not.
    blockWrites();
    inert.replaceWith(script);
    if (isParsing) {
      Reflect.deleteProperty(document, 'write');
      Reflect.deleteProperty(document, 'writeln');
    }
    end(true);
  });
}

/** Whoever listens to the inert script hears what became of the live one. */
function passOn(type: string, inert: HTMLScriptElement): void {
  inert.onload = null;
  inert.onerror = null;
  inert.dispatchEvent(new CustomEvent(type));
}
