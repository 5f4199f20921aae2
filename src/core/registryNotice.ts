import type { PolicyFacts } from './policy/facts';
import { type Activity, registerOf } from './register';

/** A part of the notice: the operator, or one purpose, with what is said of it. */
export type NoticeSection = { title: string; rows: [label: string, value: string][] };

const OF_OPERATOR = ['controller', 'contact', 'storage', 'security'] as const;
const OF_PURPOSE = ['basis', 'people', 'data', 'recipients', 'transfers', 'term'] as const;

/**
 * What the notice to the regulator must say (152-FZ art. 22 part 3), as the configuration knows it. What it
 * cannot know is there to be filled in.
 */
export function registryNotice(facts: PolicyFacts): NoticeSection[] {
  const { text } = facts;
  const activities = registerOf(facts);
  const [first] = activities;
  const said = (of: Activity, keys: readonly (keyof Activity)[]) =>
    keys.map((key): [string, string] => [text(`register.${key}`), [of[key]].flat().join('; ')]);
  const blank = (key: string): [string, string] => [text(key), text('register.blank')];
  const purposes = activities.map((activity) => {
    const share = activity.recipients.length > 0 ? 'share' : 'words';
    return {
      title: activity.activity,
      rows: [
        ...said(activity, OF_PURPOSE),
        [text('register.actions'), text(`register.actions.${share}`)] as [string, string],
        [text('register.method'), text('register.method.words')] as [string, string],
      ],
    };
  });
  if (!first) return purposes;
  const operator = {
    title: text('register.notice.operator'),
    rows: [...said(first, OF_OPERATOR), blank('register.responsible'), blank('register.started')],
  };
  return [operator, ...purposes];
}

/** The sheet as text, which an owner edits. */
export function printNotice({ text }: PolicyFacts, sections: readonly NoticeSection[]): string {
  const parts = sections.map(({ title, rows }) =>
    [`## ${title}`, ...rows.map(([label, value]) => `${label}: ${value || '—'}`)].join('\n'),
  );
  return [`# ${text('register.notice.title')}`, text('register.notice.hint'), ...parts].join(
    '\n\n',
  );
}

/** Reads an edited sheet: its sections by title, their values by label. */
export function readNotice(sheet: string): NoticeSection[] {
  const parts = sheet.replace(/\r/g, '').split(/^## /m).slice(1);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    const rows = lines.flatMap((line): [string, string][] => {
      const at = line.indexOf(': ');
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 2).trim()]] : [];
    });
    return { title: title.trim(), rows };
  });
}

/** Where a notice and the configuration do not say the same; `label` is left out where a whole section is missing. */
export type NoticeDifference = {
  title: string;
  label?: string;
  /** What the notice says, and what the configuration does; `undefined` where one does not speak of it. */
  notice: string | undefined;
  config: string | undefined;
};

/** Compares a notice with what the configuration says; the order of a list does not count, nor what was filled in by hand. */
export function compareNotice(
  notice: readonly NoticeSection[],
  config: readonly NoticeSection[],
  blank: string,
): NoticeDifference[] {
  const missing = config.flatMap(({ title, rows }): NoticeDifference[] => {
    const named = notice.find((one) => sameWords(one.title, title));
    if (!named) return [{ title, notice: undefined, config: title }];
    return rows.flatMap(([label, value]): NoticeDifference[] => {
      if (value === blank) return [];
      const said = named.rows.find(([one]) => sameWords(one, label))?.[1];
      const isSame = sameWords(said ?? '', value) || (said === '—' && value === '');
      return isSame ? [] : [{ title, label, notice: said, config: value }];
    });
  });
  const strange = notice.filter(({ title }) => !config.some((one) => sameWords(one.title, title)));
  return [...missing, ...strange.map(({ title }) => ({ title, notice: title, config: undefined }))];
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(value: string): string {
  const items = value.toLowerCase().split(/[;,]/);
  return items
    .map((item) => item.replace(/\s+/g, ' ').replace(/[.]$/, '').trim())
    .filter(Boolean)
    .sort()
    .join(';');
}
