import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

// What Consent-O-Matic's own schema allows, as far as our rule makes use of it.
const selection = z.strictObject({ selector: z.string(), displayFilter: z.boolean().optional() });
const place = { parent: selection.optional(), target: selection };
const matcher = z.strictObject({ type: z.enum(['css', 'checkbox']), ...place });
const inner: z.ZodType = z.lazy(() => action);
const consent = z.strictObject({
  type: z.enum(['A', 'B', 'D', 'E', 'F', 'X']),
  matcher,
  toggleAction: inner,
});
const branches = { trueAction: inner, falseAction: inner };
const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('click'), ...place }),
  z.strictObject({ type: z.literal('waitcss'), ...place }),
  z.strictObject({ type: z.literal('ifallowall'), ...branches }),
  z.strictObject({ type: z.literal('ifallownone'), ...branches }),
  z.strictObject({ type: z.literal('consent'), consents: z.array(consent) }),
  z.strictObject({ type: z.literal('list'), actions: z.array(inner) }),
]);
const list = z.strictObject({
  $schema: z.url(),
  Assent: z.strictObject({
    detectors: z.array(
      z.strictObject({ presentMatcher: z.array(matcher), showingMatcher: z.array(matcher) }),
    ),
    methods: z.array(
      z.strictObject({ name: z.enum(['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT']), action }),
    ),
  }),
});

test('the list for Consent-O-Matic is of its format', () => {
  const text = readFileSync('src/bundle/privacyTools/consent-o-matic.json', 'utf8');
  expect(list.safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
});
