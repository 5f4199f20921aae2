import { toJson } from '../../core/json';
import type { Receipt } from '../../wire/receipt';

/** An address under which a text is saved as a file: a page may have a `Blob` of its own. */
export function fileOf(text: string, type: 'application/json' | 'text/plain'): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}

/** A value as the address of a JSON file. */
export function jsonFile(value: unknown): string {
  return fileOf(toJson(value), 'application/json');
}

/** The receiver's page that shows a receipt and prints it: what stands behind the sign is never sent. */
export function verifyLink(receiver: string, receipt: Receipt): string {
  return `${receiver}/verify#${encodeURIComponent(toJson(receipt))}`;
}
