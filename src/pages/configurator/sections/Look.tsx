import { useDesk } from '../desk';
import { Fields } from '../Field';
import { choiceOptions } from '../options/choice';
import { colorOptions, lookOptions } from '../options/look';
import { Section } from './Section';
import { Texts } from './Texts';

/** How it looks, how long a choice lasts, and which words it uses. */
export function Look() {
  const { lang } = useDesk();
  return (
    <Section number={6} title={{ en: 'How shall it look?', ru: 'Как должно выглядеть?' }}>
      <Fields options={lookOptions} />
      <details>
        <summary>{{ en: 'Colours', ru: 'Цвета' }[lang]}</summary>
        <Fields options={colorOptions} />
      </details>
      <details>
        <summary>
          {
            {
              en: 'How long a choice lasts, and campaigns',
              ru: 'Сколько действует выбор, и кампании',
            }[lang]
          }
        </summary>
        <Fields options={choiceOptions} />
      </details>
      <details>
        <summary>{{ en: 'Own words', ru: 'Свои слова' }[lang]}</summary>
        <Texts />
      </details>
    </Section>
  );
}
