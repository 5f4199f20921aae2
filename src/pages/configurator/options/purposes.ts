import type { InTwo } from '../../../core/service';
import type { JsonObject } from '../json';

/** A purpose that a form may ask for beside its own. */
export type FreePurpose = {
  id: string;
  label: InTwo;
  why: InTwo;
  law: string;
  /** What it begins with, `data` apart. */
  first: JsonObject;
};

/** Purposes of their own, never required. */
export const freePurposes: readonly FreePurpose[] = [
  {
    id: 'newsletter',
    label: { en: 'Advertising messages', ru: 'Рекламные сообщения' },
    why: {
      en: 'A box of its own, never required: nothing may depend on an agreement to advertising.',
      ru: 'Отдельная галочка, никогда не обязательная: от согласия на рекламу ничто не может зависеть.',
    },
    law: '38-FZ art. 18 part 1',
    first: { basis: 'consent', kind: 'advertising', keepDays: 730 },
  },
  {
    id: 'calls',
    label: { en: 'Calls with offers', ru: 'Звонки с предложениями' },
    why: {
      en: 'Another purpose than messages, so another box.',
      ru: 'Другая цель, чем рассылка, поэтому и галочка другая.',
    },
    law: '152-FZ art. 15',
    first: {
      basis: 'consent',
      kind: 'calls',
      title: { ru: 'звонить мне с предложениями', en: 'call me with offers' },
      keepDays: 365,
    },
  },
];

/** The fields a form can ask for. */
export const formFields: readonly { id: string; label: InTwo }[] = [
  { id: 'name', label: { en: 'Name', ru: 'Имя' } },
  { id: 'phone', label: { en: 'Phone', ru: 'Телефон' } },
  { id: 'email', label: { en: 'E-mail', ru: 'Эл. почта' } },
  { id: 'message', label: { en: 'Message', ru: 'Сообщение' } },
];
