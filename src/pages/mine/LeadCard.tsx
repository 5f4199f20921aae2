import type { Mine } from '../../wire/mine';
import { ActView } from './ActView';
import type { Desk } from './desk';
import { HeldSection } from './HeldSection';
import type { Lead } from './lead';
import { Press } from './Press';
import { Question } from './Question';
import { TakeSection } from './TakeSection';
import { WhoSection, WhySection } from './WhySection';
import type { MineWords } from './words';

type Props = { lead: Lead; desk: Desk; words: MineWords; at: string };

/** One lead: what came of the last thing that was asked, and what stands of it now. */
export function LeadCard({ lead, desk, words, at }: Props) {
  const { say } = words;
  const { seen, isBusy, said, sentAt } = lead.state;
  const mine = seen?.kind === 'held' ? seen.mine : undefined;
  const status = isBusy
    ? say(seen ? 'mine.busy' : 'mine.loading')
    : said && say(said.key, slotsOf(said.slots, words));
  return (
    <article class="card" data-at={at} aria-busy={isBusy}>
      {sentAt !== undefined && (
        <h2 tabIndex={-1} data-focus="heading">
          {say('mine.lead', { time: words.moment(sentAt) })}
        </h2>
      )}
      <p
        role="status"
        tabIndex={-1}
        data-focus="said"
        class={said?.isFault ? 'said fault' : said && !isBusy ? 'said' : 'quiet'}
      >
        {status ?? (seen?.kind === 'unknown' ? say('mine.gone') : '')}
      </p>
      {said?.isFault && !isBusy && !lead.state.edited && (
        <p class="row unprinted">
          <Press onPress={() => lead.look(true)}>{say('mine.again')}</Press>
        </p>
      )}
      {seen?.kind === 'unknown' && desk.ports.keepsKeys && (
        <p class="row">
          <Press onPress={() => desk.drop(lead)}>{say('mine.forget')}</Press>
        </p>
      )}
      {mine && <HeldLead lead={lead} mine={mine} desk={desk} words={words} at={at} />}
      {seen?.kind === 'erased' && (
        <>
          {desk.ports.keepsKeys && <p>{say('mine.erased.device')}</p>}
          <ActView act={seen.act} ports={desk.ports} words={words} />
        </>
      )}
    </article>
  );
}

function HeldLead({ lead, mine, desk, words, at }: Props & { mine: Mine }) {
  const { say } = words;
  const { receiver } = lead.state.held;
  const { hold } = mine;
  const { asked, isBusy } = lead.state;
  const until = hold ? words.day(hold.until) : '';
  return (
    <>
      <p class="quiet">{say('mine.lead.site', { origin: mine.lead.origin, id: mine.lead.id })}</p>
      <p class={mine.lead.state === 'active' ? undefined : 'notice'}>
        {say(`mine.state.${mine.lead.state}`, {
          ...{ until, basis: hold?.basis ?? '', contact: words.contact },
        })}{' '}
        {hold?.isErasedThen && say('mine.state.wish')}
      </p>
      <HeldSection lead={lead} mine={mine} ports={desk.ports} words={words} at={at} />
      <WhySection lead={lead} mine={mine} receiver={receiver} words={words} />
      <WhoSection mine={mine} words={words} />
      <TakeSection lead={lead} mine={mine} ports={desk.ports} words={words} />
      <p class="row unprinted erase">
        <Press isBusy={isBusy} onPress={() => lead.ask({ kind: 'erase' })}>
          {say('mine.erase')}
        </Press>
      </p>
      {asked && (
        <Question
          title={say(`mine.${asked.kind}.ask`)}
          then={
            asked.kind === 'withdraw'
              ? say('mine.withdraw.then', { purpose: words.purpose(asked.purpose) })
              : say(hold ? 'mine.erase.held' : 'mine.erase.then', { until })
          }
          yes={say(`mine.${asked.kind}.yes`)}
          no={say('mine.cancel')}
          onAnswer={(isYes) => {
            if (!isYes) lead.ask();
            else if (asked.kind === 'erase') void lead.erase();
            else void lead.withdraw(asked.purpose);
          }}
        />
      )}
    </>
  );
}

/** What fills a sentence in; a time is said in the reader's zone. */
function slotsOf(
  { until, ...slots }: Record<string, string> = {},
  words: MineWords,
): Record<string, string> {
  return { ...slots, ...(until !== undefined && { until: words.day(until) }) };
}
