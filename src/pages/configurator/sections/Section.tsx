import type { ComponentChildren } from 'preact';
import type { InTwo } from '../../../core/service';
import { useDesk } from '../desk';

type Props = { number: number; title: InTwo; why?: InTwo; children: ComponentChildren };

/** One question with all that belongs to it. */
export function Section({ number, title, why, children }: Props) {
  const { lang } = useDesk();
  return (
    <section class="card" aria-labelledby={`question-${number}`}>
      <h2 id={`question-${number}`} tabIndex={-1}>
        {number}. {title[lang]}
      </h2>
      {why && <p class="hint">{why[lang]}</p>}
      {children}
    </section>
  );
}
