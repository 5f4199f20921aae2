import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
import type { MailConfig } from '../../../src/core/deliveryConfig';
import { mailText, plainMail } from '../../../src/receiver/deliveries/mail/mailText';
import { siteConfig } from '../../fixtures/config';
import { desk } from '../desk';
import { config, contact, shownTexts, stamp } from '../messages';
import { delivering } from '../otherSide';
import { temporaryFolder } from '../receiver';

type MailServerOptions = ConstructorParameters<typeof SMTPServer>[0];

/** A mail server that takes what it is handed, or refuses the n-th message with a number. */
async function mailServer(
  refuse: (n: number) => number | undefined = () => undefined,
  options: MailServerOptions = {},
) {
  const taken: string[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _, done) {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part;
      });
      stream.on('end', () => {
        const code = refuse(count++);
        if (code === undefined) taken.push(text);
        done(code === undefined ? null : Object.assign(new Error('no'), { responseCode: code }));
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo; // listens on a port
  return { taken, port };
}

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

const mail: MailConfig = {
  channel: 'mail',
  to: ['sales@optimumservice.ru'],
  from: 'site@optimumservice.ru',
  recipient: 'operator',
};

/** A receiver that sends mail over a server. */
const mailing = (
  port: number,
  {
    base = config,
    server = {},
    user = '',
  }: { base?: AssentConfig; server?: AssentConfig['server']; user?: string } = {},
) =>
  delivering({ mail }, server, base, temporaryFolder(), {
    ASSENT_MAIL_URL: `smtp://${user}127.0.0.1:${port}`,
  });

/** A mail's parts as a person would read them: header lines unfolded, words decoded. */
function read(raw: string) {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const header = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'im').exec(head.replace(/\r\n[ \t]+/g, ' '))?.[1];
  const decoded = (header('subject') ?? '').replace(
    /=\?UTF-8\?(B|Q)\?(.*?)\?=\s*/g,
    (_, way, text) => (way === 'B' ? Buffer.from(text, 'base64').toString() : quoted(text, '_')),
  );
  const parts = rest.join('\r\n\r\n').split(/\r\n--/);
  const body = parts
    .map((part) => (/base64/.test(part) ? base64In(part) : quoted(part)))
    .join('\n');
  return { header, subject: decoded, body, head };
}

const base64In = (part: string) =>
  Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString();

function quoted(text: string, space = '\u0000'): string {
  const bytes = text
    .replaceAll('=\r\n', '')
    .replaceAll(space, ' ')
    .replace(/((=[0-9A-F]{2})+)/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString());
  return bytes;
}

test('a lead comes as a mail in the owner’s language, named by no subject, with a number that stays the same', async () => {
  const server = await mailServer((n) => (n === 0 ? 451 : undefined));
  const { post, logged } = await mailing(server.port);
  const sent = contact();
  await post(sent);
  await until(() => server.taken.length).toBe(1);
  const { header, subject, body } = read(server.taken[0] ?? '');
  expect(subject).toBe('Новая заявка, optimumservice.ru');
  expect(header('message-id')).toBe(`<${sent.id}.1.mail@leads.optimumservice.ru>`);
  expect([header('from'), header('to')]).toEqual([mail.from, mail.to[0]]);
  for (const words of [
    sent.fields.name,
    sent.fields.phone,
    `https://leads.optimumservice.ru/admin/leads/${sent.id}`,
    'не дано',
  ]) {
    expect(body).toContain(words);
  }
  expect(body).toContain('<html lang="ru">');
  expect(logged.filter((line) => line.startsWith('delivery'))).toEqual(['delivery mail: 451']);
  expect(logged.join()).not.toContain(sent.fields.phone);
});

test('in English where the owner says so', async () => {
  const server = await mailServer();
  const { post } = await mailing(server.port, { server: { locale: 'en' } });
  await post(contact());
  await until(() => server.taken.length).toBe(1);
  expect(read(server.taken[0] ?? '').subject).toBe('New request, optimumservice.ru');
});

