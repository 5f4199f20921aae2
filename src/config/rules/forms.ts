import type { AssentConfig } from '../../core/config';
import type { FormConfig } from '../../core/formConfig';
import { fieldsOf } from '../../core/formPlan';
import { suggest } from '../../core/nearest';
import { meantLanguage } from '../../core/texts';
import { TAGS } from '../../locales/tags';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** What a consent must name. */
const NAMED = ['152-FZ art. 9 part 4', 'GDPR art. 13'];

/** No more is asked than a purpose needs. */
const MINIMAL = ['152-FZ art. 5 part 5', 'GDPR art. 5(1)(c)'];

/** Nothing depends on an agreement to advertising or calls. */
const FREE = ['38-FZ art. 18 part 1', '152-FZ art. 15', 'GDPR art. 7(4)'];

const OWN_WORDS = ['callback', 'newsletter', 'service'];

/** Forms ask only for what a purpose says, and all that a consent text must name is there. */
export const formRules: readonly Rule[] = [
  {
    code: 'recipient-unknown',
    law: NAMED,
    reads: ['purposes', 'recipients'],
    find: recipientProblems,
  },
  {
    code: 'purpose-untitled',
    law: NAMED,
    reads: ['purposes', 'texts', 'locale'],
    find: titleProblems,
  },
  { code: 'purpose-unfit', law: MINIMAL, reads: ['forms', 'purposes'], find: purposeProblems },
  { code: 'consent-forced', law: FREE, reads: ['forms', 'purposes'], find: kindProblems },
  {
    code: 'proof-incomplete',
    law: NAMED,
    reads: ['forms', 'site'],
    find: (config) => needed(config, 'site', config.site),
  },
  {
    code: 'proof-incomplete',
    law: NAMED,
    reads: ['forms', 'policy'],
    find: (config) => [
      ...needed(config, 'policy.url', config.policy?.url),
      ...needed(config, 'policy.version', config.policy?.version),
    ],
  },
  {
    code: 'forms-unsent',
    reads: ['forms', 'receiver', 'endpoint'],
    find: (config) =>
      problemIf(
        hasForms(config) && config.receiver === undefined && config.endpoint === undefined,
        'receiver',
        undefined,
        'Forms have nowhere to go. Add `receiver` (an Assent receiver) or `endpoint` (any other address).',
      ),
  },
];

function hasForms(config: AssentConfig): boolean {
  return entries(config.forms).length > 0;
}

function needed(config: AssentConfig, path: string, value: unknown): FoundProblem[] {
  return problemIf(
    hasForms(config) && value === undefined,
    path,
    undefined,
    'A form needs it: the proof of consent names it. Add it.',
  );
}

function recipientProblems({ purposes, recipients }: AssentConfig): FoundProblem[] {
  const known = Object.keys(recipients ?? {});
  return entries(purposes).flatMap(([id, purpose]) =>
    (purpose.recipients ?? []).flatMap((recipient, index) =>
      problemIf(
        !known.includes(recipient),
        `purposes.${id}.recipients[${index}]`,
        recipient,
        `This recipient is not in the configuration. ${suggest(recipient, known, 'Add it to `recipients`, with its name.')}`,
      ),
    ),
  );
}

function titleProblems({ purposes, texts, locale = 'auto' }: AssentConfig): FoundProblem[] {
  const spoken = locale === 'auto' ? TAGS : [meantLanguage(locale)];
  return entries(purposes).flatMap(([id, { title }]) => {
    const inOwnTexts = spoken.every((tag) => texts?.[tag.slice(0, 2)]?.[`purpose.${id}.title`]);
    const isNamed = title !== undefined || OWN_WORDS.includes(id) || inOwnTexts;
    return problemIf(
      !isNamed,
      `purposes.${id}.title`,
      undefined,
      'A purpose of your own needs words. Add `title`, as it continues after “to” («чтобы …»).',
    );
  });
}

function purposeProblems(config: AssentConfig): FoundProblem[] {
  const known = Object.keys(config.purposes ?? {});
  return entries(config.forms).flatMap(([id, form]) => {
    const asked = Object.keys(form.purposes);
    const strange = asked.filter((purpose) => !known.includes(purpose));
    return [
      ...problemIf(
        asked.length === 0,
        `forms.${id}.purposes`,
        form.purposes,
        `A form needs a purpose for its data. ${known.length ? `Add one of: ${known.join(', ')}.` : 'Describe one in `purposes` and name it here.'}`,
      ),
      ...strange.map((purpose) => ({
        path: `forms.${id}.purposes.${purpose}`,
        value: form.purposes[purpose],
        message: `This purpose is not in the configuration. ${suggest(purpose, known, 'Describe it in `purposes` first.')}`,
      })),
      // A field cannot be judged while its purpose is not known.
      ...(asked.length && !strange.length ? outsideFields(config, id, form) : []),
    ];
  });
}

/** Advertising and calls need an agreement that nothing else depends on (38-FZ art. 18 part 1). */
function kindProblems({ forms, purposes = {} }: AssentConfig): FoundProblem[] {
  const isFree = (id: string) => {
    const kind = Object.hasOwn(purposes, id) ? purposes[id]?.kind : undefined;
    return kind === 'advertising' || kind === 'calls';
  };
  return [
    ...entries(purposes).flatMap(([id, { basis }]) =>
      problemIf(
        isFree(id) && basis === 'request',
        `purposes.${id}.basis`,
        basis,
        'Nobody asks for advertising or calls by sending a form. Leave `basis` out, so that the purpose has a box of its own.',
      ),
    ),
    ...entries(forms).flatMap(([id, form]) =>
      entries(form.purposes).flatMap(([purpose, { required }]) =>
        problemIf(
          isFree(purpose) && required === true,
          `forms.${id}.purposes.${purpose}.required`,
          required,
          'Consent to advertising and calls must be free: a form cannot depend on it. Leave `required` out.',
        ),
      ),
    ),
  ];
}

function outsideFields(config: AssentConfig, id: string, form: FormConfig): FoundProblem[] {
  const asked = Object.keys(form.purposes);
  const allowed = [...new Set(asked.flatMap((purpose) => config.purposes?.[purpose]?.data ?? []))];
  const fix = asked.map((purpose) => `purposes.${purpose}.data`).join(' or ');
  return fieldsOf(form).flatMap((field, index) =>
    problemIf(
      !allowed.includes(field.id),
      form.fields ? `forms.${id}.fields[${index}]` : `forms.${id}.fields`,
      field.id,
      `No purpose of this form covers the field \`${field.id}\`; covered: ${allowed.join(', ')}. Add it to ${fix}, or take it out of the form.`,
    ),
  );
}
