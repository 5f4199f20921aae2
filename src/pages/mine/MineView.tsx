import { ChoiceSection } from './ChoiceSection';
import type { Desk } from './desk';
import { LeadCard } from './LeadCard';
import { PasteForm } from './PasteForm';
import { Press } from './Press';
import type { MineWords } from './words';

type Props = { desk: Desk; words: MineWords; onClose: (() => void) | undefined };

/** All that is held of a person, as far as keys are at hand. */
export function MineView({ desk, words, onClose }: Props) {
  const { say, locale } = words;
  const { leads, ports, choices, isRead } = desk;
  return (
    <div class="mine" lang={locale} dir="ltr">
      <header>
        <h1>{say('mine.title')}</h1>
        {onClose && (
          <Press class="close" label={say('mine.close')} onPress={onClose}>
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M5 5l14 14M19 5L5 19" />
            </svg>
          </Press>
        )}
      </header>
      <p class="intro">{say('mine.intro')}</p>
      {leads.map((lead, index) => (
        <LeadCard
          key={lead.state.held.key}
          lead={lead}
          desk={desk}
          words={words}
          at={`lead-${leads.length - index}`}
        />
      ))}
      <ChoiceSection ports={ports} choices={choices} words={words} />
      {isRead && <Elsewhere desk={desk} words={words} />}
    </div>
  );
}

/** Where a key may be that is not at hand, and whom to write to without one. */
function Elsewhere({ desk, words }: Omit<Props, 'onClose'>) {
  const { say, contact } = words;
  return (
    <section class="card unprinted">
      {desk.leads.length === 0 && (
        <p>
          <b>{say(desk.ports.keepsKeys ? 'mine.none' : 'mine.nokey')}</b>
        </p>
      )}
      <p class={desk.leads.length > 0 ? 'quiet' : undefined}>{say('mine.where')}</p>
      {desk.ports.receiver !== undefined && <PasteForm desk={desk} words={words} />}
      <p>
        {say('mine.support')}{' '}
        {desk.ports.config.operator.email ? <a href={`mailto:${contact}`}>{contact}</a> : contact}
      </p>
    </section>
  );
}
