import type { FieldPlan } from './formPlan';
import { type ReadPhone, readAlone } from './phonePlans';

/** What is wrong with what a field holds. `suggestion` is in E.164. */
export type FieldProblem = { code: 'required' | 'email' | 'phone'; suggestion?: string };

/**
 * What is wrong with a field; `undefined` when it can be sent. `questioned` is the text about which
 * the person was asked already: a number left as it was is taken.
 */
export function checkField(
  field: { type: FieldPlan['type']; required: boolean | undefined },
  value: string,
  questioned: string | undefined,
  read: ReadPhone = readAlone,
): FieldProblem | undefined {
  const isPhone = field.type === 'tel';
  const reading = isPhone ? read(value) : undefined;
  const isEmpty = reading ? reading.kind === 'empty' : !value.trim();
  if (isEmpty) return field.required ? { code: 'required' } : undefined;
  if (reading?.kind === 'doubtful' && value !== questioned) {
    const { suggestion } = reading;
    return { code: 'phone', ...(suggestion && { suggestion }) };
  }
  // Addresses in any script are real; all that is asked for is “@” and a dot behind it.
  return field.type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())
    ? { code: 'email' }
    : undefined;
}
