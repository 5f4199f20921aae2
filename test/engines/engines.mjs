// Banner, accept, decline and preferences in Firefox (WebDriver BiDi) and WebKitGTK (WebDriver).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities } from 'selenium-webdriver';
import WebSocket from 'ws';
import { config, page } from '../shots/page.mjs';

const html = page('en', config({}, { services: {} }));
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  const file = `.${path}`;
  const body = path === '/' ? html : existsSync(file) ? readFileSync(file) : undefined;
  const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
  response.writeHead(body ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://localhost:${server.address().port}`;

const press = (driver, action) =>
  driver.executeScript(
    `const found = document.querySelector('#assent-consent')?.shadowRoot.querySelector('[data-assent-action=${action}]'); found?.click(); return !!found;`,
  );
const appears = (driver, action) =>
  driver.wait(
    () =>
      driver.executeScript(
        `return !!document.querySelector('#assent-consent')?.shadowRoot.querySelector('[data-assent-action=${action}]')?.getBoundingClientRect().width`,
      ),
    10_000,
    `no ${action}`,
  );
const cookie = (driver) => driver.executeScript('return document.cookie');
function demand(isSo, words) {
  if (!isSo) throw new Error(words);
}

async function walk(driver) {
  await driver.get(origin);
  await appears(driver, 'accept');
  demand((await cookie(driver)) === '', 'a cookie before the choice');
  await press(driver, 'decline');
  await appears(driver, 'reopen');
  demand(/analytics-0/.test(await cookie(driver)), 'decline is not kept');
  await press(driver, 'reopen');
  await appears(driver, 'save');
  await press(driver, 'accept');
  await appears(driver, 'reopen');
  demand(/analytics-1/.test(await cookie(driver)), 'accept is not kept');
  await driver.navigate().refresh();
  await appears(driver, 'reopen');
}

/** The socket, once the browser listens. */
async function connect(url) {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const socket = new WebSocket(url);
    const isOpen = await new Promise((resolve) => {
      socket.once('open', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return socket;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the browser does not listen');
}

const engines = {
  'Firefox ESR': async () => {
    const port = 4598;
    const profile = mkdtempSync(join(tmpdir(), 'assent-firefox-'));
    const child = spawn(
      'firefox-esr',
      ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`],
      { stdio: 'ignore' },
    );
    process.once('exit', () => child.kill());
    const socket = await connect(`ws://127.0.0.1:${port}/session`);
    const waiting = new Map();
    socket.on('message', (data) => {
      const answer = JSON.parse(data);
      waiting.get(answer.id)?.(answer);
    });
    let count = 0;
    const send = async (method, params) => {
      const id = ++count;
      const answered = new Promise((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const answer = await answered;
      demand(answer.type === 'success', `${method}: ${answer.message}`);
      return answer.result;
    };
    await send('session.new', { capabilities: {} });
    const { contexts } = await send('browsingContext.getTree', {});
    const { context } = contexts[0];
    const executeScript = async (code) => {
      const answer = await send('script.callFunction', {
        functionDeclaration: `() => { ${code} }`,
        target: { context },
        awaitPromise: false,
        userActivation: true,
      });
      demand(answer.type === 'success', answer.exceptionDetails?.text);
      return answer.result.value;
    };
    return {
      executeScript,
      get: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
      navigate: () => ({
        refresh: () => send('browsingContext.reload', { context, wait: 'complete' }),
      }),
      async wait(isSo, within, words) {
        const end = Date.now() + within;
        while (!(await isSo())) {
          demand(Date.now() < end, words);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      async quit() {
        socket.close();
        child.kill();
      },
    };
  },
  WebKitGTK: async () => {
    const port = 4599;
    const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
    });
    process.once('exit', () => process.kill(-child.pid));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        args: ['--automation'],
      },
    });
    return new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build();
  },
};

let failed = 0;
for (const [name, start] of Object.entries(engines)) {
  let driver;
  try {
    driver = await start();
    await walk(driver);
    console.log(`${name}: banner, decline, preferences, accept, reload work`);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${String(error).split('\n')[0]}`);
  } finally {
    await driver?.quit().catch(() => undefined);
  }
}
server.close();
process.exit(failed ? 1 : 0);
