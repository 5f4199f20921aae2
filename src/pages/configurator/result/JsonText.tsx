import { useEffect, useId, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { openedText } from '../openedText';
import { fileText } from '../ordered';
import { unasked } from '../unasked';
import { Copy } from './Copy';
import { fileAddress } from './fileAddress';

/** The whole configuration, to read, take, write and paste. */
export function JsonText() {
  const { config, replace, say } = useDesk();
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; fault?: string | undefined }>();
  const text = fileText(config);
  const kept = unasked(config);

  // What was not JSON yet is left where the answers change elsewhere.
  useEffect(() => setDraft((now) => (now?.fault ? undefined : now)), [text]);

  const write = (words: string) => {
    const opened = openedText(words);
    if (opened.kind === 'fault') {
      setDraft({ text: words, fault: say(opened.key, opened.slots) });
    } else {
      setDraft({ text: words });
      replace(() => opened.config, 'json');
    }
  };
  return (
    <div class="field area">
      <label htmlFor={id}>{say('json')}</label>
      <textarea
        id={id}
        name="json"
        rows={10}
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={`${id}-why${draft?.fault ? ` ${id}-said` : ''}`}
        aria-invalid={!!draft?.fault}
        value={draft?.text ?? text}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => setDraft((now) => (now?.fault ? now : undefined))}
      />
      <p id={`${id}-why`} class="hint">
        {say('jsonWhy')} {kept.length > 0 && say('kept', { keys: kept.join(', ') })}
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
