import { subjectOf } from '../../../core/decision';
import type { FieldError } from '../../../wire/reply';
import type { Stamp } from '../../../wire/stamp';
import { textHash } from '../../digest';
import type { AsideReason } from '../../store/message';
import type { KnownText } from '../knownTexts';
import { fault } from './fault';

/** Texts that are sent along and are not what their hash says. */
export function textFaults(stamp: Stamp): FieldError[] {
  return stamp.texts.flatMap(({ text, sha256 }, index) =>
    text === undefined || textHash(text) === sha256
      ? []
      : [
          fault(
            ['stamp', 'texts', index, 'sha256'],
            'hash-mismatch',
            'This is not the hash of the text.',
          ),
        ],
  );
}

/**
 * Why the texts of a stamp need the owner's look; `undefined` when each was published in its role
 * and whoever agreed was shown one. `known` holds all that was published under these hashes.
 */
export function textDoubt(stamp: Stamp, known: readonly KnownText[]): AsideReason | undefined {
  const isKnown = stamp.texts.every((shown) =>
    known.some(
      (text) => text.sha256 === shown.sha256 && text.role === shown.role && text.id === shown.id,
    ),
  );
  if (!isKnown) return 'text-unknown';
  const given = stamp.decisions.filter(({ state }) => state === 'given');
  const isShown = given
    .map(subjectOf)
    .every((subject) =>
      subject.kind === 'purpose'
        ? stamp.texts.some(({ role, id }) => role === 'consent' && id === subject.id)
        : stamp.texts.some(({ role }) => role !== 'policy'),
    );
  return isShown ? undefined : 'text-missing';
}
