import { expect, inject, test } from 'vitest';
import { refusedLines } from './compile';

/** Uses of each entry; a line with `// wrong` must be refused, every other one taken. */
const SOURCE = `
import { start, type Assent, type Config as Written } from 'assent';
import { type AssentConfig, Config, Contact, Stamp, contactJsonSchema } from 'assent/schema';
import { createReceiver, type Receiver } from 'assent/receiver';

const written: Written = { operator: { name: 'A Ltd' }, policy: { url: '/privacy' } };
const assent: Assent | undefined = start({ operator: { name: 'A Ltd' }, policy: { url: '/privacy' } });
assent?.on('consent', ({ choice }) => choice.analytics);
start({ operator: { name: 1 } }); // wrong
const parsed = Contact.safeParse({});
const phone: string | undefined = parsed.success ? parsed.data.fields.phone : undefined;
const kind: 'consent' = Contact.parse({}).kind; // wrong
const config: AssentConfig = Config.parse(written);
Config.shape.operator.shape.name;
const origin: string = Stamp.extend({}).parse({}).origin;
contactJsonSchema().nothing; // wrong
export async function mounted(): Promise<Receiver> {
  await createReceiver(config, {}); // wrong
  const receiver = await createReceiver(config, { data: 'data' });
  const answer: Response = await receiver.fetch(new Request('http://localhost/'));
  return receiver;
}
export { origin, phone, kind };
`;

const WRONG = SOURCE.split('\n').filter((line) => line.endsWith('// wrong'));

test.each([
  ['bundler', 'main.ts', { module: 'esnext', moduleResolution: 'bundler' }],
  ['node16, as a module', 'main.mts', { module: 'node16', moduleResolution: 'node16' }],
  ['node16, as CommonJS', 'main.cts', { module: 'node16', moduleResolution: 'node16' }],
  ['nodenext', 'main.mts', { module: 'nodenext', moduleResolution: 'nodenext' }],
])('types are found and exact under %s', async (_, file, options) => {
  expect(await refusedLines(inject('project'), file, SOURCE, options)).toEqual(WRONG);
});
