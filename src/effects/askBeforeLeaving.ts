/** Has the browser ask before the page is left, until what is returned is called. */
export function askBeforeLeaving(): () => void {
  // A listener of its own: a shared one would be added once for all, and taken away with the first.
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Chrome before 119 asks for this one.
    event.returnValue = true;
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
