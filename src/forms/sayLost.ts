import type { SpeakPorts } from './contract';
import { failureLine } from './failureLine';

/** Says in an own form's alert that what serves it cannot be had: the network is down, or something keeps our files away. */
export function sayLost(alert: HTMLElement, ports: SpeakPorts): void {
  alert.replaceChildren(...failureLine(ports.text('form.reason.network'), ports));
}
