import { useId } from 'preact/hooks';
import { useDesk } from './desk';

type Props = {
  name: string;
  value?: string;
  label: string;
  why?: string | undefined;
  law?: string | undefined;
  checked: boolean;
  onToggle(isOn: boolean): void;
};

/** A box to tick: whether something is there at all. */
export function Tick({ name, value, label, why, law, checked, onToggle }: Props) {
  const { cite } = useDesk();
  const id = useId();
  return (
    <div class="tick">
      <label>
        <input
          type="checkbox"
          name={name}
          {...(value !== undefined && { value })}
          checked={checked}
          {...(why && { 'aria-describedby': id })}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />{' '}
        {label}
      </label>
      {why && (
        <p id={id} class="hint">
          {why} {law && <small>{cite(law)}</small>}
        </p>
      )}
    </div>
  );
}
