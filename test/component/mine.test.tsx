import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { speak } from '../../src/core/texts';
import { key } from '../../src/locales/key/ru';
import { told as toldEn } from '../../src/locales/told/en';
import { told } from '../../src/locales/told/ru';
import { showBrowser } from '../../src/pages/mine/showBrowser';
import { showKey } from '../../src/pages/mine/showKey';
import { siteConfig } from '../fixtures/config';
import { ACT, type Answer, errors, held, KEY, OTHER_KEY, openMine, RECEIVER } from './mineSetup';

// jsdom has dialogs that cannot be shown.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (value = '') {
    this.returnValue = value;
    this.open = false;
    this.dispatchEvent(new CustomEvent('close'));
  };
});

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));

/** The result of the one lead in sight. */
const result = () => within(screen.getByRole('article')).getByRole('status');

const seen = { body: held() };

describe('what is held', () => {
  test('is asked for with the key in a header, and shown in words', async () => {
    const { asked } = openMine([seen]);
    expect((await screen.findByText('Спрашиваем, что хранится…')).role).toBe('status');
    expect(await screen.findByText('Анна Каренина')).toBeTruthy();
    expect(asked).toEqual([
      { url: `${RECEIVER}/v1/mine`, method: 'GET', key: KEY, body: undefined },
    ]);
    for (const words of [
      /^Заявка от 22 ноября 2026/,
      '+7 999 123-45-67',
      'как вы набрали: 8 (999) 123-45-67',
      'LG 42',
      '203.0.113.0',
      'связаться со мной по моей заявке',
      'Вы дали согласие. Хранится до 22 ноября 2027 года.',
      'Вы не соглашались: для этого ничего не делается.',
      /Россия/,
      'Вы дали согласие и отправили заявку',
      // An event of a later release.
      /moved-to-the-moon/,
    ]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.getByRole('link', { name: 'Текст, который вам показали' })).toHaveProperty(
      'href',
      `${RECEIVER}/text/${'c'.repeat(43)}`,
    );
    expect(result().textContent).toBe('');
  });

  test('is said in English', async () => {
    openMine([seen], { locale: 'en' });
    expect(await screen.findByText('You agreed. Kept until November 22, 2027.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Delete my data' })).toBeTruthy();
  });

  test.each([
    ['ru', told, 'О браузере', 'Метка рекламы utm_source', 'Экран, в точках', '21 ноября 2026'],
    [
      'en',
      toldEn,
      'About the browser',
      'Campaign label utm_source',
      'Screen, in points',
      'November 21, 2026',
    ],
  ])(
    'says in %s what the browser told, once that is opened',
    async (locale, pack, title, ...words) => {
      const browser = {
        ...{ family: 'Firefox', screen: [1280, 720] as [number, number] },
        campaign: { utm_source: 'ya' },
        first: { at: '2026-11-21T09:00:00.000Z', campaign: { utm_source: 'vk' } },
        identifiers: { _ym_uid: '1' },
      };
      openMine([{ body: held({}, { browser }) }], {
        locale,
        showBrowser: async (place, facts) =>
          showBrowser(place, facts, speak(siteConfig(), locale, pack)),
      });
      const summary = await screen.findByText(title);
      fireEvent.click(summary);
      for (const said of words) expect(await screen.findByText(new RegExp(said))).toBeTruthy();
      expect(screen.getByText(words[0] ?? '').nextSibling?.textContent).toBe('ya');
      // No name that travels on the wire is left.
      expect(summary.parentElement?.textContent).not.toMatch(/told\.|utm_source:|timeZone/);
    },
  );

  test('what was set aside says so', async () => {
    openMine([{ body: held({}, { state: 'aside' }) }]);
    expect(await screen.findByText(/Заявка отложена/)).toBeTruthy();
  });

  test('is printed by itself, on request', async () => {
    const printed: Element[] = [];
    openMine([seen], { print: (element) => printed.push(element) });
    fireEvent.click(await screen.findByRole('button', { name: 'Напечатать' }));
    expect(printed).toEqual([screen.getByRole('article')]);
  });

  test('is taken along as JSON, with the receipt', async () => {
    openMine([seen]);
    const file = async (name: string) => {
      const link: HTMLAnchorElement = await screen.findByRole('link', { name });
      return [link.download, JSON.parse(decodeURIComponent(link.href.split(',')[1] ?? ''))];
    };
    const { id } = held().lead;
    expect(await file('Сохранить копию (JSON)')).toEqual([`assent-my-data-${id}.json`, held()]);
    expect(await file('Сохранить квитанцию')).toEqual([
      `assent-receipt-${id}.json`,
      held().receipt,
    ]);
  });

  test('stands together, each key once', async () => {
    const keys = [KEY, OTHER_KEY, KEY].map((key) => ({ key, receiver: RECEIVER }));
    const { asked } = openMine([seen], { keys: async () => keys });
    await waitFor(() => expect(screen.getAllByText('Анна Каренина')).toHaveLength(2));
    expect(asked.map(({ key }) => key)).toEqual([KEY, OTHER_KEY]);
  });

  test.each([
    [
      'withdrawn',
      held({}, { state: 'restricted' }),
      /Вы отозвали все согласия: .* в течение 30 дней/,
    ],
    [
      'kept by law',
      held(
        { hold: { basis: '402-ФЗ', until: '2031-11-22T09:00:00.000Z', isErasedThen: false } },
        { state: 'held' },
      ),
      /хранить эти данные без изменений до 22 ноября 2031 года \(основание: 402-ФЗ\)\. .* обратитесь к нам: privacy@optimumservice\.ru\./,
    ],
    [
      'kept by law, to be erased then',
      held(
        { hold: { basis: '402-ФЗ', until: '2031-11-22T09:00:00.000Z', isErasedThen: true } },
        { state: 'held' },
      ),
      /privacy@optimumservice\.ru\. Вы попросили удалить данные/,
    ],
  ])('%s: says so', async (_, body, words) => {
    openMine([{ body }]);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('the key', () => {
  const open = async () => {
    const details = (await screen.findByText('Сохранить ключ')).closest('details');
    if (details) details.open = true;
    return details;
  };

  test('is brought once it is asked for, as a link; where it may not be copied it is selected', async () => {
    openMine([seen], {
      showKey: async (place, link) => {
        const { text } = speak(siteConfig(), 'ru', key);
        showKey(place, link, text, () => Promise.reject(new Error('denied')));
      },
    });
    await open();
    const field: HTMLInputElement = await screen.findByLabelText('Ссылка на ваши данные');
    expect(field.value).toBe(`${RECEIVER}/mine#${KEY}`);
    await press('Скопировать ссылку');
    expect((await screen.findByText(/Браузер не дал скопировать/)).role).toBe('status');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(screen.getByRole('img', { name: /^QR-код/ })).toBeTruthy();
  });

  test('whose view does not come is asked for again', async () => {
    let asked = 0;
    const none = async () => {
      asked++;
      throw new Error('It could not be loaded.');
    };
    openMine([seen], { showKey: none });
    const details = await open();
    await waitFor(() => expect(details?.open).toBe(false));
    await open();
    await waitFor(() => expect(asked).toBeGreaterThan(1));
  });
});

describe('what does not come', () => {
  test.each<[string, Answer, boolean, RegExp]>([
    ['offline', 'lost', false, /^Нет сети/],
    ['no connection', 'lost', true, /^Сервер сейчас не отвечает/],
    ['503', { status: 503, body: errors('store') }, true, /^На сервере сейчас неполадки/],
    ['a page of something else', { body: 'hello' }, true, /^На сервере сейчас неполадки/],
    ['429', { status: 429, body: errors('often'), after: '17' }, true, /через 17 с/],
  ])('%s is said, and tried again', async (_, answer, isOnline, words) => {
    const { asked } = openMine([answer, seen], { isOnline: () => isOnline });
    await waitFor(() => expect(result().textContent).toMatch(words));
    await press('Попробовать ещё раз');
    expect(await screen.findByText('Анна Каренина')).toBeTruthy();
    expect(asked).toHaveLength(2);
    expect(document.activeElement?.textContent).toMatch(/^Заявка от/);
  });

  test('an answer that is long in coming is given up', async () => {
    vi.useFakeTimers();
    openMine(['never']);
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    await waitFor(() => expect(result().textContent).toMatch(/^Сервер сейчас не отвечает/));
  });

  test('an unknown key: it may have been deleted, and can be taken off the device', async () => {
    const { told } = openMine([{ status: 404, body: errors('unknown') }]);
    expect(await screen.findByText(/По этому ключу ничего не хранится/)).toBe(result());
    await press('Убрать с этого устройства');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(told.forgotten).toEqual([KEY]);
  });
});

describe('correcting', () => {
  test('puts another name in its place; the result has the focus', async () => {
    const after = held({}, { fields: { name: 'Анна Вронская', phone: '+79991234567' } });
    const { asked, told } = openMine([seen, { body: after }]);
    await press('Исправить: Имя');
    const field = screen.getByRole('textbox', { name: 'Имя' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Анна Вронская' } });
    await press('Сохранить');
    expect(await screen.findByText('Анна Вронская')).toBeTruthy();
    expect(asked.at(-1)).toMatchObject({
      method: 'PATCH',
      body: { fields: { name: 'Анна Вронская' } },
    });
    expect(result().textContent).toMatch(/^Исправлено/);
    expect(document.activeElement).toBe(result());
    expect(told).toEqual({ forgotten: [], renewed: [after.lead.id], others: 1 });
  });

  test('what is refused is said at the field, with what was typed', async () => {
    openMine([seen, { status: 422, body: errors('required', 'fields.name') }]);
    await press('Исправить: Имя');
    fireEvent.input(screen.getByRole('textbox', { name: 'Имя' }), { target: { value: '  ' } });
    await press('Сохранить');
    const field = await screen.findByRole('textbox', {
      name: 'Имя',
      description: /Заполните это поле/,
    });
    expect(field).toHaveProperty('value', '  ');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
  });

  const hold = { basis: '402-ФЗ', until: '2031-11-22T09:00:00.000Z', isErasedThen: false };

  test('is not offered while a law holds it; withdrawing and deleting are', async () => {
    openMine([{ body: held({ hold }, { state: 'held' }) }]);
    expect(await screen.findByText('Анна Каренина')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Исправить/ })).toBeNull();
    // One day stands there, not two that differ.
    expect(screen.queryByText(/Хранится до/)).toBeNull();
    expect(screen.getByRole('button', { name: /^Отозвать: / })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Удалить мои данные' })).toBeTruthy();
  });

  test('meanwhile held by a law: said at the field', async () => {
    openMine([seen, { status: 422, body: errors('held', 'fields') }]);
    await press('Исправить: Имя');
    fireEvent.input(screen.getByRole('textbox', { name: 'Имя' }), { target: { value: 'Анна' } });
    await press('Сохранить');
    const said = { name: 'Имя', description: /закон требует хранить это без изменений/ };
    expect(await screen.findByRole('textbox', said)).toHaveProperty('value', 'Анна');
  });

  test('is left by “cancel”, which leads back to where it was begun', async () => {
    const { asked } = openMine([seen]);
    await press('Исправить: Телефон');
    await press('Отмена');
    expect(screen.queryByRole('textbox', { name: 'Телефон' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Исправить: Телефон' }));
    expect(asked).toHaveLength(1);
  });
});

describe('withdrawing', () => {
  test('says before what happens then', async () => {
    const after = held(
      { purposes: [{ purpose: 'callback', state: 'withdrawn', basis: 'consent' }] },
      { state: 'restricted' },
    );
    const { asked } = openMine([seen, { body: after }]);
    await press('Отозвать: связаться со мной по моей заявке');
    const question = screen.getByRole('dialog', { name: 'Отозвать согласие?' });
    expect(question.textContent).toMatch(/их уничтожат в течение 30 дней/);
    await press('Да, отозвать');
    await waitFor(() => expect(result().textContent).toMatch(/^Отозвано/));
    expect(asked.at(-1)).toMatchObject({ method: 'PATCH', body: { withdraw: ['callback'] } });
    expect(screen.queryByRole('button', { name: /^Отозвать/ })).toBeNull();
    expect(document.activeElement).toBe(result());
  });

  test('news of another window leave the question open and the keyboard where it is', async () => {
    const after = held({}, { fields: { name: 'Анна Вронская', phone: '+79991234567' } });
    const { view } = openMine([seen, { body: after }]);
    await press(/^Отозвать: /);
    const cancel = screen.getByRole('button', { name: 'Отмена' });
    expect(document.activeElement).toBe(cancel);
    view.look();
    expect(await screen.findByText('Анна Вронская')).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'Отозвать согласие?' })).toBeTruthy();
    expect(document.activeElement).toBe(cancel);
  });

  test('a thought better of asks nothing', async () => {
    const { asked } = openMine([seen]);
    await press(/^Отозвать: /);
    await press('Отмена');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked).toHaveLength(1);
  });
});

describe('deleting', () => {
  const erase = async () => {
    await press('Удалить мои данные');
    await press('Да, удалить');
  };

  test('shows the act, and takes the key off the device', async () => {
    const printed: string[] = [];
    const { asked, told } = openMine([seen, { body: { ok: true, state: 'erased', act: ACT } }], {
      print: (element) => printed.push(element.textContent ?? ''),
    });
    await erase();
    await waitFor(() => expect(result().textContent).toBe('Ваши данные удалены.'));
    expect(document.activeElement).toBe(result());
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', key: KEY });
    expect(told).toMatchObject({ forgotten: [KEY], others: 1 });
    expect(screen.queryByText('Анна Каренина')).toBeNull();
    const part = (name: string) => screen.getByText(name).nextSibling?.textContent;
    expect(part('Что уничтожено')).toBe('сетевой адрес, Имя, Телефон, набранное в полях');
    expect(part('Почему')).toBe('по желанию самого человека');
    await press('Напечатать');
    expect(printed[0]).toMatch(/Акт об уничтожении данных.*7718859585/);
  });

  test('waits for the end of a legal hold, and says so before and after', async () => {
    const until = '2031-11-22T09:00:00.000Z';
    const hold = { basis: '402-ФЗ', until, isErasedThen: false };
    const { told } = openMine([
      { body: held({ hold }, { state: 'held' }) },
      { body: { ok: true, state: 'held', until } },
      { body: held({ hold: { ...hold, isErasedThen: true } }, { state: 'held' }) },
    ]);
    await press('Удалить мои данные');
    expect(screen.getByRole('dialog').textContent).toMatch(/до 22 ноября 2031 года/);
    await press('Да, удалить');
    await waitFor(() => expect(result().textContent).toMatch(/^Ваша просьба записана/));
    expect(screen.getByText(/Вы попросили удалить данные/)).toBeTruthy();
    expect(told.forgotten).toEqual([]);
  });

  test('where the answer was lost it is not said to have failed', async () => {
    openMine([seen, 'lost', { status: 404, body: errors('unknown') }]);
    await erase();
    await waitFor(() => expect(result().textContent).toMatch(/неизвестно, сделано ли это/));
    await press('Попробовать ещё раз');
    await waitFor(() => expect(result().textContent).toMatch(/ничего не хранится/));
  });
});

describe('without a key', () => {
  const none = { keys: async () => [] };

  test('says where it may be, and whom to write to', async () => {
    openMine([seen], none);
    expect(await screen.findByText(/Из этого браузера заявок не отправляли/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'privacy@optimumservice.ru' })).toHaveProperty(
      'href',
      'mailto:privacy@optimumservice.ru',
    );
  });

  test('several links and keys are taken at once', async () => {
    const kept: string[] = [];
    const { asked } = openMine([seen], { ...none, keep: (key) => kept.push(key) });
    const field = await screen.findByRole('textbox', { name: 'Сохранённые ссылки или ключи' });
    fireEvent.input(field, { target: { value: `${RECEIVER}/mine#${KEY}\n ${OTHER_KEY} ` } });
    await press('Показать');
    await waitFor(() => expect(screen.getAllByText('Анна Каренина')).toHaveLength(2));
    expect(asked.map(({ key }) => key)).toEqual([KEY, OTHER_KEY]);
    expect(kept).toEqual([KEY, OTHER_KEY]);
  });

  test.each([
    ['nothing of the kind', 'Здравствуйте', /Ключа здесь нет/],
    ['a key cut short', KEY.slice(1), /Ключа здесь нет/],
    [
      'a key of another receiver, which is told to nobody',
      `https://other.example/mine#${KEY}`,
      /https:\/\/other\.example\/mine/,
    ],
  ])('%s is said at the field', async (_, value, words) => {
    const { asked } = openMine([seen], none);
    const find = () => screen.findByRole('textbox', { name: 'Сохранённые ссылки или ключи' });
    fireEvent.input(await find(), { target: { value } });
    await press('Показать');
    await waitFor(() => expect(screen.getByText(words).role).toBe('status'));
    expect(document.activeElement).toBe(await find());
    expect(await find()).toHaveProperty('value', value);
    expect(asked).toEqual([]);
  });
});

describe('the choice', () => {
  const payload = {
    decisions: [
      { category: 'analytics', state: 'given' },
      { category: 'marketing', state: 'refused' },
    ],
  };
  const jws = `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.AA`;

  test('stands with its receipts and the way to change it', async () => {
    let changes = 0;
    openMine([seen], {
      keys: async () => [],
      choices: async () => [
        {
          id: 's1',
          atMs: Date.parse('2026-11-20T09:00:00Z'),
          receipt: { v: 1, jws, salt: '', texts: {} },
        },
        { id: 's0', atMs: 0, receipt: { v: 1, jws: 'broken', salt: '', texts: {} } },
      ],
      choice: {
        state: () => ({
          kind: 'answered',
          choice: { analytics: true, marketing: false },
          at: '2026-11-20',
          expires: '2027-11-20',
          revision: 1,
        }),
        change: () => {
          changes++;
        },
      },
    });
    expect(await screen.findByText(/^Вы разрешили: Аналитика\./)).toBeTruthy();
    expect(screen.getByText('согласие: Аналитика; отказ: Реклама')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Сохранить квитанцию' })).toHaveLength(2);
    await press('Изменить');
    expect(changes).toBe(1);
  });
});
