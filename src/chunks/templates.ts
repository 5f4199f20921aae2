import type { Adopt } from '../effects/gate';
import type { Trust } from '../effects/trust';

/**
 * Puts a template's content in its place and has its scripts run in order. A cloned script would run out of
 * order and past Trusted Types: an inert one stands in for each, marked as its template was, so that a grant
 * taken back too early leaves it waiting. Calls back, before anything runs, with what puts the template back.
 */
export function unfold(
  trust: Trust,
  template: HTMLTemplateElement,
  adopt: Adopt,
  undo: (fold: () => void) => void,
): Promise<unknown> {
  const content = document.importNode(template.content, true);
  const { assent, assentService } = template.dataset;
  const scripts = [
    ...content.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])'),
  ].map((cloned) => {
    const script = document.createElement('script');
    for (const { name, value } of cloned.attributes) {
      script.setAttribute(name === 'src' ? 'data-src' : name, value);
    }
    script.nonce = cloned.nonce;
    script.dataset.type = cloned.getAttribute('type') ?? '';
    script.type = 'text/plain';
    script.text = trust.createScript(cloned.text);
    if (assent !== undefined) script.dataset.assent = assent;
    if (assentService !== undefined) script.dataset.assentService = assentService;
    cloned.replaceWith(script);
    return script;
  });
  const nodes = [...content.childNodes];
  undo(() => {
    const first = nodes.find((node) => node.isConnected) as ChildNode | undefined;
    first?.before(template);
    for (const node of nodes) (node as ChildNode).remove();
  });
  template.replaceWith(content);
  return adopt(scripts);
}
