import type { AssentConfig } from '../../core/config';
import { formProblem, planForm } from '../../core/formPlan';
import { model } from '../../locales/model';
import { TAGS } from '../../locales/tags';
import { MAX_SHOWN_BYTES, MAX_TEXT_CHARS } from '../../wire/limits';
import type { Problem } from '../problem';
import { entries, problemIf, type Rule } from './rule';

/** What a form shows must fit into the one message that claims it. */
export const fittingRules: readonly Rule[] = [
  {
    reads: [
      'texts',
      'purposes',
      'forms',
      'operator',
      'recipients',
      'policy',
      'site',
      'regime',
      'endpoint',
      'receiver',
    ],
    find: formTextProblems,
  },
];

/** Bytes of a text's entry in a stamp beside its words: role, id, hash, and the signs between them. */
const ENTRY_BYTES = 200;

function formTextProblems(config: AssentConfig): Problem[] {
  // Other languages' own words are about as long as Russian ones; an owner's may have any length.
  const tags = TAGS.split(' ');
  return entries(config.forms)
    .filter(([id]) => !formProblem(config, id))
    .flatMap(([id, form]) => {
      const shown = tags.map((tag) => planForm(config, id, form, tag, model).purposes);
      const longest = shown
        .flat()
        .find(({ label, full }) => Math.max(label.length, full.length) > MAX_TEXT_CHARS);
      const bytes = Math.max(...shown.map(bytesOf));
      return [
        ...problemIf(
          longest !== undefined,
          `purposes.${longest?.id}`,
          config.purposes?.[longest?.id ?? ''],
          `Its text would be over ${MAX_TEXT_CHARS} characters, more than a receiver takes. Shorten its words, or what it names.`,
        ),
        ...problemIf(
          longest === undefined && bytes > MAX_SHOWN_BYTES,
          `forms.${id}.purposes`,
          form.purposes,
          `Their texts take ${bytes} bytes together; a form has room for ${MAX_SHOWN_BYTES}. Shorten them or take a purpose out.`,
        ),
      ];
    });
}

function bytesOf(purposes: readonly { label: string; full: string }[]): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const text of purposes.flatMap(({ label, full }) => [label, full])) {
    bytes += encoder.encode(JSON.stringify(text)).length + ENTRY_BYTES;
  }
  return bytes;
}
