import { useId } from 'preact/hooks';
import { useDesk } from '../desk';
import { Faults } from '../Faults';
import { Fields } from '../Field';
import { listAt, objectAt, wordsAt } from '../json';
import { findingsAt } from '../judge';
import { choice, type Option } from '../options/option';
import { formFields } from '../options/purposes';
import { Tick } from '../Tick';

const optionsOf = (path: string, isFree: boolean): Option[] => [
  {
    path: `${path}.keepDays`,
    kind: 'number',
    label: { en: 'Kept for, days', ru: 'Хранить, дней' },
    why: {
      en: 'No longer than the purpose needs; then the receiver erases it.',
      ru: 'Не дольше, чем нужно для цели; потом приёмник удалит.',
    },
    law: '152-FZ art. 5 part 7',
    example: '365',
  },
  ...(isFree
    ? []
    : [
        {
          path: `${path}.basis`,
          kind: 'choice',
          label: { en: 'On the basis of', ru: 'На каком основании' },
          why: {
            en: 'A box to tick, or a notice where the person asked for it themselves.',
            ru: 'Галочка согласия или уведомление, если человек сам обратился.',
          },
          law: '152-FZ art. 6 part 1',
          choices: [
            choice('consent', 'consent', 'согласия'),
            choice('request', 'the person’s request', 'обращения человека'),
          ],
          usual: { en: 'as the law of the site', ru: 'по закону сайта' },
        } satisfies Option,
      ]),
];

/** What the data is for: how long it is kept, and who is given it. */
export function Purposes() {
  const { config } = useDesk();
  const purposes = Object.keys(objectAt(config, 'purposes'));
  return (
    <>
      {purposes.map((id) => (
        <Purpose key={id} id={id} />
      ))}
    </>
  );
}

function Purpose({ id }: { id: string }) {
  const { lang, config, findings, put } = useDesk();
  const said = useId();
  const path = `purposes.${id}`;
  const kind = wordsAt(config, `${path}.kind`);
  const given = listAt(config, `${path}.recipients`);
  const heard = [
    ...findingsAt(findings, path),
    ...['data', 'recipients', 'title', 'kind'].flatMap((key) =>
      findingsAt(findings, `${path}.${key}`, true),
    ),
  ];
  const called = (id: string) => formFields.find((one) => one.id === id)?.label[lang] ?? id;
  const give = (recipient: string, isGiven: boolean) => {
    const others = given.filter((one) => one !== recipient);
    const next = isGiven ? [...others, recipient] : others;
    put(`${path}.recipients`, next.length ? next : undefined);
  };
  return (
    <fieldset>
      <legend>
        {{ en: 'Purpose', ru: 'Цель' }[lang]} <code>{id}</code>
      </legend>
      <p class="hint">
        {{ en: 'Data', ru: 'Данные' }[lang]}:{' '}
        {listAt(config, `${path}.data`).map(called).join(', ')}
      </p>
      <Fields options={optionsOf(path, kind === 'advertising' || kind === 'calls')} />
      {Object.keys(objectAt(config, 'recipients')).map((recipient) => (
        <Tick
          key={recipient}
          name={`${path}.recipients`}
          value={recipient}
          label={`${{ en: 'Given to', ru: 'Передаётся' }[lang]}: ${wordsAt(config, `recipients.${recipient}.name`) || recipient}`}
          checked={given.includes(recipient)}
          onToggle={(isOn) => give(recipient, isOn)}
        />
      ))}
      <Faults id={said} findings={heard} />
    </fieldset>
  );
}
