import type { SentData } from './commitment';

/**
 * What may have been sent, of a lead as it is kept: members that were left out are kept as empty ones,
 * so that for each empty one there are two ways. The commitment tells which it was.
 */
export function sentDataOf({ fields, typed = {}, extra = {} }: SentData): SentData[] {
  const ways = (values: Record<string, string>) =>
    Object.keys(values).length > 0 ? [values] : [undefined, values];
  return ways(typed).flatMap((typedWay) =>
    ways(extra).map((extraWay) => ({
      fields,
      ...(typedWay && { typed: typedWay }),
      ...(extraWay && { extra: extraWay }),
    })),
  );
}
