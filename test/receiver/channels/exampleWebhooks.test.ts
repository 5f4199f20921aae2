import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { webhookHeaders } from '../../../src/receiver/deliveries/standardWebhooks';
import { ensurePhp } from '../../browser/php';
import { config, contact } from '../messages';
import { delivering, operator, SECRET } from '../otherSide';
import { temporaryFolder } from '../receiver';

const folderOf = new URL('../../../demo/webhooks/', import.meta.url).pathname;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address === 'string' || !address) throw new Error('There is no port.');
  return address.port;
}

/** Each example as a command on a port. */
const examples: [string, (port: number) => [string, string[]]][] = [
  ['Node', () => [process.execPath, [join(folderOf, 'webhook.mjs')]]],
  ['PHP', (port) => [ensurePhp(), ['-S', `127.0.0.1:${port}`, join(folderOf, 'webhook.php')]]],
  ['Python', () => ['python3', [join(folderOf, 'webhook.py')]]],
];

async function started(command: (port: number) => [string, string[]], secrets: string) {
  const port = await freePort();
  const file = join(temporaryFolder(), 'events.jsonl');
  const [program, args] = command(port);
  const env = { ...process.env, PORT: String(port), EVENTS: file, ASSENT_SECRET: secrets };
  const child: ChildProcess = spawn(program, args, { env, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}/`;
  const answers = () =>
    fetch(url, { method: 'POST', body: 'x' }).then(
      (r) => r.status,
      () => 0,
    );
  await expect.poll(answers, { timeout: 30_000 }).toBe(401);
  const events = () =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
  return { url, events };
}

test.each(examples)(
  'the example in %s takes what the receiver signs, and nothing else',
  async (_, command) => {
    const next = `whsec_${randomBytes(32).toString('base64')}`;
    const { url, events } = await started(command, `${next} ${SECRET}`);
    const deliveries = { crm: { ...operator, url } };
    const receiver = await delivering(deliveries, {}, config, temporaryFolder());
    const sent = contact();
    await receiver.post(sent);
    await expect.poll(() => events().length, { timeout: 30_000 }).toBe(1);
    expect(events()[0]).toMatchObject({
      ...{ id: `${sent.id}.1.crm`, type: 'lead.created' },
      data: { id: sent.id, fields: sent.fields },
    });
    const body = '{"type":"test","data":{"name":"Анна"}}';
    const nowSeconds = Math.floor(Date.now() / 1000);
    const key = (secret: string) => Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signed = async (timestampSeconds: number, secret: string, sentBody = body) => {
      const headers = await webhookHeaders(
        { id: 'x.1.crm', timestampSeconds, body },
        [key(secret)],
        undefined,
      );
      return (await fetch(url, { method: 'POST', headers, body: sentBody })).status;
    };
    expect(await signed(nowSeconds, next)).toBe(204);
    expect(await signed(nowSeconds, SECRET, body.replace('Анна', 'Яна'))).toBe(401);
    expect(await signed(nowSeconds - 3600, SECRET)).toBe(401);
    expect(await signed(nowSeconds, `whsec_${randomBytes(32).toString('base64')}`)).toBe(401);
    expect(events()).toHaveLength(2);
  },
);
