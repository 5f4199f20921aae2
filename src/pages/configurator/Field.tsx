import { useId } from 'preact/hooks';
import { useDesk } from './desk';
import { Faults } from './Faults';
import { Input } from './Input';
import { findingsAt } from './judge';
import type { Option } from './options/option';

/** One option: its control, what it is for, and what the checker says of it. */
export function Field({ option }: { option: Option }) {
  const { lang, findings, cite } = useDesk();
  const id = useId();
  const { path, kind, label, why, law, hears = [] } = option;
  const said = [
    ...findingsAt(findings, path, kind === 'list'),
    ...hears.flatMap((other) => findingsAt(findings, other)),
  ];
  const isWrong = said.some(({ severity }) => severity === 'error');
  return (
    <div class={`field ${kind}`}>
      <label htmlFor={id}>{label[lang]}</label>
      <Input
        option={option}
        id={id}
        describedBy={`${id}-why${said.length ? ` ${id}-said` : ''}`}
        isWrong={isWrong}
      />
      <p id={`${id}-why`} class="hint">
        {why[lang]} {law && <small>{cite(law)}</small>}
      </p>
      <Faults id={`${id}-said`} findings={said} />
    </div>
  );
}

/** Several of them. */
export function Fields({ options }: { options: readonly Option[] }) {
  return (
    <div class="fields">
      {options.map((option) => (
        <Field key={option.path} option={option} />
      ))}
    </div>
  );
}
