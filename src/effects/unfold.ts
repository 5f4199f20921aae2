import type { Trust } from './trust';

/**
 * Puts a template's content in its place; `undo` puts the template back. A cloned script would run out of
 * order and past Trusted Types: an inert one stands in for each in `scripts`, marked as its template was,
 * so that a grant taken back too early leaves it waiting.
 */
export function unfold(
  trust: Trust,
  template: HTMLTemplateElement,
): { scripts: HTMLScriptElement[]; undo(): void } {
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
  template.replaceWith(content);
  return {
    scripts,
    undo() {
      nodes.find((node) => node.isConnected)?.before(template);
      for (const node of nodes) node.remove();
    },
  };
}
