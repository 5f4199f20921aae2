import type { ServiceFacts } from '../../core/service';
import { bitrix24 } from './bitrix24';
import { calltouch } from './calltouch';
import { carrotQuest } from './carrotQuest';
import { clarity } from './clarity';
import { ga4 } from './ga4';
import { googleAds } from './googleAds';
import { googleMaps } from './googleMaps';
import { gtm } from './gtm';
import { hotjar } from './hotjar';
import { jivo } from './jivo';
import { linkedinInsight } from './linkedinInsight';
import { mangoOffice } from './mangoOffice';
import { matomo } from './matomo';
import { metaPixel } from './metaPixel';
import { microsoftUet } from './microsoftUet';
import { pinterestTag } from './pinterestTag';
import { posthog } from './posthog';
import { roistat } from './roistat';
import { rutube } from './rutube';
import { shopify } from './shopify';
import { snapPixel } from './snapPixel';
import { tiktokPixel } from './tiktokPixel';
import { topMailRu } from './topMailRu';
import { uis } from './uis';
import { vimeo } from './vimeo';
import { vkPixel } from './vkPixel';
import { vkVideo } from './vkVideo';
import { wpConsent } from './wpConsent';
import { xPixel } from './xPixel';
import { yandexMaps } from './yandexMaps';
import { yandexMetrika } from './yandexMetrika';
import { youtube } from './youtube';

/** All that is known of vendors, by preset id: for the receiver, the checker and the policy; a visitor loads one preset at a time. */
export const catalog: Readonly<Record<string, ServiceFacts>> = {
  ga4,
  gtm,
  'google-ads': googleAds,
  'yandex-metrika': yandexMetrika,
  'vk-pixel': vkPixel,
  'top-mail-ru': topMailRu,
  'meta-pixel': metaPixel,
  'tiktok-pixel': tiktokPixel,
  'microsoft-uet': microsoftUet,
  clarity,
  matomo,
  posthog,
  'linkedin-insight': linkedinInsight,
  'pinterest-tag': pinterestTag,
  'x-pixel': xPixel,
  'snap-pixel': snapPixel,
  hotjar,
  calltouch,
  roistat,
  uis,
  jivo,
  bitrix24,
  'carrot-quest': carrotQuest,
  'mango-office': mangoOffice,
  youtube,
  vimeo,
  rutube,
  'vk-video': vkVideo,
  'yandex-maps': yandexMaps,
  'google-maps': googleMaps,
  'wp-consent': wpConsent,
  shopify,
};
