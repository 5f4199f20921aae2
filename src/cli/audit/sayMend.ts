import type { Mark, Mend } from '../../audit/report/mend';
import { unseenShown } from './unseen';

/** What would mend it, in words; `file` is where the configuration was written. */
export function sayMend({ config, missing, marks, banners, byHand }: Mend, file: string): string {
  if (Object.keys(config).length === 0)
    return `Nothing was found that a configuration would mend: ${file} was not written.`;
  const indent = (text: string) =>
    text
      .split('\n')
      .map((line) => `    ${line.split('\t').map(unseenShown).join('\t')}`)
      .join('\n');
  const said = ({ pages, line, found, write, services, copy, about }: Mark) => [
    `  ${pages[0]}:${line}${pages.length > 1 ? ` and ${pages.length - 1} more` : ''}${about.length > 0 ? ` (${about.map(unseenShown).join(', ')})` : ''}`,
    indent(found),
    ...(write === null
      ? [
          services.length > 0
            ? '  take it out: the configuration starts it'
            : '  take it out: it only prepares or repeats what waits now',
        ]
      : ['  becomes', indent(write)]),
    ...(copy ? ['  better still: copy the file onto the site, then it needs no mark'] : []),
  ];
  return [
    `The configuration is in ${file}. Marks in the pages:`,
    ...marks.flatMap(said),
    ...banners.map((name) => `The banner that is there (${name}) has to go, or two would ask.`),
    ...(byHand.length > 0
      ? [
          'In no tag of the pages’ source; they may wait with a tag that is marked, so audit again:',
          ...byHand.map((what) => `  ${unseenShown(what)}`),
        ]
      : []),
    ...(missing.length > 0
      ? [`Fill in before \`assent check\` passes: ${missing.join(', ')}.`]
      : []),
  ].join('\n');
}
