import type { z } from 'zod';

type Node = z.core.JSONSchema.JSONSchema;

/** One option of a configuration, as its JSON Schema says it. */
export type Option = {
  /** From the top, `*` standing for ids of the owner's and for entries of a list: `forms.*.fields.*.id`. */
  path: string;
  /** What may stand there, once for each shape that holds it. */
  nodes: Node[];
  /** Whether each shape that holds it requires it. */
  isRequired: boolean;
  /** For an option that only some shapes of its place hold: what else stands in those, like the channel of a delivery. */
  holders: string[];
};

/** Every named option below a schema, in the schema's order; one that several shapes of a place hold stands once. */
export function optionsIn(schema: Node): Option[] {
  const found = new Map<string, Option>();
  walk(schema, '', '', found);
  return [...found.values()];
}

function walk(node: Node, path: string, holder: string, found: Map<string, Option>): void {
  const below = (name: string) => (path ? `${path}.${name}` : name);
  for (const shape of shapesOf(node)) walk(shape, path, constantOf(shape), found);
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    if (typeof inner === 'boolean') continue;
    const isRequired = node.required?.includes(name) ?? false;
    const at = below(name);
    const before = found.get(at);
    if (before) {
      before.nodes.push(inner);
      before.isRequired &&= isRequired;
      before.holders.push(holder);
    } else found.set(at, { path: at, nodes: [inner], isRequired, holders: [holder] });
    walk(inner, at, '', found);
  }
  for (const inner of [node.additionalProperties, node.items]) {
    if (isNode(inner)) walk(inner, below('*'), '', found);
  }
}

/** The shapes one may choose from at a place; none where there is one alone. */
export function shapesOf(node: Node): Node[] {
  return [...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter(isNode);
}

/** The word by which a shape is told from its neighbours. */
function constantOf({ properties }: Node): string {
  const constants = Object.values(properties ?? {}).filter(isNode);
  return String(constants.find((inner) => typeof inner.const === 'string')?.const ?? '');
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
