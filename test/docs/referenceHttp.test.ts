import { expect, test } from 'vitest';
import { membersOf, messages } from '../../src/docs/generated/messages';
import { routes } from '../../src/docs/generated/routes';
import { DESK_ROUTES } from '../../src/docs/reference/deskRoutes';
import { figureWords } from '../../src/docs/reference/figureWords';
import { messageWords } from '../../src/docs/reference/messageWords';
import { routesOfPages } from '../../src/docs/reference/routesOfPages';
import { routesOfPrograms } from '../../src/docs/reference/routesOfPrograms';
import { stampWords } from '../../src/docs/reference/stampWords';
import { ROUTE_ROLES } from '../../src/receiver/admin/roles';
import { createApp } from '../../src/receiver/app';
import {
  consentJsonSchema,
  contactJsonSchema,
  figuresJsonSchema,
  stampJsonSchema,
} from '../../src/wire/jsonSchemas';
import { startReceiver } from '../receiver/receiver';

const all = [...routesOfPrograms, ...routesOfPages];

test('every address that a receiver serves stands there, and no other', async () => {
  const { parts } = await startReceiver({ figures: true });
  const served = createApp(parts)
    .routes.filter(({ method }) => !/^(ALL|OPTIONS)$/.test(method))
    .map(({ method, path }) => `${method} ${path.replace(/\{.*\}$/, '')}`)
    .map((route) => (route === 'GET /:file' ? 'GET /assent.js' : route));
  const shown = [
    ...all.map(({ route }) => route),
    ...Object.keys(ROUTE_ROLES),
    ...['POST /admin/sign-in', 'POST /admin/sign-out'],
  ];
  expect(shown.sort()).toEqual([...new Set(served)].sort());
  expect(Object.keys(DESK_ROUTES).sort()).toEqual(Object.keys(ROUTE_ROLES).sort());
  const page = routes();
  for (const { route } of all) expect(page).toContain(`\`${route}\``);
});

test.each([
  ['a stamp', stampJsonSchema(), undefined, stampWords],
  ['figures', figuresJsonSchema(), '*', figureWords],
])('every member of %s has words, and no words are of another', (_, schema, skipped, words) => {
  expect(Object.keys(words).sort()).toEqual(
    membersOf(schema, skipped)
      .map(({ path }) => path)
      .sort(),
  );
});

test('every member of the messages has words, and no words are of another', () => {
  const paths = [contactJsonSchema(), consentJsonSchema()].flatMap((schema) =>
    membersOf(schema, 'stamp.').map(({ path }) => path),
  );
  expect(Object.keys(messageWords).sort()).toEqual([...new Set(paths)].sort());
  expect(messages()).toContain('| `texts[…].sha256` | a SHA-256 hash');
  expect(messages()).not.toMatch(/a text like \^/);
});
