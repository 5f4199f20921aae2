import { useDesk } from './desk';
import { at, wordsAt } from './json';
import { Lines } from './Lines';
import type { Option } from './options/option';

type Props = { option: Option; id: string; describedBy: string; isWrong: boolean };

/** The control of an option; its name is the option's path. */
export function Input({ option, id, describedBy, isWrong }: Props) {
  const { lang, config, put, say } = useDesk();
  const { path, kind, usual, example = '', autocomplete } = option;
  const usually = usual && say('usual', { value: usual[lang] });
  const value = wordsAt(config, path);
  const common = {
    id,
    name: path,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    // Nobody's addresses are to be written with a capital, nor mended.
    autocapitalize: 'off' as const,
    spellcheck: false,
  };
  const write = (words: string) => put(path, words === '' ? undefined : words);
  switch (kind) {
    case 'choice':
      return <Select common={common} option={option} none={usually ?? say('none')} />;
    case 'switch':
      return (
        <input
          {...common}
          type="checkbox"
          checked={at(config, path) === true}
          onChange={(event) => put(path, event.currentTarget.checked || undefined)}
        />
      );
    case 'list':
      return <Lines common={common} path={path} example={example} />;
    case 'area':
      return (
        <textarea
          {...common}
          rows={3}
          value={value}
          onInput={(event) => write(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <input
          {...common}
          inputMode="numeric"
          value={value}
          placeholder={usually ?? example}
          onInput={(event) => {
            const words = event.currentTarget.value.trim();
            // What is no number stays as it is: the checker says so.
            put(path, /^-?\d+$/.test(words) ? Number(words) : words || undefined);
          }}
        />
      );
    default:
      return (
        <input
          {...common}
          autocomplete={autocomplete ?? 'off'}
          value={value}
          placeholder={usually ?? example}
          onInput={(event) => write(event.currentTarget.value)}
        />
      );
  }
}

type SelectProps = {
  common: { id: string; name: string };
  option: Option;
  /** What stands for nothing chosen. */
  none: string;
};

function Select({ common, option: { path, choices = [] }, none }: SelectProps) {
  const { lang, config, put } = useDesk();
  const value = wordsAt(config, path);
  const isStrange = value !== '' && !choices.some((one) => one.value === value);
  return (
    <select
      {...common}
      value={value}
      onChange={(event) => put(path, event.currentTarget.value || undefined)}
    >
      <option value="">{none}</option>
      {choices.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label[lang]}
        </option>
      ))}
      {isStrange && <option value={value}>{value}</option>}
    </select>
  );
}
