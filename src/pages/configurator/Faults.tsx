import type { Finding } from '../../config/finding';
import { useDesk } from './desk';
import { findingWords } from './findingWords';

/** What the checker says of one place. */
export function Faults({ id, findings }: { id: string; findings: readonly Finding[] }) {
  const { lang, cite } = useDesk();
  if (!findings.length) return null;
  return (
    <ul id={id} class="faults">
      {findings.map((finding) => {
        const { path, code, severity, law } = finding;
        const { message, remedy } = findingWords(finding, lang);
        return (
          <li key={path + code + message} class={severity}>
            <span aria-hidden="true">{severity === 'error' ? '✗' : '!'}</span> {message}{' '}
            <b>{remedy}</b> {law[0] && <small>{cite(law[0])}</small>}
          </li>
        );
      })}
    </ul>
  );
}
