#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { loadInSmallHeap } from './heap';
import { statusLine } from './statusLine';
import { terminalAsker } from './terminal';

/** Resolves with the first request to stop; a second one ends the process at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

const { run } = await loadInSmallHeap(() => import('./run'));

// A log reader that went away must not stop a receiver.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const status = process.stderr.isTTY ? statusLine(process.stderr) : undefined;

process.exitCode = await run({
  args: process.argv.slice(2),
  version: __VERSION__,
  env: process.env,
  folder: process.cwd(),
  // Built into `build/`, beside `dist/`.
  distFolder: fileURLToPath(new URL('../dist', import.meta.url)),
  receiptThread: new URL('./receiptThread.js', import.meta.url),
  fetch,
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask: terminalAsker }),
  ...(status && { progress: status.show }),
  print(line) {
    status?.show(undefined);
    console.log(line);
  },
  write: (text) =>
    new Promise((resolve) => {
      process.stdout.write(text, (error) => resolve(!error));
    }),
  printError(line) {
    status?.show(undefined);
    console.error(line);
  },
  stopped,
});

// A database that answers nothing any more keeps its connection, and with it the process: only for this long.
setTimeout(() => process.exit(), 500).unref();
