import type { AssentConfig } from '../../core/config';
import type { Use } from './askUse';
import { difference } from './difference';
import { FACTS } from './facts';
import type { Finished } from './finish';
import { missingIn } from './tellMissing';
import type { ChangedFile } from './writePages';
import type { Said } from './writtenConfig';

/** All that a run found, proposes and wrote. */
export type Run = {
  said: Said;
  use: Use;
  config: AssentConfig;
  changed: readonly ChangedFile[];
  advice: readonly string[];
  came: Finished;
};

/** A run as the document that `--json` prints. */
export function asJson({ said, use, config, changed, advice, came }: Run): object {
  return {
    v: 1,
    facts: Object.fromEntries(FACTS.flatMap((name) => (said[name] ? [[name, said[name]]] : []))),
    services: use.services.map(({ id, places }) => ({ id, places })),
    forms: use.forms.map(({ id, fields, extra, place }) => ({ id, fields, extra, place })),
    config,
    changes: changed.map(({ name, bytes, edits, decode }) => ({
      file: name,
      difference: difference(name, bytes, edits).map(decode),
    })),
    advice,
    missing: missingIn(config),
    written: came.written,
  };
}
