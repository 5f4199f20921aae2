import { expect, test } from 'vitest';
import { answeredWhat } from '../../../src/core/answeredWhat';
import type { AssentConfig } from '../../../src/core/config';

const config: AssentConfig = {
  operator: { name: 'ООО «Оптимум Сервис»' },
  services: { metrika: { preset: 'yandex-metrika', id: '1' } },
};

test.each([
  ['all', { analytics: true, marketing: true, metrika: true }, false, 'accepted'],
  ['nothing', { analytics: false, marketing: false, metrika: false }, false, 'declined'],
  ['one of two', { analytics: true, marketing: false, metrika: true }, false, 'chosen'],
  ['all but a service', { analytics: true, marketing: true, metrika: false }, false, 'chosen'],
  // “Accept all” leaves off what Global Privacy Control does.
  ['all that GPC leaves', { analytics: true, marketing: false, metrika: true }, true, 'accepted'],
  ['more than GPC leaves', { analytics: true, marketing: true, metrika: true }, true, 'chosen'],
  ['nothing under GPC', { analytics: false, marketing: false, metrika: false }, true, 'declined'],
])('%s → %o, GPC %s: %s', (_, choice, gpc, answer) => {
  expect(answeredWhat({ config, gpc }, choice)).toBe(answer);
});
