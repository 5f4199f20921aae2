import { useId, useState } from 'preact/hooks';
import { useDesk } from './desk';
import { LONGEST_TEXT, type Opened, openedText } from './openedText';
import { begun, starts } from './starts';

type Fault = Extract<Opened, { kind: 'fault' }>;

/** Where one begins: a ready start, or a file that is there already. */
export function Beginning() {
  const { lang, replace, say } = useDesk();
  const id = useId();
  const [fault, setFault] = useState<Fault>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    // What is far too long is not even read.
    const text = file.size > 4 * LONGEST_TEXT ? ' '.repeat(LONGEST_TEXT + 1) : await file.text();
    const opened = openedText(text);
    if (opened.kind === 'fault') return setFault(opened);
    setFault(undefined);
    replace(() => opened.config, `open ${file.name} ${file.lastModified}`);
  };
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section class="card" aria-labelledby={`${id}-start`}>
      <h2 id={`${id}-start`}>{say('start')}</h2>
      <p class="presses starts">
        {starts.map((start) => (
          <button
            key={start.id}
            type="button"
            class="second"
            onClick={() => replace((now) => begun(start, now, today), `start ${start.id}`)}
          >
            {start.label[lang]}
          </button>
        ))}
      </p>
      <p class="hint">{say('startWhy')}</p>
      <div class="field">
        <label htmlFor={id}>{say('open')}</label>
        <input
          id={id}
          type="file"
          name="file"
          accept=".json,application/json"
          aria-invalid={!!fault}
          aria-describedby={`${id}-said`}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // So that the same file, changed meanwhile, can be opened again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p id={`${id}-said`} class="fault" role="alert">
        {fault && say(fault.key, fault.slots)}
      </p>
    </section>
  );
}
