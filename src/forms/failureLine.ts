import type { Failure } from '../core/postOutcome';
import type { SpeakPorts } from './contract';
import { phoneLine } from './phoneLine';

/** Why a try failed, in words. */
export function reasonOf({ reason, status }: Failure, { text }: Pick<SpeakPorts, 'text'>): string {
  return text(`form.reason.${reason}`, { status: `${status ?? ''}` });
}

/** Says that a form could not be sent and what is left to do. */
export function failureLine(reason: string, ports: SpeakPorts): (Node | string)[] {
  return [ports.text('form.failed', { reason }), ' ', ...phoneLine(ports)];
}
