import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { entriesOf } from './entries.ts';

/** Where the compiler leaves its declarations, before they go where they are looked for. */
const EMITTED = 'build/declarations';

/** How declarations are named for those who import and for those who `require`: TypeScript tells them apart by ending. */
const KINDS = [
  { place: 'build/types', declaration: '.d.ts', named: '.js' },
  { place: 'build/types-cjs', declaration: '.d.cts', named: '.cjs' },
] as const;
type Kind = (typeof KINDS)[number];

/** Packages whose types stand in ours: nobody has to have them installed. */
const CARRIED: Record<string, string> = { zod: 'node_modules/zod/index' };

const SPECIFIER = /(\b(?:from|import)\s*\(?\s*)(["'])([^"'\n]+)\2/g;

/**
 * Writes the types of the package's entries, and of all that these name, as every resolution of TypeScript
 * finds them: with endings, and with the types of what is bundled.
 */
export function writeTypes(): void {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'];
  execFileSync(process.execPath, [...compiler, '--outDir', EMITTED], { stdio: 'inherit' });
  for (const kind of KINDS) settle(kind);
  rmSync(EMITTED, { recursive: true });
}

/** Lays the declarations where they belong, from the entries on, each import with the ending of what it names. */
function settle(kind: Kind): void {
  const entries = [...Object.values(entriesOf('page')), ...Object.values(entriesOf('server'))];
  const waiting = ['src/embed/face.ts', ...entries].map(
    (path) => `${EMITTED}/${path.replace(/^src\/|\.tsx?$/g, '')}.d.ts`,
  );
  const known = new Set(waiting);
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const here = file;
    const place = placeOf(here, kind);
    const code = readFileSync(here, 'utf8').replace(SPECIFIER, (all, before, quote, to) => {
      const found = foundFrom(here, to, kind);
      if (found === undefined) return all;
      if (!known.has(found)) waiting.push(found);
      known.add(found);
      const path = relative(dirname(place), placeOf(found, kind)).replaceAll('\\', '/');
      const named = path.startsWith('.') ? path : `./${path}`;
      return `${before}${quote}${named.replace(kind.declaration, kind.named)}${quote}`;
    });
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, code);
  }
}

/** The declarations that an import of others names; `undefined` for a package that a site has itself. */
function foundFrom(file: string, to: string, { declaration }: Kind): string | undefined {
  const carried = CARRIED[to];
  if (!to.startsWith('.')) return carried && carried + declaration;
  const path = join(dirname(file), to.replace(/\.c?js$/, ''));
  const ending = file.startsWith(EMITTED) ? '.d.ts' : declaration;
  return [path, `${path}/index`].map((one) => one + ending).find((one) => existsSync(one));
}

/** Where declarations go: ours as they lie in `src/`, those of a package under its name. */
function placeOf(file: string, { place, declaration }: Kind): string {
  const path = file.replace(`${EMITTED}/`, '').replace('node_modules/', '');
  return join(place, path.replace(/\.d\.c?ts$/, declaration));
}
