import type { AssentConfig } from '../../../core/config';
import { sealPlan } from '../../../core/sealPolicy';
import { wholeHead } from '../../../core/snippet';
import { catalog } from '../../../services/catalog/all';
import { useDesk } from '../desk';
import { Copy } from './Copy';

/** What goes into pages: the very lines that `assent snippet` prints. */
export function Snippet({ config }: { config: AssentConfig | undefined }) {
  const { say } = useDesk();
  const lines = config && wholeHead(config, planOf(config)).join('\n');
  return (
    <div class="field area">
      <h3>{say('snippet')}</h3>
      <p class="hint">{say('snippetWhy')}</p>
      {lines === undefined ? (
        <p class="waits">{say('snippetWaits')}</p>
      ) : (
        <>
          <textarea name="snippet" aria-label={say('snippet')} rows={4} readOnly value={lines} />
          <p class="presses">
            <Copy text={lines} />
          </p>
        </>
      )}
    </div>
  );
}

const planOf = (config: AssentConfig) => sealPlan(config, (preset) => catalog[preset]?.hosts ?? []);
