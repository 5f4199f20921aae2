import { useState } from 'preact/hooks';
import { useDesk } from '../desk';

/** A button that copies words, and says what came of it. */
export function Copy({ text }: { text: string }) {
  const { say } = useDesk();
  const [outcome, setOutcome] = useState<{ text: string; isDone: boolean }>();
  const copy = () => {
    // Absent on pages without TLS.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject();
    written.then(
      () => setOutcome({ text, isDone: true }),
      () => setOutcome({ text, isDone: false }),
    );
  };
  return (
    <>
      <button type="button" class="second" onClick={copy}>
        {say('copy')}
      </button>{' '}
      <span role="status" class="copied">
        {outcome?.text === text && say(outcome.isDone ? 'copied' : 'notCopied')}
      </span>
    </>
  );
}
