import { secondLanguage } from '../../core/settings';
import { packs } from '../../locales/all';
import { TAGS } from '../../locales/tags';
import { table } from '../reference/table';

/** Every language of banner, preferences and forms, and which legal texts its readers are given. */
export function languages(): string {
  const rows = TAGS.map((tag) => [
    `\`${tag}\``,
    nameOf(tag, 'en'),
    nameOf(tag, tag),
    packs[tag]?.dir === 'rtl' ? 'right to left' : 'left to right',
    secondLanguage(tag) === 'ru' ? 'Russian' : 'English',
  ]);
  return table(['tag', 'language', 'its own name', 'written', 'legal texts'], rows);
}

function nameOf(tag: string, inTag: string): string {
  return new Intl.DisplayNames([inTag], { type: 'language' }).of(tag) ?? tag;
}
