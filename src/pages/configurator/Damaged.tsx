import { useId } from 'preact/hooks';
import { useDesk } from './desk';
import type { Carried } from './saved';

/** Told where the address carries answers that cannot be read, or that another release wrote. */
export function Damaged({ carried }: { carried: Carried }) {
  const { say } = useDesk();
  const id = useId();
  if (carried.kind === 'none' || (carried.kind === 'saved' && !carried.isOther)) return null;
  return (
    <section class="card notice damaged" role="alert" aria-labelledby={id}>
      <h2 id={id}>{say(carried.kind === 'saved' ? 'newerTitle' : 'brokenTitle')}</h2>
      {carried.kind === 'saved' ? (
        <p>{say('newer')}</p>
      ) : (
        <>
          <p>{say('broken')}</p>
          <textarea readOnly rows={4} aria-label={say('readSoFar')} value={carried.words} />
        </>
      )}
    </section>
  );
}
