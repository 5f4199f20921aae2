import type { Desk } from './desk';
import { Press } from './Press';
import type { MineWords } from './words';

type Props = { desk: Desk; words: MineWords };

/** Takes links and keys that a person has saved. */
export function PasteForm({ desk, words }: Props) {
  const { say } = words;
  const { said, taken } = desk.pasted;
  const show = (form: Element | null) => desk.paste(form?.querySelector('textarea')?.value ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        show(event.currentTarget);
      }}
    >
      <label htmlFor="mine-paste">{say('mine.paste')}</label>
      <textarea
        // What was typed stays until it was taken.
        key={taken}
        id="mine-paste"
        data-focus="paste"
        rows={2}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={!!said}
        aria-describedby="mine-pasted"
      />
      <p id="mine-pasted" role="status" class="fault">
        {said && say(said.key, said.slots)}
      </p>
      <p class="row">
        <Press onPress={(button) => show(button.closest('form'))}>{say('mine.paste.show')}</Press>
      </p>
    </form>
  );
}
