import type { AssentConfig } from '../../core/config';
import { suggest } from '../../core/nearest';
import { regimeOf } from '../../core/settings';
import { catalog } from '../../services/catalog/all';
import { isSecureUrl } from '../addresses';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** Presets exist and have what their vendor needs. */
export const presetRules: readonly Rule[] = [
  { code: 'preset-unfit', reads: ['services'], find: presetProblems },
];

/** Presets whose use a regime speaks against, and those that stand there twice. */
export const presetWarnings: readonly Rule[] = [
  {
    code: 'vendor-abroad',
    law: ['152-FZ art. 18 part 5'],
    reads: ['services', 'regime'],
    find: foreignPresets,
  },
  { code: 'service-twice', reads: ['services'], find: countedTwice },
];

function presetProblems({ services }: AssentConfig): FoundProblem[] {
  return entries(services).flatMap(([key, { preset, id, host, category }]) => {
    if (preset === undefined) return [];
    const path = `services.${key}`;
    const facts = Object.hasOwn(catalog, preset) ? catalog[preset] : undefined;
    if (!facts) {
      const fix = suggest(preset, Object.keys(catalog), '');
      return [
        { path: `${path}.preset`, value: preset, message: `There is no such preset. ${fix}` },
      ];
    }
    const { idPattern, idExample, title } = facts;
    const isRight = idPattern === undefined || new RegExp(idPattern).test(id ?? '');
    return [
      ...problemIf(
        !isRight,
        `${path}.id`,
        id,
        `This is no number of ${title.en}. Copy it from there; it looks like \`${idExample}\`.`,
      ),
      ...problemIf(
        facts.category === 'necessary' && category !== 'necessary',
        `${path}.category`,
        category,
        'It only hands on what was chosen, and has to hear of refusals, too. Write `"category": "necessary"`.',
      ),
      ...problemIf(
        preset === 'matomo' && host === undefined,
        `${path}.host`,
        host,
        'Matomo runs on a server of one’s own. Add its address, as in `https://stats.example.ru`.',
      ),
      ...problemIf(
        host !== undefined && !(isSecureUrl(host) && host.startsWith('https:')),
        `${path}.host`,
        host,
        'This is no https address. Write it like `https://stats.example.ru`.',
      ),
    ];
  });
}

/** LAW.md T16: personal data of Russians is first kept in Russia (152-FZ, article 18, part 5). */
function foreignPresets(config: AssentConfig): FoundProblem[] {
  if (regimeOf(config) !== 'ru') return [];
  return entries(config.services).flatMap(([key, { preset = '' }]) => {
    const vendor = Object.hasOwn(catalog, preset) ? catalog[preset]?.vendor.en : undefined;
    return problemIf(
      /^(Google|Meta|TikTok|LinkedIn|Pinterest|X Corp|Snap|Hotjar|Microsoft|PostHog|Vimeo)/.test(
        vendor ?? '',
      ),
      `services.${key}.preset`,
      preset,
      `It sends personal data to ${vendor}, outside Russia. Leave it out, or have it cleared by a lawyer: 152-FZ wants such data kept in Russia first.`,
    );
  });
}

function countedTwice({ services }: AssentConfig): FoundProblem[] {
  const firsts = new Map<string, string>();
  return entries(services).flatMap(([key, { preset, id, host = '' }]) => {
    if (preset === undefined || id === undefined) return [];
    const counter = [preset, id, host].join(' ');
    const first = firsts.get(counter);
    if (first === undefined) firsts.set(counter, key);
    return problemIf(
      first !== undefined,
      `services.${key}.id`,
      id,
      `services.${first} has this number of the same preset already, so each visit would be counted twice. Take one of them out.`,
    );
  });
}
