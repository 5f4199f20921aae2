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
        {errors.length ? `${say('errors', { count: String(errors.length) })}.` : say('soundText')}
        {warnings.length > 0 && ` ${say('warnings', { count: String(warnings.length) })}.`}
      </p>
      {findings.length > 0 && (
        <ul>
          {alike([...errors, ...warnings]).map((group) => (
            <Line key={group[0]?.path} group={group} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Findings by what they say: what is true of ten services is said once. */
function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, code, message, remedy } = finding;
    const key = [severity, code, message, remedy].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function Line({ group }: { group: readonly Finding[] }) {
  const { lang, cite } = useDesk();
  const [first] = group;
  if (!first) return null;
  const { message, remedy } = findingWords(first, lang);
  return (
    <li class={first.severity}>
      <span class="where">
        {group.map(({ path }) => (
          <Way key={path} path={path} />
        ))}
      </span>
      {message} <b>{remedy}</b> {first.law[0] && <small>{first.law.map(cite).join('; ')}</small>}
    </li>
  );
}

function Way({ path }: { path: string }) {
  const { lang, config } = useDesk();
  const [section = '', id = ''] = plainPath(path).split('.');
  const preset = section === 'services' ? wordsAt(config, `services.${id}.preset`) : undefined;
  return (
    <button type="button" class="plain" onClick={() => reach(path)}>
      {labelOf(plainPath(path), lang, preset)} <code>{path || 'assent.json'}</code>
    </button>
  );
}
