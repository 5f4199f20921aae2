import { freePort } from '../../src/cli/demoServer';
import type { Engine } from './engine';
import { PATIENCE_MS, startProgram } from './program';

type Evaluated = { json?: string; fault?: string };

/** Starts WebKitGTK on a screen of its own, spoken to over WebDriver: https://www.w3.org/TR/webdriver2/ */
export async function startWebKit(command: string, screenCommand: string): Promise<Engine> {
  const screen = startProgram(screenCommand, [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1400x1200x24',
    '-nolisten',
    'tcp',
  ]);
  const port = await freePort();
  const display = await screen.says(/^(\d+)\n/m);
  const driver = startProgram(command, [`--port=${port}`], { DISPLAY: `:${display}` });
  const close = async () => {
    await driver.stop();
    await screen.stop();
  };
  const send = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: Result & { message?: string } };
    if (!answer.ok) throw new Error(`WebKit, ${path}: ${value.message}`);
    return value;
  };
  try {
    await driver.until(() =>
      send('GET', '/status').then(
        () => true,
        () => false,
      ),
    );
    const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: {} },
    });
    const post = <Result>(command: string, body: object) =>
      send<Result>('POST', `/session/${sessionId}/${command}`, body);
    return {
      go: async (url) => {
        await post('url', { url });
      },
      reload: async () => {
        await post('refresh', {});
      },
      async evaluate(expression) {
        const { json, fault } = await post<Evaluated>('execute/async', {
          script: `const [done] = arguments;
            (async () => JSON.stringify(await (${expression})))()
              .then((json) => done({ json }), (error) => done({ fault: String(error) }))`,
          args: [],
        });
        if (fault) throw new Error(fault);
        return json && JSON.parse(json);
      },
      perform: async (source) => {
        await post('actions', { actions: [source] });
      },
      async resize(width, height) {
        const outer = await post<{ width: number; height: number }>('window/rect', {
          width,
          height,
        });
        const inner = await post<[number, number]>('execute/sync', {
          script: 'return [innerWidth, innerHeight]',
          args: [],
        });
        await post('window/rect', {
          width: width + outer.width - inner[0],
          height: height + outer.height - inner[1],
        });
      },
      async picture() {
        return Buffer.from(await send<string>('GET', `/session/${sessionId}/screenshot`), 'base64');
      },
      async close() {
        await send('DELETE', `/session/${sessionId}`).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
