import type { Option } from './option';

const NAMED = '152-FZ art. 9 part 4';

/** Who answers for the data. */
export const operatorOptions: readonly Option[] = [
  {
    path: 'operator.name',
    kind: 'text',
    label: { en: 'Name', ru: 'Название' },
    why: {
      en: 'Whoever agrees must know with whom: write it as registered.',
      ru: 'Человек должен знать, кому даёт согласие: пишите, как в реестре.',
    },
    law: NAMED,
    example: 'ООО «Ромашка»',
    hears: ['operator'],
    autocomplete: 'organization',
  },
  {
    path: 'operator.dative',
    kind: 'text',
    label: { en: 'The name after “to” («кому?»)', ru: 'Название в ответ на «кому?»' },
    why: {
      en: 'Only where Russian bends it: a sole trader, a person.',
      ru: 'Только если оно склоняется: предприниматель, самозанятый.',
    },
    example: 'ИП Иванову Ивану Ивановичу',
  },
  {
    path: 'operator.inn',
    kind: 'text',
    label: { en: 'ИНН (tax number)', ru: 'ИНН' },
    why: {
      en: '10 digits of a company, 12 of a person; forms under Russian law name it. egrul.nalog.ru finds it by the name.',
      ru: '10 цифр у общества, 12 у человека; его называет согласие. Найти по названию: egrul.nalog.ru.',
    },
    law: NAMED,
  },
  {
    path: 'operator.ogrn',
    kind: 'text',
    label: { en: 'ОГРН or ОГРНИП (registry number)', ru: 'ОГРН или ОГРНИП' },
    why: {
      en: '13 digits of a company, 15 of a sole trader; self-employed people have none.',
      ru: '13 цифр у общества, 15 у предпринимателя; у самозанятых его нет.',
    },
    law: NAMED,
  },
  {
    path: 'operator.address',
    kind: 'text',
    label: { en: 'Address', ru: 'Адрес' },
    why: {
      en: 'A consent names the operator’s address.',
      ru: 'Согласие называет адрес оператора.',
    },
    law: NAMED,
    autocomplete: 'street-address',
  },
  {
    path: 'operator.email',
    kind: 'text',
    label: { en: 'E-mail', ru: 'Эл. почта' },
    why: {
      en: 'Where a consent is withdrawn and questions are asked.',
      ru: 'Куда пишут, чтобы отозвать согласие или спросить.',
    },
    law: '152-FZ art. 9 part 2',
    example: 'info@example.ru',
    autocomplete: 'email',
  },
  {
    path: 'operator.phone',
    kind: 'text',
    label: { en: 'Phone', ru: 'Телефон' },
    why: {
      en: 'Shown where a form could not be sent, so that nobody is lost.',
      ru: 'Его покажут, если форму не удалось отправить: заявка не пропадёт.',
    },
    autocomplete: 'tel',
  },
];
