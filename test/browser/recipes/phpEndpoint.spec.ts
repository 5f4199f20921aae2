import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../src/cli/demoServer';
import { expect, test } from '../test';
import { recipeOf, startHosting } from './recipe';

test('send.php keeps a request once, with its consent, mails it, and says what is wrong at the field', async ({
  page,
  visitor,
}) => {
  const port = await freePort();
  const recipe = recipeOf('php-endpoint', { 'https://example.ru': `http://127.0.0.1:${port}` });
  const files = { 'www/index.html': recipe('php-page'), 'www/send.php': recipe('php-send') };
  const hosting = await startHosting(files, port);
  try {
    const said = visitor.ownLines();
    const file = join(hosting.folder, 'leads.jsonl');
    const posted: { body: string; status: Promise<number | undefined> }[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'POST') return;
      const status = request.response().then((answer) => answer?.status());
      posted.push({ body: request.postData() ?? '', status });
    });
    await page.goto(`${hosting.origin}/`);
    await visitor.fill('Анна Каренина', '12345');
    await visitor.send();
    await visitor.send();
    await visitor.reads('В номере не хватает цифр.');
    expect(existsSync(file)).toBe(false);
    await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
    await visitor.send();
    await visitor.reads('Заявка принята');
    expect(await Promise.all(posted.map(({ status }) => status))).toEqual([422, 201]);

    const [line = '', ...others] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(others).toEqual([]);
    const lead = JSON.parse(line);
    expect(lead).toMatchObject({
      page: `${hosting.origin}/`,
      fields: { name: 'Анна Каренина', phone: '+79991234567' },
      consent_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      agreed_to: 'callback',
      consent_text: expect.stringContaining('ООО «Оптимум Сервис»'),
      consent: { decisions: [{ purpose: 'callback', state: 'given' }] },
    });
    expect(lead.consent.texts.map(({ sha256 }: { sha256: string }) => sha256)).toContain(
      lead.consent_sha256,
    );

    await expect.poll(() => existsSync(join(hosting.folder, 'mail'))).toBe(true);
    const [head = '', body = ''] = readFileSync(join(hosting.folder, 'mail'), 'utf8')
      .replaceAll('\r', '')
      .split(/\n\n(.*)/s);
    expect(head).toContain('To: sales@example.ru');
    expect(head).not.toMatch(/Каренина|999/);
    expect(Buffer.from(body, 'base64').toString()).toContain(lead.consent_text);

    // What a browser does that lost the answer, and what another site tries.
    const again = (Origin: string) =>
      fetch(`${hosting.origin}/send.php`, {
        method: 'POST',
        headers: { Origin, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: posted.at(-1)?.body ?? '',
      });
    expect((await again(hosting.origin)).status).toBe(200);
    expect((await again('https://evil.example')).status).toBe(403);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(1);
    const looked = await fetch(`${hosting.origin}/leads.jsonl`);
    expect(await looked.text()).not.toContain('Каренина');
    expect(said).toEqual([]);
  } finally {
    hosting.stop();
  }
});
