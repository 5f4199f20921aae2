import { build } from 'vite';

/** The judges as one script for the page; they stand at `judges` there. */
export async function bundleJudges(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/browser/styles/judge.ts', formats: ['iife'], name: 'judges' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The judges were not built.');
  // The script runs as a function body, where a `var` would stay.
  return `${chunk.code}\nwindow.judges = judges;`;
}
