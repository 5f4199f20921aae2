import type { AssentConfig } from '../../core/config';
import { basisOf } from '../../core/consentText';
import { regimeOf } from '../../core/settings';
import { meantLanguage } from '../../core/texts';
import { TAGS } from '../../locales/tags';
import { bareHost, exactOrigin, isSecureUrl } from '../addresses';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

const languages = TAGS;

/** What owners may write words of their own in: those of a language serve all its letters. */
const OWNERS = languages.filter((tag) => tag.length === 2);

/** What works, but is probably not what the owner wants. */
export const warningRules: readonly Rule[] = [
  {
    code: 'figures-nowhere',
    reads: ['figures', 'receiver'],
    find: ({ figures, receiver }) =>
      problemIf(
        figures === true && receiver === undefined,
        'figures',
        figures,
        'Figures go to a receiver alone, and none is named: nothing is counted. Add `receiver`.',
      ),
  },
  {
    code: 'policy-missing',
    law: ['152-FZ art. 18.1 part 2', 'GDPR art. 13'],
    reads: ['policy', 'forms'],
    find: ({ policy, forms }) =>
      problemIf(
        !policy && entries(forms).length === 0,
        'policy',
        undefined,
        'The banner has no policy to link to. Add `policy.url`.',
      ),
  },
  {
    code: 'banner-walls',
    law: ['GDPR art. 7(4)', 'EDPB 05/2020'],
    reads: ['banner', 'regime'],
    find: (config) =>
      problemIf(
        config.banner?.layout === 'modal' && regimeOf(config) === 'eu',
        'banner.layout',
        'modal',
        'In the EU a page must be usable without answering. Use `bar` or `box`.',
      ),
  },
  {
    code: 'site-missing',
    reads: ['receiver', 'site', 'origins'],
    find: ({ receiver, site, origins }) =>
      problemIf(
        receiver !== undefined && site === undefined && !origins?.length,
        'site',
        undefined,
        'The receiver answers no page until it knows the site. Add `site`.',
      ),
  },
  {
    code: 'site-www',
    reads: ['site'],
    find: ({ site }) =>
      problemIf(
        site !== undefined && bareHost(site)?.startsWith('www.') === true,
        'site',
        site,
        'The `www.` is meant by itself; written out, the site without it is shut out. Leave it away.',
      ),
  },
  {
    code: 'origin-insecure',
    law: ['152-FZ art. 19', 'GDPR art. 32'],
    reads: ['origins'],
    find: ({ origins }) =>
      (origins ?? []).flatMap((entry, index) => {
        const origin = exactOrigin(entry);
        return problemIf(
          origin !== undefined && !isSecureUrl(origin),
          `origins[${index}]`,
          entry,
          'Nothing is sent from an insecure page. Serve it over https.',
        );
      }),
  },
  {
    code: 'language-unspoken',
    reads: ['locale'],
    find: ({ locale }) =>
      problemIf(
        !!locale && locale !== 'auto' && !languages.includes(meantLanguage(locale)),
        'locale',
        locale,
        `This release does not speak it. Use one of: auto, ${languages.join(', ')}.`,
      ),
  },
  {
    code: 'language-unspoken',
    reads: ['texts'],
    find: ({ texts }) =>
      entries(texts).flatMap(([tag, own]) =>
        problemIf(
          !OWNERS.includes(tag),
          `texts.${tag}`,
          own,
          `This release does not speak it, so these words are never shown. Use one of: ${OWNERS.join(', ')}.`,
        ),
      ),
  },
  {
    code: 'consent-unasked',
    law: ['152-FZ art. 9', 'GDPR art. 7', '38-FZ art. 18 part 1'],
    reads: ['forms', 'purposes', 'regime'],
    find: purposeWarnings,
  },
];

function purposeWarnings(config: AssentConfig): FoundProblem[] {
  return entries(config.forms).flatMap(([id, form]) => [
    ...problemIf(
      form.purposes.newsletter?.required === true && !isFree(config, 'newsletter'),
      `forms.${id}.purposes.newsletter.required`,
      true,
      'Consent to advertising must be free: a request cannot depend on it. Leave `required` out.',
    ),
    ...problemIf(
      isNamed(config, form.purposes) &&
        !entries(form.purposes).some(([purpose, use]) => use.required || isNotice(config, purpose)),
      `forms.${id}.purposes`,
      form.purposes,
      'The form can be sent without any consent. Mark the purpose it serves with `"required": true`.',
    ),
  ]);
}

/** Whether a form names purposes that are there: others are refused for that. */
function isNamed({ purposes }: AssentConfig, named: Readonly<Record<string, unknown>>): boolean {
  const ids = Object.keys(named);
  return ids.length > 0 && ids.every((id) => Object.hasOwn(purposes ?? {}, id));
}

/** Whether a purpose says that it is free: a form that depends on it is refused for that. */
function isFree({ purposes }: AssentConfig, id: string): boolean {
  return ['advertising', 'calls'].includes(purposes?.[id]?.kind ?? 'service');
}

function isNotice(config: AssentConfig, id: string): boolean {
  const purpose = config.purposes?.[id];
  return purpose !== undefined && basisOf(config, id, purpose) === 'request';
}
