import { useState } from 'preact/hooks';
import type { AssentConfig } from '../../../core/config';
import { useDesk } from '../desk';
import { destinationOf } from '../destination';
import { Env } from './Env';
import { firstLead } from './firstLead';
import { JsonText } from './JsonText';
import { Platform } from './Platform';
import { Steps } from './Steps';
import { serving } from './serving';

/** What one takes away, and what to do with it. */
export function Result({ config }: { config: AssentConfig | undefined }) {
  const { lang, config: answers, say } = useDesk();
  const [platform, setPlatform] = useState('html');
  const way = destinationOf(answers);
  const { why, before, after } = serving[way];
  return (
    <section class="card" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {say('result')}
      </h2>
      <JsonText />
      <h3>{say('serving')}</h3>
      <p class="hint">{why[lang]}</p>
      <Steps steps={before} />
      {way === 'receiver' && <Env />}
      <Steps steps={after} from={before.length + 1} />
      <h3>{say('snippet')}</h3>
      <Platform config={config} platform={platform} onChoose={setPlatform} />
      <h3>{say('firstLead')}</h3>
      <Steps steps={firstLead[way]} />
    </section>
  );
}
