import { rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, type Edit } from './edits';
import type { Page } from './page';

/** A page and what is to be changed in it. */
export type ChangedPage = { page: Page; edits: Edit[] };

/** Writes the changed pages of a folder, each as a whole or not at all; what is not changed keeps every byte. */
export async function writePages(folder: string, changed: readonly ChangedPage[]): Promise<void> {
  for (const { page, edits } of changed) {
    const path = join(folder, page.name);
    const beside = `${path}.assent-${process.pid}`;
    const { mode } = await stat(path);
    try {
      await writeFile(beside, Buffer.from(applyEdits(page.bytes, edits), 'latin1'), {
        flag: 'wx',
        mode,
      });
      await rename(beside, path);
    } catch (error) {
      await unlink(beside).catch(() => {});
      throw error;
    }
  }
}
