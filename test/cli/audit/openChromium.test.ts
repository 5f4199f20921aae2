import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openChromium } from '../../../src/audit/openChromium';
import { temporaryFolder } from '../../receiver/receiver';

test('what the driver switches off stays off, and the lists under the address bar with it', async () => {
  const folder = temporaryFolder();
  const browser = join(folder, 'browser');
  const said = join(folder, 'said');
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}'\nexit 1\n`, { mode: 0o755 });
  expect(await openChromium(browser, {})).toMatchObject({ kind: 'missing', because: 'browser' });
  const lists = [...readFileSync(said, 'utf8').matchAll(/^--disable-features=(.*)$/gm)].map(
    ([, list = '']) => list.split(','),
  );
  // Chromium heeds the last alone.
  const heeded = lists.at(-1);
  expect(lists.length).toBeGreaterThan(1);
  expect(heeded).toEqual(expect.arrayContaining(lists.flat()));
  expect(heeded).toEqual(expect.arrayContaining(['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']));
});
