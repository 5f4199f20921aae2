/** How a vendor's code is told in a page: in scripts' text and addresses; the first group is its number. */
type Snippet = { preset: string; patterns: readonly RegExp[] };

/** As vendors print their code to copy (their help pages, November 2026). */
const SNIPPETS: readonly Snippet[] = [
  {
    preset: 'yandex-metrika',
    patterns: [
      /\bym\(\s*["']?(\d{4,10})["']?\s*,\s*["']init["']/,
      /new Ya\.Metrika2?\(\s*\{\s*["']?id["']?\s*:\s*["']?(\d{4,10})/,
      /mc\.yandex\.(?:ru|com)\/watch\/(\d{4,10})/,
    ],
  },
  {
    preset: 'gtm',
    patterns: [
      /googletagmanager\.com\/(?:gtm\.js|ns\.html)\?id=(GTM-[A-Z0-9]{4,10})/,
      /googletagmanager\.com\/gtm\.js[\s\S]*["'](GTM-[A-Z0-9]{4,10})["']/,
    ],
  },
  {
    preset: 'ga4',
    patterns: [
      /googletagmanager\.com\/gtag\/js\?id=(G-[A-Z0-9]{6,12})/,
      /gtag\(\s*["']config["']\s*,\s*["'](G-[A-Z0-9]{6,12})["']/,
    ],
  },
  {
    preset: 'google-ads',
    patterns: [
      /googletagmanager\.com\/gtag\/js\?id=(AW-\d{6,12})/,
      /gtag\(\s*["']config["']\s*,\s*["'](AW-\d{6,12})["']/,
    ],
  },
  {
    preset: 'meta-pixel',
    patterns: [/fbq\(\s*["']init["']\s*,\s*["']?(\d{13,17})/, /facebook\.com\/tr\?id=(\d{13,17})/],
  },
  {
    preset: 'vk-pixel',
    patterns: [/["'](VK-RTRG-\d+(?:-\w+)?)["']/, /vk\.com\/rtrg\?p=(VK-RTRG-\d+(?:-\w+)?)/],
  },
  {
    preset: 'top-mail-ru',
    patterns: [
      /_tmr\.push\(\s*\{\s*["']?id["']?\s*:\s*["'](\d{4,9})["']/,
      /top-fwz1\.mail\.ru\/counter\?id=(\d{4,9})/,
    ],
  },
  { preset: 'tiktok-pixel', patterns: [/ttq\.load\(\s*["']([A-Z0-9]{20})["']/] },
  {
    preset: 'microsoft-uet',
    patterns: [
      /bat\.bing\.com\/bat\.js[\s\S]*\bti\s*:\s*["'](\d{6,15})/,
      /\bti\s*:\s*["'](\d{6,15})["'][\s\S]*bat\.bing\.com/,
    ],
  },
  {
    preset: 'clarity',
    patterns: [
      /clarity\.ms\/tag\/["'][\s\S]*["']script["']\s*,\s*["']([a-z0-9]{6,16})["']/,
      /clarity\.ms\/tag\/([a-z0-9]{6,16})/,
    ],
  },
  { preset: 'hotjar', patterns: [/hjid\s*:\s*(\d{5,9})/] },
  {
    preset: 'linkedin-insight',
    patterns: [
      /_linkedin_partner_id\s*=\s*["'](\d{3,15})["']/,
      /px\.ads\.linkedin\.com\/collect\/?\?pid=(\d{3,15})/,
    ],
  },
  { preset: 'pinterest-tag', patterns: [/pintrk\(\s*["']load["']\s*,\s*["'](\d{12,16})["']/] },
  {
    preset: 'x-pixel',
    patterns: [/twq\(\s*["'](?:config|init)["']\s*,\s*["']([a-z0-9]{5,6})["']/],
  },
  { preset: 'snap-pixel', patterns: [/snaptr\(\s*["']init["']\s*,\s*["']([0-9a-f-]{36})["']/] },
  {
    preset: 'calltouch',
    patterns: [
      /mod\.calltouch\.ru\/init\.js\?id=([a-z0-9]{8})\b/,
      /mod\.calltouch\.ru\/init\.js[\s\S]*["']ct["']\s*,\s*["']([a-z0-9]{8})["']/,
    ],
  },
  { preset: 'roistat', patterns: [/cloud\.roistat\.com["']\s*,\s*["']([0-9a-f]{32}|\d{3,6})["']/] },
  { preset: 'uis', patterns: [/app\.(?:uiscom|comagic)\.ru\/static\/cs\.min\.js\?k=([\w-]{32})/] },
  {
    preset: 'jivo',
    patterns: [/code\.jivo(?:site)?\.(?:ru|com)\/(?:script\/)?widget\/([A-Za-z0-9]{10})/],
  },
  {
    preset: 'bitrix24',
    patterns: [
      /cdn-ru\.bitrix24\.ru\/((?:b\d+|upload)\/crm\/(?:site_button\/loader_\d+_[a-z0-9]+|form\/loader_\d+)\.js)/,
    ],
  },
  {
    preset: 'carrot-quest',
    patterns: [/carrotquest\.connect\(\s*["'](\d{1,7}-[0-9a-f]{20,40})["']/],
  },
  { preset: 'posthog', patterns: [/posthog\.init\(\s*["'](phc_[A-Za-z0-9]{20,})["']/] },
  {
    preset: 'youtube',
    patterns: [/^(?:https?:)?\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//],
  },
  { preset: 'vimeo', patterns: [/^(?:https?:)?\/\/player\.vimeo\.com\//] },
  { preset: 'rutube', patterns: [/^(?:https?:)?\/\/rutube\.ru\//] },
  { preset: 'vk-video', patterns: [/^(?:https?:)?\/\/(?:vk\.com|vkvideo\.ru)\/video_ext/] },
  {
    preset: 'yandex-maps',
    patterns: [/^(?:https?:)?\/\/(?:yandex\.ru\/(?:map-widget|maps)|api-maps\.yandex\.ru)\b/],
  },
  {
    preset: 'google-maps',
    patterns: [/^(?:https?:)?\/\/(?:www\.google\.[a-z.]+\/maps|maps\.google(?:apis)?\.[a-z.]+)\b/],
  },
];

/** One vendor's code in a text or an address, with its number where it has one. */
export type FoundSnippet = { preset: string; id?: string };

/** All vendors whose code stands in a script's text, or to whom an address leads. */
export function snippetsIn(text: string): FoundSnippet[] {
  return SNIPPETS.flatMap(({ preset, patterns }) => {
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      if (found) return [{ preset, ...(found[1] !== undefined && { id: found[1] }) }];
    }
    return [];
  });
}
