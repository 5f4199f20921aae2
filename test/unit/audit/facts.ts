import type {
  BannerFact,
  ButtonFact,
  CookieFact,
  KeyFact,
  Look,
  PageFacts,
  RequestFact,
  Traces,
} from '../../../src/audit/site/facts';
import { nothingSeen } from '../../../src/audit/site/nothingSeen';

/** A page that keeps and asks for nothing. */
export function page(over: Partial<PageFacts> = {}): PageFacts {
  const seen = nothingSeen('https://www.example.ru/shop');
  return { ...seen, phases: { before: traces() }, ...over };
}

const END_MS = 1_800_000_000_000;

/** What a phase left. */
export function traces(over: Partial<Traces> = {}): Traces {
  return { endMs: END_MS, cookies: [], storage: [], requests: [], sent: [], ...over };
}

/** A cookie of the site that stays for a year and tells browsers apart. */
export function cookie(name: string, over: Partial<CookieFact> = {}): CookieFact {
  const expires = END_MS / 1000 + 31_536_000;
  const domain = 'www.example.ru';
  return { name, domain, expires, httpOnly: false, sentTo: [], isIdentifier: true, ...over };
}

/** A key of the site that tells browsers apart. */
export function key(name: string, over: Partial<KeyFact> = {}): KeyFact {
  return { kind: 'local', key: name, isIdentifier: true, ...over };
}

/** A request for a script. */
export function request(url: string, type = 'script'): RequestFact {
  return { url, host: new URL(url).hostname, type };
}

/** A button as both of a fair banner look. */
export function look(over: Partial<Look> = {}): Look {
  return {
    width: 120,
    height: 44,
    wordsWidth: 80,
    fontSize: 16,
    fontWeight: 400,
    color: [255, 255, 255, 1],
    ground: [20, 83, 45, 1],
    around: [255, 255, 255, 1],
    hasBorder: false,
    ...over,
  };
}

/** A banner with two buttons alike. */
export function banner(over: Partial<BannerFact> = {}): BannerFact {
  const button = (words: string): ButtonFact => ({ words, look: look() });
  return { accept: button('Accept'), decline: button('Decline'), ...over };
}
