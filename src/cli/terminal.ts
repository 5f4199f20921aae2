import type { Option } from '@clack/prompts';
import type { Asker, Choice } from './asker';

/** How many lines of a list are shown at once; the rest is scrolled to. */
const MOST_LINES = 12;

/** Columns of a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** Asks at the terminal this process runs in. */
export const terminalAsker: Asker = {
  async text(question, example, faultOf) {
    const { text, isCancel } = await prompts();
    const line = await text({
      message: question,
      ...(example !== undefined && { placeholder: example }),
      validate: (value) => faultOf?.(value?.trim() ?? ''),
    });
    // clack gives nothing for a line left empty
    return isCancel(line) ? undefined : ((line as string | undefined) ?? '').trim();
  },
  async choose(question, choices, first) {
    const { select, isCancel } = await prompts();
    const value = await select({
      message: question,
      options: choices.map(optionOf),
      initialValue: first,
    });
    return isCancel(value) ? undefined : value;
  },
  async chooseMany(question, choices, ticked) {
    const { multiselect, isCancel } = await prompts();
    const values = await multiselect({
      message: question,
      options: choices.map(optionOf),
      initialValues: [...ticked],
      required: false,
      maxItems: MOST_LINES,
    });
    return isCancel(values) ? undefined : values;
  },
  async confirm(question, isLikely) {
    const { confirm, isCancel } = await prompts();
    const isAgreed = await confirm({ message: question, initialValue: isLikely });
    return isCancel(isAgreed) ? undefined : isAgreed;
  },
};

/** Only commands that ask need them. A terminal that says it is 0 wide would get one letter a line. */
function prompts() {
  process.stdout.columns ||= USUAL_COLUMNS;
  return import('@clack/prompts');
}

function optionOf<Value extends string>({ value, label, hint }: Choice<Value>): Option<Value> {
  // clack tells options of words and of objects apart by a conditional type, which a parameter leaves open
  return { value, label, ...(hint !== undefined && { hint }) } as Option<Value>;
}
