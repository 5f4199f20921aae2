import { connect, type Socket } from 'node:net';
import { domainToASCII } from 'node:url';
import type { MailConfig } from '../../../core/deliveryConfig';
import { hostIn } from '../../../core/hostIn';
import type { TryOutcome } from '../../../core/tryOutcome';
import { sha256 } from '../../digest';
import { issuerOf } from '../../ledger/notary';
import type { Answer, Channel, ChannelParts, OpenedChannel } from '../channel';
import { failureAnswer, failureCode } from '../failureCode';
import { type Guard, InsideAddress } from '../guardedLookup';
import { secretName } from '../secretName';
import { htmlMail, mailText, plainMail } from './mailText';

/** A mail server has so long for all of a mail, in milliseconds. */
const TIMEOUT_MS = 30_000;

/** Where mail is handed in, as `smtp://user:pass@host:587` says it. */
type MailServer = {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`). */
  secure: boolean;
  auth: { user: string; pass: string } | undefined;
};

/** Opens the way to a mail server. */
export async function openMail(
  id: string,
  { to, from }: MailConfig,
  { config, guard, secretOf }: ChannelParts,
): Promise<OpenedChannel> {
  const variable = secretName(id, 'URL');
  const found = await secretOf(variable);
  if (found.kind === 'unreadable') return { kind: 'failed', message: found.message };
  const server = found.value === undefined ? undefined : serverIn(found.value);
  if (!server) return { kind: 'failed', message: urlWords(id, variable, found.value) };
  // Not every receiver sends mail.
  const nodemailer = await import('nodemailer');
  const { host, port, secure, auth } = server;
  const transport = nodemailer.createTransport({
    ...{ host, port, secure, ...(auth && { auth }) },
    // A password in the clear only where nobody else listens.
    requireTLS: !secure && auth !== undefined && !guard.isPrivate(host),
    ...{ disableFileAccess: true, disableUrlAccess: true },
    getSocket: socketsOf(guard, server),
  });
  const issuer = issuerOf(config);
  const domain = issuer === undefined ? from.split('@')[1] : new URL(issuer).hostname;
  const channel: Channel = {
    ...{ patienceMs: TIMEOUT_MS, atOnce: 4, goesOn: false },
    async send(message) {
      const text = mailText(config, message);
      const replyTo = addressIn(message.data);
      // Whoever has a mail gets it no second time because another one's mailbox is full.
      const before = message.reached ?? [];
      const missing = to.filter((address) => !before.includes(markOf(address)));
      if (missing.length === 0) return DELIVERED;
      try {
        const { accepted, rejected, rejectedErrors } = await transport.sendMail({
          envelope: { from, to: missing },
          ...{ from, to, subject: text.subject, text: plainMail(text), html: htmlMail(text) },
          ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
          messageId: `<${message.id}@${domain}>`,
          // A robot that answers would answer a robot (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        if (rejected.length === 0) return DELIVERED;
        const answers: Answer[] = (rejectedErrors ?? []).map(answerOf);
        const answer =
          answers.find(({ outcome }) => outcome.kind === 'later') ?? answers[0] ?? UNCLEAR;
        return { ...answer, reached: [...before, ...accepted.map(markOf)] };
      } catch (error) {
        return answerOf(error);
      }
    },
  };
  return { kind: 'open', channel };
}

/** Makes the connections that nodemailer asks for. */
function socketsOf(guard: Guard, { host, port }: MailServer) {
  return (_: object, done: (error: Error | null, made?: { connection: Socket }) => void) => {
    connectTo(guard, host, port).then((connection) => done(null, { connection }), done);
  };
}

/** A connection to where the guard lets it. One that drips its answers ends in time, too. */
function connectTo(guard: Guard, host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (guard.isRefused(host)) return reject(new InsideAddress());
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const socket = connect({ host, port, lookup: guard.lookup(host), signal });
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

const DELIVERED: Answer = { outcome: { kind: 'delivered' }, last: '250' };

/** A mailbox did not take a mail, and nobody says why. */
const UNCLEAR: Answer = { outcome: { kind: 'later' }, last: 'FAILED' };

function answerOf(error: unknown): Answer {
  const status = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined;
  if (typeof status === 'number') {
    const outcome: TryOutcome = { kind: status >= 500 ? 'refused' : 'later' };
    return { outcome, last: String(status) };
  }
  return failureAnswer(error instanceof Error ? failureCode(error) : 'FAILED');
}

/** What a mailbox is known by among those who have a mail: nobody's address is kept with it. */
function markOf(address: string): string {
  const at = address.lastIndexOf('@');
  // As nodemailer writes domains, and says who accepted.
  const domain = domainToASCII(address.slice(at + 1).toLowerCase());
  return sha256(`${address.slice(0, at)}@${domain}`).slice(0, 22);
}

function serverIn(address: string): MailServer | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) return undefined;
  const secure = url.protocol === 'smtps:';
  const [user, pass] = [url.username, url.password].map(decoded);
  if (user === undefined || pass === undefined) return undefined;
  return {
    host: hostIn(url),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    auth: user ? { user, pass } : undefined,
  };
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The person's mail address where they gave one that can stand in a header. */
function addressIn({ fields }: Record<string, unknown>): string | undefined {
  const { email } = (fields ?? {}) as { email?: unknown }; // looked at before it is used
  return typeof email === 'string' && /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,190}$/.test(email)
    ? email
    : undefined;
}

function urlWords(id: string, variable: string, url: string | undefined): string {
  const how =
    'Write it like smtp://user:password@mail.example.ru:587 or smtps://…, with special signs of the password as %XX.';
  return url === undefined
    ? `The delivery \`${id}\` has no mail server: set ${variable}. ${how}`
    : `${variable} is no address of a mail server. ${how}`;
}
