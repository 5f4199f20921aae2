import { bannerTexts, wholeBanner } from '../../core/bannerTexts';
import { categoryTexts } from '../../core/categoryTexts';
import type { AssentConfig } from '../../core/config';
import { formProblem, planForm } from '../../core/formPlan';
import { optionalIds } from '../../core/settings';
import { speak } from '../../core/texts';
import { model } from '../../locales/model';
import { TAGS } from '../../locales/tags';
import { MAX_DECISIONS, MAX_SHOWN_BYTES, MAX_TEXT_CHARS, MAX_TEXTS } from '../../wire/limits';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** What a form shows, and what a choice is made on, must fit into the one message that claims it. */
export const fittingRules: readonly Rule[] = [
  {
    code: 'text-too-long',
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
  {
    code: 'text-too-long',
    reads: ['texts', 'categories', 'services', 'browserInfo', 'regime'],
    find: choiceTextProblems,
  },
];

/** Bytes of a text's entry in a stamp beside its words: role, id, hash, and the signs between them. */
const ENTRY_BYTES = 200;

function formTextProblems(config: AssentConfig): FoundProblem[] {
  // Other languages' own words are about as long as Russian ones; an owner's may have any length.
  const tags = TAGS;
  return entries(config.forms)
    .filter(([id]) => !formProblem(config, id))
    .flatMap(([id, form]) => {
      const shown = tags.map(
        (tag) => planForm(config, id, form, speak(config, tag, model)).purposes,
      );
      const longest = shown
        .flat()
        .find(({ label, full }) => Math.max(label.length, full.length) > MAX_TEXT_CHARS);
      const words = shown.map((purposes) => purposes.flatMap(({ label, full }) => [label, full]));
      const bytes = Math.max(...words.map(bytesOf));
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

/** The banner alone, or all categories together, as the preferences show them; placeholders are shorter. */
function choiceTextProblems(config: AssentConfig): FoundProblem[] {
  const { categories, texts } = config;
  const shown = TAGS.map((tag) => ({
    banner: wholeBanner(bannerTexts(config, tag, model)),
    ofCategories: categoryTexts(config, tag, model).map(({ id, title, description }) => ({
      id,
      text: `${title}\n${description}`,
    })),
  }));
  const longest = shown
    .flatMap(({ ofCategories }) => ofCategories)
    .find(({ text }) => text.length > MAX_TEXT_CHARS);
  const words = shown.map(({ ofCategories }) => ofCategories.map(({ text }) => text));
  const bytes = Math.max(...words.map(bytesOf));
  const count = Math.max(...words.map(({ length }) => length));
  const decided = optionalIds(config).length;
  return [
    ...problemIf(
      shown.some(({ banner }) => banner.length > MAX_TEXT_CHARS),
      'texts',
      texts,
      `The banner's words would be over ${MAX_TEXT_CHARS} characters, more than a receiver takes. Shorten \`banner.text\`, or the aims of the categories.`,
    ),
    ...problemIf(
      longest !== undefined,
      `categories.${longest?.id}`,
      categories?.[longest?.id ?? ''],
      `Title and description would be over ${MAX_TEXT_CHARS} characters together, more than a receiver takes. Shorten them.`,
    ),
    ...problemIf(
      count > MAX_TEXTS,
      'categories',
      categories,
      `A choice names each of them, and a receiver takes ${MAX_TEXTS} at most: these are ${count}. Put some together.`,
    ),
    ...problemIf(
      count <= MAX_TEXTS && longest === undefined && bytes > MAX_SHOWN_BYTES,
      'categories',
      categories,
      `Their texts take ${bytes} bytes together; a choice has room for ${MAX_SHOWN_BYTES}. Shorten them.`,
    ),
    ...problemIf(
      count <= MAX_TEXTS && decided > MAX_DECISIONS,
      'services',
      config.services,
      `A choice decides each category and service, and a receiver takes ${MAX_DECISIONS} at most: these are ${decided}. Put some together.`,
    ),
  ];
}

function bytesOf(texts: readonly string[]): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const text of texts) bytes += encoder.encode(JSON.stringify(text)).length + ENTRY_BYTES;
  return bytes;
}
