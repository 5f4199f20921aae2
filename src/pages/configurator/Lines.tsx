import { useState } from 'preact/hooks';
import { useDesk } from './desk';
import { listAt } from './json';

type Props = { common: Record<string, unknown>; path: string; example: string };

/** A list, one entry a line; while it is written, empty lines stay. */
export function Lines({ common, path, example }: Props) {
  const { config, put } = useDesk();
  const list = listAt(config, path);
  const [draft, setDraft] = useState<string>();
  return (
    <textarea
      {...common}
      rows={2}
      placeholder={example}
      value={draft ?? list.join('\n')}
      onInput={(event) => {
        const { value } = event.currentTarget;
        setDraft(value);
        const words = value.split('\n').flatMap((line) => line.trim() || []);
        put(path, words.length ? words : undefined);
      }}
      onBlur={() => setDraft(undefined)}
    />
  );
}
