import type { AssentConfig } from '../../core/config';
import { siteOrigins } from '../siteOrigins';
import { problemIf, type Rule } from './rule';

/** The daily visit is one of the site's own pages, by a browser that is found from anywhere. */
export const heartbeatRules: readonly Rule[] = [
  { code: 'heartbeat-unfit', reads: ['server', 'site', 'origins'], find: urlProblems },
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

function urlProblems(config: AssentConfig) {
  const { url } = config.server?.heartbeat ?? {};
  if (url === undefined) return [];
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  const known = siteOrigins(config);
  return problemIf(
    !known.includes(origin),
    'server.heartbeat.url',
    url,
    `This is no page of the site. Name one of ${known.map((one) => `\`${one}\``).join(', ') || 'its `site` or `origins`'}, best one with a form.`,
  );
}
