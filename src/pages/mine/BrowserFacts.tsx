import type { ComponentChildren } from 'preact';
import type { BrowserInfo } from '../../wire/browser';
import { Row } from './Row';

type Props = { browser: BrowserInfo; title: string };

/** What the browser told about itself, by the names it travels under. */
export function BrowserFacts({ browser, title }: Props) {
  return (
    <details>
      <summary>{title}</summary>
      <dl>{rowsOf(browser)}</dl>
    </details>
  );
}

function rowsOf(facts: object, above = ''): ComponentChildren[] {
  return Object.entries(facts).flatMap(([name, fact]: [string, unknown]): ComponentChildren[] => {
    const path = above + name;
    if (fact && typeof fact === 'object' && !Array.isArray(fact)) return rowsOf(fact, `${path}.`);
    const words = Array.isArray(fact) ? fact.join(' × ') : String(fact);
    return [
      <Row key={path} name={path}>
        {words}
      </Row>,
    ];
  });
}
