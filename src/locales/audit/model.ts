/** Words of one finding: what it is, what it means to somebody who owns the site, what mends it, and by which part of a law. */
export type FindingWords = { said: string; means: string; remedy: string; law: LawPart };

/** Which part of the laws a finding is judged by; `none` where no law is. */
export type LawPart =
  | 'storing'
  | 'refusing'
  | 'withdrawing'
  | 'ticked'
  | 'form'
  | 'foreign'
  | 'none';

/** Words of a report that an agency hands to its client. */
export type AuditWords = {
  say: Record<SaidKey, string>;
  phases: Record<'before' | 'declined' | 'accepted' | 'withdrawn', string>;
  groups: Record<'before' | 'declined' | 'withdrawn' | 'banner' | 'forms' | 'visit', string>;
  purposes: Record<'necessary' | 'functional' | 'analytics' | 'marketing', string>;
  kinds: Record<'local' | 'session' | 'indexeddb' | 'cache', string>;
  regions: Record<'RU' | 'EU', string>;
  laws: Record<'RU' | 'EU', Record<Exclude<LawPart, 'none'>, string>>;
  findings: Record<string, FindingWords>;
};

/** Single lines of a report. `{…}` is filled in. */
export type SaidKey =
  | 'title'
  | 'of'
  | 'lookedAt'
  | 'pagesSeen'
  | 'faults'
  | 'warnings'
  | 'verdict.faults'
  | 'verdict.warnings'
  | 'verdict.clean'
  | 'verdict.unseen'
  | 'verdict.unneeded'
  | 'since'
  | 'tile.faults'
  | 'tile.nofaults'
  | 'tile.expected'
  | 'tile.nobanner'
  | 'tile.norefusal'
  | 'tile.noway'
  | 'tile.notreached'
  | 'cookies'
  | 'keys'
  | 'hosts'
  | 'found'
  | 'nothing'
  | 'fault'
  | 'warning'
  | 'where'
  | 'when'
  | 'allPages'
  | 'law'
  | 'remedy'
  | 'more'
  | 'mend'
  | 'mend.about'
  | 'mend.banner'
  | 'mend.marks'
  | 'mend.marksAbout'
  | 'mend.found'
  | 'mend.write'
  | 'mend.takeOut'
  | 'mend.prepares'
  | 'mend.copy'
  | 'mend.hand'
  | 'mend.config'
  | 'mend.missing'
  | 'page'
  | 'banner.none'
  | 'banner.tool'
  | 'banner.words'
  | 'banner.norefusal'
  | 'shot'
  | 'shot.left'
  | 'table.cookies'
  | 'table.keys'
  | 'table.hosts'
  | 'none'
  | 'name'
  | 'vendor'
  | 'unknown'
  | 'record'
  | 'domain'
  | 'stays'
  | 'kind'
  | 'host'
  | 'own'
  | 'there'
  | 'sent'
  | 'session'
  | 'days'
  | 'moreAddresses'
  | 'how'
  | 'how.phases'
  | 'how.browser'
  | 'how.hidden'
  | 'how.named'
  | 'how.state'
  | 'how.forms'
  | 'how.values'
  | 'how.limits'
  | 'how.vendors'
  | 'how.law';
