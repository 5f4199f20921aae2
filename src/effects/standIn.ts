/** Puts what stands in for a frame before it and hides the frame. How it was shown stands at the frame, for a copy knows no more. */
export function standIn(frame: HTMLElement, host: HTMLElement): void {
  const { style, dataset } = frame;
  dataset.assentHidden = [
    style.getPropertyValue('display'),
    style.getPropertyPriority('display'),
  ].join();
  frame.before(host);
  style.setProperty('display', 'none', 'important');
}

/** Shows a frame again and takes away what stood in for it; does nothing where nothing did. */
export function standAside(frame: HTMLElement): void {
  const { style, dataset, previousElementSibling: before } = frame;
  if (dataset.assentHidden === undefined) return;
  const [display = '', priority] = dataset.assentHidden.split(',');
  delete dataset.assentHidden;
  style.setProperty('display', display, priority);
  if (before?.matches('.assent-placeholder')) before.remove();
}
