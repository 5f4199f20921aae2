/** Adds one row; what the database returned of it, `undefined` where a row of its id was there. */
export type RowAdder<Row, Added> = (row: Row) => Promise<Added | undefined>;

type Waiting<Row, Added> = {
  row: Row;
  resolve(added: Added | undefined): void;
  reject(error: unknown): void;
};

/** Adds by one call of `addAll` the rows that are handed over in one turn. */
export function gatherRows<Row extends { id: string }, Added extends { id: string }>(
  addAll: (rows: readonly Row[]) => Promise<Added[]>,
): RowAdder<Row, Added> {
  let waiting: Waiting<Row, Added>[] = [];
  const addWaiting = async () => {
    const gathered = waiting;
    waiting = [];
    try {
      const rows = await addAll(gathered.map(({ row }) => row));
      const added = new Map(rows.map((row) => [row.id, row]));
      for (const { row, resolve } of gathered) {
        resolve(added.get(row.id));
        // Of two of one id the first was added.
        added.delete(row.id);
      }
    } catch (error) {
      for (const { reject } of gathered) reject(error);
    }
  };
  return (row) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(addWaiting);
      waiting.push({ row, resolve, reject });
    });
}
