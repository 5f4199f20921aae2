import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkConfig } from '../../../src/config/check';
import { temporaryFolder } from '../../receiver/receiver';
import { command } from '../command';

const RECEIVER = ['--receiver', 'https://leads.romashka.example'];

/** A copy of a site in a folder of its own. */
function site(from: string): string {
  const folder = temporaryFolder();
  cpSync(from, join(folder, 'site'), { recursive: true });
  return folder;
}

async function init(folder: string, ...flags: string[]) {
  const result = await command(['init', 'site', '--yes', ...flags], folder);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { ...result, said: [...result.out, ...result.err].join('\n'), text };
}

const presets = (config: { services: Record<string, { preset?: string; id?: string }> }) =>
  Object.fromEntries(
    Object.values(config.services).flatMap(({ preset, id }) =>
      preset ? [[preset, id ?? '']] : [],
    ),
  );

const EIGHT = {
  'yandex-metrika': '12345678',
  'top-mail-ru': '3456789',
  'vk-pixel': 'VK-RTRG-123456-AbCdE',
  calltouch: 'abcd1234',
  roistat: '0123456789abcdef0123456789abcdef',
  jivo: 'AbCdEfGhIj',
};
const BITRIX = { bitrix24: 'b1234567/crm/site_button/loader_2_abc123.js' };

test.each([
  ['tilda', { ...EIGHT, ...BITRIX, youtube: '' }, { form702: ['name', 'phone'] }],
  [
    'wordpress',
    { ...EIGHT, gtm: 'GTM-ABC1234', ga4: 'G-ABCDE12345', 'yandex-maps': '', rutube: '' },
    { callback: ['name', 'email', 'message'] },
  ],
  [
    'handmade',
    { ...EIGHT, ...BITRIX, 'meta-pixel': '1234567890123', 'google-maps': '' },
    { zakaz: ['name', 'phone'] },
  ],
])('%s: every vendor, every form and the operator are found', async (name, vendors, forms) => {
  const folder = site(`test/fixtures/sites/${name}`);
  const { code, said, text } = await init(folder, ...RECEIVER, '--site', 'romashka.example');
  const config = JSON.parse(text('assent.json'));
  expect(presets(config)).toEqual(vendors);
  const fields = Object.entries<{ fields: string[] }>(config.forms).map(([id, one]) => [
    id,
    one.fields,
  ]);
  expect(Object.fromEntries(fields)).toEqual(forms);
  expect(config.operator).toEqual({
    name: 'ООО «Ромашка»',
    inn: '7718859585',
    ogrn: '1117746716691',
    address: expect.stringContaining('125009, г. Москва, ул. Тверская'),
    email: 'info@romashka.example',
    phone: '+74951234567',
  });
  expect(config.policy.url).toBe('/privacy');
  expect(said).toMatch(/services\.yandex_metrika: yandex-metrika 12345678 \(\w+\.html:\d+/);
  const checked = checkConfig(config);
  expect(checked.kind === 'wrong' ? checked.problems : []).toEqual([]);
  expect(code).toBe(0);
});

test.each(['agency', 'creative', 'freelancer', 'new-age'])(
  'Start Bootstrap’s %s: its form, and every foreign host',
  async (name) => {
    const folder = site(`node_modules/startbootstrap-${name}/dist`);
    const { code, said, text } = await init(folder);
    const config = JSON.parse(text('assent.json'));
    expect(config.forms.contactForm.fields).toEqual(['name', 'email', 'phone', 'message']);
    const hosts = Object.values<{ hosts: string[] }>(config.services).flatMap((one) => one.hosts);
    expect(hosts).toContain('cdn.jsdelivr.net');
    expect(hosts).toContain('cdn.startbootstrap.com');
    expect(code).toBe(1);
    for (const flag of ['--operator', '--inn', '--receiver', '--policy'])
      expect(said).toContain(flag);
  },
);

test.each(['tilda', 'wordpress', 'handmade'])(
  '%s: the changes are shown first, made with --write, and a second run finds none',
  async (name) => {
    const from = `test/fixtures/sites/${name}`;
    const folder = site(from);
    const facts = [...RECEIVER, '--site', 'romashka.example'];
    const shown = await init(folder, ...facts, '--out', 'shown.json');
    const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.html?$/.test(file),
    );
    const bytes = (root: string, file: string) => readFileSync(join(root, file)).toString('latin1');
    for (const file of files) {
      expect(bytes(join(folder, 'site'), file)).toBe(bytes(from, file));
      expect(shown.said).toContain(`--- ${file}\n+++ ${file}\n@@ `);
    }
    expect((await init(folder, ...facts, '--write')).code).toBe(0);
    for (const file of files) {
      const [before, after] = [bytes(from, file), bytes(join(folder, 'site'), file)];
      expect(after).toContain('id="assent-js"');
      const kept = new Set(before.split('\n'));
      const changed = after.split('\n').filter((line) => line.trim() && !kept.has(line));
      for (const line of changed) {
        if (!before.includes(line.trim())) expect(line).toMatch(/assent/);
      }
      const ends = (text: string) => /\r\n/.test(text) && !/[^\r]\n/.test(text);
      expect(ends(after)).toBe(ends(before));
    }
    const after = files.map((file) => bytes(join(folder, 'site'), file));
    const again = await init(folder, ...facts, '--write');
    expect([again.code, again.said.includes('nothing was written')]).toEqual([0, true]);
    expect(files.map((file) => bytes(join(folder, 'site'), file))).toEqual(after);
  },
);

test('a configuration that is there stays, without --out', async () => {
  const folder = site('test/fixtures/sites/tilda');
  await init(folder, '--out', 'assent.json');
  const before = readFileSync(join(folder, 'assent.json'), 'utf8');
  const { code, said } = await init(folder, '--operator', 'ИП Иванов');
  expect([code, said.includes('assent.json is there already')]).toEqual([1, true]);
  expect(readFileSync(join(folder, 'assent.json'), 'utf8')).toBe(before);
});

test('a folder without pages, and --write for an address', async () => {
  const folder = temporaryFolder();
  expect((await command(['init', '.', '--yes'], folder)).code).toBe(2);
  expect((await command(['init', 'nowhere', '--yes'], folder)).code).toBe(2);
  expect((await command(['init', 'https://example.com', '--write'], folder)).code).toBe(2);
});
