import type { AssentConfig } from '../../core/config';
import {
  bareHost,
  exactOrigin,
  hasCredentials,
  isOwnPath,
  isSafeLink,
  isSecureUrl,
  schemelessHost,
} from '../addresses';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** Data on its way is kept from others. */
const PROTECTION = ['152-FZ art. 19', 'GDPR art. 32'];

/** Sites, origins, and everything that is called or linked. */
export const addressRules: readonly Rule[] = [
  { code: 'site-unfit', reads: ['site'], find: siteProblems },
  { code: 'origin-unfit', reads: ['origins'], find: originProblems },
  {
    code: 'receiver-unfit',
    reads: ['receiver'],
    find: ({ receiver }) => [
      ...targetProblems('receiver', receiver),
      ...problemIf(
        receiver !== undefined && /[?#]/.test(receiver),
        'receiver',
        receiver,
        'This is the base address of the receiver. Leave out everything from `?` or `#` on.',
      ),
    ],
  },
  { code: 'endpoint-unfit', law: PROTECTION, reads: ['endpoint'], find: endpointProblems },
  {
    code: 'endpoint-unfit',
    reads: ['consentEndpoint'],
    find: ({ consentEndpoint }) => targetProblems('consentEndpoint', consentEndpoint),
  },
  { code: 'link-unfit', reads: ['base'], find: ({ base }) => linkProblems('base', base) },
  {
    code: 'link-unfit',
    reads: ['policy'],
    find: ({ policy }) => linkProblems('policy.url', policy?.url),
  },
  {
    code: 'link-unfit',
    reads: ['forms'],
    find: ({ forms }) =>
      entries(forms).flatMap(([id, form]) =>
        linkProblems(`forms.${id}.success.redirect`, form.success?.redirect),
      ),
  },
  { code: 'record-unfit', reads: ['record'], find: recordProblems },
];

function siteProblems({ site }: AssentConfig): FoundProblem[] {
  return problemIf(
    site !== undefined && !bareHost(site),
    'site',
    site,
    'This is not a bare host name. Write it like `example.ru`, without scheme, port or path; further addresses go into `origins`.',
  );
}

function originProblems({ origins }: AssentConfig): FoundProblem[] {
  return (origins ?? []).flatMap((entry, index) =>
    problemIf(
      !exactOrigin(entry),
      `origins[${index}]`,
      entry,
      'This is not an exact origin. Write it like `https://shop.example.ru`: scheme, host and port, no path, no `*`, no slash at the end.',
    ),
  );
}

function targetProblems(path: string, address: string | undefined): FoundProblem[] {
  if (address === undefined) return [];
  return [
    ...problemIf(!isSecureUrl(address), path, address, insecureWords(address)),
    ...problemIf(
      hasCredentials(address),
      path,
      address,
      'The configuration is public. Take the user name and password out of the address.',
    ),
  ];
}

/** An endpoint may stand on the page's own site. */
function placeProblems(path: string, address: string | undefined): FoundProblem[] {
  return address !== undefined && isOwnPath(address) ? [] : targetProblems(path, address);
}

function insecureWords(address: string): string {
  const host = schemelessHost(address);
  if (host) return `Its scheme is missing. Write it in whole: \`https://${host}/…\`.`;
  return URL.canParse(address)
    ? 'Personal data would travel unprotected. Use an https address; http is allowed on localhost and 127.0.0.1 only.'
    : 'This is no whole address. Write it with its scheme and host, like `https://leads.example.ru/`; only `endpoint` may be a path of the site, like `/send.php`, without spaces.';
}

function endpointProblems({ endpoint }: AssentConfig): FoundProblem[] {
  if (typeof endpoint !== 'object') return placeProblems('endpoint', endpoint);
  return [
    ...placeProblems('endpoint.url', endpoint.url),
    ...entries(endpoint.headers).flatMap(([name, value]) => headerProblems(name, value)),
  ];
}

const SECRET_HEADER = /^(proxy-)?authorization$|cookie|api-?key|token|secret|password/i;

function headerProblems(name: string, value: string): FoundProblem[] {
  const path = `endpoint.headers.${name}`;
  return [
    ...problemIf(
      SECRET_HEADER.test(name),
      path,
      value,
      'Every visitor can read the configuration, so no secret may stand in it. Remove this header.',
    ),
    ...problemIf(
      !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e]/.test(value),
      path,
      value,
      'A browser refuses this header. Use Latin letters, digits and `-` in its name and ASCII in its value.',
    ),
  ];
}

function linkProblems(path: string, address: string | undefined): FoundProblem[] {
  return problemIf(
    address !== undefined && !isSafeLink(address),
    path,
    address,
    'This link cannot be shown. Use a path of the site like `/privacy`, or an https address.',
  );
}

function recordProblems({ record }: AssentConfig): FoundProblem[] {
  return [
    ...problemIf(
      record?.cookie !== undefined && !/^[\w!#$%&'*+.^`|~-]+$/.test(record.cookie),
      'record.cookie',
      record?.cookie,
      'A cookie cannot have this name. Use Latin letters, digits, `_` and `-`.',
    ),
    ...problemIf(
      !!record?.domain && !bareHost(record.domain.replace(/^\./, '')),
      'record.domain',
      record?.domain,
      'This is not a domain. Write it like `example.ru`, or leave it empty.',
    ),
  ];
}
