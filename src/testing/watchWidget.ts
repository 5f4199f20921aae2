import type { Assent } from '../embed/api';
import type { Answer, Note } from './note';

/** Runs in every page and frame before its own scripts; takes nothing from this module. */
export function watchWidget({
  tellName,
  givenName,
}: {
  tellName: string;
  givenName: string;
}): void {
  // The fixture put both there.
  const around = window as unknown as Record<string, unknown>;
  const tell = around[tellName] as ((note: Note) => void) | undefined;
  if (!tell) return;

  const addresses = () => {
    const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="assent"]')];
    const files = tags.flatMap(({ dataset }) => dataset.config ?? []);
    let config: unknown = window.assentConfig;
    try {
      config ??= JSON.parse(document.getElementById('assent-config')?.textContent ?? 'null');
    } catch {
      // It is told by what it does.
    }
    const { receiver, endpoint, consentEndpoint, base } = Object(config) as Record<string, unknown>;
    const urls = [receiver, endpoint, consentEndpoint, base].flatMap((one) => [
      one,
      Object(one).url,
    ]);
    const said = tags.flatMap(({ src, dataset }) => [src, dataset.receiver, dataset.endpoint]);
    const whole = (all: unknown[]) =>
      all.flatMap((one) =>
        typeof one === 'string' && one && URL.canParse(one, document.baseURI)
          ? new URL(one, document.baseURI).href
          : [],
      );
    return { own: whole([...urls, ...said, ...files]), files: whole(files) };
  };

  /** What stands of an answer that the widget takes no more: its record. */
  const staleRecord = () => {
    try {
      const values = document.cookie.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1));
      return values.find((value) => /^1\.\d+\.\d+\.\d+\.[a-z0-9_]+-[01]/.test(value)) ?? '';
    } catch {
      return '';
    }
  };

  const give = (wanted: Answer, assent: Assent) => {
    const ids = typeof wanted === 'object' ? Object.keys(wanted).filter((id) => wanted[id]) : [];
    if (wanted === 'accepted') assent.accept();
    else if (wanted === 'declined' || !ids[0]) assent.decline();
    else assent.accept(ids);
    const state = assent.state();
    const known = state.kind === 'answered' ? Object.keys(state.choice) : [];
    const unknown = Object.keys(Object(wanted)).filter(
      (id) => typeof wanted === 'object' && !known.includes(id),
    );
    tell({ kind: 'given', known, unknown });
  };

  document.addEventListener('assent:ready', (event) => {
    const isAnswered = (event as CustomEvent).detail?.kind === 'answered'; // only the widget fires it
    const outdated = isAnswered ? '' : staleRecord();
    tell({ kind: 'ready', isAnswered, outdated, ...addresses() });
    const wanted = around[givenName] as Answer | undefined;
    if (!wanted || isAnswered || outdated) return;
    // Once it is put together, and before it draws.
    queueMicrotask(() => {
      if (window.assent) return give(wanted, window.assent);
      tell({ kind: 'not-given' });
    });
  });
  document.addEventListener('assent:consent', () => tell({ kind: 'chosen' }));
  document.addEventListener('assent:form-handed-over', (event) => {
    const { form = '' } = (event as CustomEvent).detail ?? {}; // only the widget fires it
    for (const one of document.querySelectorAll(`[data-assent-form="${CSS.escape(form)}"]`)) {
      const stamp = one.querySelector<HTMLInputElement>('input[type=hidden][name=consent]')?.value;
      if (stamp) tell({ kind: 'handed-over', stamp });
    }
  });
}
