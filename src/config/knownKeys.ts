import { z } from 'zod';
import { Config } from './schema';

/** The keys an object at this path of the configuration may have; none for a path that is no object. */
export function knownKeys(parts: readonly PropertyKey[]): string[] {
  let schemas: z.core.$ZodType[] = [Config];
  for (const part of parts)
    schemas = schemas.flatMap(unwrap).flatMap((schema) => inside(schema, part));
  return schemas
    .flatMap(unwrap)
    .flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodExactOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}

function inside(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<PropertyKey, z.core.$ZodType>> = schema.shape;
    const found = Object.hasOwn(shape, part) ? shape[part] : undefined;
    return found ? [found] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  return schema instanceof z.ZodRecord ? [schema.valueType] : [];
}
