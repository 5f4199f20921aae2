import type { AssentConfig } from '../../core/config';
import { contactEndpoint, regimeOf } from '../../core/settings';
import { entries, type FoundProblem, problemIf, type Rule } from '../rules/rule';

/** What is kept abroad by others: files that pages load, captchas, and services that take forms in. */
export const abroadRules: readonly Rule[] = [
  { code: 'host-abroad', law: ['152-FZ art. 18 part 5'], reads: [], find: hostsAbroad },
  { code: 'endpoint-abroad', law: ['152-FZ art. 18 part 5'], reads: [], find: endpointAbroad },
];

/** Places outside Russia from which sites take fonts, icons and libraries. */
const FILES =
  /^(fonts\.(googleapis|gstatic)\.com|ajax\.googleapis\.com|(.+\.)?jsdelivr\.net|unpkg\.com|esm\.sh|cdnjs\.cloudflare\.com|(.+\.)?fontawesome\.com|(.+\.)?typekit\.net|(.+\.)?bootstrapcdn\.com|code\.jquery\.com|cdn\.tailwindcss\.com|cdn\.startbootstrap\.com)$/;

const CAPTCHAS =
  /^((www\.)?(google|recaptcha)\.(com|net)|www\.gstatic\.com|(.+\.)?hcaptcha\.com|challenges\.cloudflare\.com)$/;

/** Services outside Russia that take forms in. */
const TAKERS =
  /(^|\.)(formspree\.io|formsubmit\.co|web3forms\.com|getform\.io|formcarry\.com|usebasin\.com|(docs|script)\.google\.com|zapier\.com|make\.com|airtable\.com|list-manage\.com|hsforms\.com|hubspot\.com|netlify\.app|api\.telegram\.org)$/;

function hostsAbroad(config: AssentConfig): FoundProblem[] {
  if (regimeOf(config) !== 'ru') return [];
  const { services, base = '', seal } = config;
  const inServices = entries(services).flatMap(([id, { hosts = [] }]) => {
    const index = hosts.findIndex((host) => FILES.test(host) || CAPTCHAS.test(host));
    const host = hosts[index] ?? '';
    return problemIf(index >= 0, `services.${id}.hosts[${index}]`, host, adviceOn(host));
  });
  const allowed = (seal?.allow ?? []).flatMap((origin, index) =>
    problemIf(FILES.test(hostOf(origin)), `seal.allow[${index}]`, origin, adviceOn(hostOf(origin))),
  );
  const own = hostOf(base);
  return [
    ...inServices,
    ...allowed,
    ...problemIf(
      FILES.test(own),
      'base',
      base,
      `Before any choice each visitor’s address would go to ${own}, outside Russia. Put the files of \`dist\` onto the site or the receiver, and leave \`base\` out or name that folder.`,
    ),
  ];
}

function adviceOn(host: string): string {
  return CAPTCHAS.test(host)
    ? `${host} learns visitors’ addresses and ways outside Russia. Take a check that runs in Russia or on the site; the forms here have one of their own, which asks nobody.`
    : `Visitors’ addresses go to ${host}, outside Russia, for files that can lie on the site itself. Copy them there, and take the service out.`;
}

function endpointAbroad(config: AssentConfig): FoundProblem[] {
  const { endpoint } = config;
  const host = hostOf(contactEndpoint(config)?.url ?? '');
  return problemIf(
    regimeOf(config) === 'ru' && endpoint !== undefined && TAKERS.test(host),
    typeof endpoint === 'object' ? 'endpoint.url' : 'endpoint',
    typeof endpoint === 'object' ? endpoint.url : endpoint,
    `${host} keeps what people send outside Russia first. Use a server in Russia: an Assent receiver (\`receiver\`), or a script of the site’s own like \`/send.php\`.`,
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
