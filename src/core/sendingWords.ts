const START = '(?<!\\p{L})';

/** Stems that a control's words begin with when it sends a form. */
const SENDS = new RegExp(
  `${START}(send|submit|order|request|book|call|get|sign|buy|отправ|заказ|остав|запис|получ|позвон|перезвон|заявк|купи|оформ|надісл|absenden|senden|anfrag|envoy|enviar|invia|wyślij|gönder)`,
  'iu',
);

/** Those of controls that do anything else in a form: they turn to another step, fill in, show, take away. */
const HELPS = new RegExp(
  `${START}(back|prev|next|cancel|close|clear|reset|show|hide|toggle|date|calend|browse|file|upload|add|remove|delete|edit|more|less|step|pick|choose|plus|minus|назад|дал(ее|ьше)|впер[её]д|отмен|закры|очист|сброс|показ|скры|дат[аыу]|календар|файл|прикреп|загруз|добав|удал|измен|выб(рать|ор)|подроб|ещ[её]|шаг|разверн|сверн|zurück|weiter|abbrechen|suivant|précédent|annuler|atrás|siguiente|avanti|indietro|wstecz|dalej|geri|ileri)`,
  'iu',
);

/** Whether a control's words say that it sends the form, or does something else; `undefined` where they say neither. */
export function saysSending(words: string): boolean | undefined {
  if (SENDS.test(words)) return true;
  const isSign = words.trim() !== '' && !/\p{L}/u.test(words);
  return isSign || HELPS.test(words) ? false : undefined;
}
