import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circlesIn } from './circles';
import { importsOf } from './importsOf';
import { idleIn, modules, objection, ROOMS, targetOf } from './rooms';

const sources = new Map(modules.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]));

/** What is wrong with a module's imports, a line each. */
const faultsIn = (file: string, source: string) =>
  importsOf(source).flatMap((one) => {
    const why = objection(file, one);
    return why ? [`src/${file}:${one.line} ${why}`] : [];
  });

test.each(modules)('%s imports only what its room may', (file) => {
  expect(faultsIn(file, sources.get(file) ?? '')).toEqual([]);
});

test('every room of the table stands', () => {
  const isThere = (room: string) => modules.some((file) => `${file}/`.startsWith(`${room}/`));
  expect(Object.keys(ROOMS).filter((room) => !isThere(room))).toEqual([]);
});

const imports = new Map([...sources].map(([file, source]) => [file, importsOf(source)]));

test.each(Object.keys(ROOMS))('%s is allowed nothing that it does not do', (room) => {
  expect(idleIn(room, imports)).toEqual([]);
});

test('what a room is allowed and does not do is named', () => {
  const found = importsOf("import type { Config } from '../core/config';");
  expect(idleIn('outbox', new Map([['outbox/job.ts', found]]))).toEqual([
    'core',
    'effects',
    'types of wire',
  ]);
});

test('no circle of imports, types included', () => {
  const arrows = new Map(
    [...imports].map(([file, found]) => [
      file,
      found.flatMap(({ to }) => (to && targetOf(file, to)) ?? []),
    ]),
  );
  expect(circlesIn(arrows)).toEqual([]);
});

test('a circle is found and named', () => {
  const arrows = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circlesIn(arrows)).toEqual(['a → b → c → a']);
});

test.each([
  [
    'a chunk’s code in embed',
    'embed/start.ts',
    "import { acceptAll } from '../core/choice';\nimport { run } from '../chunks/granting';",
    'src/embed/start.ts:2 imports chunks/granting.ts',
  ],
  [
    'a type of a chunk other than the contract',
    'embed/start.ts',
    "import type { run } from '../chunks/granting';",
    'src/embed/start.ts:1 imports types of chunks/granting.ts',
  ],
  [
    'a value of the contract',
    'embed/start.ts',
    "import { contract } from '../chunks/contract';",
    'src/embed/start.ts:1 imports chunks/contract.ts',
  ],
  [
    'a type by import() in embed',
    'embed/start.ts',
    "type Granting = typeof import('../chunks/granting');",
    'src/embed/start.ts:1 imports types of chunks/granting.ts',
  ],
  [
    'the checker in forms',
    'forms/attach.ts',
    "export { checkConfig } from '../config/check';",
    'src/forms/attach.ts:1 imports config/check.ts',
  ],
  [
    'an import for its effect alone',
    'core/choice.ts',
    "\nimport '../effects/gate';",
    'src/core/choice.ts:2 imports effects/gate.ts',
  ],
  [
    'a path in a template string',
    'embed/start.ts',
    'const chunk = import(`../chunks/granting`);',
    'src/embed/start.ts:1 imports chunks/granting.ts',
  ],
  [
    'a path made up while it runs',
    'embed/start.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test
    '\n\nconst chunk = import(`../chunks/${name}`);',
    'src/embed/start.ts:3 imports a path that is made up while it runs',
  ],
  [
    'a glob',
    'embed/start.ts',
    "const all = import.meta.glob(['../services/presets/*.ts']);",
    'src/embed/start.ts:1 imports services/presets',
  ],
  [
    'an address made of a path',
    'embed/start.ts',
    "\nconst chunk = new URL('../chunks/granting.ts', import.meta.url);",
    'src/embed/start.ts:2 imports chunks/granting.ts',
  ],
  [
    'a required path',
    'embed/start.ts',
    "import granting = require('../chunks/granting');",
    'src/embed/start.ts:1 imports chunks/granting.ts',
  ],
  [
    'a chunk at once in the npm entry',
    'embed/npm.ts',
    "import { run } from '../chunks/granting';",
    'src/embed/npm.ts:1 imports chunks/granting.ts at once, not by import()',
  ],
  [
    'a package in core',
    'core/choice.ts',
    "import { z } from 'zod';",
    'src/core/choice.ts:1 imports the package zod',
  ],
  [
    'Node in the widget',
    'effects/gate.ts',
    "import { readFileSync } from 'node:fs';",
    'src/effects/gate.ts:1 imports the package node:fs',
  ],
  [
    'the store in a receiver’s route',
    'receiver/routes/postRoutes.ts',
    "import type { Parts } from '../parts';\nimport { createStore } from '../store/store';",
    'src/receiver/routes/postRoutes.ts:2 imports receiver/store/store.ts',
  ],
  [
    'the database in the owner’s pages',
    'receiver/admin/leadRoutes.ts',
    "import { sql } from 'kysely';",
    'src/receiver/admin/leadRoutes.ts:1 imports the package kysely',
  ],
  [
    'a room without a line',
    'attic/old.ts',
    "import './x';",
    'src/attic/old.ts:1 its room has no line in the table',
  ],
])('%s is named with its line', (_, file, source, fault) => {
  expect(faultsIn(file, source)).toEqual([fault]);
});

test('the npm entry may import chunks by import(), embed the contract’s types', () => {
  expect(faultsIn('embed/npm.ts', "const chunk = () => import('../chunks/granting');")).toEqual([]);
  expect(faultsIn('embed/start.ts', "import { type Widget } from '../chunks/contract';")).toEqual(
    [],
  );
});
