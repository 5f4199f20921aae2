import { expect, test } from 'vitest';
import { startReceiver } from './receiver';

test.each([
  ['/mine', 'ru', 'Мои данные', /напишите нам.*info@/],
  ['/mine', 'en', 'My data', /write to us.*info@/],
  ['/verify', 'en', 'Verify a receipt', /npx assent verify/],
])(
  '%s in %s speaks with its own receiver alone, tells nobody where it came from, and says what to do without JavaScript',
  async (path, language, title, without) => {
    const receiver = await startReceiver();
    const answer = await receiver.fetch(path, { headers: { 'Accept-Language': language } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'self'", "form-action 'none'"]),
    );
    expect(policy).not.toContain('unsafe');
    const html = await answer.text();
    expect(html).toContain(`<title>${title} · `);
    expect(html.match(/<noscript>.*<\/noscript>/s)?.[0]).toMatch(without);
  },
);
