import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';

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

const LINES = SOURCE.split('\n');

// Whatever the library's files themselves are wrong in is told, too: `skipLibCheck` is off.
test.each([
  ['bundler', 'main.ts', { module: 'esnext', moduleResolution: 'bundler' }],
  ['node16, as a module', 'main.mts', { module: 'node16', moduleResolution: 'node16' }],
  ['node16, as CommonJS', 'main.cts', { module: 'node16', moduleResolution: 'node16' }],
  ['nodenext', 'main.mts', { module: 'nodenext', moduleResolution: 'nodenext' }],
])('types are found and exact under %s', async (name, file, options) => {
  const folder = inject('project');
  const settings = join(folder, `tsconfig.${name.replace(/\W+/g, '-')}.json`);
  writeFileSync(join(folder, file), SOURCE);
  const compilerOptions = {
    ...options,
    ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], noEmit: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
  };
  writeFileSync(settings, JSON.stringify({ compilerOptions, files: [file] }));
  const said = await compile(settings, folder);
  const faults = said.split('\n').flatMap((line) => {
    const [, path, at] = /^(\S+)\((\d+),\d+\): error/.exec(line) ?? [];
    if (path === undefined) return [];
    return [path === file ? LINES[Number(at) - 1] : line];
  });
  expect(faults).toEqual(LINES.filter((line) => line.endsWith('// wrong')));
});

/** What the TypeScript compiler says of a project. */
function compile(settings: string, cwd: string): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    const args = [compiler, '-p', settings, '--pretty', 'false'];
    execFile(process.execPath, args, { cwd }, (_, stdout) => done(stdout));
  });
}
