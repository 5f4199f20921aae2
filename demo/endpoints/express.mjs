/*
 * Takes the leads of Assent forms with Express 5. Each lead becomes one line of JSON, with the
 * consent beside it.
 *
 * In assent.json:   "endpoint": { "url": "https://example.ru/lead", "format": "json", "idempotent": true }
 * To try it here:   SITE=http://localhost:8080 LEADS=/tmp/leads.jsonl PORT=8091 node demo/endpoints/express.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import express from 'express';

// Your site, exactly as its address begins. Only its pages may post.
const SITE = process.env.SITE ?? 'https://example.ru';
// It holds people's data: nowhere that the web server shows files from.
const LEADS = process.env.LEADS ?? 'leads.jsonl';

// One lead per id, however often a browser sends it: that is what "idempotent" promises.
const lines = existsSync(LEADS) ? readFileSync(LEADS, 'utf8').split('\n').filter(Boolean) : [];
const known = new Map(lines.map((line) => [JSON.parse(line).id, Promise.resolve()]));

const app = express();
app.use((request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', Vary: 'Origin' });
  if (request.get('Origin') !== SITE) return response.status(403).json({ ok: false, errors: [] });
  // Without this line the browser hides the answer from the page, and the person is told it failed.
  response.set('Access-Control-Allow-Origin', SITE);
  response.set('Access-Control-Allow-Methods', 'POST');
  response.set('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key');
  // JSON makes the browser ask beforehand.
  if (request.method === 'OPTIONS') return response.sendStatus(204);
  next();
});
app.use(express.json({ limit: '64kb' }), express.urlencoded({ extended: false, limit: '64kb' }));

app.post('/lead', async (request, response) => {
  const lead = request.is('json') ? fromJson(request.body) : fromForm(request.body);
  const errors = faultsOf(lead);
  if (errors.length) return response.status(422).json({ ok: false, errors });
  const isDuplicate = known.has(lead.id);
  if (!isDuplicate) known.set(lead.id, keep(lead));
  try {
    await known.get(lead.id);
  } catch {
    // Not on the disk, so it is not "sent"; the next try may write it.
    known.delete(lead.id);
    return response.status(503).set('Retry-After', '5').json({ ok: false, errors: [] });
  }
  response.status(isDuplicate ? 200 : 201).json({ ok: true, id: lead.id });
});

/** "json": the envelope as it is; the very words stand in `stamp.texts`. */
function fromJson({ id, page, fields = {}, extra = {}, stamp } = {}) {
  const words = (stamp?.texts ?? []).map(({ text }) => text).filter(Boolean);
  return {
    id,
    page,
    fields: { ...fields, ...extra },
    consent: stamp,
    consentText: words.join('\n\n'),
  };
}

/** "form": plain fields, and the consent in fields of its own. */
function fromForm(body = {}) {
  const {
    consent,
    consent_text,
    consent_at,
    consent_purposes,
    consent_sha256,
    _id,
    page,
    ...fields
  } = body;
  return { id: _id, page, fields, consent: parse(consent), consentText: consent_text };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What you cannot do without. `field` is the name the input has; the message is shown at that field. */
function faultsOf({ id, fields, consent }) {
  const digits = String(fields.phone ?? '').replace(/\D/g, '');
  return [
    !id && { code: 'id', message: 'Нет номера заявки.' },
    !fields.name?.trim() && {
      field: 'name',
      code: 'required',
      message: 'Напишите, как к вам обращаться.',
    },
    digits.length < 10 && { field: 'phone', code: 'phone', message: 'В номере не хватает цифр.' },
    !consent && { code: 'consent', message: 'Нет согласия на обработку данных.' },
  ].filter(Boolean);
}

/** Done when the line is on the disk: only then is the person told "sent". */
async function keep(lead) {
  const file = await open(LEADS, 'a', 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ ...lead, received: new Date().toISOString() })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

const server = app.listen(Number(process.env.PORT ?? 8091), '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}/lead`);
});
