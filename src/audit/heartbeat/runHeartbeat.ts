import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { AssentConfig } from '../../core/config';
import type { Heartbeat, HeartbeatFinding } from '../../core/heartbeat';
import { HEARTBEAT_AGENT, PASS_HEADER } from '../../core/heartbeatPass';
import { isoTime } from '../../core/isoTime';
import { consentEndpoint, contactEndpoint, receiverUrl } from '../../core/settings';
import { withoutUser } from '../pageUser';
import { within } from '../within';
import { findBeforeChoice } from './beforeChoice';
import { findGated, findSilent } from './gated';
import { guardPosts, type SignPassFor } from './guardPosts';
import { hearForms } from './hearForms';
import { findBanner, pressAccept } from './pressAccept';
import { isAnswered, isPostTo, type SentLead, sendLead, until } from './sendLead';
import { type Traffic, watchTraffic } from './traffic';
import { visitPage } from './visitPage';

/** How long all of it may take, beside what a form must stand before it is sent, in milliseconds. */
const WHOLE_MS = 150_000;

/** How long the receiver may take to keep a choice, in milliseconds. */
const KEPT_MS = 10_000;

/** What a heartbeat is made with. */
export type HeartbeatParts = {
  browser: Browser;
  config: AssentConfig;
  url: string;
  /** Signs by the receiver's key that nobody made a post; nothing goes to the receiver where left out. */
  sign: SignPassFor | undefined;
  /** Whether a lead is sent at all. */
  withLead: boolean;
  /** Whether a form may go by the site's own sending too. */
  maySite: boolean;
};

/** Visits a page as nobody, by the user and the password in its address, answers its banner and sends its form; the browser is the caller's to close. */
export async function runHeartbeat(parts: HeartbeatParts): Promise<Heartbeat> {
  const { browser, config } = parts;
  const { url, user } = withoutUser(parts.url);
  const at = isoTime(Date.now());
  const context = await browser.newContext({
    userAgent: agentOf(browser),
    ...(user && { httpCredentials: user }),
  });
  const seen: HeartbeatFinding[] = [];
  const trapMs = (config.server?.trapSeconds ?? 0) * 1000;
  const hung: SentLead = { findings: [{ code: 'page-hangs' }] };
  try {
    const came = await within(WHOLE_MS + trapMs, visit({ ...parts, url }, context, seen));
    const { form, findings } = came ?? hung;
    return { v: 1, url, at, ...(form && { form }), findings: [...seen, ...findings] };
  } catch (error) {
    const what = error instanceof Error ? error.name : 'unknown';
    return { v: 1, url, at, findings: [...seen, { code: 'visit-failed', what }] };
  } finally {
    // One whose page hangs is closed with its browser.
    await within(5000, context.close()).catch(() => undefined);
  }
}

/** A browser of its age that says who it is: sites may leave it out of their figures. */
function agentOf(browser: Browser): string {
  const chrome = `Chrome/${browser.version()} Safari/537.36`;
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ${chrome} ${HEARTBEAT_AGENT}/1`;
}

/** The visit itself; what it finds on its way goes into `seen`. */
async function visit(
  { config, url, sign, withLead, maySite }: HeartbeatParts,
  context: BrowserContext,
  seen: HeartbeatFinding[],
): Promise<SentLead> {
  const traffic = watchTraffic(context);
  const told = await hearForms(context);
  const page = await context.newPage();
  const crashed = new Promise<SentLead>((resolve) => {
    page.on('crash', () => resolve({ findings: [{ code: 'page-crashed' }] }));
  });
  const endpoint = receiverUrl(config, '/v1/contact');
  const consents = consentEndpoint(config);
  const guard = await guardPosts(page, {
    passed: [endpoint, consents].filter((one) => one !== undefined),
    sign,
  });
  const going = async (): Promise<SentLead> => {
    const first = await visitPage(page, url, traffic);
    seen.push(...first);
    if (first.some(({ code }) => code !== 'page-never-settled')) return { findings: [] };
    const banner = await findBanner(page);
    seen.push(...banner, ...(await findBeforeChoice(page, context, traffic, config)));
    if (banner.length === 0) {
      const kept = sign && consents === receiverUrl(config, '/v1/consent') ? consents : undefined;
      seen.push(...(await choose(page, config, traffic, kept)));
    }
    if (!withLead || Object.keys(config.forms ?? {}).length === 0) return { findings: [] };
    const isForeign = endpoint === undefined || contactEndpoint(config)?.url !== endpoint;
    if (isForeign) return { findings: [{ code: 'endpoint-foreign' }] };
    return sendLead({ page, config, traffic, guard, told, endpoint, maySite });
  };
  return Promise.race([going(), crashed]);
}

/** What Chromium says of a request whose page went away meanwhile. */
const CUT_OFF = 'ERR_ABORTED';

/** Accepts, and sees whether what waited runs and the receiver keeps the choice. */
async function choose(
  page: Page,
  config: AssentConfig,
  traffic: Traffic,
  consents: string | undefined,
): Promise<HeartbeatFinding[]> {
  const gated = await findGated(page, config);
  traffic.chosen();
  const pressed = await pressAccept(page);
  if (pressed.length > 0) return pressed;
  const found = await findSilent(page, traffic, gated);
  if (consents === undefined) return found;
  // A sealed page is loaded anew on the grant: what that cuts off, the page that follows sends again.
  const post = () => traffic.all.findLast((one) => isPostTo(one, consents));
  await until(page, KEPT_MS, () => isAnswered(post()) && post()?.failure !== CUT_OFF);
  const { status, header, failure = 'no answer' } = post() ?? {};
  if (status !== undefined && status < 300 && status !== 202) return found;
  const why = header?.(PASS_HEADER.toLowerCase()) ?? status ?? failure;
  return [...found, { code: 'choice-unkept', what: String(why) }];
}