test('what a person typed ends no header, begins no other part, and is no markup', async () => {
  const server = await mailServer();
  const base = {
    ...siteConfig(),
    forms: {
      callback: {
        fields: ['name', 'phone', 'email', 'message'],
        purposes: { callback: { required: true } },
      },
    },
  };
  const forged = 'Открыть заявку: https://evil.example/';
  const hostile = `<script>alert(1)</script>\r\nBcc: all@example.ru\r\n\r\n=cmd|1\n${forged}\u2028${forged}`;
  const { post } = await mailing(server.port, { base });
  const own = { ...base, receiver: 'https://leads.optimumservice.ru' } as AssentConfig;
  const texts = [
    ...shownTexts('label', 'callback', own),
    ...shownTexts('consent', 'callback', own).map((text) => ({ ...text, opened: true })),
  ];
  const decisions = [{ purpose: 'callback', state: 'given' as const }];
  const fields = {
    name: 'Анна Bcc: all@example.ru',
    phone: '+79991234567',
    email: 'anna@example.ru',
    message: hostile,
  };
  const sent = contact({ fields, typed: {}, extra: {}, stamp: stamp({ texts, decisions }) });
  expect(await post(sent)).toBe(201);
  await until(() => server.taken.length).toBe(1);
  const { header, head, body } = read(server.taken[0] ?? '');
  expect(head).not.toMatch(/^Bcc/im);
  expect(header('reply-to')).toBe('anna@example.ru');
  const page = body.slice(body.indexOf('<!doctype'));
  // A line of the person's own stands set in, so that it is taken for none of ours.
  const plain = body.slice(0, body.indexOf('<!doctype'));
  expect(plain.split(/\r?\n|\u2028/).filter((line) => line.includes('evil'))).toEqual([
    `    ${forged}`,
    `    ${forged}`,
  ]);
  expect(page).not.toContain('<script>');
  expect(page).toContain('&lt;script&gt;');
});

test.each([
  ['the zone that the owner named, who knows it', 'Europe/Moscow', /^22 ноября 2026 г. в 12:00$/],
  ['the machine’s zone, by its name', undefined, /^2\d ноября 2026 г. в \d{2}:\d{2} \S+$/],
])('a time stands in %s', (_, timeZone, words) => {
  const at = '2026-11-22T09:00:00.000Z';
  const server = timeZone === undefined ? {} : { timeZone };
  const message = { id: 'test.1.mail', type: 'test', timestamp: at, data: { at } } as const;
  const { rows } = mailText({ ...config, server }, message);
  expect(rows).toEqual([['Получена', expect.stringMatching(words)]]);
});

test('an alarm says what fails since when, and how much was given up only where something was', async () => {
  const said = (failed: number, locale: 'ru' | 'en') => {
    const facts = { delivery: 'crm', channel: 'webhook', since: '2026-11-22T09:00:00.000Z' };
    const data = { ...facts, last: '500', failed };
    const server = { locale, timeZone: 'UTC' };
    const alarm = { id: 'alarm.1.mail', type: 'alarm', timestamp: facts.since, data } as const;
    return plainMail(mailText({ ...config, server }, alarm)).trim();
  };
  expect(said(0, 'en')).toBe(
    'Not everything arrives at the delivery “crm” since November 22, 2026 at 9:00 AM (last answer: 500). Requests are kept, and stand at /admin.',
  );
  expect(said(2, 'en')).toContain('(last answer: 500). Given up so far: 2. Requests are kept');
  expect(said(0, 'ru')).toBe(
    'С 22 ноября 2026 г. в 09:00 по доставке «crm» доходит не всё (последний ответ: 500). Заявки сохранены и видны на /admin.',
  );
  expect(said(2, 'ru')).toContain('(последний ответ: 500). Больше не отправляется: 2. Заявки');
});

test.each([550, 535, 554])('%s → four tries in all', async (code) => {
  const server = await mailServer(() => code);
  const { post, logged } = await mailing(server.port);
  await post(contact());
  await until(() => logged.filter((line) => line === `delivery mail: ${code}`).length).toBe(4);
  expect(server.taken).toEqual([]);
});

