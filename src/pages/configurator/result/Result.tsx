import type { AssentConfig } from '../../../core/config';
import { useDesk } from '../desk';
import { JsonText } from './JsonText';
import { Snippet } from './Snippet';
import { Steps } from './Steps';

/** What one takes away. */
export function Result({ config }: { config: AssentConfig | undefined }) {
  const { say } = useDesk();
  return (
    <section class="card" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {say('result')}
      </h2>
      <JsonText />
      <Snippet config={config} />
      <Steps />
    </section>
  );
}
