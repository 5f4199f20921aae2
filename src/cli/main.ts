#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { run } from './run';

/** Resolves with the first request to stop; a second one ends the process the hard way. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  folder: process.cwd(),
  // Built into `build/`, beside `dist/`.
  distFolder: fileURLToPath(new URL('../dist', import.meta.url)),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
  stopped,
});
