import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { config, contact } from './messages';
import { delivering } from './otherSide';
import { temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

/** A mail server that gives its mail to those whom `isFull` lets it; `given` are their addresses, each time. */
async function sortingServer(isFull: (address: string) => boolean) {
  const given: string[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onRcptTo({ address }, _, done) {
      done(isFull(address) ? Object.assign(new Error('no'), { responseCode: 451 }) : undefined);
    },
    onData(stream, { envelope }, done) {
      stream.resume().on('end', () => {
        given.push(...envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo; // listens on a port
  return { given, secrets: { ASSENT_MAIL_URL: `smtp://127.0.0.1:${port}` } };
}

test('who of several has a mail is known after a restart, too: nobody gets it twice, nobody is missed', async () => {
  const to = ['a@optimumservice.ru', 'b@optimumservice.ru', 'c@почта.рф'];
  const full = new Set([to[1], to[2]]);
  const { given, secrets } = await sortingServer((address) => full.has(address));
  const from = 'site@optimumservice.ru';
  const mail = { channel: 'mail', to, from, recipient: 'operator' } as const;
  const folder = temporaryFolder();
  const start = () => delivering({ mail }, {}, config, folder, secrets);
  const refused = (receiver: Awaited<ReturnType<typeof start>>) => () =>
    receiver.logged.filter((line) => line === 'delivery mail: 451').length;
  const first = await start();
  await first.post(contact());
  await until(refused(first)).toBeGreaterThan(1);
  await first.served.close();
  full.delete('c@почта.рф');
  const second = await start();
  await until(() => given.length).toBe(2);
  await until(refused(second)).toBeGreaterThan(0);
  await second.served.close();
  full.clear();
  const third = await start();
  const figures = async () => (await fetch(`${third.served.url}/metrics`)).text();
  await until(figures).toContain('assent_deliveries_pending 0');
  expect([...given].sort()).toEqual([...to]);
});
