import type { Mine } from '../../wire/mine';
import type { Lead } from './lead';
import { Press } from './Press';
import type { MineWords } from './words';

type Props = { lead: Lead; mine: Mine; receiver: string; words: MineWords };

/** Why a lead is held and until when, with the way to withdraw. */
export function WhySection({ lead, mine, receiver, words }: Props) {
  const { say } = words;
  return (
    <section>
      <h3>{say('mine.why')}</h3>
      <ul class="purposes">
        {mine.purposes.map(({ purpose, state, sha256, keepUntil }) => (
          <li key={purpose}>
            <div class="value">
              <b>{words.purpose(purpose)}</b>
              {(state === 'given' || state === 'informed') && (
                <Press
                  class="plain"
                  isBusy={lead.state.isBusy}
                  label={say('mine.withdraw.what', { purpose: words.purpose(purpose) })}
                  onPress={() => lead.ask({ kind: 'withdraw', purpose })}
                >
                  {say('mine.withdraw')}
                </Press>
              )}
            </div>
            <p>
              {say(`mine.purpose.${state}`)}{' '}
              {!mine.hold && keepUntil && say('mine.until', { until: words.day(keepUntil) })}
            </p>
            {sha256 !== undefined && (
              <p>
                <a href={`${receiver}/text/${sha256}`} target="_blank" rel="noopener noreferrer">
                  {say('mine.text')}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who receives a lead, and all that happened to it. */
export function WhoSection({ mine, words }: Pick<Props, 'mine' | 'words'>) {
  const { say } = words;
  const { recipients, operator, events } = mine;
  return (
    <>
      <section>
        <h3>{say('mine.who')}</h3>
        {recipients.length === 0 ? (
          <p>{say('mine.who.none', { operator: operator.name })}</p>
        ) : (
          <ul>
            {recipients.map(({ id, name, country, at }) => (
              <li key={id}>
                {name}
                <span class="quiet">
                  {country !== undefined && `, ${words.country(country)}`}
                  {at !== undefined && `, ${words.moment(at)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say('mine.events')}</h3>
        <ol class="events">
          {events.map(({ at, event }) => (
            <li key={at + event}>
              <time dateTime={at} class="quiet">
                {words.moment(at)}
              </time>{' '}
              {words.sayOr(`mine.event.${event}`, event)}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
