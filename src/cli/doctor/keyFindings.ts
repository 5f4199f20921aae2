import { chooseKey } from '../../receiver/ledger/chooseKey';
import { keyFolderFault, keyFolderOf, readKeyFolder } from '../../receiver/ledger/keyFolder';
import { type Finding, noteOf, sentences } from './finding';

/** Where a receiver's keys are looked for; `jwk` is `ASSENT_SIGNING_KEY`. */
export type KeyPlaces = { dataFolder: string; jwk: string | undefined; isShared: boolean };

/** Whether receipts would be signed, and with the newest key that the database lists. */
export async function keyFindings(
  { dataFolder, jwk, isShared }: KeyPlaces,
  listed: readonly string[],
): Promise<Finding[]> {
  const note = noteOf('keys');
  const folder = keyFolderOf(dataFolder);
  let found: Awaited<ReturnType<typeof readKeyFolder>>;
  try {
    found = jwk === undefined ? await readKeyFolder(folder) : { keys: [], damaged: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // reading files throws nothing else
    // That the folder may not be looked at is told of with its files.
    return code === 'EACCES'
      ? []
      : [note('error', 'unsigned', ...sentences(keyFolderFault(folder, code)))];
  }
  const chosen = await chooseKey({ jwk, folder, found, listed, isShared });
  if (chosen.kind === 'failed') return [note('error', 'refused', ...sentences(chosen.message))];
  const told = chosen.warnings.map((line) => note('warning', 'not-the-newest', ...sentences(line)));
  return chosen.kind === 'none'
    ? [...told, note('error', 'unsigned', ...sentences(chosen.because))]
    : told;
}
