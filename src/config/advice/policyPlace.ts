import type { AssentConfig } from '../../core/config';
import { type FoundProblem, problemIf, type Rule } from '../rules/rule';

/** The policy stands on a page of its own. */
export const policyPlaceRules: readonly Rule[] = [
  {
    code: 'policy-misplaced',
    law: ['152-FZ art. 9 part 1', '152-FZ art. 18.1 part 2', 'GDPR art. 7(2)'],
    reads: [],
    find: misplacedPolicy,
  },
];

function misplacedPolicy({ policy, site = 'example.ru', forms }: AssentConfig): FoundProblem[] {
  const link = policy?.url;
  if (link === undefined) return [];
  const front = new URL(`https://${site}/`);
  const page = new URL(link, front);
  const isFront = page.origin === front.origin && page.pathname === '/' && page.search === '';
  const isConsent = /soglas|consent|согласи|\/text\/[\w-]{43}$/i.test(decoded(page.pathname));
  const thanks = Object.values(forms ?? {}).flatMap(({ success }) => success?.redirect ?? []);
  const isThanks = thanks.some((address) => new URL(address, front).href === page.href);
  const what = isFront
    ? 'This is the front page'
    : isConsent
      ? 'This looks like the text of a consent, which has to stand apart from the policy'
      : 'This is where a form leads when it was sent';
  return problemIf(
    isFront || isConsent || isThanks,
    'policy.url',
    link,
    `${what}. Name the page of the policy itself, like \`/privacy\`; \`assent policy FILE\` writes one.`,
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
