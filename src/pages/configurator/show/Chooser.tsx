import { useId } from 'preact/hooks';

type Props<Value extends string> = {
  label: string;
  name: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChoose(value: Value): void;
};

/** A choice of how the preview shows things. */
export function Chooser<Value extends string>({
  label,
  name,
  value,
  choices,
  onChoose,
}: Props<Value>) {
  const id = useId();
  return (
    <div class="chooser">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices[currentTarget.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
