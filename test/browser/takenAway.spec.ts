import type { CDPSession, Page } from '@playwright/test';
import { gated, gatedFile, newPath, OWN_FORM, putPage, wrappedForm } from './page';
import type { Receiver } from './site';
import { expect, test } from './test';

/** Puts our tag into a page that stands, as one of its own scripts would. */
const addTag = (page: Page, { origin }: Pick<Receiver, 'origin'>) =>
  page.evaluate(`{
    const script = document.createElement('script');
    script.dataset.config = '${origin}/assent.json';
    script.src = address('${origin}/assent.js');
    document.head.append(script);
  }`);

const ADDRESS = '<script>var address = (one) => one</script>';

/** Which events files of ours listen for at the window and the document, as the browser's tools see it. */
async function listensFor(tools: CDPSession, files: Map<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const expression of ['window', 'document']) {
    const { result } = await tools.send('Runtime.evaluate', { expression });
    const { listeners } = await tools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    for (const { type, scriptId } of listeners) {
      const [, file] = /\/(assent\.[^/]+)$/.exec(files.get(scriptId) ?? '') ?? [];
      if (file) found.push(`${type} ${file.replace(/[0-9a-f]{8}\./, '')}`);
    }
  }
  return found.sort();
}

test('destroy() leaves nothing of ours that listens at the window or the document', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const tools = await page.context().newCDPSession(page);
  const files = new Map<string, string>();
  tools.on('Debugger.scriptParsed', ({ scriptId, url }) => files.set(scriptId, url));
  await tools.send('Debugger.enable');
  await page.goto(putPage(site, newPath(), { from: receiver, body: wrappedForm() + OWN_FORM }));
  await expect(visitor.consentBox).toHaveCount(2);
  await expect(visitor.control('accept')).toBeVisible();
  await page.locator('form').first().locator('[name=name]').click();
  await page.locator('form').first().getByRole('button').click();
  await visitor.reads('Без этого согласия');
  expect(await listensFor(tools, files)).toContain('toggle assent.stand.js');
  await page.evaluate('assent.destroy()');
  expect(await listensFor(tools, files)).toEqual([]);
});

test('destroy() gives a form’s own `submit` back, save where a script has put its own over ours', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const head = `<script>var native = HTMLFormElement.prototype.submit</script>${ADDRESS}`;
  await page.goto(putPage(site, newPath(), { from: receiver, head, body: wrappedForm() }));
  await expect(visitor.consentBox).toBeVisible();
  const isNative = () => page.evaluate('HTMLFormElement.prototype.submit === native');
  expect(await isNative()).toBe(false);
  await page.evaluate('assent.destroy()');
  expect(await isNative()).toBe(true);
  await addTag(page, receiver);
  await expect(visitor.consentBox).toBeVisible();
  await page.evaluate(`{
    const before = HTMLFormElement.prototype.submit;
    window.theirs = function () { return before.call(this) };
    HTMLFormElement.prototype.submit = theirs;
    assent.destroy();
  }`);
  expect(await page.evaluate('HTMLFormElement.prototype.submit === theirs')).toBe(true);
});

test('destroy() takes our style sheets out of the page and of shadow roots, and leaves those of the page', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const body = `${OWN_FORM}<div id="around"><template shadowrootmode="open">${wrappedForm()}</template></div>
    <button data-assent-popup="callback">Заявка</button>`;
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await page.evaluate(`window.roots = [document, document.querySelector('#around').shadowRoot];
    window.theirs = new CSSStyleSheet();
    for (const root of roots) root.adoptedStyleSheets.push(theirs);`);
  await expect(visitor.consentBox).toHaveCount(2);
  await page.getByRole('button', { name: 'Заявка' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const counts = () => page.evaluate('roots.map((root) => root.adoptedStyleSheets.length)');
  const [inPage, inShadow] = (await counts()) as number[];
  expect(inPage).toBeGreaterThan(1);
  expect(inShadow).toBeGreaterThan(1);
  await page.evaluate('assent.destroy()');
  expect(await counts()).toEqual([1, 1]);
  expect(await page.evaluate('roots.every((root) => root.adoptedStyleSheets[0] === theirs)')).toBe(
    true,
  );
});

test('a popup of a new tag stands, though an earlier one was taken away', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const body = '<button data-assent-popup="callback">Заявка</button>';
  await page.goto(putPage(site, newPath(), { from: receiver, head: ADDRESS, body }));
  const opener = page.getByRole('button', { name: 'Заявка' });
  await opener.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate('assent.destroy()');
  await addTag(page, receiver);
  await expect(visitor.control('accept')).toBeVisible();
  await opener.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visitor.fill('Анна Снова');
  await visitor.send();
  await visitor.reads('Заявка принята');
});

test('under enforced Trusted Types that allow our policy once, a tag after destroy() works as the first did', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  site.put('/once-file.js', "ran.push('file')");
  const { origin } = receiver;
  const address = putPage(site, newPath(), {
    from: receiver,
    nonce: 'n1',
    tag: `<script async nonce="n1" src="${origin}/assent.js" data-config="${origin}/assent.json"></script>`,
    head: `<script nonce="n1">var page = trustedTypes.createPolicy('page', { createScriptURL: (one) => one }); var address = (one) => page.createScriptURL(one)</script>`,
    body: gated('inline') + gatedFile('/once-file.js'),
    headers: {
      'Content-Security-Policy': `script-src 'self' 'nonce-n1' ${origin} 'unsafe-eval'; require-trusted-types-for 'script'; trusted-types assent page`,
    },
  });
  const broken: string[] = [];
  page.on(
    'console',
    (line) => /Content Security|Trusted/i.test(line.text()) && broken.push(line.text()),
  );
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate('assent.destroy()');
  await expect(visitor.banner).toHaveCount(0);
  await page.evaluate(`{
    const script = document.createElement('script');
    Object.assign(script, { nonce: 'n1', src: address('${origin}/assent.js') });
    script.dataset.config = '${origin}/assent.json';
    document.head.append(script);
  }`);
  await visitor.control('accept').click();
  await expect.poll(async () => (await visitor.ran()).sort()).toEqual(['file', 'inline']);
  expect(broken).toEqual([]);
});
