import { fireEvent, screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { categoryTexts } from '../../src/core/categoryTexts';
import type { AssentConfig } from '../../src/core/config';
import { signsOf } from '../../src/core/signs';
import type { State } from '../../src/core/state';
import { createTexts } from '../../src/core/texts';
import { packs } from '../../src/locales/all';
import { calltouch } from '../../src/services/catalog/calltouch';
import { yandexMetrika as facts } from '../../src/services/catalog/yandexMetrika';
import { createPreferences } from '../../src/ui/preferences';
import { siteConfig } from '../fixtures/config';

const config = siteConfig({
  services: {
    metrika: { preset: 'yandex-metrika', category: 'analytics', id: '12345678' },
    counter: {
      category: 'analytics',
      title: 'Счётчик',
      cookies: ['visits'],
      hosts: ['count.example'],
    },
    video: { category: 'marketing', title: 'Видео' },
  },
});
const answered: State = {
  kind: 'answered',
  choice: { analytics: true, marketing: false },
  at: '2026-11-22T00:00:00.000Z',
  expires: '2027-11-22T00:00:00.000Z',
  revision: 1,
};

const unanswered: State = { kind: 'unanswered' };

function show(over: { config?: AssentConfig; state?: State; gpc?: boolean; locale?: string } = {}) {
  const { locale = 'ru', state = unanswered, gpc = false } = over;
  const used = over.config ?? config;
  const pack = packs[locale] ?? {};
  const act = vi.fn();
  const { node, showFacts } = createPreferences({
    config: used,
    locale,
    text: createTexts(used, locale, pack),
    signs: signsOf(pack),
    categories: categoryTexts(used, locale, pack),
    state,
    gpc,
    act,
  });
  document.body.append(node);
  return { act, showFacts };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const toggle = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });

beforeEach(() => document.body.replaceChildren());

describe('the switches', () => {
  test('stand as the choice does; the necessary ones cannot be moved', () => {
    show({ state: answered });
    expect(toggle('Аналитика').checked).toBe(true);
    expect(toggle('Реклама').checked).toBe(false);
    expect(toggle('Необходимые')).toMatchObject({ checked: true, disabled: true });
  });

  test('nothing is on before an answer', () => {
    show();
    expect(screen.getAllByRole('switch', { checked: true })).toEqual([toggle('Необходимые')]);
  });

  test('save tells how they stand, and what was not touched is refused', () => {
    const { act } = show();
    fireEvent.click(toggle('Аналитика'));
    fireEvent.click(toggle('Реклама'));
    fireEvent.click(toggle('Реклама'));
    press('Сохранить выбор');
    expect(act).toHaveBeenCalledExactlyOnceWith(
      'save',
      expect.objectContaining({ analytics: true, marketing: false }),
      false,
    );
  });

  test('one that is moved keeps its place, its focus and what is open around it', () => {
    show();
    const moved = toggle('Аналитика');
    const details = screen.getByText('Сервисы: 2').closest('details') as HTMLDetailsElement; // its summary
    details.open = true;
    moved.focus();
    fireEvent.click(moved);
    expect(toggle('Аналитика')).toBe(moved);
    expect(document.activeElement).toBe(moved);
    expect(details).toMatchObject({ isConnected: true, open: true });
  });

  test.each([
    ['en', 'Services: 2'],
    ['zh', '服务：2'],
    ['ja', 'サービス：2'],
  ])('in %s the services are counted with that language’s own colon: %s', (locale, count) => {
    show({ locale });
    expect(screen.getByText(count).localName).toBe('summary');
  });

  test('a category that Global Privacy Control holds back says so, and only with the signal', () => {
    const held = { ...config, gpc: ['marketing'] };
    const remark = /Global Privacy Control/;
    show({ config: held, gpc: false });
    expect(screen.queryByText(remark)).toBeNull();
    document.body.replaceChildren();
    show({ config: held, gpc: true });
    const row = screen.getByText(remark).closest('li') as HTMLElement; // of its category
    expect(within(row).getByRole('switch', { name: 'Реклама' })).toHaveProperty('checked', false);
  });
});

describe('the actions', () => {
  test.each<[string, string, State?]>([
    ['Принять все', 'accept'],
    ['Отклонить', 'decline', unanswered],
    ['Сохранить выбор', 'save'],
    ['Отозвать согласие', 'withdraw'],
    ['Закрыть', 'close'],
  ])('“%s” is %s', (name, action, state = answered) => {
    const { act } = show({ state });
    const button = screen.getByRole('button', { name });
    expect(button.dataset.assentAction).toBe(action);
    fireEvent.click(button);
    expect(act).toHaveBeenCalledExactlyOnceWith(action, expect.anything(), false);
  });

  test.each<[string, State]>([
    ['before an answer', unanswered],
    ['after a refusal', { ...answered, choice: { analytics: false, marketing: false } }],
  ])('there is nothing to withdraw %s', (_, state) => {
    show({ state });
    expect(screen.queryByRole('button', { name: 'Отозвать согласие' })).toBeNull();
  });

  test('after a grant the one act is called a withdrawal, not a refusal', () => {
    show({ state: answered });
    expect(screen.queryByRole('button', { name: 'Отклонить' })).toBeNull();
    screen.getByRole('button', { name: 'Отозвать согласие' });
  });

  test('the saved state says its day and its end', () => {
    show({ state: answered });
    screen.getByText('Ваш выбор от 22 ноября 2026 года действует до 22 ноября 2027 года.');
  });
});

describe('a service', () => {
  const rowOf = (title: string) => screen.getByText(title).closest('li') as HTMLElement; // of its service

  test('says what its owner wrote of it', () => {
    show();
    const row = within(rowOf('Счётчик'));
    row.getByText('count.example');
    row.getByText('visits');
  });

  test.each([
    ['ru', 'ru'],
    ['kk', 'ru'],
    ['de', 'en'],
  ] as const)('in %s: when its preset has come, says in %s whose it is', (locale, second) => {
    const { showFacts } = show({ locale });
    const before = rowOf('metrika');
    showFacts('metrika', facts);
    const row = rowOf(facts.title[second]);
    expect(row).toBe(before);
    expect(row.textContent).toContain(facts.vendor[second]);
    expect(row.querySelector('p')).toHaveProperty('lang', second);
    within(row).getByText('_ym_uid');
  });

  test('a cookie whose vendor says no lifetime stands without one', () => {
    const { showFacts } = show();
    showFacts('metrika', calltouch);
    const kept = screen.getByText('_ct').closest('dd');
    expect(kept?.textContent).toBe('_ctОтличает посетителей.');
  });
});
