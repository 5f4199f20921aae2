import { plainMail } from './mailText';
import type { MailText } from './writtenMail';

/** A mail as plain text of `max` letters at most: of what is too long the beginning, and still where to read all of it. */
export function fittingMail(said: MailText, max: number): string {
  const whole = plainMail(said);
  if (whole.length <= max) return whole;
  const end = plainMail({ ...said, intro: '…', rows: [] });
  const begin = plainMail({ ...said, link: undefined });
  // Half an emoji is refused by who takes JSON strictly, as Telegram does.
  return begin.slice(0, max - end.length).replace(/[\uD800-\uDBFF]$/, '') + end;
}
