import type { Log } from '../log';
import { codeOf } from '../store/failure';
import type { PageFigure } from '../store/pageFigures';
import type { Store } from '../store/store';

/** How soon after one write the next may be, in milliseconds: what a killed process may lose. */
const REST_MS = 1000;

/** Counts of what pages told, gathered so that they cost no write a page. */
export type PageCounts = {
  /** Notes rows; they are written at once where nothing was for a second, else with those that come meanwhile. */
  note(rows: readonly PageFigure[]): void;
  /** Resolves once what was noted is written, or could not be: then it waits for the next time. */
  written(): Promise<void>;
};

/** Counts that begin at nothing; a fault of the database is logged once until it is over. */
export function createPageCounts({
  store,
  log,
}: {
  store: Pick<Store, 'add'>;
  log: Log;
}): PageCounts {
  let noted = new Map<string, PageFigure>();
  let writing: Promise<void> | undefined;
  let isResting = false;
  let isFailing = false;

  const gather = (rows: readonly PageFigure[]) => {
    for (const row of rows) {
      const key = [row.day, row.what, row.subject, row.state].join('\n');
      const count = row.count + (noted.get(key)?.count ?? 0);
      noted.set(key, { ...row, count });
    }
  };
  const write = async () => {
    const rows = [...noted.values()];
    noted = new Map();
    try {
      await store.add(({ pageFigures }) => pageFigures.add(rows));
      isFailing = false;
    } catch (error) {
      gather(rows);
      if (!isFailing) log(`figures: ${codeOf(error)}`, 'fault');
      isFailing = true;
    }
    writing = undefined;
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (noted.size > 0) begin();
    }, REST_MS).unref();
  };
  const begin = () => {
    writing ??= write();
  };
  return {
    note(rows) {
      gather(rows);
      if (!isResting && rows.length > 0) begin();
    },
    async written() {
      await writing;
      if (noted.size > 0) begin();
      await writing;
    },
  };
}
