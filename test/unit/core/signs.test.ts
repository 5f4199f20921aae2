import { describe, expect, test } from 'vitest';
import { categoryTexts } from '../../../src/core/categoryTexts';
import { purposeTexts } from '../../../src/core/consentText';
import { speak } from '../../../src/core/texts';
import { packs } from '../../../src/locales/all';
import { siteConfig } from '../../fixtures/config';

const NAMES = ['_ga', '_ym_uid'];

describe.each([
  ['en', ', ', ' ', ' (tax number (INN) 7700000000, Moscow)'],
  ['ar', '، ', ' ', ' (الرقم الضريبي (\u2068INN\u2069) 7700000000، Moscow)'],
  ['ko', ', ', ' ', ' (납세자 번호(INN) 7700000000, Moscow)'],
  ['zh', '、', '', ' (税号（INN）7700000000、Moscow)'],
  ['ja', '、', '', ' (納税者番号（INN）7700000000、Moscow)'],
])('%s', (tag, comma, gap, details) => {
  const pack = packs[tag] ?? {};

  test('parts sentences and names of cookies with its own signs', () => {
    const config = siteConfig({ browserInfo: { category: 'analytics', identifiers: NAMES } });
    const said = categoryTexts(config, tag, pack).find(({ id }) => id === 'analytics');
    const sent = pack['category.browserInfo.identifiers']?.replace('{names}', NAMES.join(comma));
    const [what, info] = ['category.analytics.description', 'category.browserInfo'];
    expect(said?.description).toBe([pack[what], pack[info], sent].join(gap));
  });

  test('parts what is known of a recipient, too', () => {
    const mailer = { name: 'Mailer', inn: '7700000000', address: 'Moscow' };
    const config = siteConfig({ recipients: { mailer } });
    const purpose = { data: ['phone'], keepDays: 30, recipients: ['mailer'] };
    const { full } = purposeTexts(config, speak(config, tag, pack), 'callback', purpose, ['phone']);
    expect(full).toContain(`Mailer${details}`);
  });
});
