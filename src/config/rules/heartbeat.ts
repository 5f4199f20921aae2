import type { AssentConfig } from '../../core/config';
import { bareHost, mixedPart } from '../addresses';
import { siteOrigins } from '../siteOrigins';
import { type FoundProblem, problemIf, type Rule } from './rule';

/** The daily visit is one of the site's own pages, by a browser that is found from anywhere. */
export const heartbeatRules: readonly Rule[] = [
  {
    code: 'heartbeat-unfit',
    reads: ['server', 'site', 'origins', 'receiver', 'forms'],
    find: urlProblems,
  },
  {
    code: 'heartbeat-unfit',
    reads: ['server'],
    find: ({ server }) => {
      const { chromium = '/' } = server?.heartbeat ?? {};
      return problemIf(
        !/^(\/|[A-Za-z]:[\\/])/.test(chromium),
        'server.heartbeat.chromium',
        chromium,
        'This is no whole path. Write where the browser lies, like `/usr/bin/chromium`.',
      );
    },
  },
];

/** What works, but nobody hears of. */
export const heartbeatWarnings: readonly Rule[] = [
  {
    code: 'heartbeat-unheard',
    reads: ['server'],
    find: ({ server }) =>
      problemIf(
        server?.heartbeat !== undefined && (server.alarms ?? []).length === 0,
        'server.heartbeat',
        server?.heartbeat?.url ?? '',
        'Nobody is told what the daily visit finds: it stands at /admin/deliveries alone. Name deliveries that carry alarms in `server.alarms`.',
      ),
  },
];

/** Whether the site is wrong or missing itself, which is said of it and not of the visit. */
function isSiteUnsure({ site, origins, receiver, forms }: AssentConfig): boolean {
  if (site === undefined) {
    return Object.keys(forms ?? {}).length > 0 || (receiver !== undefined && !origins?.length);
  }
  return bareHost(site) === undefined || mixedPart(site) !== undefined;
}

function urlProblems(config: AssentConfig): FoundProblem[] {
  const { url } = config.server?.heartbeat ?? {};
  if (url === undefined || isSiteUnsure(config)) return [];
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  // A site that was written with its `www.` is told so elsewhere, and is the one without it, too.
  const bare = config.site?.replace(/^www\./, '');
  const known = siteOrigins({ ...config, ...(bare !== undefined && { site: bare }) });
  return problemIf(
    !known.includes(origin),
    'server.heartbeat.url',
    url,
    `This is no page of the site. Name one of ${known.map((one) => `\`${one}\``).join(', ') || 'its `site` or `origins`'}, best one with a form.`,
  );
}
