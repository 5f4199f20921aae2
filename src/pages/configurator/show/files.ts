import type { Files } from './previewPage';

// Read while this script runs: later nothing says where it came from.
const own =
  typeof document === 'undefined'
    ? ''
    : ((document.currentScript as HTMLScriptElement | null)?.src ?? ''); // we are no SVG script

/** What stands beside this script, and the widget in the folder above. */
export function previewFiles(): Files {
  const at = (path: string) => new URL(path, own || location.href).href;
  return { widget: at('../assent.js'), script: at('preview.js'), style: at('preview.css') };
}
