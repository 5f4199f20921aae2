/** Does something slice by slice, each behind the last id of the one before, as long as there is one. */
export async function bySlices(
  slice: (after: string) => Promise<string | undefined>,
): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) after = await slice(after);
}