test('a password goes over TLS alone, save to a host that is named as an inside one', async () => {
  const seen: unknown[] = [];
  const server = await mailServer(undefined, {
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth(auth, _, done) {
      seen.push(auth.username);
      done(null, { user: auth.username });
    },
  });
  const { post } = await mailing(server.port, { user: 'anna:p%40ss@' });
  await post(contact());
  await until(() => server.taken.length).toBe(1);
  expect(seen).toEqual(['anna']);
});

test.each(['smtps', 'smtp'])(
  'a certificate that nobody vouches for is said to be what is wrong (%s)',
  async (scheme) => {
    const server = await mailServer(undefined, {
      secure: scheme === 'smtps',
      disabledCommands: [],
    });
    const secrets = { ASSENT_MAIL_URL: `${scheme}://127.0.0.1:${server.port}` };
    const receiver = await delivering({ mail }, {}, config, temporaryFolder(), secrets);
    await receiver.post(contact());
    const owner = await desk(receiver, '/admin/deliveries');
    const page = async () => (await owner.see('/admin/deliveries')).text();
    await until(page).toMatch(/Fails since [^<]*: its certificate is not sound \([A-Z_]+\)/);
    expect(server.taken).toEqual([]);
  },
);

test('a server that answers nothing, or is none, holds up nothing and is tried again', async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  silent.close();
  const { post, logged } = await mailing(port);
  expect(await post(contact())).toBe(201);
  await until(
    () => logged.filter((line) => /^delivery mail: E?CONN/.test(line)).length,
  ).toBeGreaterThan(1);
});

test.each([
  ['none', {}, /no mail server: set ASSENT_MAIL_URL/],
  ['no address', { ASSENT_MAIL_URL: 'mail.example.ru:587' }, /ASSENT_MAIL_URL is no address/],
  [
    'another kind',
    { ASSENT_MAIL_URL: 'https://u:secret@mail.example.ru' },
    /is no address of a mail/,
  ],
])(
  'a mail server that is %s → the receiver does not start, and says what to do',
  async (_, env, words) => {
    const starting = delivering(
      { mail },
      {},
      config,
      temporaryFolder(),
      env as Record<string, string>,
    );
    await expect(starting).rejects.toThrow(words);
    await starting.catch((error: Error) => expect(error.message).not.toContain('secret@'));
  },
);

test('an inside address that is not named is not connected to', async () => {
  const server = await mailServer();
  const { post, logged } = await mailing(server.port, { server: { privateHosts: [] } });
  await post(contact());
  await until(() => logged.filter((line) => line === 'delivery mail: INSIDE_ADDRESS').length).toBe(
    4,
  );
  expect(server.taken).toEqual([]);
});

test.each([451, 550])(
  'one of two mailboxes answers %s → it alone is tried again, and that it has nothing is seen',
  async (code) => {
    const asked: string[] = [];
    const server = await mailServer(undefined, {
      onRcptTo({ address }, _, done) {
        asked.push(address);
        const isFull = address === 'b@optimumservice.ru' && asked.length < 4;
        done(isFull ? Object.assign(new Error('no'), { responseCode: code }) : undefined);
      },
    });
    const to = ['a@optimumservice.ru', 'b@optimumservice.ru'];
    const { post, logged } = await delivering(
      { mail: { ...mail, to } },
      {},
      config,
      temporaryFolder(),
      {
        ASSENT_MAIL_URL: `smtp://127.0.0.1:${server.port}`,
      },
    );
    await post(contact());
    await until(() => server.taken.length).toBe(2);
    expect(asked).toEqual([...to, to[1], to[1]]);
    expect(logged.filter((line) => line.startsWith('delivery'))).toEqual([
      `delivery mail: ${code}`,
      `delivery mail: ${code}`,
    ]);
  },
);

test('a server that drips its answers is given up in time', { timeout: 60_000 }, async () => {
  const dripping = createServer((socket) => {
    const drip = setInterval(() => socket.write('220-wait\r\n'), 500);
    socket.on('error', () => {}).on('close', () => clearInterval(drip));
  });
  await new Promise<void>((resolve) => dripping.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void dripping.close());
  const { port } = dripping.address() as AddressInfo; // listens on a port
  const { post, logged } = await mailing(port);
  await post(contact());
  await expect.poll(() => logged, { timeout: 50_000 }).toContain('delivery mail: TIMEOUT');
});
