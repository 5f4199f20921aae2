import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../shots/browser.mjs';

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 188_744,
  uploadThroughput: 86_400,
};
const CPU_RATE = 4;

/** Pages that `listener` answers for, and a browser that visits them as a slow phone does. */
export async function openSlowly(listener) {
  // Brotli is for secure pages only; the certificate is made here and thrown away.
  const folder = mkdtempSync(join(tmpdir(), 'assent-bench-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = 'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=bench.example'.split(' ');
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const secrets = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true, force: true });
  const server = createServer(secrets, listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await launchChromium(['--host-resolver-rules=MAP bench.example 127.0.0.1']);
  return {
    // A name of its own: on localhost Assent would load its checker, which no visitor gets.
    origin: `https://bench.example:${server.address().port}`,
    /** What was measured, when, and how; the first line of a report. */
    headOf: (rounds) =>
      `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, CPU ÷${CPU_RATE}, slow 4G, medians of ${rounds} interleaved rounds, 390×780\n`,
    /** A tab of somebody who was never here, apart from `cookies`. */
    async visit(cookies = []) {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 390, height: 780 },
      });
      await context.addCookies(cookies);
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
      return { context, page, cdp };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Measures each name once a round, in turn; one that fails is said and left out. The first round only warms up. */
export async function interleave(names, rounds, measure) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round + names.length) % names.length];
      try {
        const result = await measure(name);
        if (round >= 0) runs[name].push(result);
      } catch (error) {
        console.error(`${name}: ${String(error).split('\n')[0]}`);
      }
    }
  }
  return runs;
}

/** The median of one figure of some runs. */
export function median(runs, figure) {
  const numbers = runs.map((run) => run[figure]).sort((a, b) => a - b);
  return numbers[Math.floor(numbers.length / 2)];
}
