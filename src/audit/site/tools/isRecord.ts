import { TOOLS } from './all';

const LOOKS_LIKE_RECORD =
  /consen[ts]|cookie|gdpr|ccpa|cmp|rodo|rgpd|lgpd|dsgvo|privacy|agree|choice|choix|opt.?(in|out)$|согласи|куки/i;

/** What the TCF and Google's Consent Mode keep, whichever tool asks. */
const SHARED = /^(eu(pub)?consent(-v\d)?|addtl_consent|IABTCF_\w+|IABGPP_\w+|usprivacy)$/;

/** Whether a name is that of a tool's own record of the choice; an unknown tool's, where it came with one. */
export function isRecord(name: string, cameWithChoice: boolean): boolean {
  return (
    SHARED.test(name) ||
    TOOLS.some(({ records }) => records.test(name)) ||
    (cameWithChoice && LOOKS_LIKE_RECORD.test(name))
  );
}
