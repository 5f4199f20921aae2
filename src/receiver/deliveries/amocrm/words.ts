/** What is written into an account beside what people sent. */
export type AmoWords = {
  /** The name of a contact that was emptied. */
  emptied: string;
  /** What stands in the place of a note. */
  wiped: string;
  erased: string;
  /** Beside it, where a contact was left as it is. */
  kept: string;
};

/** These words in the owner's languages. */
export const amoWords: Record<'ru' | 'en', AmoWords> = {
  ru: {
    emptied: 'Удалено',
    wiped: 'Удалено вместе с заявкой.',
    erased:
      'Заявка удалена. Записанное отсюда стёрто: сотрите и то, что добавили вы, — примечания, файлы, переписку.',
    kept: 'Контакт остался: он был здесь раньше или связан с другими сделками. Нужен ли он ещё, решаете вы.',
  },
  en: {
    emptied: 'Erased',
    wiped: 'Erased with its request.',
    erased:
      'The request was erased. What was written from there is gone: erase what you added, too, such as notes, files and messages.',
    kept: 'The contact was left: it was here before, or other leads hang on it. Whether it is still needed is yours to say.',
  },
};
