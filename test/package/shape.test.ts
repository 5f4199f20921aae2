import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';

const clone = inject('clone');
const project = inject('project');
const installed = join(project, 'node_modules/assent');

/** Every file below a folder, by its path there. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('whoever installs it gets one package: nothing of a server comes along', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => name[0] !== '.')).toEqual([
    'assent',
  ]);
});

test('publint has nothing to say of it', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('are-the-types-wrong finds nothing wrong, whoever asks for an entry', async () => {
  const packed = createPackageFromTarballData(readFileSync(inject('tarball')));
  const result = await checkPackage(packed);
  if (!result.types) throw new Error('It finds no types at all.');
  const { entrypoints, problems } = result;
  expect(Object.keys(entrypoints)).toEqual(
    expect.arrayContaining(['.', './preact', './react', './schema', './receiver', './testing']),
  );
  expect(problems).toEqual([]);
});

test.each(['dist', 'build'])('built in another folder, %s/ is the same to the byte', (folder) => {
  const here = filesIn(folder);
  expect(filesIn(join(clone, folder))).toEqual(here);
  const differing = here.filter((file) =>
    Buffer.compare(readFileSync(join(clone, folder, file)), readFileSync(join(folder, file))),
  );
  expect(differing).toEqual([]);
});

test('no path of the machine it was built on stands in it', () => {
  const places = [clone, process.cwd(), join(process.cwd(), 'node_modules')];
  const telling = filesIn(installed).filter((file) => {
    const text = readFileSync(join(installed, file), 'utf8');
    return places.some((place) => text.includes(place));
  });
  expect(telling).toEqual([]);
});

test('dist/integrity.json has the digest of each file beside it', () => {
  const folder = join(installed, 'dist');
  const digests = filesIn(folder)
    .filter((file) => file !== 'integrity.json')
    .map((file) => {
      const digest = createHash('sha384').update(readFileSync(join(folder, file)));
      return [file, `sha384-${digest.digest('base64')}`];
    });
  expect(json(join(folder, 'integrity.json'))).toEqual(Object.fromEntries(digests));
});

test('what is bundled comes with its licences, and stands in the bill of materials', () => {
  const { components } = json(join(installed, 'build/sbom.json'));
  for (const [folder, names] of Object.entries({
    dist: ['libphonenumber-js', 'preact', 'zod'],
    build: ['commander', 'hono', 'kysely', 'nodemailer', 'zod'],
  })) {
    const text = readFileSync(join(installed, folder, 'THIRD-PARTY.txt'), 'utf8');
    const named = [...text.matchAll(/^(\S+) ([\d.]+) · \S+/gm)].map((found) => found.slice(1, 3));
    expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(names));
    const billed = components
      .filter(({ properties }: { properties: { value: string }[] }) =>
        properties.some(({ value }) => value === `${folder}/`),
      )
      .map(({ name, version }: Record<string, string>) => [name, version]);
    expect(billed).toEqual(named);
    expect(
      text.match(/Permission (is hereby granted|to use)|Redistribution and use/g)?.length,
    ).toBeGreaterThanOrEqual(named.length);
  }
});
