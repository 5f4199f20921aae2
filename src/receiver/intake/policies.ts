import type { AssentConfig, Policy } from '../../core/config';
import { type PolicyDocument, plainPolicy } from '../../core/policy/document';
import { policyGaps } from '../../core/policy/gaps';
import { policyText } from '../../core/policyText';
import type { ServiceFacts } from '../../core/service';
import { secondLanguage } from '../../core/settings';
import { meantLanguage } from '../../core/texts';
import { policyPacks } from '../../locales/all';
import { catalog } from '../../services/catalog/all';
import { textHash } from '../digest';

/** A policy with the text that its hash is of. */
export type WrittenPolicy = { document: PolicyDocument; text: string; sha256: string };

type Written = Partial<Record<'ru' | 'en', WrittenPolicy>>;

/** Each configuration's are written once: every plain form names one. */
const atHand = new WeakMap<AssentConfig, Written>();

/** The policy in one language; `undefined` where `policyGaps` finds something missing. */
export function writePolicy(config: AssentConfig, locale: 'ru' | 'en'): WrittenPolicy | undefined {
  const before = atHand.get(config);
  if (before) return before[locale];
  const isWhole = policyGaps(config).length === 0;
  const written: Written = isWhole ? { ru: writeIn(config, 'ru'), en: writeIn(config, 'en') } : {};
  atHand.set(config, written);
  return written[locale];
}

function writeIn(config: AssentConfig, locale: 'ru' | 'en'): WrittenPolicy {
  const document = policyText(config, locale, policyPacks[locale], vendorsOf(config));
  const text = plainPolicy(document);
  return { document, text, sha256: textHash(text) };
}

/**
 * What `policy.sha256` says of a configuration: one hash where it speaks one language, else that of either
 * text; `undefined` where no policy can be written, `false` where the owner's own text is linked.
 */
export function policyHash(config: AssentConfig): Policy['sha256'] {
  if (config.policy?.sha256 === false) return false;
  const ru = writePolicy(config, 'ru');
  const en = writePolicy(config, 'en');
  if (!ru || !en) return undefined;
  const hashes = { ru: ru.sha256, en: en.sha256 };
  const { locale = 'auto' } = config;
  return locale === 'auto' ? hashes : hashes[secondLanguage(meantLanguage(locale))];
}

/** The configuration as `/assent.json` gives it: without the receiver's own settings, with the policy's hash. */
export function publicConfig(config: AssentConfig): Omit<AssentConfig, 'server'> {
  const { server, ...published } = config;
  const { policy } = published;
  const sha256 = policyHash(config);
  return policy && sha256 ? { ...published, policy: { ...policy, sha256 } } : published;
}

/** What is known of the vendors of a configuration's services, by the service's id. */
export function vendorsOf({ services }: AssentConfig): Record<string, ServiceFacts> {
  const known = Object.entries(services ?? {}).flatMap(([id, { preset }]) => {
    const facts = catalog[preset ?? ''];
    return facts ? [[id, facts] as const] : [];
  });
  return Object.fromEntries(known);
}
