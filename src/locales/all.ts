import type { Pack } from '../core/texts';
import * as ar from './ar';
import * as az from './az';
import * as banners from './banners';
import * as be from './be';
import * as bg from './bg';
import * as cs from './cs';
import * as da from './da';
import * as de from './de';
import * as el from './el';
import * as en from './en';
import * as es from './es';
import * as et from './et';
import * as fi from './fi';
import * as fr from './fr';
import * as ga from './ga';
import * as he from './he';
import * as hi from './hi';
import * as hr from './hr';
import * as hu from './hu';
import * as hy from './hy';
import * as id from './id';
import * as it from './it';
import * as ja from './ja';
import * as ka from './ka';
import * as keyEn from './key/en';
import * as keyRu from './key/ru';
import * as kk from './kk';
import * as ko from './ko';
import * as ky from './ky';
import * as lt from './lt';
import * as lv from './lv';
import * as mineEn from './mine/en';
import * as mineRu from './mine/ru';
import * as mt from './mt';
import * as nb from './nb';
import * as nl from './nl';
import * as pl from './pl';
import * as policyEn from './policy/en';
import * as policyRu from './policy/ru';
import * as pt from './pt';
import { register as registerEn } from './register/en';
import { register as registerRu } from './register/ru';
import * as reopening from './reopening';
import * as ro from './ro';
import * as ru from './ru';
import * as sk from './sk';
import * as sl from './sl';
import * as sr from './sr';
import * as srLatn from './sr-Latn';
import * as sv from './sv';
import * as tg from './tg';
import * as tk from './tk';
import * as toldEn from './told/en';
import * as toldRu from './told/ru';
import * as tr from './tr';
import * as uk from './uk';
import * as uz from './uz';
import * as uzCyrl from './uz-Cyrl';
import * as vi from './vi';
import * as zh from './zh';

/** What each language's file exports, by its tag; what the eager file says of it too. */
export const languages: Readonly<Record<string, Readonly<Record<string, Pack>>>> = {
  ru: { ...ru, banner: { ...banners.ru, ...reopening.ru } },
  en: { ...en, banner: { ...banners.en, ...reopening.en } },
  be,
  kk,
  uz,
  'uz-Cyrl': uzCyrl,
  hy,
  ka,
  sr,
  'sr-Latn': srLatn,
  tr,
  de,
  fr,
  es,
  it,
  pl,
  ar,
  he,
  bg,
  cs,
  da,
  el,
  et,
  fi,
  ga,
  hr,
  hu,
  lt,
  lv,
  mt,
  nl,
  pt,
  ro,
  sk,
  sl,
  sv,
  nb,
  uk,
  az,
  ky,
  tg,
  tk,
  zh,
  ja,
  ko,
  hi,
  vi,
  id,
};

/** Every language whole, for the receiver and the checker; the widget takes only the words it shows. */
export const packs: Readonly<Record<string, Pack>> = Object.fromEntries(
  Object.entries(languages).map(([tag, groups]): [string, Pack] => [
    tag,
    Object.assign({}, ...Object.values(groups)),
  ]),
);

/** The policy's words with all that it takes from elsewhere, in the two languages it is written in. */
export const policyPacks: Readonly<Record<'ru' | 'en', Pack>> = {
  ru: { ...packs.ru, ...policyRu.policy, ...policyRu.countries },
  en: { ...packs.en, ...policyEn.policy, ...policyEn.countries },
};

/** What the owner's register of processing is written from. */
export const registerPacks: typeof policyPacks = {
  ru: { ...policyPacks.ru, ...registerRu },
  en: { ...policyPacks.en, ...registerEn },
};

/** What is written in two languages only, by tag and view: a chunk each, of which other languages have none. */
export const ofTwo: Readonly<Record<'ru' | 'en', Readonly<Record<string, Pack>>>> = {
  ru: { ...policyRu, ...mineRu, ...keyRu, ...toldRu },
  en: { ...policyEn, ...mineEn, ...keyEn, ...toldEn },
};
