import type { Pack } from '../../core/texts';

/** The owner's register of processing. */
export const register: Pack = {
  'register.controller': 'Оператор',
  'register.contact': 'Связь',
  'register.activity': 'Цель обработки',
  'register.basis': 'Правовое основание',
  'register.people': 'Чьи данные',
  'register.data': 'Категории данных',
  'register.recipients': 'Кому передаются',
  'register.transfers': 'Передача в другие страны',
  'register.storage': 'Где хранятся',
  'register.term': 'Срок',
  'register.security': 'Меры защиты',

  'register.basis.consent': 'согласие человека',
  'register.basis.request': 'просьба самого человека',
  'register.basis.proof': 'обязанность по закону: согласие должно быть доказуемо',
  'register.people.form': 'посетители, которые заполняют форму',
  'register.people.choice': 'посетители, которые ответили на вопрос о файлах куки',
  'register.people.services': 'посетители, которые на это согласились',
  'register.term.purpose': '{days} дн. с отправки формы или до отзыва, если он наступит раньше',
  'register.term.choice': '{days} дн. с дня выбора',
  'register.choices': 'хранить и доказывать выбор посетителей',
  'register.choices.data':
    'выбор, его время, сайт и показанные тексты; сетевой адрес — в том виде, в каком он хранится',
  'register.services': 'файлы куки и сервисы: {title}',
};
