import { bundledLanguages, createHighlighter, createJavaScriptRegexEngine } from 'shiki';

const THEMES = { light: 'github-light-default', dark: 'github-dark-default' } as const;

/** Colours code by classes; what each class looks like is said by `css` when all is coloured. */
export type Highlight = { paint(code: string, language: string): string; css(): string };

/** Other names that authors write for a language. */
const OTHER_NAMES: Record<string, string> = { env: 'dotenv', conf: 'nginx' };

/** Makes what colours code in these languages; one that is not known stays plain. */
export async function createHighlight(languages: Iterable<string>): Promise<Highlight> {
  const nameOf = (language: string) => OTHER_NAMES[language] ?? language;
  const known = [...new Set([...languages].map(nameOf))].filter((name) => name in bundledLanguages);
  const highlighter = await createHighlighter({
    themes: Object.values(THEMES),
    langs: known.sort(),
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const classes = new Map<string, string>();
  const classOf = (light: string, dark: string) => {
    const colours = `${light} ${dark}`.toLowerCase();
    const found = classes.get(colours) ?? `c${classes.size}`;
    classes.set(colours, found);
    return found;
  };
  return {
    paint(code, language) {
      const name = nameOf(language);
      if (!known.includes(name)) return escaped(code);
      // It was asked above whether there is such a language.
      const lang = name as keyof typeof bundledLanguages;
      const lines = highlighter.codeToTokensWithThemes(code, {
        lang,
        themes: THEMES,
        // A busy machine must not leave a long line half coloured.
        tokenizeTimeLimit: 0,
      });
      const spanOf = ({ content, variants }: (typeof lines)[number][number]) => {
        const [light, dark] = [variants.light?.color, variants.dark?.color];
        if (!light || !dark || /^\s*$/.test(content)) return escaped(content);
        return `<span class="${classOf(light, dark)}">${escaped(content)}</span>`;
      };
      return lines.map((line) => line.map(spanOf).join('')).join('\n');
    },
    css: () =>
      [...classes]
        .map(([colours, name]) => {
          const [light, dark] = colours.split(' ');
          return `.${name}{--light:${light};--dark:${dark}}\n`;
        })
        .join(''),
  };
}

/** Text as it may stand in HTML, in attributes too. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
