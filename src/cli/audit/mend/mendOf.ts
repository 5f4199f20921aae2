import type { Mend } from '../../../audit/report/mend';
import type { AuditedSite } from '../../../audit/site/auditSite';
import { tagLine } from '../../../core/snippet';
import { findFacts } from '../../init/facts';
import { readPage } from '../../init/page';
import { writtenConfig } from '../../init/writtenConfig';
import { formsToWrap, ticksToTakeOut } from './forms';
import { marksOf } from './marks';
import { missingIn } from './missingIn';
import { servicesOf } from './services';
import { sightTags } from './sightTags';
import { wantedOf } from './wanted';

const NOTHING: Mend = { config: {}, missing: [], marks: [], banners: [], byHand: [] };

/**
 * What would mend what was found, by the pages' source as their server sent it: a configuration, and how tags have
 * to be marked. `day` is today, as YYYY-MM-DD: the edition of the policy that is named.
 */
export function mendOf({ pages, findings }: AuditedSite, day: string): Mend {
  const wanted = wantedOf(findings);
  const read = pages.flatMap((facts) => {
    const page = facts.source && readPage(facts.url, facts.source);
    return page ? [{ page, facts }] : [];
  });
  const [first] = read;
  if (!first || findings.every(({ code }) => /^(no-banner|unreachable|page-)/.test(code)))
    return NOTHING;
  const sources = read.map(({ page }) => page);
  const tags = read.flatMap(({ page, facts }) => sightTags(page, facts, wanted));
  const { services, assigned } = servicesOf(tags, wanted);
  const forms = formsToWrap(sources, findings);
  const found = findFacts(sources);
  const site = { value: new URL(first.facts.arrivedAt ?? first.facts.url).hostname, place: '' };
  const isRussian = /^(ru|be|kk)/.test(found.locale?.value ?? 'ru');
  const said = { ...found, site, ...(!isRussian && { regime: 'eu' }) };
  const config = writtenConfig(said, services, forms, day);
  // Only its address is the owner's to say.
  config.policy ??= { url: '', version: day };
  const marks = marksOf(sources, {
    ...{ assigned, forms, tag: tagLine(config) },
    aboutOf: (element) => {
      const tag = tags.find((one) => one.element === element);
      return [...(tag?.names ?? []), ...(tag?.hosts ?? [])];
    },
    ticks: (page) => ticksToTakeOut(page, findings),
  });
  const banners = pages.flatMap(({ banner }) =>
    banner && banner.tool !== 'assent' ? [banner.tool ?? banner.accept.words] : [],
  );
  return {
    ...{ config, missing: missingIn(config), marks },
    banners: [...new Set(banners)],
    byHand: leftOf(wanted, tags),
  };
}

/** What no tag of a page's source was found to cause. */
function leftOf(
  { cookies, keys, hosts }: ReturnType<typeof wantedOf>,
  tags: readonly { names: string[]; hosts: string[]; vendors: { preset: string }[] }[],
): string[] {
  const names = tags.flatMap((one) => one.names);
  const asked = tags.flatMap((one) => one.hosts);
  return [
    ...cookies.filter((name) => !names.includes(name)),
    ...keys.filter((name) => !names.includes(name)),
    ...hosts.filter((host) => !asked.includes(host)),
  ];
}
