import type { AssentConfig } from '../../core/config';
import { fieldsOf } from '../../core/formPlan';
import { nearest } from '../../core/nearest';
import { key } from '../../locales/key/ru';
import { mine } from '../../locales/mine/ru';
import { model } from '../../locales/model';
import { countries, policy } from '../../locales/policy/ru';
import { told } from '../../locales/told/ru';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** All words there are, in the language that says which. */
const words: Readonly<Record<string, string>> = {
  ...model,
  ...mine,
  ...key,
  ...told,
  ...policy,
  ...countries,
};

/** “Affiliates” may be anybody, in either language of a policy. */
const NOBODY = /аффилир|affiliat/i;

/** Words of the owner's own stand under keys that exist and leave out nothing a law asks for. */
export const textRules: readonly Rule[] = [
  {
    code: 'text-unfit',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13'],
    reads: ['texts', 'purposes', 'forms'],
    find: textProblems,
  },
];

function textProblems(config: AssentConfig): FoundProblem[] {
  return entries(config.texts).flatMap(([tag, texts]) => {
    return entries(texts).flatMap(([key, text]) => {
      const path = `texts.${tag}[${JSON.stringify(key)}]`;
      return [...unknownKey(config, path, key, text), ...lostParts(path, key, text)];
    });
  });
}

function unknownKey(config: AssentConfig, path: string, key: string, text: string): FoundProblem[] {
  const known = knownTexts(config);
  if (known.includes(key)) return [];
  const near = nearest(key, known);
  const group = known.filter((name) => name.split('.')[0] === key.split('.')[0]);
  const fix =
    near === undefined
      ? `Use one of the known keys${group.length ? ' that begin alike' : ''}: ${(group.length ? group : known).slice(0, 12).join(', ')}.`
      : `Did you mean \`${near}\`?`;
  return [{ path, value: text, message: `There is no text with this key. ${fix}` }];
}

function knownTexts(config: AssentConfig): string[] {
  const purposes = Object.entries(config.purposes ?? {});
  const forms = Object.values(config.forms ?? {});
  const formIds = Object.keys(config.forms ?? {});
  return [
    ...Object.keys(words),
    ...purposes.map(([id]) => `purpose.${id}.title`),
    ...purposes.flatMap(([, { data }]) => data.map((field) => `data.${field}`)),
    ...formIds.map((id) => `form.${id}.title`),
    ...forms.flatMap((form) => (form.extra ?? []).map((field) => `data.${field}`)),
    ...forms.flatMap((form) => fieldsOf(form).map((field) => `data.${field.id}`)),
  ];
}

/** What a person must be told before they agree: none of its parts may be worded away. */
const BINDING = /^(consent|notice|banner|policy|purpose|data)\./;

function lostParts(path: string, key: string, text: string): FoundProblem[] {
  if (!BINDING.test(key)) return [];
  const slots = words[key]?.match(/\{\w+\}/g) ?? [];
  // An owner's own sentence may name the operator in a place where nothing has to bend.
  const stands = (slot: string) =>
    text.includes(slot) || (slot === '{addressee}' && text.includes('{operator}'));
  const lost = slots.filter((slot) => !stands(slot));
  return [
    ...problemIf(
      NOBODY.test(text),
      path,
      text,
      '“Affiliates” name nobody. Give each company its own entry in `recipients`, with its name, and leave the word out.',
    ),
    ...problemIf(
      text.trim() === '',
      path,
      text,
      'This text cannot be empty: people must read it before they choose. Write it or remove the key.',
    ),
    ...problemIf(
      text.trim() !== '' && lost.length > 0,
      path,
      text,
      `This text leaves out what it must say. Put ${lost.join(' and ')} into it; the value is filled in there.`,
    ),
  ];
}
