import './withoutEval';
import { z } from 'zod';
import type { AssentConfig } from '../core/config';
import { PolicySettings } from './policySettings';
import { ServerSettings } from './serverSettings';
import {
  Address,
  Days,
  FieldId,
  LanguageTag,
  Localized,
  NameId,
  SwitchId,
  Text,
  Word,
  WordList,
} from './values';

const Operator = z.strictObject({
  name: Word,
  dative: Word.exactOptional(),
  inn: Word.exactOptional(),
  ogrn: Word.exactOptional(),
  address: Word.exactOptional(),
  email: Word.exactOptional(),
  phone: Word.exactOptional(),
});

const Endpoint = z.strictObject({
  url: Address,
  format: z.enum(['json', 'form']).exactOptional(),
  fields: z.record(FieldId, Word).exactOptional(),
  headers: z.record(Word, z.string().max(2000)).exactOptional(),
  idempotent: z.boolean().exactOptional(),
});

const Category = z.strictObject({
  title: Localized.exactOptional(),
  description: Localized.exactOptional(),
  aim: Localized.exactOptional(),
});

const Service = z.strictObject({
  preset: Word.exactOptional(),
  id: Word.exactOptional(),
  category: SwitchId.exactOptional(),
  title: Word.exactOptional(),
  cookies: WordList.exactOptional(),
  storage: WordList.exactOptional(),
  hosts: WordList.exactOptional(),
  host: Address.exactOptional(),
  webvisor: z.boolean().exactOptional(),
});

const Color = z
  .string()
  .regex(
    /^#([0-9a-f]{3}|[0-9a-f]{6})$/i,
    'This is not a colour that can be checked. Write it like `#1c2024`.',
  );

const Banner = z.strictObject({
  layout: z.enum(['bar', 'box', 'modal']).exactOptional(),
  position: z.enum(['top', 'bottom', 'left', 'right']).exactOptional(),
  theme: z.enum(['auto', 'light', 'dark']).exactOptional(),
  look: z.enum(['plain', 'soft', 'contrast']).exactOptional(),
  colors: z
    .strictObject({
      surface: Color.exactOptional(),
      ink: Color.exactOptional(),
      line: Color.exactOptional(),
      accent: Color.exactOptional(),
      'action-surface': Color.exactOptional(),
      'action-ink': Color.exactOptional(),
    })
    .exactOptional(),
  reopen: z
    .union([
      z.enum(['button', 'none']),
      z.strictObject({
        side: z.enum(['left', 'right']).exactOptional(),
        offset: z.int().min(0).max(2000).exactOptional(),
      }),
    ])
    .exactOptional(),
});

const RecordSettings = z.strictObject({
  cookie: Word.exactOptional(),
  domain: z.string().max(253).exactOptional(),
  days: Days.exactOptional(),
  refusalDays: Days.exactOptional(),
  echo: z.boolean().exactOptional(),
});

const Recipient = z.strictObject({
  name: Word,
  inn: Word.exactOptional(),
  address: Word.exactOptional(),
  country: Word.exactOptional(),
});

const Storage = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'This is no country code. Write two capital letters, like `RU`.'),
  keeper: Word.exactOptional(),
  override: Text.exactOptional(),
});

const Purpose = z.strictObject({
  basis: z.enum(['consent', 'request']).exactOptional(),
  kind: z.enum(['service', 'advertising', 'calls']).exactOptional(),
  title: Localized.exactOptional(),
  data: z.array(FieldId).min(1).max(50),
  recipients: z.array(NameId).max(50).exactOptional(),
  keepDays: Days,
});

const Field = z.strictObject({
  id: FieldId,
  type: z.enum(['text', 'tel', 'email', 'textarea', 'select', 'hidden']).exactOptional(),
  label: Localized.exactOptional(),
  required: z.boolean().exactOptional(),
  options: WordList.exactOptional(),
  value: Text.exactOptional(),
});

const Form = z.strictObject({
  fields: z
    .array(z.union([FieldId, Field]))
    .max(50)
    .exactOptional(),
  extra: z.array(FieldId).max(50).exactOptional(),
  purposes: z.record(NameId, z.strictObject({ required: z.boolean().exactOptional() })),
  success: z
    .strictObject({ message: Localized.exactOptional(), redirect: Address.exactOptional() })
    .exactOptional(),
  region: z.string().exactOptional(),
  kind: z.enum(['lead', 'rights']).exactOptional(),
  look: z.enum(['plain', 'soft']).exactOptional(),
});

/**
 * The shape of a configuration: keys, types and ranges. What values mean together is in `rules/`.
 * `checkConfig` asks both.
 */
export const Config = z.strictObject({
  $schema: z.string().exactOptional(),
  site: Word.exactOptional(),
  origins: WordList.exactOptional(),
  operator: Operator,
  policy: PolicySettings.exactOptional(),
  regime: z.enum(['ru', 'eu', 'uk', 'us-ca']).exactOptional(),
  locale: z.union([z.literal('auto'), LanguageTag]).exactOptional(),
  revision: z.int().min(0).max(999_999_999).exactOptional(),
  endpoint: z.union([Address, Endpoint]).exactOptional(),
  receiver: Address.exactOptional(),
  base: Address.exactOptional(),
  consentEndpoint: Address.exactOptional(),
  categories: z.record(SwitchId, Category).exactOptional(),
  services: z.record(SwitchId, Service).exactOptional(),
  consentMode: z.enum(['off', 'basic', 'advanced']).exactOptional(),
  gpc: z.array(SwitchId).max(100).exactOptional(),
  seal: z.strictObject({ allow: WordList.exactOptional() }).exactOptional(),
  banner: Banner.exactOptional(),
  record: RecordSettings.exactOptional(),
  browserInfo: z
    .strictObject({ category: SwitchId, identifiers: WordList.exactOptional() })
    .exactOptional(),
  countRefusals: z.boolean().exactOptional(),
  figures: z.boolean().exactOptional(),
  storage: Storage.exactOptional(),
  recipients: z.record(NameId, Recipient).exactOptional(),
  purposes: z.record(NameId, Purpose).exactOptional(),
  forms: z.record(NameId, Form).exactOptional(),
  texts: z.record(LanguageTag, z.record(z.string(), Text)).exactOptional(),
  server: ServerSettings.exactOptional(),
});

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile when the schema and `AssentConfig` part ways, in either direction. */
export const SCHEMA_IS_THE_TYPE: Same<z.infer<typeof Config>, AssentConfig> = true;
