import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from './test';

const PAGE = 'dist/configurator/index.html';

/** As a careful owner serves it: nothing inline, nothing from elsewhere, no text that becomes code. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types assent";

const name = () => document.querySelector<HTMLInputElement>('[name="operator.name"]')?.value;

for (const way of ['under a strict policy', 'from the disk'] as const) {
  test(`${way} the configurator answers, shows the widget, and keeps its state`, async ({
    visitor,
    site,
  }) => {
    site.put(`/${PAGE}`, readFileSync(PAGE, 'utf8'), { 'Content-Security-Policy': POLICY });
    const isLocal = way === 'from the disk';
    await visitor.resize(1280, 900);
    await visitor.go(isLocal ? `${pathToFileURL(PAGE)}` : `${site.origin}/${PAGE}`);
    // Told by the frame itself, once the widget in it has started.
    await visitor.sees({ css: '.screen[aria-busy=false]' });
    const before = await visitor.ask(() => history.length);
    await visitor.fill('Name', 'Assent GmbH');
    await visitor.sees({ css: '.screen[aria-busy=false] iframe[srcdoc*="Assent GmbH"]' });
    expect(await visitor.ask(() => history.length)).toBe(before + 1);
    await visitor.sees({ css: '.findings [role=status]', name: 'To mend' });
    await visitor.press('Tab');
    await visitor.hasFocus({ css: '[name="operator.dative"]' });
    await visitor.reload();
    await visitor.sees({ css: '.screen[aria-busy=false]' });
    expect(await visitor.ask(name)).toBe('Assent GmbH');
    await visitor.evaluate('history.back()');
    await expect.poll(() => visitor.ask(name)).toBe('');
  });
}
