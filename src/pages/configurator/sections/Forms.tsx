import { useDesk } from '../desk';
import { enter } from '../focusAfter';
import { newForm, withForm } from '../formAnswers';
import { objectAt } from '../json';
import { FormCard } from './FormCard';
import { Purposes } from './Purposes';
import { Section } from './Section';

/** Which forms the site has, and what for. */
export function Forms() {
  const { lang, config, replace } = useDesk();
  const forms = Object.keys(objectAt(config, 'forms'));
  return (
    <Section
      number={4}
      title={{ en: 'Which forms?', ru: 'Какие формы?' }}
      why={{
        en: 'Ask for as little as you need. Each purpose has its own text and its own box, and none is ticked beforehand.',
        ru: 'Спрашивайте как можно меньше. У каждой цели свой текст и своя галочка, заранее не стоит ни одна.',
      }}
    >
      {forms.map((form) => (
        <FormCard key={form} form={form} />
      ))}
      <p>
        <button
          type="button"
          class="second"
          onClick={() => enter(`forms.${newForm(config)}`, () => replace(withForm, 'forms'))}
        >
          {forms.length
            ? { en: 'One more form', ru: 'Ещё одна форма' }[lang]
            : { en: 'Add a form', ru: 'Добавить форму' }[lang]}
        </button>
      </p>
      <Purposes />
    </Section>
  );
}
