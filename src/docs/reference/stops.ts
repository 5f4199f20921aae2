/** How a withdrawal ends what a preset began: by the vendor's own call, or by loading the page anew. Presets that begin nothing stand in neither list. */
export const STOPPED_BY_CALL: readonly string[] = [
  'clarity',
  'ga4',
  'matomo',
  'meta-pixel',
  'pinterest-tag',
  'posthog',
  'tiktok-pixel',
];

/** Vendors that know no such call: what runs cannot be stopped otherwise. */
export const STOPPED_BY_RELOAD: readonly string[] = [
  'bitrix24',
  'calltouch',
  'carrot-quest',
  'google-ads',
  'gtm',
  'hotjar',
  'jivo',
  'linkedin-insight',
  'mango-office',
  'microsoft-uet',
  'roistat',
  'snap-pixel',
  'top-mail-ru',
  'uis',
  'vk-pixel',
  'x-pixel',
  'yandex-metrika',
];
