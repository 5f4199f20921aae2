/** Has the browser ask before the page is left; a listener of `beforeunload`. */
export function holdBack(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chrome before 119 asks for this one.
  event.returnValue = true;
}
