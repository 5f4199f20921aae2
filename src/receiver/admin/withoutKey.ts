/**
 * What could not be read of a message, for the owner's eyes: as it was kept, save that the hash of its
 * sender's key, wherever it stands and however its name is written, is not shown.
 */
export function withoutKey(raw: string): string {
  let isHidden = false;
  const hide = (name: string, value: unknown) => {
    // Keys that this release does not know are kept by their path.
    if (!/(^|\.)keyHash$/.test(name)) return value;
    isHidden = true;
    return undefined;
  };
  try {
    const rest: unknown = JSON.parse(raw, hide);
    return isHidden ? JSON.stringify(rest, undefined, 2) : raw;
  } catch {
    // Only JSON is ever kept; what is none after all has no keys to hide.
    return raw;
  }
}
