import type { AssentConfig, ServiceConfig } from '../../core/config';
import { suggest } from '../../core/nearest';
import { categoriesOf } from '../../core/settings';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** Categories and services: one namespace, and nobody names what is not there. */
export const switchRules: readonly Rule[] = [
  { code: 'service-unfit', reads: ['categories', 'services'], find: serviceProblems },
  { code: 'pattern-unfit', reads: ['services'], find: patternProblems },
  { code: 'category-unknown', reads: ['categories', 'gpc'], find: gpcProblems },
  { code: 'category-unknown', reads: ['categories', 'browserInfo'], find: browserInfoProblems },
];

/** What is said of a category that is not there. */
function unknownCategory(path: string, id: string, known: readonly string[]): FoundProblem[] {
  const fix = suggest(id, known, 'Add it to `categories` first.');
  return problemIf(
    !known.includes(id),
    path,
    id,
    `This category is not in the configuration. ${fix}`,
  );
}

function optionalCategories(config: AssentConfig): string[] {
  return Object.keys(categoriesOf(config)).filter((id) => id !== 'necessary');
}

function serviceProblems(config: AssentConfig): FoundProblem[] {
  const optional = optionalCategories(config);
  return entries(config.services).flatMap(([id, service]) => [
    ...problemIf(
      id === 'necessary' || optional.includes(id),
      `services.${id}`,
      service,
      'Categories and services share one namespace, and a category has this id. Rename the service.',
    ),
    ...problemIf(
      service.category === undefined && service.preset === undefined,
      `services.${id}.category`,
      undefined,
      `A service needs a category or a preset. Add one of: ${optional.join(', ')}.`,
    ),
    ...(service.category === undefined
      ? []
      : unknownCategory(`services.${id}.category`, service.category, ['necessary', ...optional])),
  ]);
}

function gpcProblems(config: AssentConfig): FoundProblem[] {
  const known = optionalCategories(config);
  return (config.gpc ?? []).flatMap((id, index) => unknownCategory(`gpc[${index}]`, id, known));
}

function browserInfoProblems(config: AssentConfig): FoundProblem[] {
  const { browserInfo } = config;
  if (!browserInfo) return [];
  return unknownCategory('browserInfo.category', browserInfo.category, optionalCategories(config));
}

function patternProblems({ services }: AssentConfig): FoundProblem[] {
  return entries(services).flatMap(([id, service]) =>
    (['cookies', 'storage'] as const).flatMap((key) => namePatterns(id, service, key)),
  );
}

function namePatterns(
  id: string,
  service: ServiceConfig,
  key: 'cookies' | 'storage',
): FoundProblem[] {
  return (service[key] ?? []).flatMap((pattern, index) => {
    const path = `services.${id}.${key}[${index}]`;
    const regex = /^\/(.+)\/$/.exec(pattern)?.[1];
    if (regex !== undefined) {
      const fault = regexFault(regex);
      return problemIf(
        fault !== undefined,
        path,
        pattern,
        `This regular expression cannot be read (${fault}). Correct it, or write the name with \`*\`.`,
      );
    }
    return problemIf(
      /^\/.*\/[a-z]*$/.test(pattern) || (key === 'cookies' && /[/;,=\s]/.test(pattern)),
      path,
      pattern,
      'This is neither a name nor a regular expression. Write the name, a name with `*`, or `/regex/` without flags.',
    );
  });
}

function regexFault(source: string): string | undefined {
  try {
    new RegExp(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split(': ').at(-1) : 'unreadable';
  }
}
