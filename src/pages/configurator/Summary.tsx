import { useDesk } from './desk';

/** How it stands, always in sight, with the ways to what is further down. */
export function Summary() {
  const { findings, say } = useDesk();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <footer class="summary">
      <p class="places">
        <button type="button" class="plain" onClick={() => go(errors ? 'findings' : 'result')}>
          {errors ? say('errors', { count: String(errors) }) : say('sound')}
        </button>
        <button type="button" class="plain toPreview" onClick={() => go('preview')}>
          {say('toPreview')}
        </button>
        <button type="button" class="plain" onClick={() => go('result')}>
          {say('toResult')}
        </button>
      </p>
    </footer>
  );
}

function go(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
