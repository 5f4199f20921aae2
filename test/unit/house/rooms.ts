import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Import } from './importsOf';

/** What a room may import: values of which rooms, only types of which others, and which packages. */
type Rule = {
  values: string[];
  types?: string[];
  packages?: RegExp[];
  node?: true;
  /** Whether a path may be made up while the program runs. */
  madeUp?: true;
};

const HONO = /^hono(\/|$)/;
const NODE_SERVER = /^@hono\/node-server$/;

/** What the receiver is put together from, handed to all of its rooms. */
const PARTS = ['receiver/parts.ts'];

/** A room is a folder of `src/`, part of one, or one file: the longest name that fits counts. */
export const ROOMS: Record<string, Rule> = {
  wire: { values: [], packages: [/^zod$/] },
  core: { values: [], types: ['wire'] },
  config: { values: ['core', 'wire', 'locales', 'services/catalog'], packages: [/^zod$/] },
  effects: { values: ['core'], types: ['wire'], packages: [/^js-cookie$/] },
  outbox: { values: ['core', 'effects'], types: ['wire'] },
  locales: { values: [], types: ['core'] },
  'services/catalog': { values: [], types: ['core'] },
  'services/consentMode.ts': { values: [] },
  'services/endlessTag.ts': { values: [], types: ['core'] },
  'services/presets': {
    values: ['services/catalog', 'services/consentMode.ts', 'services/endlessTag.ts'],
    types: ['core'],
  },
  ui: { values: ['core'] },
  banner: { values: ['core', 'ui'] },
  forms: {
    values: ['core', 'ui'],
    types: ['wire'],
    packages: [/^libphonenumber-js\//, /^virtual:phone-near$/],
  },
  chunks: {
    values: ['core', 'effects', 'outbox', 'ui', 'forms', 'services/consentMode.ts'],
    types: ['wire'],
  },
  'chunks/checker.ts': {
    values: ['config', 'core/nearest.ts', 'effects/startTag.ts', 'effects/watchHosts.ts'],
    types: ['core', 'chunks'],
  },
  'chunks/follow.ts': {
    values: ['core', 'locales/banners.ts', 'locales/tags.ts'],
    types: ['chunks'],
  },
  'chunks/mine.ts': {
    values: ['core', 'effects', 'outbox', 'ui', 'pages/mine', 'chunks/asking'],
    types: ['chunks/contract'],
  },
  'chunks/key.ts': { values: ['pages/mine/showKey.ts'] },
  'chunks/told.ts': { values: ['pages/mine/showBrowser.ts'] },
  'chunks/reopen.ts': {
    values: ['core', 'effects', 'ui', 'locales/reopening.ts'],
    types: ['chunks'],
  },
  embed: {
    values: ['core', 'effects', 'banner', 'locales/banners.ts', 'locales/tags.ts'],
    types: ['chunks/contract.ts'],
  },
  'embed/npm.ts': {
    values: ['core', 'effects', 'embed', 'chunks', 'services/presets', 'locales'],
  },
  pages: {
    values: ['core', 'ui/element.ts', 'locales/methods.ts'],
    types: ['wire'],
    packages: [/^preact(\/|$)/, /^@noble\/ed25519$/, /^lean-qr$/],
  },
  'pages/configurator': {
    values: ['config', 'core', 'locales/tags.ts', 'services/catalog'],
    types: ['embed/api.ts'],
    packages: [/^preact(\/|$)/],
  },
  'pages/mine/main.tsx': { values: ['core', 'locales', 'pages/mine'] },
  docs: {
    values: ['docs/generated', 'receiver/pages/styles'],
    types: ['core'],
    packages: [/^markdown-it$/, /^shiki$/],
    node: true,
  },
  'docs/browser': {
    values: ['docs/ownConfig.ts'],
    types: ['docs/searchIndex.ts'],
    packages: [/^minisearch$/],
  },
  bundle: { values: [], packages: [/^terser$/, /^vite$/], node: true, madeUp: true },
  'receiver/app.ts': {
    values: [
      'receiver/admin',
      'receiver/http',
      'receiver/intake',
      'receiver/ledger/heartbeatPass.ts',
      'receiver/ledger/notary.ts',
      'receiver/pages',
      'receiver/routes',
      'receiver/store/failure.ts',
    ],
    types: PARTS,
    packages: [HONO],
  },
  'entries/page': { values: ['config', 'react', 'wire'], types: ['core', 'embed'] },
  react: {
    values: ['embed/npm.ts'],
    types: ['core', 'embed'],
    packages: [/^react$/, /^preact(\/hooks)?$/],
  },
  'entries/server': {
    values: [
      'cli/heartbeat/visitWith.ts',
      'cli/secret.ts',
      'config',
      'receiver/http/nodeListener.ts',
      'receiver/openReceiver.ts',
    ],
    types: ['core'],
    node: true,
  },
  'entries/server/testing.ts': {
    values: ['testing'],
    types: ['wire'],
    packages: [/^@playwright\/test$/],
  },
  testing: {
    values: ['audit/registrable.ts'],
    types: ['embed', 'wire'],
    packages: [/^@playwright\/test$/],
  },
  'receiver/serve.ts': { values: ['receiver/http', 'receiver/openReceiver.ts'] },
  'receiver/openReceiver.ts': {
    values: [
      'receiver/access/makeToken.ts',
      'receiver/admin',
      'receiver/app.ts',
      'receiver/http',
      'receiver/intake/pageCounts.ts',
      'receiver/intake/publication.ts',
      'receiver/deliveries',
      'receiver/keeper.ts',
      'receiver/openKept.ts',
      'receiver/routes',
      'receiver/store/sqlite/freeSpace.ts',
    ],
    types: ['core', 'receiver/heartbeat', 'receiver/log.ts'],
  },
  'receiver/keeper.ts': {
    values: [
      'receiver/backup/staging.ts',
      'receiver/heartbeat',
      'receiver/intake/publication.ts',
      'receiver/ledger/watchLedger.ts',
      'receiver/openKept.ts',
      'receiver/rights/keepRights.ts',
      'receiver/routes',
    ],
    types: ['receiver/log.ts'],
  },
  'receiver/openKept.ts': {
    values: [
      'receiver/intake/publication.ts',
      'receiver/ledger',
      'receiver/rights',
      'receiver/store',
    ],
    types: ['core', 'receiver/countTogether.ts', 'receiver/log.ts'],
  },
  'receiver/parts.ts': {
    values: [],
    types: [
      'core',
      'receiver/store',
      'receiver/admin/session.ts',
      'receiver/countTogether.ts',
      'receiver/deliveries/startDelivering.ts',
      'receiver/http/postCounts.ts',
      'receiver/intake/pageCounts.ts',
      'receiver/ledger',
      'receiver/log.ts',
    ],
  },
  'receiver/ledger': {
    values: [
      'core',
      'receiver/digest.ts',
      'receiver/isMissing.ts',
      'receiver/phones.ts',
      'receiver/recent.ts',
      'receiver/store/failure.ts',
    ],
    types: ['wire', 'receiver/store', 'receiver/log.ts'],
    packages: [/^zod$/, /^jose$/],
    node: true,
  },
  'receiver/access': {
    values: ['core', 'receiver/digest.ts'],
    types: ['receiver/store'],
    node: true,
  },
  'receiver/rights': {
    values: [
      'core',
      'locales',
      'receiver/deliveries/queueEvents.ts',
      'receiver/inbox',
      'receiver/deliveries/tidyOutbox.ts',
      'receiver/intake',
      'receiver/ledger',
      'receiver/digest.ts',
      'receiver/isMissing.ts',
      'receiver/phones.ts',
      'receiver/store/failure.ts',
    ],
    types: ['wire', ...PARTS, 'receiver/store', 'receiver/log.ts'],
    packages: [/^zod$/],
    node: true,
  },
  'receiver/inbox': { values: ['receiver/store/failure.ts'], types: ['receiver/store'] },
  'receiver/deliveries': {
    values: [
      'core',
      'locales',
      'receiver/digest.ts',
      'receiver/ledger/notary.ts',
      'receiver/phones.ts',
      'receiver/store/failure.ts',
    ],
    types: ['receiver/store', 'receiver/log.ts'],
    packages: [/^nodemailer$/],
    node: true,
  },
  'receiver/heartbeat': {
    values: [
      'core',
      'receiver/deliveries/queueAlarm.ts',
      'receiver/digest.ts',
      'receiver/ledger/heartbeatPass.ts',
      'receiver/ledger/notary.ts',
      'receiver/store/failure.ts',
    ],
    types: ['receiver/ledger/signer.ts', 'receiver/store', 'receiver/log.ts'],
  },
  'receiver/digest.ts': { values: ['core'], node: true },
  'receiver/isMissing.ts': { values: [], node: true },
  'receiver/phones.ts': { values: [], packages: [/^libphonenumber-js\/max$/] },
  'receiver/recent.ts': { values: [] },
  'receiver/zoneDays.ts': { values: ['core'] },
  'receiver/log.ts': { values: [] },
  'receiver/countTogether.ts': { values: [] },
  'receiver/store': {
    values: ['core', 'wire', 'receiver/digest.ts', 'receiver/isMissing.ts', 'receiver/phones.ts'],
    types: ['receiver/countTogether.ts'],
    packages: [/^kysely$/, /^libsql$/, /^pg$/, /^rate-limiter-flexible$/],
    node: true,
  },
  'receiver/backup': {
    values: [
      'core',
      'receiver/isMissing.ts',
      'receiver/ledger',
      'receiver/rights',
      'receiver/store',
    ],
    packages: [/^zod$/],
    node: true,
  },
  'receiver/http': {
    values: [
      'wire',
      'config',
      'receiver/store/failure.ts',
      'receiver/digest.ts',
      'receiver/recent.ts',
    ],
    types: ['core', ...PARTS, 'receiver/countTogether.ts', 'receiver/log.ts'],
    packages: [HONO, NODE_SERVER],
    node: true,
  },
  'receiver/intake': {
    values: [
      'core',
      'wire',
      'config',
      'locales',
      'services/catalog',
      'receiver/http',
      'receiver/ledger/notary.ts',
      'receiver/rights/requests.ts',
      'receiver/deliveries/queueEvents.ts',
      'receiver/digest.ts',
      'receiver/recent.ts',
      'receiver/store/failure.ts',
    ],
    types: [...PARTS, 'receiver/ledger', 'receiver/log.ts', 'receiver/store'],
    packages: [/^zod$/],
    node: true,
  },
  'receiver/routes': {
    values: [
      'core',
      'wire',
      'config',
      'receiver/intake',
      'receiver/ledger/notary.ts',
      'receiver/rights',
      'receiver/http',
      'receiver/digest.ts',
      'receiver/recent.ts',
      'receiver/store/failure.ts',
      'receiver/zoneDays.ts',
    ],
    types: [...PARTS, 'receiver/ledger', 'receiver/store'],
    packages: [HONO],
    node: true,
  },
  'receiver/pages': {
    values: [
      'core',
      'wire',
      'locales',
      'receiver/intake',
      'receiver/ledger/notary.ts',
      'receiver/http',
      'receiver/digest.ts',
    ],
    types: [...PARTS, 'receiver/store'],
    packages: [HONO, /^fflate$/],
    node: true,
  },
  'receiver/admin': {
    values: [
      'core',
      'locales',
      'receiver/access',
      'receiver/pages',
      'receiver/inbox',
      'receiver/intake',
      'receiver/ledger/disclose.ts',
      'receiver/ledger/notary.ts',
      'receiver/phones.ts',
      'receiver/rights',
      'receiver/http',
      'receiver/digest.ts',
      'receiver/store/failure.ts',
      'receiver/zoneDays.ts',
    ],
    types: ['wire', ...PARTS, 'receiver/store'],
    packages: [HONO],
    node: true,
  },
  audit: {
    values: ['core', 'locales/all.ts', 'locales/audit', 'services/catalog'],
    packages: [/^playwright-core$/, /^tldts$/, /^hono\/html$/],
    node: true,
  },
  // What the docs say of the code is asked of the code.
  'docs/generated': {
    values: [
      'audit/site/findings.ts',
      'cli/program.ts',
      'cli/receiptWords.ts',
      'config',
      'core',
      'docs/reference',
      'locales',
      'receiver/admin/asideWordsEn.ts',
      'receiver/admin/roles.ts',
      'services/catalog',
      'wire',
    ],
    types: ['config', 'core'],
    packages: [/^commander$/],
  },
  'docs/reference': { values: ['cli/serveHelp.ts', 'config'], types: ['cli/doctor/finding.ts'] },
  cli: {
    values: [
      'audit',
      'locales/heartbeat',
      'receiver/access',
      'receiver/serve.ts',
      'receiver/isMissing.ts',
      'receiver/backup',
      'receiver/deliveries',
      'receiver/ledger',
      'receiver/rights',
      'receiver/pages/proofPack',
      'receiver/intake/policies.ts',
      'receiver/store',
      'receiver/digest.ts',
      'config',
      'core',
      'locales',
      'services/catalog',
      'wire',
    ],
    types: ['receiver/heartbeat', 'receiver/log.ts'],
    packages: [
      /^@clack\/prompts$/,
      /^@csstools\/css-tokenizer$/,
      /^acorn$/,
      /^commander$/,
      /^parse5$/,
      /^zod$/,
    ],
    node: true,
  },
};

/** Every module of `src/`, as its path below it. */
export const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$/.test(file));

