import { z } from 'zod';
import { MAX_FIGURES, WIRE_VERSION } from './limits';

const Id = z.string().min(1).max(100);
const v = z.literal(WIRE_VERSION);

/** What was granted, by category and service: `false` for what was refused. */
const Choice = z.record(Id, z.boolean());

/**
 * One thing that happened on one page, without a word on whom to: the question was `shown`; it was answered
 * by granting all (`accepted`), nothing (`declined`) or something between (`chosen`); a granted service
 * `ran`, or a category, where its tags name no service.
 */
export const Figure = z.discriminatedUnion('what', [
  z.strictObject({ v, what: z.literal('shown') }),
  z.strictObject({
    v,
    what: z.enum(['accepted', 'declined', 'chosen']),
    choice: Choice.optional(),
  }),
  z.strictObject({ v, what: z.literal('ran'), service: Id }),
]);
export type Figure = z.infer<typeof Figure>;

/** All that one page tells, in one request: each thing once. */
export const Figures = z
  .array(Figure)
  .min(1)
  .max(MAX_FIGURES)
  .refine(
    (figures) => new Set(figures.map(sortOf)).size === figures.length,
    'A page is shown its question once, answers it once, and runs each service once.',
  );
export type Figures = z.infer<typeof Figures>;

function sortOf(figure: Figure): string {
  if (figure.what === 'ran') return `ran ${figure.service}`;
  return figure.what === 'shown' ? 'shown' : 'answered';
}

/** A body as the list that it stands for: a page with one thing to tell may send it bare. */
export function figuresOf(body: unknown): unknown {
  return Array.isArray(body) ? body : [body];
}
