import type { Mine } from '../../wire/mine';
import type { MinePorts } from './contract';
import { jsonFile, verifyLink } from './files';
import type { Lead } from './lead';
import type { MineWords } from './words';

type Props = { lead: Lead; mine: Mine; ports: MinePorts; words: MineWords };

/** What a person takes along: a copy, the receipt, and the key. */
export function TakeSection({ lead, mine, ports, words }: Props) {
  const { say } = words;
  const { receiver } = lead.state.held;
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
      </ul>
      <KeyDetails lead={lead} ports={ports} words={words} />
    </section>
  );
}

/** The key as a link, brought only when somebody asks for it. */
function KeyDetails({ lead, ports, words }: Omit<Props, 'mine'>) {
  const { held } = lead.state;
  const link = `${held.receiver}/mine#${held.key}`;
  return (
    <details
      class="key"
      onToggle={({ currentTarget }) => {
        const place = currentTarget.querySelector('div');
        if (!place || place.firstChild) return;
        // What did not come is asked for with the next press.
        ports.showKey(place, link).catch(() => {
          currentTarget.open = false;
        });
      }}
    >
      <summary>{words.say('mine.key')}</summary>
      <div />
    </details>
  );
}
