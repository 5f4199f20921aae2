import { useDesk } from '../desk';
import { Fields } from '../Field';
import { leave } from '../focusAfter';
import type { Option } from '../options/option';
import { choice } from '../options/option';

/** What is asked of a service that no preset knows. */
const optionsOf = (path: string): Option[] => [
  {
    path: `${path}.title`,
    kind: 'text',
    label: { en: 'Name', ru: 'Название' },
    why: { en: 'As visitors will read it.', ru: 'Так его прочтёт посетитель.' },
    law: 'GDPR art. 13',
  },
  {
    path: `${path}.category`,
    kind: 'choice',
    label: { en: 'Switched with', ru: 'Включается вместе с' },
    why: {
      en: 'The switch that lets it run; each aim has its own.',
      ru: 'Каким переключателем включается; у каждой цели свой.',
    },
    law: '152-FZ art. 9 part 1',
    choices: [
      choice('analytics', 'statistics', 'аналитикой'),
      choice('marketing', 'advertising', 'рекламой'),
      choice('necessary', 'always on', 'всегда включён'),
    ],
  },
  {
    path: `${path}.hosts`,
    kind: 'list',
    label: { en: 'Its hosts, one a line', ru: 'Его узлы, по одному в строке' },
    why: { en: 'Who gets the data.', ru: 'Кому уходят данные.' },
    law: 'GDPR art. 13',
    example: 'chat.example',
  },
  {
    path: `${path}.cookies`,
    kind: 'list',
    label: { en: 'Its cookies, one a line', ru: 'Его куки, по одной в строке' },
    why: {
      en: 'They are removed when somebody withdraws.',
      ru: 'Их удалят, если согласие отзовут.',
    },
    law: 'GDPR art. 7(3)',
    example: '_chat_*',
  },
];

/** A service of the owner's own words. */
export function OwnService({ id }: { id: string }) {
  const { put, say } = useDesk();
  const path = `services.${id}`;
  return (
    <fieldset>
      <legend>
        <code>{id}</code>
      </legend>
      <Fields options={optionsOf(path)} />
      <button
        type="button"
        class="plain"
        onClick={({ currentTarget }) => leave(currentTarget, () => put(path, undefined))}
      >
        {say('remove', { what: id })}
      </button>
    </fieldset>
  );
}
