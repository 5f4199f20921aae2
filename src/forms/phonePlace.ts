import type { PhoneReading } from '../core/phone';
import type { PhoneBeside } from '../core/phoneBeside';
import { type PhonePlans, readWithPlans } from '../core/phonePlans';
import type { BesideReader, Control, FormParts, FormPorts } from './contract';

/** What may say where a number belongs: a code alone, a flag or a list. Only then what reads it is brought. */
const HINT =
  /\+\s?\d{1,4}(?![\s()-]*\d)|flag|iti__|phone-full|country-code|<select|[\u{1F1E6}-\u{1F1FF}]/u;

/** Where the numbers of one form belong. */
export type PhonePlace = {
  /** What says where the number of a field belongs; `undefined` where our own reader does. */
  besideOf(control: Control, id: string): PhoneBeside | undefined;
  read(typed: string, beside: PhoneBeside | undefined, plans: PhonePlans | undefined): PhoneReading;
};

/** Finds the place of one form's numbers, and brings what reads it where anything may say so. */
export function createPhonePlace(
  parts: FormParts,
  { loadBeside, log }: Pick<FormPorts, 'loadBeside' | 'log'>,
): PhonePlace {
  let reader: BesideReader | undefined;
  const come = () =>
    loadBeside().then((loaded) => {
      reader = loaded;
    }, log);
  if (isTold(parts)) void come();
  return {
    besideOf(control, id) {
      if (!isTold(parts)) return undefined;
      if (reader) return reader.besideIn(parts, control, id);
      void come();
      return { from: [] };
    },
    read(typed, beside, plans) {
      const plain = readWithPlans(typed, 'RU', plans);
      if (!beside || plain.kind === 'empty') return plain;
      // Without what reads it, a question is better than a stranger's number.
      return reader?.readBeside(typed, beside, plans) ?? { kind: 'doubtful' };
    },
  };
}

function isTold({ form, plan, isOwn, section }: FormParts): boolean {
  // The consents name the operator's phone, too.
  const page = isOwn ? '' : form.innerHTML.replace(section.node.outerHTML, '');
  return !/^(RU|KZ)$/.test(plan.region) || HINT.test(page);
}
