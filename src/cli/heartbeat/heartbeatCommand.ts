import { runHeartbeat } from '../../audit/heartbeat/runHeartbeat';
import { openChromium } from '../../audit/openChromium';
import { maskUser } from '../../audit/pageUser';
import { siteOrigins } from '../../config/siteOrigins';
import { type Heartbeat, isHeartbeatFault, isWell, sayFinding } from '../../core/heartbeat';
import { heartbeatWords } from '../../locales/heartbeat/words';
import { exitCodeOf, openConfig } from '../openConfig';
import { say } from '../say';
import { readSecret } from '../secret';
import type { Surroundings } from '../surroundings';
import { findPassSigner } from './passSigner';

/** What `assent heartbeat` is told on the command line. */
export type HeartbeatFlags = {
  config: string;
  data: string;
  chromium?: string;
  visitOnly?: true;
  siteForms?: true;
  json?: true;
};

/**
 * `assent heartbeat`: visits a page as nobody, answers its banner and sends its form; the exit code is 1 where
 * something has to be mended or no browser is there, 2 where it is used wrongly.
 */
export async function runHeartbeatCommand(
  url: string,
  flags: HeartbeatFlags,
  around: Surroundings,
): Promise<number> {
  if (!URL.canParse(url) || !/^https?:\/\//.test(url)) {
    around.printError(
      `Give the whole address of a page, like https://example.ru/; not ${maskUser(url)}`,
    );
    return 2;
  }
  const loaded = await openConfig(flags.config, around);
  if (loaded.kind !== 'sound') return exitCodeOf(loaded);
  const { config } = loaded;
  const { origin } = new URL(url);
  const origins = siteOrigins(config);
  if (!origins.includes(origin)) {
    around.printError(
      `${origin} is not of this site: ${flags.config} is for ${origins.join(', ') || 'no origin'}. Name a page there, or add it to \`origins\`.`,
    );
    return 2;
  }
  const jwk = await readSecret('ASSENT_SIGNING_KEY', around);
  if (jwk.kind === 'unreadable') {
    around.printError(jwk.message);
    return 2;
  }
  const named = flags.chromium ?? (around.env.ASSENT_CHROMIUM?.trim() || undefined);
  const opened = await openChromium(named, around.env);
  if (opened.kind === 'missing') {
    around.printError(opened.message);
    return opened.because === 'path' ? 2 : 1;
  }
  try {
    const place = { jwk: jwk.value, data: flags.data, folder: around.folder };
    const found = await findPassSigner(config, place);
    const came = await runHeartbeat({
      ...{ browser: opened.browser, config, url },
      sign: found?.kind === 'signer' ? found.sign : undefined,
      withLead: !flags.visitOnly && found?.kind !== 'none',
      maySite: flags.siteForms ?? false,
    });
    const isMissed =
      found?.kind === 'none' && !(flags.visitOnly && found.finding.code === 'key-unknown');
    if (isMissed) came.findings.push(found.finding);
    say(around, flags, { ...came, ok: isWell(came) }, wordsOf(came));
    return isWell(came) ? 0 : 1;
  } finally {
    await opened.browser.close();
  }
}

function wordsOf({ url, form, findings }: Heartbeat): string {
  const lines = findings.map((finding) => {
    const { said, remedy } = sayFinding(heartbeatWords.en, finding);
    return `${isHeartbeatFault(finding) ? 'fault' : 'warning'}: ${said}\n  ${remedy}`;
  });
  const lead = form === undefined ? 'No lead was sent.' : `The form ${form} was sent and taken.`;
  return [
    `${url}: ${isWell({ findings }) ? 'all is well' : 'something is wrong'}. ${lead}`,
    ...lines,
  ].join('\n');
}
