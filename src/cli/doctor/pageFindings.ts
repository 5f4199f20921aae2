import { createHash } from 'node:crypto';
import { headersFor, withoutUser } from '../../audit/pageUser';
import type { AssentConfig } from '../../core/config';
import { type Asked, askOutside } from './askOutside';
import { type Forbidding, forbidding } from './contentPolicy';
import { corsFindings, isLet, targetsOf } from './corsFindings';
import { type Finding, noteOf } from './finding';
import { type Page, type PageScript, readPage } from './readPage';
import { matchFindings } from './receiverFindings';
import { LEAVE_OUT, tagFindings, tagOf } from './tagFindings';

const note = noteOf('page');

type Answered = Extract<Asked, { kind: 'answered' }>;

/** What is wrong on a page of the site, seen as a browser gets it. `widget` is the built `assent.js`. */
export async function pageFindings(
  config: AssentConfig,
  address: string,
  widget: string | undefined,
): Promise<Finding[]> {
  const { url, user } = withoutUser(address);
  const asked = await askOutside(url, {
    headers: { Accept: 'text/html', ...headersFor(user, url) },
  });
  if (asked.kind === 'unreachable' || asked.status >= 400) {
    const answer = asked.kind === 'unreachable' ? asked.code : asked.status;
    const remedy = 'Name a page of the site that everybody can open.';
    return [note('error', 'page-unreachable', `${url} cannot be read (${answer}).`, remedy)];
  }
  const page = readPage(asked.text);
  const tag = tagOf(page.scripts);
  const found = tag ? tagFindings(tag) : await missingFindings(page, asked.url);
  const source = tag && addressIn(tag, baseOf(page, asked.url));
  if (!tag || !source) return [...found, ...(await corsFindings(config, asked.url))];
  return [
    ...found,
    ...(await scriptFindings(source, tag, widget)),
    ...policyFindings(config, asked, page, tag, source),
    ...(await corsFindings(config, asked.url)),
    ...(await configFindings(config, page, tag, asked.url)),
  ];
}

/** Where the addresses of a page start from. */
function baseOf({ base }: Page, url: string): string {
  return base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
}

function addressIn(tag: PageScript, base: string): URL | undefined {
  const source = tag.attributes.get('src');
  return source !== undefined && URL.canParse(source, base) ? new URL(source, base) : undefined;
}

/** A page without the tag: nobody put it there, or an optimiser joined it with other scripts. */
async function missingFindings(page: Page, url: string): Promise<Finding[]> {
  for (const script of page.scripts.slice(0, 30)) {
    const source = addressIn(script, baseOf(page, url));
    const asked = source?.protocol.startsWith('http') ? await askOutside(source.href) : undefined;
    if (asked?.kind === 'answered' && asked.text.includes('assentChunks')) {
      const message = `The tag is not on ${url}: an optimiser has put the widget into ${source?.href}.`;
      return [note('error', 'tag-joined', message, LEAVE_OUT)];
    }
  }
  const message = `The tag is not on ${url}.`;
  const remedy =
    'Put what assent snippet prints into its head. Where a tag manager adds it, nothing is wrong here.';
  return [note('error', 'tag-missing', message, remedy)];
}

async function scriptFindings(
  source: URL,
  tag: PageScript,
  widget: string | undefined,
): Promise<Finding[]> {
  const asked = await askOutside(source.href);
  if (asked.kind === 'unreachable' || asked.status !== 200) {
    const answer = asked.kind === 'unreachable' ? asked.code : asked.status;
    const message = `The tag’s script ${source.href} cannot be had (${answer}).`;
    return [note('error', 'script-unreachable', message, `${STARTED} the tag’s src.`)];
  }
  const type = asked.headers.get('content-type') ?? 'no type at all';
  if (!/javascript/i.test(type)) {
    const message = `${source.href} is served as ${type}.`;
    return [note('error', 'script-type', message, 'Have it served as text/javascript.')];
  }
  const integrity = tag.attributes.get('integrity');
  if (integrity && !integrity.split(/\s+/).some((one) => isDigestOf(one, asked.text))) {
    const message = `${source.href} does not fit the tag’s integrity, so that browsers refuse it.`;
    return [note('error', 'integrity', message, 'Paste anew what assent snippet prints.')];
  }
  if (widget === undefined || asked.text === widget) return [];
  const message = `${source.href} is not the assent.js of this release.`;
  const remedy = `Empty the caches between, and take it out of what minifies scripts; or install the release that the site has.`;
  return [note('warning', 'script-differs', message, remedy)];
}

