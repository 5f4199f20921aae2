import { fromJson, toJson } from './json';

/** What is kept of a message that may tell of a browser; its stamp is left out where nobody could read it. */
type Telling = { browser: unknown; stamp: ChoiceLinks | undefined; raw: string | undefined };

/** A choice by its stamp's id, and the one that it follows. */
export type ChoiceLinks = { id?: string | undefined; previous?: string | undefined };

/** The choice that stood in the browser of which a lead tells, by its stamp's id; `undefined` where it tells of none. */
export function toldChoice({ browser, ...lead }: Telling): string | undefined {
  return browser || !lead.stamp ? choiceLinks(lead)?.previous : undefined;
}

/**
 * Where a message stands among the choices of its browser: as its stamp says, or as bytes of an unknown
 * version do that tell of a browser in this release's words.
 */
export function choiceLinks({ stamp, raw }: Omit<Telling, 'browser'>): ChoiceLinks | undefined {
  if (stamp) return stamp;
  const unread = raw === undefined ? undefined : membersOf(raw);
  if (!isRecord(unread?.browser) || !isRecord(unread.stamp)) return undefined;
  return { id: idOf(unread.stamp.id), previous: idOf(unread.stamp.previous) };
}

/**
 * What could not be read without what it tells of a browser: the bytes of an unknown version, or unknown
 * keys by path. What is no object is as it was, and so are all other members.
 */
export function withoutBrowser(raw: string): string {
  const members = membersOf(raw);
  if (!members) return raw;
  const others = Object.entries(members).filter(([key]) => !/^browser(\.|$)/.test(key));
  if (others.length === Object.keys(members).length) return raw;
  return toJson(Object.fromEntries(others));
}

function membersOf(raw: string): Record<string, unknown> | undefined {
  const body = fromJson(raw);
  return isRecord(body) ? body : undefined;
}

function idOf(value: unknown): string | undefined {
  // Nobody has checked it: it is to be looked for by, and no index takes any length.
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
