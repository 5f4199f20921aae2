import { isDeepStrictEqual } from 'node:util';
import { checkConfig } from '../../config/check';
import type { AssentConfig } from '../../core/config';
import { fromJson } from '../../core/json';
import { DAY_MS, receiverUrl } from '../../core/settings';
import { publicConfig } from '../../receiver/intake/policies';
import { type Asked, askOutside, certificateOf } from './askOutside';
import { SYNCHRONISE } from './databaseFindings';
import { type Finding, noteOf } from './finding';

const note = noteOf('receiver');

/** A certificate is renewed earlier than this, where that works at all, in days. */
const RENEWED_DAYS = 14;

/** How far clocks may be apart, in milliseconds: the header that is compared holds whole seconds. */
const APART_MS = 60_000;

/** What browsers meet at the receiver's public address: TLS, health, headers and the configuration that is served there. */
export async function receiverFindings(config: AssentConfig, nowMs: number): Promise<Finding[]> {
  const address = receiverUrl(config, '/healthz');
  if (address === undefined) return [];
  const url = new URL(address);
  const tls = url.protocol === 'https:' ? await tlsFindings(url, nowMs) : [];
  // Nothing else can be asked for over a connection that browsers refuse.
  if (tls.some(({ severity }) => severity === 'error')) return tls;
  const health = await askOutside(address);
  return [
    ...tls,
    ...healthFindings(health, address),
    ...(health.kind === 'answered' ? clockFindings(health, nowMs) : []),
    ...(health.kind === 'answered' && health.status === 200 ? await servedFindings(config) : []),
    ...proxyFindings(config, url),
  ];
}

async function tlsFindings(url: URL, nowMs: number): Promise<Finding[]> {
  const shown = await certificateOf(url);
  if (shown.kind === 'unreachable') {
    return [
      note('error', 'unreachable', `${url.origin} cannot be reached (${shown.code}).`, REACH),
    ];
  }
  if (shown.fault !== undefined) {
    const message = `Browsers do not trust the certificate of ${url.host} (${shown.fault}).`;
    const remedy = `Have one made for ${url.hostname}, with its whole chain: certbot --nginx -d ${url.hostname}`;
    return [note('error', 'tls-untrusted', message, remedy)];
  }
  const days = Math.floor((shown.untilMs - nowMs) / DAY_MS);
  if (days >= RENEWED_DAYS) return [];
  const message = `The certificate of ${url.host} holds for ${days} more days.`;
  return [note('warning', 'tls-ending', message, 'Look why it was not renewed: certbot renew')];
}

const REACH =
  'Check that the name leads to this machine, that nginx runs, and that its port is open to the world.';

function healthFindings(health: Asked, address: string): Finding[] {
  if (health.kind === 'unreachable') {
    return [note('error', 'unreachable', `${address} cannot be reached (${health.code}).`, REACH)];
  }
  if (health.status === 200) return [];
  if (health.status === 503) {
    const message = `${address} answers 503: the receiver runs and can store nothing.`;
    return [
      note('error', 'unhealthy', message, 'Look at its log, and at what else is found here.'),
    ];
  }
  const message = `${address} answers ${health.status}, which is not the receiver’s word.`;
  const remedy = 'Have the proxy hand everything on to the receiver, and start that: assent serve';
  return [note('error', 'not-handed-on', message, remedy)];
}

function clockFindings(health: Extract<Asked, { kind: 'answered' }>, nowMs: number): Finding[] {
  const theirMs = Date.parse(health.headers.get('date') ?? '');
  if (Number.isNaN(theirMs) || Math.abs(theirMs - nowMs) <= APART_MS) return [];
  const [theirs, ours] = [new Date(theirMs).toISOString(), new Date(nowMs).toISOString()];
  const message = `The receiver says it is ${theirs}, and this machine says it is ${ours}.`;
  return [noteOf('clock')('warning', 'apart', message, SYNCHRONISE)];
}

/** What must come through a proxy as the receiver said it. */
async function servedFindings(config: AssentConfig): Promise<Finding[]> {
  const address = receiverUrl(config, '/assent.json') ?? '';
  const served = await askOutside(address, { headers: { Origin: 'https://doctor.invalid' } });
  if (served.kind === 'unreachable' || served.status !== 200) {
    const answer = served.kind === 'unreachable' ? served.code : served.status;
    return [note('error', 'not-handed-on', `${address} is not served (${answer}).`, HAND_ON)];
  }
  return [
    ...(served.headers.get('access-control-allow-origin') === '*'
      ? []
      : [
          note(
            'error',
            'cors-changed',
            `${address} comes with Access-Control-Allow-Origin: ${served.headers.get('access-control-allow-origin') ?? 'nothing'} instead of *.`,
            'Take Access-Control headers out of the proxy: the receiver sets its own.',
          ),
        ]),
    ...(served.headers.get('x-content-type-options') === 'nosniff'
      ? []
      : [
          note(
            'warning',
            'headers-changed',
            `${address} comes without X-Content-Type-Options: nosniff, as the receiver sends it.`,
            'Have the proxy leave the receiver’s headers as they are, and not add them a second time.',
          ),
        ]),
    ...matchFindings(config, served.text, address),
  ];
}

const HAND_ON = 'Have the proxy hand on every path to the receiver: location / { proxy_pass … }';

/** Whether a configuration that is published somewhere is this one. */
export function matchFindings(config: AssentConfig, text: string, address: string): Finding[] {
  const read = fromJson(text);
  if (read === undefined) {
    return [note('error', 'config-unreadable', `${address} is not JSON.`, HAND_ON)];
  }
  const checked = checkConfig(read);
  const there = checked.kind === 'sound' ? checked.config : read;
  // A receiver adds the hash of the policy that it makes; who writes it into pages may leave that out.
  const isSame = [publicConfig(config), config].some((one) =>
    isDeepStrictEqual(plain(there), plain(one)),
  );
  if (isSame) return [];
  const message = `${address} is not the configuration that was checked here.`;
  const remedy =
    'Put the same file in both places; a receiver follows its file, so look whether it reads another one, or said that it is wrong.';
  return [note('error', 'config-differs', message, remedy)];
}

/** As it travels: without what is undefined, and without the receiver's own settings. */
function plain(config: unknown): unknown {
  const { server, ...rest } = JSON.parse(JSON.stringify(config)) as Record<string, unknown>; // an object, checked or ours
  return rest;
}

/** The receiver itself speaks no TLS, so that somebody stands before it. */
function proxyFindings({ server }: AssentConfig, { protocol }: URL): Finding[] {
  if (protocol !== 'https:' || server?.trustProxy) return [];
  const message =
    'The receiver stands behind a proxy (https), and server.trustProxy is off: all visitors share the proxy’s address, and its limit.';
  const remedy =
    'Set server.trustProxy to true, and have the proxy send X-Forwarded-For with the visitor’s address at its end.';
  return [note('error', 'trust-proxy-off', message, remedy)];
}
