import { useId } from 'preact/hooks';
import type { ServiceFacts } from '../../../core/service';
import { useDesk } from '../desk';
import { Faults } from '../Faults';
import { Field } from '../Field';
import { at, isObject, wordsAt } from '../json';
import { findingsAt } from '../judge';
import { numberIn } from '../pastedCode';
import { serviceId, withNumber, withService } from '../serviceAnswers';
import { Tick } from '../Tick';

/** One vendor: its number, or a box where it has none. */
export function Vendor({ facts }: { facts: ServiceFacts }) {
  const { lang, config, findings, replace } = useDesk();
  const id = useId();
  const { preset, title, aim, idPattern, idExample = '' } = facts;
  const path = `services.${serviceId(config, preset)}`;
  const isThere = isObject(at(config, path));
  const said = findingsAt(findings, path, true).filter(({ path: where }) => !/\.host$/.test(where));
  if (idPattern === undefined) {
    return (
      <div class="vendor">
        <Tick
          name={path}
          label={title[lang]}
          why={aim[lang]}
          checked={isThere}
          onToggle={(isOn) => replace((now) => withService(now, facts, isOn), path)}
        />
        <Faults id={`${id}-said`} findings={said} />
      </div>
    );
  }
  return (
    <div class="vendor">
      <label htmlFor={id}>{title[lang]}</label>
      <input
        id={id}
        name={`${path}.id`}
        value={wordsAt(config, `${path}.id`)}
        placeholder={idExample}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-why${said.length ? ` ${id}-said` : ''}`}
        aria-invalid={said.some(({ severity }) => severity === 'error')}
        onInput={({ currentTarget }) =>
          replace((now) => withNumber(now, facts, numberIn(currentTarget.value, facts)), path)
        }
      />
      <p id={`${id}-why`} class="hint">
        {aim[lang]}
      </p>
      <Faults id={`${id}-said`} findings={said} />
      {isThere && preset === 'yandex-metrika' && (
        <Field
          option={{
            path: `${path}.webvisor`,
            kind: 'switch',
            label: { en: 'Session Replay (Webvisor)', ru: 'Вебвизор' },
            why: {
              en: 'It records what visitors do; leave it off unless you need it.',
              ru: 'Записывает действия посетителей; без нужды не включайте.',
            },
            law: '152-FZ art. 5 part 5',
          }}
        />
      )}
      {isThere && /^(matomo|posthog|bitrix24)$/.test(preset) && (
        <Field
          option={{
            path: `${path}.host`,
            kind: 'text',
            label: { en: 'Its server', ru: 'Его сервер' },
            why: { en: 'Where it runs on your own.', ru: 'Если он стоит у вас.' },
            example: 'https://stats.example.ru',
          }}
        />
      )}
    </div>
  );
}
