/** What part of a receiver a finding speaks of. */
export type Area =
  | 'configuration'
  | 'files'
  | 'disk'
  | 'database'
  | 'clock'
  | 'keys'
  | 'deliveries'
  | 'receiver'
  | 'page'
  | 'heartbeat';

/** One thing that is wrong, and how to mend it. */
export type Finding = {
  area: Area;
  /** `warning`: nothing is lost yet. */
  severity: 'error' | 'warning';
  /** A short name that stays the same. */
  code: string;
  /** What is wrong, with which value. */
  message: string;
  /** What to do about it. */
  remedy: string;
};

/** A finding of one area, made of its words. */
export type Note = (
  severity: Finding['severity'],
  code: string,
  message: string,
  remedy: string,
) => Finding;

/** Makes the findings of an area. */
export function noteOf(area: Area): Note {
  return (severity, code, message, remedy) => ({ area, severity, code, message, remedy });
}

/** A line that a start would print, as what is wrong and what to do about it, which is empty where it says nothing. */
export function sentences(line: string): [message: string, remedy: string] {
  const [, message = line, remedy = ''] = /^(.*?\.)\s+(.*)$/s.exec(line) ?? [];
  return [message, remedy];
}
