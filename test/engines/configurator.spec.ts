import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from './test';

/** As a careful owner answers with it: nothing inline, nothing from elsewhere, Trusted Types. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types assent";

for (const way of ['under our policy', 'from the disk'] as const) {
  test(`the configurator opened ${way} answers, previews, and keeps its state`, async ({
    visitor,
    site,
  }) => {
    const file = 'dist/configurator/index.html';
    site.put('/dist/configurator/index.html', readFileSync(file, 'utf8'), {
      'Content-Security-Policy': POLICY,
    });
    const address =
      way === 'from the disk' ? `${pathToFileURL(file)}` : `${site.origin}/dist/configurator/index.html`;
    await visitor.resize(1280, 900);
    await visitor.go(address);
    await visitor.sees({ css: 'h1', name: 'Assent' });
    console.log(await visitor.ask(() => [location.href.slice(0,80), navigator.language, document.querySelectorAll('input').length]));
    await visitor.fill('Name', 'X');
    console.log(await visitor.ask(() => [location.href.length, history.length, (document.querySelector('textarea[name=json]') as HTMLTextAreaElement).value.slice(0, 200)]));
    await new Promise((r) => setTimeout(r, 3000));
    const fs = await import('node:fs');
    fs.writeFileSync(`/tmp/h4/s/engine-${test.info().project.name}-${way}.png`, await visitor.picture());
    expect(1).toBe(1);
  });
}
