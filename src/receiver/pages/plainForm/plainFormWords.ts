import { lookUpIn, type WordLookup } from '../words';

const en = {
  'fix.title': 'Your request has not been sent yet',
  'fix.intro': 'Please look at what is marked below and send it again. Nothing you typed is lost.',
  'fix.summary': 'What to correct',
  'fresh.title': 'Send a request',
  'sent.title': 'Request received',
  back: 'Back to the site',
  call: 'Or call {phone}.',
  'trap.label': 'Leave this empty',
  'choose.none': 'Please choose',
  'error.option': 'Please choose “{label}” from the list.',
  'error.long': '“{label}” is too long: at most 4,000 characters fit.',
  'foreign.title': 'This form cannot be sent from here',
  'foreign.text':
    'The page it stands on is not one of this site’s, or the browser did not say which page it was. Open the site itself and send the form there.',
  'unknown.title': 'There is no such form',
  'unknown.text': 'The address of this form is wrong or old. Go back and tell the site’s owner.',
  'large.title': 'This is more than fits',
  'large.text':
    'The form was too large to be taken. Files cannot be sent here. Go back with your browser’s Back button and shorten it.',
  'unreadable.title': 'The form did not arrive whole',
  'unreadable.text':
    'Go back with your browser’s Back button: what you typed is still there. Then send it again.',
  'often.title': 'Too many requests at once',
  'often.text':
    'Wait a minute, go back with your browser’s Back button and send the form again. What you typed is still there.',
  'failed.title': 'It could not be stored',
  'failed.text':
    'Something is wrong on this server just now. Go back with your browser’s Back button in a moment and send the form again: what you typed is still there.',
} as const;

/** Keys of the pages that a plain form leads to. */
type PlainFormWord = keyof typeof en;

const ru: Readonly<Record<PlainFormWord, string>> = {
  'fix.title': 'Заявка ещё не отправлена',
  'fix.intro': 'Проверьте отмеченное ниже и отправьте ещё раз. Всё, что вы ввели, на месте.',
  'fix.summary': 'Что исправить',
  'fresh.title': 'Оставьте заявку',
  'sent.title': 'Заявка принята',
  back: 'Вернуться на сайт',
  call: 'Или позвоните: {phone}.',
  'trap.label': 'Оставьте пустым',
  'choose.none': 'Выберите',
  'error.option': 'Выберите «{label}» из списка.',
  'error.long': 'Слишком длинно: в поле «{label}» помещается не больше 4000 знаков.',
  'foreign.title': 'Отсюда форму отправить нельзя',
  'foreign.text':
    'Страница с формой не принадлежит этому сайту, или браузер не сообщил, какая это страница. Откройте сам сайт и отправьте форму там.',
  'unknown.title': 'Такой формы нет',
  'unknown.text': 'Адрес формы неверен или устарел. Вернитесь назад и сообщите владельцу сайта.',
  'large.title': 'Это не помещается',
  'large.text':
    'Форма слишком велика. Файлы здесь отправить нельзя. Вернитесь кнопкой «Назад» в браузере и сократите её.',
  'unreadable.title': 'Форма дошла не целиком',
  'unreadable.text':
    'Вернитесь кнопкой «Назад» в браузере: всё, что вы ввели, на месте. И отправьте ещё раз.',
  'often.title': 'Слишком много заявок сразу',
  'often.text':
    'Подождите минуту, вернитесь кнопкой «Назад» в браузере и отправьте форму ещё раз. Всё, что вы ввели, на месте.',
  'failed.title': 'Сохранить не получилось',
  'failed.text':
    'На сервере сейчас неполадки. Чуть позже вернитесь кнопкой «Назад» в браузере и отправьте форму ещё раз: всё, что вы ввели, на месте.',
};

/** Looks up the words of these pages. */
export type PlainFormWords = WordLookup<PlainFormWord>;

/** The words in one language; English for any that is not known. */
export function plainFormWords(locale: string): PlainFormWords {
  return lookUpIn(locale === 'ru' ? ru : en);
}
