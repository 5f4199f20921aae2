import type { ReceiptPayload } from '../../wire/receipt';
import { hasWord, type VerifyWords } from './words';

/** What a category, a service or a purpose is called: by its owner, else by us, else by its id. */
export function subjectName(
  { kind, id, title }: ReceiptPayload['purposes'][number],
  { say }: VerifyWords,
): string {
  const key = `${kind}.${id}`;
  const known = hasWord(key) ? say(key) : id;
  const name = title ?? known;
  return kind === 'service' ? say('service', { name }) : name;
}

/** What a field is called, likewise. */
export function fieldName(
  { purposes }: ReceiptPayload,
  field: string,
  { say }: VerifyWords,
): string {
  const own = purposes
    .flatMap(({ data = [] }) => data)
    .find(({ id, title }) => id === field && title);
  const key = `field.${field}`;
  return own?.title ?? (hasWord(key) ? say(key) : field);
}
