import type { Revive } from './gate';

/**
 * Puts a template's content in its place and runs its scripts in order. A cloned script would run out of
 * order and past Trusted Types: each is made inert first, then revived.
 */
export async function unfold(template: HTMLTemplateElement, revive: Revive): Promise<void> {
  const content = document.importNode(template.content, true);
  const scripts = [...content.querySelectorAll('script')].map((script) => {
    const type = script.getAttribute('type') ?? '';
    script.type = 'text/plain';
    return [script, type] as const;
  });
  template.replaceWith(content);
  for (const [script, type] of scripts) await revive(script, type);
}
