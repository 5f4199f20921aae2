/** What a frame's document is given by, where the page asks for Trusted Types. */
type Policy = { createHTML(words: string): unknown };

type Types = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** A document of our own making as a browser under Trusted Types wants it. */
export function trusted(words: string): string {
  const { trustedTypes } = window as { trustedTypes?: Types };
  policy ??= trustedTypes?.createPolicy('assent', { createHTML: (made) => made });
  return (policy ? policy.createHTML(words) : words) as string; // the frame takes either
}
