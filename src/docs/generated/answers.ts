import { asideEn } from '../../receiver/admin/asideWordsEn';
import { fieldCodes } from '../reference/fieldCodes';
import { postCodes } from '../reference/postCodes';
import { table } from '../reference/table';
import type { WireCode } from '../reference/wireCode';

/** Every code in an answer of the receiver, and why it sets something aside. */
export function answers(): string {
  return [
    '### About the post as a whole',
    codes(postCodes),
    '### At a field (422)',
    codes(fieldCodes),
    '### Set aside (202)',
    'Nothing that may be a request is refused for a doubt. It is answered 202, waits at `/admin/aside`, goes on to nobody, and goes by itself after `server.asideKeepDays`.',
    table(['reason', 'why', 'what mends it'], reasons()),
  ].join('\n\n');
}

function codes(list: readonly WireCode[]): string {
  const rows = list.map(({ code, status, cause, remedy }) => [
    `\`${code}\``,
    status,
    cause,
    remedy,
  ]);
  return table(['code', 'status', 'because', 'what to do'], rows);
}

/** The reasons in the words of the owner's pages. */
function reasons(): string[][] {
  const words: Readonly<Record<string, string>> = asideEn;
  return Object.keys(words).flatMap((key) => {
    const [, reason] = /^aside\.reason\.(.+)$/.exec(key) ?? [];
    if (reason === undefined) return [];
    return [[`\`${reason}\``, words[key] ?? '', words[`aside.why.${reason}`] ?? '']];
  });
}
