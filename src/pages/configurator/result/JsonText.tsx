import { useEffect, useId, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { isObject } from '../json';
import { fileText } from '../ordered';
import { Copy } from './Copy';
import { fileAddress } from './fileAddress';
import { jsonFault } from './jsonFault';

/** The whole configuration, to read, take, write and paste. */
export function JsonText() {
  const { config, replace, say } = useDesk();
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; fault?: string | undefined }>();
  const text = fileText(config);

  // What was not JSON yet is left where the answers change elsewhere.
  useEffect(() => setDraft((now) => (now?.fault ? undefined : now)), [text]);

  const write = (words: string) => {
    const read = jsonFault(words);
    if (read.kind === 'fault') {
      setDraft({ text: words, fault: say('notJson', { why: read.why }) });
    } else if (!isObject(read.value)) {
      setDraft({ text: words, fault: say('notObject') });
    } else {
      const { value } = read;
      setDraft({ text: words });
      replace(() => value, 'json');
    }
  };
  return (
    <div class="field area">
      <label htmlFor={id}>{say('json')}</label>
      <textarea
        id={id}
        name="json"
        rows={16}
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={`${id}-why${draft?.fault ? ` ${id}-said` : ''}`}
        aria-invalid={!!draft?.fault}
        value={draft?.text ?? text}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => setDraft((now) => (now?.fault ? now : undefined))}
      />
      <p id={`${id}-why`} class="hint">
        {say('jsonWhy')}
      </p>
      {draft?.fault && (
        <p id={`${id}-said`} class="fault" role="alert">
          {draft.fault}
        </p>
      )}
      <p class="presses">
        <Copy text={text} />
        <a class="button" href={fileAddress(text)} download="assent.json">
          {say('download')}
        </a>
      </p>
    </div>
  );
}
