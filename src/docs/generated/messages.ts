import { optionsIn } from '../../config/described/options';
import {
  consentJsonSchema,
  contactJsonSchema,
  figuresJsonSchema,
  stampJsonSchema,
} from '../../wire/jsonSchemas';
import { figureWords } from '../reference/figureWords';
import { messageWords } from '../reference/messageWords';
import { stampWords } from '../reference/stampWords';
import { table } from '../reference/table';
import { typeWords } from '../reference/typeWords';

/** The messages of the wire, member by member, as their JSON Schemas have them. */
export function messages(): string {
  return [
    '### A contact',
    'A sent form: `POST /v1/contact`, or your own `endpoint` with `"format": "json"`.',
    members(contactJsonSchema(), messageWords, 'stamp.'),
    '### A consent message',
    'A choice: `POST /v1/consent`.',
    members(consentJsonSchema(), messageWords, 'stamp.'),
    '### A stamp',
    'The part of both that proves. Its JSON Schema is served at `/assent.stamp.schema.json`.',
    members(stampJsonSchema(), stampWords),
    '### Figures',
    'What happened on one page: one of these, or a list of them. Its JSON Schema is served at `/assent.figures.schema.json`.',
    members(figuresJsonSchema(), figureWords, '*'),
  ].join('\n\n');
}

/** Members of a message with their words; those below `skipped` stand elsewhere. */
export function membersOf(schema: object, skipped?: string) {
  // zod wrote it as a JSON Schema, and says no more of it than that it is an object.
  const written = schema as Parameters<typeof optionsIn>[0];
  return optionsIn(written).filter(
    ({ path }) => skipped === undefined || !path.startsWith(skipped),
  );
}

function members(schema: object, words: Readonly<Record<string, string>>, skipped?: string) {
  const rows = membersOf(schema, skipped).map(({ path, nodes, isRequired }) => [
    `\`${path.replaceAll('.*', '[…]')}\``,
    [...new Set(nodes.map(typeWords))].join(', or '),
    isRequired ? 'yes' : '',
    words[path] ?? '',
  ]);
  return table(['member', 'holds', 'always', 'what it is'], rows);
}
