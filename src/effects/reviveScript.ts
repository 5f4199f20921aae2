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
      if (!/^(type|src|data-(src|type|assent.*))$/.test(name)) script.setAttribute(name, value);
    }
    const src = waitingIn(inert, 'src') ?? inert.getAttribute('src');
    const { type } = inert.dataset;
    if (type) script.type = type;
    script.nonce = inert.nonce || nonce;
    const end = (hasRun: boolean) => {
      ended(hasRun);
      resolve(0);
    };
    script.onload = () => end(true);
    script.onerror = () => {
      if (debug) log(`${src} could not be loaded`);
      end(false);
    };
    /** After the page has loaded `document.write` would wipe it, whoever calls it. */
    const blockWrites = () => {
      document.write = document.writeln = () => log('document.write was blocked in', inert);
    };
    const isParsing = document.readyState === 'loading';
    if (isParsing) document.addEventListener('DOMContentLoaded', blockWrites);
    else blockWrites();
    if (src) {
      script.src = trust.createScriptURL(src);
      began(() => {
        // A script taken out of the page still runs; one adopted elsewhere does not.
        script.replaceWith(inert);
        document.implementation.createHTMLDocument('').adoptNode(script);
        end(false);
      });
      // The order is ours: among the browser's own ordered scripts a hung one would hold all others.
      setTimeout(resolve, inert.hasAttribute('async') ? 0 : HUNG_MS);
      inert.replaceWith(script);
      return;
    }
    script.text = trust.createScript(inert.text);
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
