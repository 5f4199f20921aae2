// Takes what an Assent receiver tells a webhook, with Node 20 alone.
//
// In assent.json:   "server": { "deliveries": { "crm": { "channel": "webhook", "url": "https://example.ru/webhook", "recipient": "operator" } } }
// The same secret on both sides: ASSENT_CRM_SECRET there, ASSENT_SECRET here.
// To try it here:   ASSENT_SECRET=whsec_… PORT=8091 EVENTS=/tmp/events.jsonl node demo/webhooks/webhook.mjs
import { createHmac, timingSafeEqual } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:http';

// Several by spaces, while the secret is changed.
const secrets = (process.env.ASSENT_SECRET ?? '')
  .split(' ')
  .filter((secret) => /^whsec_./.test(secret));
const file = process.env.EVENTS ?? 'events.jsonl';

const server = createServer(async (request, response) => {
  const answer = (status) => response.writeHead(status).end();
  try {
    // The very bytes that came: a body that was read as JSON and written again has another signature.
    const body = await bytesOf(request);
    const { 'webhook-id': id, 'webhook-timestamp': at } = request.headers;
    const given = String(request.headers['webhook-signature'] ?? '').split(' ');
    // An old one may be somebody's who has listened.
    const isFresh = /^\d+$/.test(at ?? '') && Math.abs(Date.now() / 1000 - Number(at)) <= 300;
    if (!isFresh || !isSigned(Buffer.concat([Buffer.from(`${id}.${at}.`), body]), given))
      return answer(401);
    // The same id comes again where this answer is lost: what is done with it must be done once.
    await appendFile(file, `${JSON.stringify({ id, ...JSON.parse(body) })}\n`);
    answer(204);
  } catch {
    // Not a 2xx: it is tried again.
    answer(503);
  }
});
server.listen(Number(process.env.PORT ?? 8091), '127.0.0.1', () => {
  console.log(`Webhooks: http://127.0.0.1:${server.address().port}/`);
});

async function bytesOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function isSigned(signed, given) {
  return secrets.some((secret) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const expected = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    return given.some((one) => {
      const bytes = Buffer.from(one);
      return bytes.length === expected.length && timingSafeEqual(bytes, expected);
    });
  });
}