const STARTED = 'Start what answers there, and the proxy before it; or correct the address in';

function isDigestOf(integrity: string, text: string): boolean {
  const [, name = '', digest] = /^(sha(?:256|384|512))-([^?]+)/.exec(integrity) ?? [];
  return name !== '' && createHash(name).update(text).digest('base64') === digest;
}

function policyFindings(
  config: AssentConfig,
  { url, headers }: Answered,
  found: Page,
  tag: PageScript,
  source: URL,
): Finding[] {
  const page = new URL(url);
  const all = [headers.get('content-security-policy') ?? '', ...found.policies].filter(Boolean);
  const nonce = tag.attributes.get('nonce');
  const wants = [
    { directives: ['script-src-elem', 'script-src', 'default-src'], url: source, nonce },
    ...[...configUrl(found, tag, url), ...targetsOf(config, url)].map((target) => ({
      directives: ['connect-src', 'default-src'],
      url: target,
    })),
  ];
  // One line for all that goes to one place by one directive.
  const told = new Set<string>();
  return wants.flatMap((wanted) => {
    const by = all.map((policy) => forbidding(policy, { ...wanted, page })).find(Boolean);
    const what = `${by?.directive} ${wanted.url.origin}`;
    if (by === undefined || told.has(what)) return [];
    told.add(what);
    const message = `The page’s Content-Security-Policy (${by.directive}) keeps out ${wanted.url.origin}.`;
    return [note('error', 'csp', message, policyRemedy(by, wanted.url))];
  });
}

/** A policy of nonces counts no hosts, so that one more would change nothing. */
function policyRemedy({ directive, byNonce }: Forbidding, { origin }: URL): string {
  return byNonce
    ? `Under 'strict-dynamic' no host counts: give the tag the nonce of each answer, nonce="…", as the page’s own scripts have it.`
    : `Add to ${directive}: ${origin}`;
}

function inlineIn({ scripts }: Page): PageScript | undefined {
  return scripts.find(({ attributes }) => attributes.get('id') === 'assent-config');
}

/** Where the widget reads its configuration; nowhere where that stands in the page. */
function configUrl(page: Page, tag: PageScript, url: string): URL[] {
  const named = tag.attributes.get('data-config');
  const base = baseOf(page, url);
  const isRead = named !== undefined && URL.canParse(named, base) && !inlineIn(page);
  return isRead ? [new URL(named, base)] : [];
}

async function configFindings(
  config: AssentConfig,
  page: Page,
  tag: PageScript,
  url: string,
): Promise<Finding[]> {
  const inline = inlineIn(page);
  if (inline) return asPage(matchFindings(config, inline.text, `${url}#assent-config`));
  const [address] = configUrl(page, tag, url);
  if (!address) return [];
  const { origin } = new URL(url);
  const asked = await askOutside(address.href, { headers: { Origin: origin } });
  if (asked.kind === 'unreachable' || asked.status !== 200) {
    const answer = asked.kind === 'unreachable' ? asked.code : asked.status;
    const message = `The tag’s data-config ${address.href} cannot be had (${answer}).`;
    return [note('error', 'config-unreachable', message, `${STARTED} data-config.`)];
  }
  const allowed = asked.headers.get('access-control-allow-origin');
  if (address.origin !== origin && !isLet(allowed, origin)) {
    const message = `A page of ${origin} may not read ${address.href}: it comes without Access-Control-Allow-Origin.`;
    return [
      note('error', 'config-cors', message, 'Have it served with Access-Control-Allow-Origin: *'),
    ];
  }
  return asPage(matchFindings(config, asked.text, address.href));
}

function asPage(found: Finding[]): Finding[] {
  return found.map((finding) => ({ ...finding, area: 'page' }));
}
