import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import type { Engine } from './engine';
import { inTime, startProgram } from './program';

type Answer = { id?: number; type: string; result: never; message?: string };

/**
 * Starts Firefox, spoken to over WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/. `fontPx` is how large
 * a reader has set the browser's own words, in CSS pixels.
 */
export async function startFirefox(command: string, fontPx = 16): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'assent-firefox-'));
  const sizes = ['x-western', 'x-cyrillic', 'x-unicode'].map(
    (letters) => `user_pref("font.size.variable.${letters}", ${fontPx});`,
  );
  writeFileSync(join(profile, 'user.js'), sizes.join('\n'));
  const firefox = startProgram(command, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
  ]);
  const close = async () => {
    await firefox.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await firefox.says(/WebDriver BiDi listening on (ws:\S+)/);
    const send = await connect(`${address}/session`);
    await send('session.new', { capabilities: {} });
    // The tab it starts with never has the focus: keys would press nothing there.
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return {
      go: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      reload: async () => {
        await send('browsingContext.reload', { context, wait: 'complete' });
      },
      async evaluate(expression) {
        type Evaluated = {
          type: string;
          result: { value?: string };
          exceptionDetails: { text: string };
        };
        const answer = await send<Evaluated>('script.evaluate', {
          expression: `(async () => JSON.stringify(await (${expression})))()`,
          target: { context },
          awaitPromise: true,
        });
        if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
        return answer.result.value && JSON.parse(answer.result.value);
      },
      perform: async (source) => {
        await send('input.performActions', { context, actions: [source] });
      },
      resize: async (width, height) => {
        await send('browsingContext.setViewport', { context, viewport: { width, height } });
      },
      async picture() {
        const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
          context,
        });
        return Buffer.from(data, 'base64');
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the session's socket; returns a function that sends a command and gives its result. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id ?? 0)?.(answer);
  });
  await inTime(
    url,
    new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    }),
  );
  let count = 0;
  return async <Result>(method: string, params: object): Promise<Result> => {
    const id = ++count;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await inTime(`Firefox, ${method}`, answered);
    waiting.delete(id);
    if (answer.type !== 'success') throw new Error(`Firefox, ${method}: ${answer.message}`);
    return answer.result;
  };
}
