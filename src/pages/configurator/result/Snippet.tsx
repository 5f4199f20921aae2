import type { AssentConfig } from '../../../core/config';
import { useDesk } from '../desk';
import { Copy } from './Copy';
import { headLines } from './headLines';

/** What goes into pages, for the way a site is made. */
export function Snippet({
  config,
  platform,
}: {
  config: AssentConfig | undefined;
  platform: string;
}) {
  const { say } = useDesk();
  const lines = config && headLines(config, platform);
  return (
    <div class="field area">
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
