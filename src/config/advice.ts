import type { AssentConfig } from '../core/config';
import { inputsOf } from '../core/formPlan';
import { isPagePath } from '../core/pagePath';
import { policyGaps } from '../core/policy/gaps';
import { categoriesOf, receiverUrl } from '../core/settings';
import { abroadRules } from './advice/abroad';
import { answerRules } from './advice/answers';
import { hostRules } from './advice/hosts';
import { kindRules } from './advice/kinds';
import { policyPlaceRules } from './advice/policyPlace';
import { recipientAdvice } from './advice/recipients';
import { lacksPlace, storageAdvice } from './advice/storage';
import { termRules } from './advice/terms';
import { tongueRules } from './advice/tongues';
import { urgingRules } from './advice/urging';
import { wordingRules } from './advice/wording';
import type { Problem } from './problem';
import { askRules, entries, type FoundProblem, problemIf, type Rule } from './rules/rule';

/** What works as written, but may be meant otherwise: for `assent check` alone, not for consoles. */
export function adviceOn(config: AssentConfig): Problem[] {
  return [...askRules(settingRules, config), ...firstAtEach(askRules(wordRules, config))];
}

/** Of what is said of one text, the gravest: who writes it anew mends the rest by the way. */
function firstAtEach(problems: readonly Problem[]): Problem[] {
  const paths = problems.map(({ path }) => path);
  return problems.filter(({ path }, index) => paths.indexOf(path) === index);
}

const settingRules: readonly Rule[] = [
  {
    code: 'data-unasked',
    law: ['152-FZ art. 5 part 5', 'GDPR art. 5(1)(c)'],
    reads: [],
    find: unaskedData,
  },
  { code: 'campaign-unknown', reads: [], find: missingBrowserInfo },
  { code: 'endpoint-wandering', reads: [], find: wanderingEndpoint },
  {
    code: 'policy-unwritten',
    law: ['152-FZ art. 18.1 part 2', 'GDPR art. 13'],
    reads: [],
    find: unwrittenPolicy,
  },
  ...abroadRules,
  ...hostRules,
  ...policyPlaceRules,
  ...recipientAdvice,
  ...storageAdvice,
  ...termRules,
];

/** What is said of words, the gravest first. */
const wordRules: readonly Rule[] = [
  ...answerRules,
  ...kindRules,
  ...urgingRules,
  ...tongueRules,
  ...wordingRules,
];

/** All that `assent check` alone warns of. */
export const adviceRules: readonly Rule[] = [...settingRules, ...wordRules];

/** A consent that names data nobody asks for says more than is done. */
function unaskedData({ purposes, forms }: AssentConfig): FoundProblem[] {
  return entries(purposes).flatMap(([id, { data }]) => {
    const asking = entries(forms).filter(([, form]) => Object.hasOwn(form.purposes, id));
    const asked = asking.flatMap(([, form]) => inputsOf(form));
    const names = asking.map(([form]) => form).join(', ');
    return data.flatMap((name, index) =>
      problemIf(
        asking.length > 0 && !asked.includes(name),
        `purposes.${id}.data[${index}]`,
        name,
        `No form with this purpose asks for it. Take it out, or add it to the \`fields\` or \`extra\` of one of: ${names}.`,
      ),
    );
  });
}

/** Vendors that count visits or advertise; whoever has one asks where a lead came from. */
const MEASURING =
  /^(ga4|gtm|google-ads|yandex-metrika|top-mail-ru|microsoft-uet|matomo|posthog|calltouch|roistat|uis|mango-office|linkedin-insight|pinterest-tag|\w+-pixel)$/;

function missingBrowserInfo(config: AssentConfig): FoundProblem[] {
  const { browserInfo, forms, services } = config;
  const optional = Object.keys(categoriesOf(config)).filter((id) => id !== 'necessary');
  const category = optional.includes('analytics') ? 'analytics' : optional[0];
  const isMeasured = entries(services).some(([, { preset = '' }]) => MEASURING.test(preset));
  return problemIf(
    browserInfo === undefined && category !== undefined && isMeasured && entries(forms).length > 0,
    'browserInfo',
    undefined,
    `Without it no lead says which campaign brought it. Add \`"browserInfo": { "category": "${category}" }\`: where that category is granted, leads carry the visit’s campaign.`,
  );
}

/** A path without a slash at its front is another one in each folder, and may be a host that lacks its scheme. */
function wanderingEndpoint({ endpoint, site = 'example.ru' }: AssentConfig): FoundProblem[] {
  const isObject = typeof endpoint === 'object';
  const address = (isObject ? endpoint.url : endpoint) ?? '/';
  const page = `https://${site}/shop/page.html`;
  return problemIf(
    isPagePath(address) && !/^[/\\]/.test(address),
    isObject ? 'endpoint.url' : 'endpoint',
    address,
    `It is read from each page’s own folder: on ${page} it is ${new URL(address, page).href}. Begin it with \`/\` if it is one place of the site, with \`https://\` if it is another host.`,
  );
}

/** A banner whose link leads to a page that says there is no policy yet. */
function unwrittenPolicy(config: AssentConfig): FoundProblem[] {
  const url = config.policy?.url;
  // Where the place is missing, that alone is said: the policy can be written once it stands there.
  const gaps = policyGaps(config).filter((gap) => gap !== 'storage.country' || !lacksPlace(config));
  return problemIf(
    gaps.length > 0 && url !== undefined && url === receiverUrl(config, '/policy'),
    'policy.url',
    url,
    `The receiver cannot write the policy that stands there: it lacks ${gaps.join(', ')}. Add it: \`assent policy FILE\` says what each must hold.`,
  );
}
