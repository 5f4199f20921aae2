import type { ComponentChildren } from 'preact';

type Props = {
  onPress(button: HTMLButtonElement): void;
  children: ComponentChildren;
  class?: string;
  /** What it is called, where the words on it say too little by themselves. */
  label?: string;
  isBusy?: boolean;
};

/**
 * A button. Its handler is a property: in a page's dialog the events themselves are kept from the page, and
 * with it from listeners.
 */
export function Press({ onPress, children, label, isBusy, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      aria-disabled={isBusy || undefined}
      ref={(button) => {
        if (button) button.onclick = () => isBusy || onPress(button);
      }}
    >
      {children}
    </button>
  );
}
