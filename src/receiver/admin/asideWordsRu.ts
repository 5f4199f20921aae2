import type { asideEn } from './asideWordsEn';

/** The words about what is set aside, in Russian. */
export const asideRu: Record<keyof typeof asideEn, string> = {
  'aside.title': 'Отложенные',
  'aside.text':
    'Приёмник не отказывает ни одной возможной заявке. Если есть сомнения, она ждёт здесь, никуда не отправляется и через {days} дн. после прихода удаляется сама, если её не приняли.',
  'aside.none.title': 'Ничего не отложено',
  'aside.none.text': 'Всё пришедшее принято сразу или уже разобрано.',
  'aside.reason.suspect': 'Похоже на спам',
  'aside.reason.text-unknown': 'Указан текст, которого здесь не знают',
  'aside.reason.text-missing': 'Нет текста, на который согласились',
  'aside.reason.page-untold': 'Браузер не назвал страницу',
  'aside.reason.key-unknown': 'Есть то, чего этот приёмник не знает',
  'aside.reason.version-unknown': 'Отправлено более новой версией',
  'aside.goes': 'удалится {day}',
  'aside.all': 'Показать все такие ({count})',
  'aside.back': 'Все отложенные',
  'aside.accept': 'Принять',
  'aside.acceptAll': 'Принять все такие',
  'aside.acceptAll.text':
    'Каждая станет обычной заявкой с тем временем, когда пришла, и уйдёт туда, куда заявки доставляются. Отменить это нельзя. Что не читается, останется здесь. За один раз — не больше 200.',
  'aside.acceptAll.do': 'Принять',
  'aside.accepted': 'Принято: {taken}.',
  'aside.accepted.left': 'Пока нельзя принять: {left}.',
  'aside.accepted.more': 'Есть ещё: нажмите снова.',
  'aside.remove': 'Это не заявка: удалить сейчас',
  'aside.remove.text':
    'Она удалится навсегда и не вернётся даже из резервной копии. В журнале останется запись без персональных данных.',
  'aside.remove.do': 'Удалить навсегда',
  'aside.removed': 'Удалено.',
  'aside.remove.missing': 'Среди отложенных её уже нет.',
  'aside.remove.held': 'Её удерживает закон: сначала завершите удержание на её странице.',
};
