import { Press } from './Press';

type Props = {
  title: string;
  /** What happens then. */
  then: string;
  yes: string;
  no: string;
  onAnswer(isYes: boolean): void;
};

/** Asks before something is done that cannot be undone: a dialog of the browser's own, above whatever stands there. */
export function Question({ title, then, yes, no, onAnswer }: Props) {
  const answer = (button: HTMLButtonElement, value: string) =>
    button.closest('dialog')?.close(value);
  return (
    <dialog
      class="question"
      aria-label={title}
      ref={(dialog) => {
        if (!dialog?.isConnected || dialog.open) return;
        dialog.showModal();
        // What a hasty Enter presses changes nothing.
        dialog.querySelector<HTMLElement>('button:not(.strong)')?.focus();
      }}
      onClose={({ currentTarget }) => onAnswer(currentTarget.returnValue === 'yes')}
    >
      <h3>{title}</h3>
      <p>{then}</p>
      <p class="row">
        <Press class="strong" onPress={(button) => answer(button, 'yes')}>
          {yes}
        </Press>
        <Press onPress={(button) => answer(button, '')}>{no}</Press>
      </p>
    </dialog>
  );
}
