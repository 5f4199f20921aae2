import type { Finding } from '../../config/finding';
import { useDesk } from './desk';
import { findingWords } from './findingWords';
import { wordsAt } from './json';
import { labelOf } from './options/labels';
import { plainPath } from './plainPath';
import { reach } from './reach';

/** All that the checker and its advice say, each leading to its control. */
export function FindingList() {
  const { findings, say } = useDesk();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return (
    <section class={`card findings ${errors.length ? 'notice' : ''}`} aria-labelledby="findings">
      <h2 id="findings" tabIndex={-1}>
        {say('findings')}
      </h2>
      <p role="status">
        {errors.length ? say('errors', { count: String(errors.length) }) : say('soundText')}
        {warnings.length > 0 && ` ${say('warnings', { count: String(warnings.length) })}.`}
      </p>
      {findings.length > 0 && (
        <ul>
          {[...errors, ...warnings].map((finding) => (
            <Line key={finding.path + finding.message} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ finding }: { finding: Finding }) {
  const { lang, config, cite } = useDesk();
  const { path, severity, law } = finding;
  const { message, remedy } = findingWords(finding, lang);
  const [section = '', id = ''] = plainPath(path).split('.');
  const preset = section === 'services' ? wordsAt(config, `services.${id}.preset`) : undefined;
  const label = labelOf(plainPath(path), lang, preset);
  return (
    <li class={severity}>
      <button type="button" class="plain" onClick={() => reach(path)}>
        {label} <code>{path || 'assent.json'}</code>
      </button>{' '}
      {message} <b>{remedy}</b> {law[0] && <small>{law.map(cite).join('; ')}</small>}
    </li>
  );
}
