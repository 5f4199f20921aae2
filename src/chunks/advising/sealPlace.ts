import { startTag } from '../../effects/startTag';

/** What asks nobody for anything, and what must stand within the first kilobyte. */
const HARMLESS = 'meta:not([http-equiv]),meta[http-equiv="content-type" i],title';

const say = (words: string) => console.warn(`[assent] ${words}`);

const AGAIN = 'Paste both lines of `assent snippet FILE --part seal`';

/** Says where the seal does not stand as it must: whatever is above it is asked for as ever. */
export async function tellSealPlace(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[data-assent-seal]');
  const trace = window.assentSeal;
  if (!script) {
    if (!trace)
      say(
        `The configuration has "seal", and the page has no line of it. ${AGAIN} at the very top of <head>, unless the server sends the policy itself.`,
      );
    return;
  }
  const type = script.getAttribute('type');
  if (type && !/javascript/.test(type)) {
    say(
      `Something has put the seal's first line off (type="${type}"), an optimiser probably, so that it opens for nobody. Keep ${startTag(script)} out of what is delayed.`,
    );
  } else if (!trace && (await isForbidden(script))) {
    say(
      `The site's own Content-Security-Policy keeps the seal's first line from running, so that it opens for nobody. Add to that policy what \`assent snippet FILE --part csp\` prints, or give ${startTag(script)} its nonce.`,
    );
  } else if (script.parentElement !== document.head || !trace) {
    say(
      `Something has moved the seal's first line or has run it late, an optimiser probably, so that it opens for nobody. It must stand at the very top of <head> as it was printed: ${startTag(script)}`,
    );
  }
  const before = [...document.head.children].slice(0, [...document.head.children].indexOf(script));
  const inTheWay = script.parentElement === document.head ? before : [];
  for (const element of inTheWay) {
    if (!element.matches(HARMLESS)) {
      say(
        `${startTag(element)} stands before the seal, and what it asks for is not held. Nothing but <meta charset> and the title may: put the seal's lines above it.`,
      );
    }
  }
  // The server sends the policy: there is no second line.
  if (script.getAttribute('data-assent-seal') === 'header') return;
  const policy = document.querySelector('meta[data-assent-seal]');
  if (trace && policy && writesNothing()) {
    say(
      `The page's policy asks for Trusted Types, so the seal's first line can write nothing and opens for nobody. Send the seal's policy as a response header by the cookie instead, as demo/seal/nginx-http.conf does, and put the line of \`--part trace\` in the place of both.`,
    );
  }
  if (policy && policy.parentElement !== document.head) {
    say(
      `Something has moved the seal's second line out of <head>, where no browser heeds it. ${AGAIN}, one right after the other.`,
    );
  } else if (!policy && !writesNothing()) {
    say(
      `The seal's second line is gone, and nothing is held. ${AGAIN}, one right after the other.`,
    );
  } else if (policy && script.parentElement === document.head && nodeAfter(script) !== policy) {
    say(
      `Something stands between the seal's two lines, so that the first cannot open the second. ${AGAIN}, one right after the other.`,
    );
  }
}

/** Whether a policy of the site's forbids an inline script: a copy is tried, which does nothing in a page that stands. */
async function isForbidden({ text, nonce }: HTMLScriptElement): Promise<boolean> {
  if (!text.startsWith('if(!document.body)')) return false;
  const copy = Object.assign(document.createElement('script'), { text, nonce });
  let isHeld = false;
  const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    isHeld ||= blockedURI === 'inline' && effectiveDirective.startsWith('script-src');
  };
  document.addEventListener('securitypolicyviolation', hear);
  document.head.append(copy);
  copy.remove();
  // What was held is told in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener('securitypolicyviolation', hear);
  return isHeld;
}

/** Whether what is written into the page must be vouched for. */
function writesNothing(): boolean {
  try {
    new DOMParser().parseFromString('', 'text/html');
    return false;
  } catch {
    return true;
  }
}

/** The node behind an element, apart from white space. */
function nodeAfter({ nextSibling }: Element): Node | null {
  const isSpace = nextSibling?.nodeType === Node.TEXT_NODE && !nextSibling.nodeValue?.trim();
  return isSpace ? nextSibling.nextSibling : nextSibling;
}
