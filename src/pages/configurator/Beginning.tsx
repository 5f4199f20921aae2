import { useId, useState } from 'preact/hooks';
import { useDesk } from './desk';
import { isObject } from './json';
import { jsonFault } from './result/jsonFault';
import { begun, starts } from './starts';

/** Where one begins: a ready start, or a file that is there already. */
export function Beginning() {
  const { lang, replace, say } = useDesk();
  const id = useId();
  const [fault, setFault] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = jsonFault(await file.text().catch(() => ''));
    if (read.kind === 'fault') return setFault(say('notJson', { why: read.why }));
    if (!isObject(read.value)) return setFault(say('notObject'));
    const { value } = read;
    setFault('');
    replace(() => value, `open ${file.name} ${file.lastModified}`);
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
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // So that the same file, changed meanwhile, can be opened again.
            currentTarget.value = '';
          }}
        />
      </div>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}
