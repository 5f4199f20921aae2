import type { Draft } from './draft';
import type { Plain } from './plain';
import type { Source } from './readSource';
import type { Taken } from './taken';

/** How one other tool's configuration is recognised and carried over. */
export type Tool = {
  /** As `--from` names it. */
  id: string;
  title: string;
  /** Its configuration in a file; `undefined` where the file is another tool's. */
  find(source: Source): Plain | undefined;
  /** Puts into the draft what Assent has too. */
  carry(taken: Taken, draft: Draft): void;
};
