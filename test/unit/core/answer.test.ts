import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/core/answer';

const answer = (...errors: unknown[]) => readAnswer(422, { ok: false, errors }, '1');

test.each(['fields.phone', 'extra.model', 'phone', undefined])(
  'what is wrong at %s is for the person to mend',
  (field) => {
    const fault = { ...(field && { field }), code: 'x', message: 'Too long.' };
    expect(answer(fault)).toEqual({ kind: 'invalid', errors: [fault] });
  },
);

test.each(['stamp.at', 'stamp.texts.0.sha256', 'browser.first', 'doubts.0', 'page', 'form'])(
  'what is wrong at %s is no words for a person: the lead was refused',
  (field) => {
    const code = 'invalid-format';
    expect(answer({ field, code, message: 'Invalid ISO datetime' })).toMatchObject({
      kind: 'failed',
      reason: 'refused',
      status: 422,
    });
    const mendable = { field: 'fields.phone', code, message: 'No.' };
    expect(answer({ field, code, message: 'Invalid' }, mendable)).toEqual({
      kind: 'invalid',
      errors: [mendable],
    });
  },
);
