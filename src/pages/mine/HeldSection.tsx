import type { Mine } from '../../wire/mine';
import type { MinePorts } from './contract';
import type { Lead } from './lead';
import { Press } from './Press';
import { Row } from './Row';
import { Unfold } from './Unfold';
import type { MineWords } from './words';

type Props = { lead: Lead; mine: Mine; ports: MinePorts; words: MineWords; at: string };

/** What is held of a lead, and the way to correct what was filled in. */
export function HeldSection({ lead, mine, ports, words, at }: Props) {
  const { say } = words;
  const { fields, typed = {}, extra = {}, browser, address } = mine.lead;
  return (
    <section>
      <h3>{say('mine.held')}</h3>
      <dl>
        {Object.entries(fields).map(([id, value]) => (
          <Row key={id} name={words.field(mine.lead, id)}>
            {lead.state.edited?.field === id ? (
              <Correction lead={lead} label={words.field(mine.lead, id)} words={words} at={at} />
            ) : (
              <Value
                lead={lead}
                mine={mine}
                id={id}
                value={value}
                typed={typed[id]}
                words={words}
              />
            )}
          </Row>
        ))}
        {Object.entries(extra).map(([id, value]) => (
          <Row key={id} name={id}>
            {value}
          </Row>
        ))}
        {address !== undefined && <Row name={say('mine.address')}>{address}</Row>}
      </dl>
      {browser && (
        <Unfold title={say('mine.browser')} show={(place) => ports.showBrowser(place, browser)} />
      )}
    </section>
  );
}

type ValueProps = Omit<Props, 'at' | 'ports'> & {
  id: string;
  value: string;
  typed: string | undefined;
};

function Value({ lead, mine, id, value, typed, words }: ValueProps) {
  const { say } = words;
  return (
    <div class="value">
      <span class="words">
        {words.value(id, value)}
        {typed !== undefined && typed !== value && (
          <small class="quiet">{say('mine.typed', { typed })}</small>
        )}
      </span>
      {!mine.hold && (
        <Press
          class="plain"
          data-focus={lead.state.left === id && 'left'}
          isBusy={lead.state.isBusy}
          label={say('mine.correct.what', { label: words.field(mine.lead, id) })}
          onPress={() => lead.edit(id, words.value(id, value))}
        >
          {say('mine.correct')}
        </Press>
      )}
    </div>
  );
}

type CorrectionProps = { lead: Lead; label: string; words: MineWords; at: string };

/** The very field, with what was wrong with it beside it. */
function Correction({ lead, label, words, at }: CorrectionProps) {
  const { say } = words;
  const { isBusy, edited } = lead.state;
  const { field = '', value = '', fault } = edited ?? {};
  const save = (within: Element) => {
    const typed = within.querySelector<HTMLInputElement>('[data-focus=field]')?.value ?? value;
    void lead.correct(field, typed);
  };
  const attributes = {
    'aria-label': label,
    'data-focus': 'field',
    'aria-invalid': fault !== undefined,
    ...(fault !== undefined && { 'aria-describedby': `${at}-fault` }),
  };
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      {field === 'message' ? (
        <textarea {...attributes} defaultValue={value} rows={4} />
      ) : (
        <input {...attributes} defaultValue={value} {...INPUTS[field as keyof typeof INPUTS]} />
      )}
      {fault !== undefined && (
        <p class="fault" id={`${at}-fault`}>
          {words.sayOr(`mine.error.${fault}`, say('mine.error.other'))}
        </p>
      )}
      <p class="row">
        <Press
          class="strong"
          isBusy={isBusy}
          onPress={(button) => save(button.closest('form') ?? button)}
        >
          {say('mine.save')}
        </Press>
        <Press isBusy={isBusy} onPress={() => lead.edit()}>
          {say('mine.cancel')}
        </Press>
      </p>
    </form>
  );
}

/** How the usual fields are typed and filled in. */
const INPUTS = {
  name: { inputMode: 'text', autocomplete: 'name' },
  phone: { inputMode: 'tel', autocomplete: 'tel' },
  email: { inputMode: 'email', autocomplete: 'email' },
} as const;
