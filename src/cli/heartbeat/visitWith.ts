import { runHeartbeat } from '../../audit/heartbeat/runHeartbeat';
import { openChromium } from '../../audit/openChromium';
import { withoutUser } from '../../audit/pageUser';
import { isoTime } from '../../core/isoTime';
import { contactEndpoint } from '../../core/settings';
import type { MakeVisit } from '../../receiver/heartbeat/heartbeatParts';

/** What makes a receiver's daily visit: the browser that `server.heartbeat` names, started for it and closed again. */
export function visitWith(env: Readonly<Record<string, string | undefined>>): MakeVisit {
  return async (config, sign) => {
    const { url = '', chromium } = config.server?.heartbeat ?? {};
    const opened = await openChromium(chromium, env);
    if (opened.kind === 'missing') {
      const what = opened.because === 'package' ? 'playwright-core' : chromium;
      const finding = { code: 'browser-missing', ...(what !== undefined && { what }) } as const;
      return { v: 1, url: withoutUser(url).url, at: isoTime(Date.now()), findings: [finding] };
    }
    try {
      const withLead = sign !== undefined;
      const parts = { browser: opened.browser, config, url, sign, withLead, maySite: false };
      const came = await runHeartbeat(parts);
      const isMissed = !withLead && contactEndpoint(config) !== undefined;
      if (isMissed) came.findings.push({ code: 'key-unknown' });
      return came;
    } finally {
      await opened.browser.close().catch(() => undefined);
    }
  };
}
