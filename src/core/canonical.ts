import { toJson } from './json';

/**
 * JSON as RFC 8785 writes it: what is equal has equal bytes, so that it can be hashed and signed. Half a
 * surrogate pair, which no UTF-8 can hold, stands as U+FFFD; members that are `undefined` are left out.
 * `value` is plain JSON data, or a part of it.
 *
 * Why not the library `canonicalize`, which the tests hold this against: everything about a lead is
 * hashed, and that took a tenth of all that storing one takes.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  // The RFC writes numbers as ECMAScript does, and `undefined` in a list as JSON.
  if (typeof value !== 'object' || value === null) return `${value ?? null}`;
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  const members = value as Readonly<Record<string, unknown>>; // whatever an object holds has a name
  let text = '';
  // By UTF-16 units, as the RFC sorts names.
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== undefined) text += `${text && ','}${quoted(name)}:${canonicalText(member)}`;
  }
  return `{${text}}`;
}

/**
 * An object's members by name, each as it stands in the object's RFC 8785 text, so that what several
 * objects share is written once.
 */
export type CanonicalMembers = Readonly<Record<string, string>>;

/** Writes an object's members, whose names are ours and plain, one by one; those that are `undefined` are left out. */
export function canonicalMembers(value: object): CanonicalMembers {
  const members: Record<string, string> = {};
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) members[name] = `"${name}":${canonicalText(member)}`;
  }
  return members;
}

/** The RFC 8785 text of the object that has the members of all parts, which share no name. */
export function joinMembers(...parts: readonly CanonicalMembers[]): string {
  const members: CanonicalMembers = Object.assign({}, ...parts);
  const inOrder = Object.keys(members).sort();
  return `{${inOrder.map((name) => members[name]).join()}}`;
}

/** Most texts hold nothing that JSON writes otherwise. */
const PLAIN = /^[ !#-[\]-~]*$/;

const LONE_HALF = /\p{Surrogate}/gu;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : toJson(text.replace(LONE_HALF, '\uFFFD'));
}
