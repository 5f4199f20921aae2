import { z } from 'zod';
import { described } from './described/all';
import { optionsIn } from './described/options';
import { Config } from './schema';

/** The configuration's shape as JSON Schema (2020-12), for editors: each option with what is said of it. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Config);
  for (const { path, nodes } of optionsIn(schema)) {
    const words = described[path];
    if (!words) continue;
    const { about, unless } = words;
    const description = unless === undefined ? about : `${about} Left out: ${unless}.`;
    for (const node of nodes) node.description = description;
  }
  return { title: 'Assent configuration', ...schema };
}
