import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Which folders of `src/` a folder may import values from, and which packages. Types of `wire`, `config` and `core` are free to all. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: RegExp }> = {
  wire: { folders: [], packages: /^zod$/ },
  config: { folders: ['wire', 'core', 'locales', 'services/catalog'], packages: /^zod$/ },
  core: { folders: [], packages: /^$/ },
  effects: { folders: ['core'], packages: /^js-cookie$/ },
  'services/catalog': { folders: [], packages: /^$/ },
  'services/presets': { folders: ['core', 'services/catalog'], packages: /^$/ },
  banner: { folders: ['core', 'locales', 'ui'], packages: /^$/ },
  locales: { folders: [], packages: /^$/ },
  ui: { folders: ['core', 'locales', 'services/catalog'], packages: /^$/ },
  forms: {
    folders: ['core', 'locales', 'services/catalog', 'ui'],
    packages: /^(libphonenumber-js|virtual:phone-near$)/,
  },
  embed: {
    folders: [
      'config',
      'core',
      'effects',
      'services/catalog',
      'services/presets',
      'banner',
      'locales',
      'ui',
      'forms',
    ],
    packages: /^$/,
  },
  bundle: { folders: [], packages: /^vite$/ },
  receiver: { folders: ['wire', 'config', 'core', 'locales', 'services/catalog'], packages: /./ },
  cli: { folders: ['receiver', 'config', 'wire', 'core', 'services/catalog'], packages: /./ },
};

const FREE_TYPES = ['wire', 'config', 'core'];

const folderOf = (path: string) => {
  const [first = '', second = ''] = path.split('/');
  return first === 'services' ? `services/${second.replace(/\.tsx?$/, '')}` : first;
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && file.includes('/'));

const STATEMENT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm;

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file);
  const rule = MAY_IMPORT[folder];
  expect(rule, `src/${folder} has no line in the import table`).toBeDefined();
  const source = readFileSync(join('src', file), 'utf8');
  const broken = [...source.matchAll(STATEMENT)].flatMap(([statement, isType, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const to = target.startsWith('.')
      ? folderOf(relative('src', join('src', dirname(file), target)))
      : undefined;
    const isAllowed = to
      ? to === folder || rule?.folders.includes(to) || (isType && FREE_TYPES.includes(to))
      : target.startsWith('node:')
        ? ['bundle', 'receiver', 'cli'].includes(folder)
        : rule?.packages.test(target);
    const line = source.slice(0, source.indexOf(statement)).split('\n').length;
    return isAllowed ? [] : [`src/${file}:${line} imports ${target}`];
  });
  expect(broken).toEqual([]);
});
