import type { Mine } from '../../wire/mine';
import type { MinePorts } from './contract';
import { jsonFile, verifyLink } from './files';
import type { Lead } from './lead';
import { Press } from './Press';
import { Unfold } from './Unfold';
import type { MineWords } from './words';

type Props = { lead: Lead; mine: Mine; ports: MinePorts; words: MineWords };

/** What a person takes along: a copy, the receipt, and the key. */
export function TakeSection({ lead, mine, ports, words }: Props) {
  const { say } = words;
  const { receiver, key } = lead.state.held;
  const { receipt } = mine;
  const { id } = mine.lead;
  return (
    <section class="unprinted">
      <h3>{say('mine.take')}</h3>
      <ul class="ways">
        <li>
          <a href={jsonFile(mine)} download={`assent-my-data-${id}.json`}>
            {say('mine.copy')}
          </a>
        </li>
        {receipt && (
          <>
            <li>
              <a href={jsonFile(receipt)} download={`assent-receipt-${id}.json`}>
                {say('mine.receipt')}
              </a>
            </li>
            <li>
              <a href={verifyLink(receiver, receipt)} target="_blank" rel="noopener noreferrer">
                {say('mine.receipt.show')}
              </a>
            </li>
          </>
        )}
        <li>
          <Press
            class="plain"
            onPress={(button) => ports.print(button.closest('article') ?? button)}
          >
            {say('mine.print')}
          </Press>
        </li>
      </ul>
      <Unfold
        title={say('mine.key')}
        show={(place) => ports.showKey(place, `${receiver}/mine#${key}`)}
      />
    </section>
  );
}
