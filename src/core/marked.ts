/** What a marked node names: its service alone, or all of its categories. */
export function idsOf({ dataset }: { dataset: DOMStringMap }): string[] {
  return (dataset.assentService ?? dataset.assent ?? '').split(/\s+/).filter(Boolean);
}
