const modules = import.meta.glob<Record<string, unknown>>('./generated/*.ts', { eager: true });

/**
 * A page's text with each line `{{generated: name}}` replaced by what `generated/<name>.ts` gives by its function
 * of that name. Throws where there is none; `path` is named in the message.
 */
export function withGenerated(text: string, path: string): string {
  return text.replace(/^\{\{generated: ([\w-]+)\}\}$/gm, (_, name: string) => {
    const make = modules[`./generated/${name}.ts`]?.[name];
    if (typeof make !== 'function') {
      throw new Error(
        `${path} asks for ${name}, but src/docs/generated/${name}.ts has no function ${name}.`,
      );
    }
    return String(make());
  });
}
