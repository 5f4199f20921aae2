/*
 * A stand-in for Formspree and its like, to try a form service without an account: it takes what
 * they take and answers as they do. A real one needs this in assent.json and nothing else:
 *
 *   "endpoint": { "url": "https://formspree.io/f/yourform", "format": "form" }
 *
 * The consent then arrives as fields beside name and phone: consent_text, consent_at,
 * consent_purposes, consent_sha256, and consent, the whole stamp as JSON.
 *
 * To try it here:   LEADS=/tmp/leads.jsonl PORT=8092 node demo/endpoints/formspree.mjs
 */
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const LEADS = process.env.LEADS ?? 'leads.jsonl';

const server = createServer(async (request, response) => {
  // Such services take forms from every site.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Accept');
  const answer = (status, words) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(words));
  };
  if (request.method === 'OPTIONS') return response.writeHead(204).end();
  if (request.method !== 'POST' || !/^\/f\/\w+$/.test(request.url ?? '')) {
    return answer(404, {
      error: 'Form not found',
      errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }],
    });
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const isJson = request.headers['content-type']?.startsWith('application/json');
  const fields = isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  const errors = [];
  if (!fields.name?.trim()) {
    errors.push({
      field: 'name',
      code: 'REQUIRED_FIELD_EMPTY',
      message: 'Это поле нужно заполнить',
    });
  }
  if (/test/i.test(fields.name ?? '')) {
    errors.push({ field: 'name', code: 'TYPE_TEXT', message: 'Имя не похоже на настоящее' });
  }
  if (errors.length) return answer(422, { error: 'Validation errors', errors });
  appendFileSync(LEADS, `${JSON.stringify(fields)}\n`, { mode: 0o600 });
  // `next` is a page of the service's own; the widget stays on the site's.
  answer(200, { next: 'https://formspree.io/thanks?language=ru', ok: true });
});

server.listen(Number(process.env.PORT ?? 8092), '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}/f/yourform`);
});
