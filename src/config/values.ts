import './withoutEval';
import { z } from 'zod';

/** Words of any length that a page can carry. */
export const Text = z.string().max(8000);
/** A name, a label, a pattern: one to 300 characters. */
export const Word = z.string().min(1).max(300);
/** A list of them. */
export const WordList = z.array(Word).max(200);
/** An address, whole or relative. */
export const Address = z.string().min(1).max(2000);

/** Ids that a visitor's record holds: categories and services. */
export const SwitchId = z
  .string()
  .regex(
    /^(?!__proto__$)[a-z0-9_]{1,60}$/,
    'This id cannot be used. Write it with lower-case Latin letters, digits and _ only.',
  );
/** Ids of forms, purposes and recipients: they travel on the wire and stand in addresses. */
export const NameId = z
  .string()
  .regex(
    /^(?!__proto__$)[\w-]{1,100}$/,
    'This id cannot be used. Write it with Latin letters, digits, _ and - only.',
  );
/** Names of inputs: whatever a page may have called them. */
export const FieldId = z
  .string()
  .regex(
    /^(?!__proto__$).{1,100}$/,
    'This name cannot be used. Write 1 to 100 characters on one line.',
  );
/** The language of a text. */
export const LanguageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    'This is not a language tag. Write it like `ru` or `en-GB`.',
  );

/** A term in days. */
export const Days = z.int().min(1).max(36_500);
/** One text, or one for each language. */
export const Localized = z.union([Text, z.record(LanguageTag, Text)]);
