/** How a block of code is proved, as its author says it behind the language. */
export type Proof =
  | { kind: 'config' | 'config-part' | 'page' | 'run' | 'types' }
  | { kind: 'test'; name: string }
  | { kind: 'shown'; why: string }
  | { kind: 'output' }
  | { kind: 'none' };

/** What stands behind the three ticks: the language, and how the block is proved. */
export type Fence = { language: string; proof: Proof };

const MARKS = /^(config|config-part|page|run|types)$/;

/** Reads what stands behind the three ticks of a block. */
export function fenceOf(info: string): Fence {
  const [, language = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(info) ?? [];
  return { language, proof: proofOf(language, rest) };
}

function proofOf(language: string, rest: string): Proof {
  const [, why] = /^shown="(.+)"$/.exec(rest) ?? [];
  if (why !== undefined) return { kind: 'shown', why };
  const [, name] = /^test=([\w-]+)$/.exec(rest) ?? [];
  if (name !== undefined) return { kind: 'test', name };
  const [mark] = MARKS.exec(rest) ?? [];
  // The pattern names these kinds and no other.
  if (mark !== undefined) return { kind: mark as 'config' };
  return { kind: language === 'text' && rest === '' ? 'output' : 'none' };
}
