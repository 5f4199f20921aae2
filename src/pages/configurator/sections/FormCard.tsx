import { useId } from 'preact/hooks';
import { useDesk } from '../desk';
import { Faults } from '../Faults';
import { Fields } from '../Field';
import { leave } from '../focusAfter';
import { fieldsOf, withField, withoutForm, withPurpose } from '../formAnswers';
import { at } from '../json';
import { findingsAt } from '../judge';
import { formOptions } from '../options/form';
import { formFields, freePurposes } from '../options/purposes';
import { Tick } from '../Tick';

/** One form: what it asks for, and what else it offers. */
export function FormCard({ form }: { form: string }) {
  const { lang, config, findings, replace, say } = useDesk();
  const id = useId();
  const path = `forms.${form}`;
  const asked = fieldsOf(config, form);
  const said = [
    ...findingsAt(findings, path),
    ...findingsAt(findings, `${path}.fields`, true),
    ...findingsAt(findings, `${path}.purposes`, true),
  ];
  return (
    <fieldset aria-describedby={said.length ? id : undefined}>
      <legend>
        {{ en: 'Form', ru: 'Форма' }[lang]} <code>{form}</code>
      </legend>
      <div class="ticks">
        {formFields.map((field) => (
          <Tick
            key={field.id}
            name={`${path}.fields`}
            value={field.id}
            label={field.label[lang]}
            checked={asked.includes(field.id)}
            onToggle={(isOn) =>
              replace((now) => withField(now, form, field.id, isOn), `${path}.fields.${field.id}`)
            }
          />
        ))}
      </div>
      {freePurposes.map((purpose) => (
        <Tick
          key={purpose.id}
          name={`${path}.purposes.${purpose.id}`}
          label={purpose.label[lang]}
          why={purpose.why[lang]}
          law={purpose.law}
          checked={at(config, `${path}.purposes.${purpose.id}`) !== undefined}
          onToggle={(isOn) =>
            replace(
              (now) => withPurpose(now, form, purpose, isOn),
              `${path}.purposes.${purpose.id}`,
            )
          }
        />
      ))}
      <Faults id={id} findings={said} />
      <details>
        <summary>{{ en: 'More of this form', ru: 'Ещё об этой форме' }[lang]}</summary>
        <Fields options={formOptions(form)} />
      </details>
      <button
        type="button"
        class="plain"
        onClick={({ currentTarget }) =>
          leave(currentTarget, () => replace((now) => withoutForm(now, form), path))
        }
      >
        {say('remove', { what: form })}
      </button>
    </fieldset>
  );
}
