import { type Option, optionsIn } from '../../config/described/options';
import type { OptionWords } from '../../config/described/words';
import { configJsonSchema } from '../../config/jsonSchema';
import { oneLine } from '../reference/oneLine';
import { OPTION_GROUPS } from '../reference/optionGroups';
import { optionAnchor, optionName } from '../reference/optionName';
import { typeWords } from '../reference/typeWords';

/** Every option of the configuration, in groups, each under an anchor of its own. */
export function options(): string {
  const all = optionsIn(configJsonSchema());
  return OPTION_GROUPS.map(({ title, about, words }) => {
    const own = all.flatMap((option) => {
      const said = words[option.path];
      return said ? [{ option, said }] : [];
    });
    const list = own.map(
      ({ option: { path } }) => `[\`${optionName(path)}\`](#${optionAnchor(path)})`,
    );
    const parts = own.map(({ option, said }) => optionPart(option, said));
    return [`## ${title}`, about, list.join(' · '), ...parts].join('\n\n');
  }).join('\n\n');
}

function optionPart(option: Option, { about, unless, unit, law, example }: OptionWords): string {
  const { path, nodes, isRequired, holders } = option;
  const channels = path.endsWith('.channel') ? [] : holders.filter(Boolean);
  const key = JSON.stringify(path.split('.').at(-1));
  const lines = [
    `**Takes** ${eachOnce(nodes.map(typeWords)).join(', or ')}${unit ? `; counts ${unit}` : ''}.`,
    ...(channels.length > 0
      ? [`**Stands with the channel** ${channels.map((one) => `\`${one}\``).join(', ')}.`]
      : []),
    isRequired
      ? `**Required**${path.includes('.') ? ' where its object stands' : ''}.`
      : `**Left out:** ${unless}.`,
    `**Example:** \`${key}: ${oneLine(example)}\``,
    ...(law ? [`**Behind it:** ${law.join(', ')}.`] : []),
  ];
  return [
    `### \`${optionName(path)}\` {#${optionAnchor(path)}}`,
    about,
    lines.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

function eachOnce(words: readonly string[]): string[] {
  return words.filter((one, at) => words.indexOf(one) === at);
}
