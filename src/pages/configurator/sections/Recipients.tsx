import { withoutRecipient, withRecipient } from '../deliveryAnswers';
import { useDesk } from '../desk';
import { Fields } from '../Field';
import { enter, leave } from '../focusAfter';
import { objectAt } from '../json';
import type { Option } from '../options/option';

const optionsOf = (path: string): Option[] => [
  {
    path: `${path}.name`,
    kind: 'text',
    label: { en: 'Name', ru: 'Название' },
    why: {
      en: 'Consents name whoever is given the data.',
      ru: 'Согласие называет, кому передают данные.',
    },
    law: '152-FZ art. 9 part 4',
  },
  {
    path: `${path}.inn`,
    kind: 'text',
    label: { en: 'ИНН (tax number)', ru: 'ИНН' },
    why: { en: 'So that nobody is mistaken for another.', ru: 'Чтобы не спутать с тёзкой.' },
  },
  {
    path: `${path}.country`,
    kind: 'text',
    label: { en: 'Country', ru: 'Страна' },
    why: {
      en: 'Handing data abroad has its own rules.',
      ru: 'У передачи за границу свои правила.',
    },
    law: '152-FZ art. 12',
    example: 'RU',
  },
];

/** Who else is given the data. */
export function Recipients() {
  const { lang, config, replace, say } = useDesk();
  const ids = Object.keys(objectAt(config, 'recipients'));
  const add = () => {
    let number = 1;
    while (ids.includes(`recipient${number}`)) number += 1;
    const id = `recipient${number}`;
    const facts = { name: '', country: 'RU' };
    enter(`recipients.${id}`, () => replace((now) => withRecipient(now, id, facts), 'recipients'));
  };
  return (
    <>
      {ids.map((id) => (
        <fieldset key={id}>
          <legend>
            {{ en: 'Recipient', ru: 'Получатель' }[lang]} <code>{id}</code>
          </legend>
          <Fields options={optionsOf(`recipients.${id}`)} />
          <button
            type="button"
            class="plain"
            onClick={({ currentTarget }) =>
              leave(currentTarget, () =>
                replace((now) => withoutRecipient(now, id), `recipients.${id}`),
              )
            }
          >
            {say('remove', { what: id })}
          </button>
        </fieldset>
      ))}
      <p>
        <button type="button" class="second" onClick={add}>
          {{ en: 'Somebody else is given the data', ru: 'Данные получает кто-то ещё' }[lang]}
        </button>
      </p>
    </>
  );
}
