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

  'register.actions': 'Действия с данными',
  'register.method': 'Способ обработки',
  'register.started': 'Дата начала обработки',
  'register.responsible': 'Ответственный за обработку',
  'register.notice.title':
    'Сведения для уведомления об обработке персональных данных (152-ФЗ, статья 22)',
  'register.notice.hint':
    'Составлено по настройкам. Впишите то, чего они не знают, и сохраните: `assent check ФАЙЛ --registry ЭТОТ_ФАЙЛ` сравнит лист с настройками. Сравните его и с тем, что стоит в реестре операторов.',
  'register.notice.operator': 'Сведения об операторе',
  'register.actions.words':
    'сбор, запись, хранение, уточнение, извлечение, использование, блокирование, удаление, уничтожение',
  'register.actions.share':
    'сбор, запись, хранение, уточнение, извлечение, использование, передача, блокирование, удаление, уничтожение',
  'register.method.words': 'смешанная, с передачей по сети Интернет',
  'register.blank': '(впишите)',

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
