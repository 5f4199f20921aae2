import { styleRoot } from './styles';
import { hearSubmitsIn } from './watchSubmits';

/** Where a form stands in a shadow root, has that root look and be heard like the page. */
export function enterRoot(form: HTMLFormElement): void {
  const root = form.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  styleRoot(root);
  hearSubmitsIn(root);
}
