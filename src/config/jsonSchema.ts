import { z } from 'zod';
import { Config } from './schema';

/** The configuration's shape as JSON Schema (2020-12), for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return { title: 'Assent configuration', ...z.toJSONSchema(Config) };
}