/** Whether a path is a room itself or lies in it. */
const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

function ruleOf(file: string): (Rule & { room: string }) | undefined {
  const fitting = Object.keys(ROOMS).filter((room) => isIn(file, room));
  const room = fitting.sort((one, other) => other.length - one.length)[0] ?? '';
  const rule = ROOMS[room];
  return rule && { room, ...rule };
}

/** The module or folder below `src/` that an import of a module names; `undefined` for a package. */
export function targetOf(file: string, to: string): string | undefined {
  if (!to.startsWith('.')) return undefined;
  const path = join(dirname(file), to.replace(/\?.*$/, '')).replaceAll('\\', '/');
  if (path.includes('*')) return dirname(path);
  return (
    modules.find((module) => module === path || module.replace(/\.tsx?$/, '') === path) ?? path
  );
}

/** Why a module must not import this; `undefined` where it may. */
export function objection(file: string, { to, isType, isDynamic }: Import): string | undefined {
  const rule = ruleOf(file);
  if (!rule) return 'its room has no line in the table';
  if (to === undefined) {
    return rule.madeUp ? undefined : 'imports a path that is made up while it runs';
  }
  const target = targetOf(file, to);
  if (target === undefined) {
    const isAllowed = to.startsWith('node:')
      ? rule.node
      : rule.packages?.some((one) => one.test(to));
    return isAllowed ? undefined : `imports the package ${to}`;
  }
  const allowed = [...rule.values, ...((isType && rule.types) || []), rule.room];
  if (!allowed.some((room) => isIn(target, room))) {
    return `imports ${isType ? 'types of ' : ''}${target}`;
  }
  if (
    file === 'embed/npm.ts' &&
    /^(chunks|services|locales)\//.test(target) &&
    !isDynamic &&
    !isType
  )
    return `imports ${target} at once, not by import()`;
  return undefined;
}

/** What a room is allowed, in words, that none of these imports takes: imports by the module they stand in. */
export function idleIn(room: string, imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const { values, types = [], packages = [], node, madeUp } = ROOMS[room] ?? { values: [] };
  const all = [...imports].flatMap(([file, found]) =>
    ruleOf(file)?.room === room ? found.map((one) => ({ ...one, file })) : [],
  );
  const isTaken = (allowed: string, asType: boolean) =>
    all.some(({ file, to, isType }) => {
      const target = to === undefined ? undefined : targetOf(file, to);
      return target !== undefined && isIn(target, allowed) && isType === asType;
    });
  const isAsked = (wanted: RegExp) => all.some(({ to }) => to !== undefined && wanted.test(to));
  return [
    ...values.filter((allowed) => !isTaken(allowed, false)),
    ...types.filter((allowed) => !isTaken(allowed, true)).map((allowed) => `types of ${allowed}`),
    ...packages.filter((wanted) => !isAsked(wanted)).map(String),
    ...(node && !isAsked(/^node:/) ? ['node'] : []),
    ...(madeUp && all.every(({ to }) => to !== undefined) ? ['paths made up'] : []),
  ];
}
