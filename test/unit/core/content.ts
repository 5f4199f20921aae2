import type { Content } from '../../../src/core/submission';

/** What one person wrote and agreed to, as a form sends it. */
export const content: Content = {
  form: 'callback',
  fields: { name: 'Анна' },
  typed: {},
  doubts: [],
  extra: {},
  decisions: [{ purpose: 'callback', state: 'given' }],
  shown: { surface: 'form', method: 'box-and-submit', trusted: true, texts: [] },
  trap: { ms: 9000 },
};
