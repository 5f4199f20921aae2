import { render } from 'preact';
import type { MinePorts } from './contract';
import { createDesk, type Desk, type FocusOn } from './desk';
import { MineView } from './MineView';
import { mineWords } from './words';

/** A view that stands. */
export type MountedMine = Pick<Desk, 'look' | 'paste'> & {
  /** Draws it anew, where something else has changed. */
  draw(): void;
  /** Takes it away. */
  end(): void;
};

/** Puts the view of what is held into a place; `onClose` is left out where it cannot be closed. */
export function mountMine(
  place: Element | ShadowRoot,
  ports: MinePorts,
  onClose?: () => void,
): MountedMine {
  const words = mineWords(ports);
  let isOver = false;
  const draw = (focus?: FocusOn) => {
    // An answer may come when nobody looks any more.
    if (isOver) return;
    render(<MineView desk={desk} words={words} onClose={onClose} />, place);
    const wanted =
      focus === 'paste'
        ? '[data-focus=paste]'
        : focus &&
          `[data-at=lead-${desk.leads.length - desk.leads.indexOf(focus.lead)}] [data-focus=${focus.at}]`;
    if (wanted) place.querySelector<HTMLElement>(wanted)?.focus();
  };
  const desk = createDesk(ports, draw);
  draw();
  return {
    look: desk.look,
    paste: desk.paste,
    draw: () => draw(),
    end() {
      isOver = true;
      render(null, place);
    },
  };
}
