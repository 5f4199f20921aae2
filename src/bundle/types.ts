import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { entriesOf } from './entries.ts';

/** Where the compiler leaves its declarations, and where those stand that go out. */
const EMITTED = 'build/declarations';
const TYPES = 'build/types';

/** Packages whose types stand in ours: nobody has to have them installed. */
const CARRIED: Record<string, string> = { zod: 'node_modules/zod/index.d.ts' };

const SPECIFIER = /(\b(?:from|import)\s*\(?\s*)(["'])([^"'\n]+)\2/g;

/**
 * Writes the types of the package's entries, and of all that these name, as every resolution of TypeScript
 * finds them: with endings, and with the types of what is bundled.
 */
export function writeTypes(): void {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'];
  execFileSync(process.execPath, [...compiler, '--outDir', EMITTED], { stdio: 'inherit' });
  const entries = [...Object.values(entriesOf('page')), ...Object.values(entriesOf('server'))];
  const waiting = ['src/embed/face.ts', ...entries].map(
    (path) => `${EMITTED}/${path.replace(/^src\/|\.tsx?$/g, '')}.d.ts`,
  );
  const written = new Set(waiting);
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const here = file;
    const code = readFileSync(here, 'utf8').replace(SPECIFIER, (all, before, quote, to) => {
      const found = foundFrom(here, to);
      if (found === undefined) return all;
      if (!written.has(found)) waiting.push(found);
      written.add(found);
      const path = relative(dirname(placeOf(here)), placeOf(found)).replaceAll('\\', '/');
      const named = path.startsWith('.') ? path : `./${path}`;
      return `${before}${quote}${named.replace(/\.d\.ts$/, '.js')}${quote}`;
    });
    mkdirSync(dirname(placeOf(here)), { recursive: true });
    writeFileSync(placeOf(here), code);
  }
  rmSync(EMITTED, { recursive: true });
}

/** The declarations that an import of others names; `undefined` for a package that a site has itself. */
function foundFrom(file: string, to: string): string | undefined {
  if (!to.startsWith('.')) return CARRIED[to];
  const path = join(dirname(file), to.replace(/\.js$/, ''));
  return [`${path}.d.ts`, `${path}/index.d.ts`].find((one) => existsSync(one));
}

/** Where declarations go: ours as they lie in `src/`, those of a package under its name. */
function placeOf(file: string): string {
  return join(TYPES, file.replace(`${EMITTED}/`, '').replace('node_modules/', ''));
}
