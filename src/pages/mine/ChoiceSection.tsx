import { subjectOf } from '../../core/decision';
import { localized } from '../../core/settings';
import type { State } from '../../core/state';
import type { Receipt, ReceiptPayload } from '../../wire/receipt';
import type { KeptChoice, MinePorts } from './contract';
import { jsonFile, verifyLink } from './files';
import { Press } from './Press';
import type { MineWords } from './words';

type Props = { ports: MinePorts; choices: readonly KeptChoice[]; words: MineWords };

/** What this browser was allowed, now and before, with the receipts of it. */
export function ChoiceSection({ ports, choices, words }: Props) {
  const { say } = words;
  const { choice, receiver = '' } = ports;
  if (!choice && choices.length === 0) return null;
  return (
    <section class="card">
      {choice && (
        <>
          <h2>{say('mine.choice')}</h2>
          <p>{standing(choice.state(), ports, words)}</p>
          <p class="row">
            <Press onPress={() => choice.change()}>{say('mine.choice.change')}</Press>
          </p>
        </>
      )}
      {choices.length > 0 && (
        <>
          <h3>{say('mine.consents')}</h3>
          <ul class="purposes">
            {choices.map(({ id, atMs, receipt }) => (
              <li key={id}>
                <b>{words.moment(atMs)}</b>
                <p>{decided(receipt, ports, words)}</p>
                <p class="row">
                  <a href={jsonFile(receipt)} download={`assent-receipt-${id}.json`}>
                    {say('mine.receipt')}
                  </a>
                  <a href={verifyLink(receiver, receipt)} target="_blank" rel="noopener noreferrer">
                    {say('mine.receipt.show')}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The choice as it stands, in words. */
function standing(state: State, ports: MinePorts, words: MineWords): string {
  const { say } = words;
  if (state.kind === 'unanswered') return say('mine.choice.open');
  const on = Object.keys(state.choice).filter((id) => state.choice[id]);
  const categories = on.map((id) => titleOf(id, ports, words)).join(', ');
  const since = say('mine.choice.since', {
    date: words.day(state.at),
    expires: words.day(state.expires),
  });
  return `${on.length > 0 ? say('mine.choice.on', { categories }) : say('mine.choice.off')} ${since}`;
}

/** What a receipt says was decided, in words; nothing where it cannot be read. */
function decided({ jws }: Receipt, ports: MinePorts, words: MineWords): string {
  const decisions = decisionsIn(jws);
  const states = ['given', 'informed', 'refused', 'withdrawn'] as const;
  return states
    .flatMap((state) => {
      const titles = decisions
        .filter((one) => one.state === state)
        .map((one) => {
          const { kind, id } = subjectOf(one);
          return kind === 'purpose' ? words.purpose(id) : titleOf(id, ports, words);
        });
      return titles.length > 0
        ? words.say(`mine.consent.${state}`, { what: titles.join(', ') })
        : [];
    })
    .join('; ');
}

function decisionsIn(jws: string): ReceiptPayload['decisions'] {
  try {
    const binary = atob((jws.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const { decisions } = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(decisions) ? decisions : [];
  } catch {
    return [];
  }
}

/** What a category or a service is called. */
function titleOf(id: string, { config, spoken }: MinePorts, { sayOr }: MineWords): string {
  const own = localized(config.categories?.[id]?.title, spoken.locale);
  return own ?? sayOr(`category.${id}.title`, config.services?.[id]?.title ?? id);
}
