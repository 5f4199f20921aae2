/** A consent tool as its own documentation describes it: by what it is seen, pressed and opened again. */
export type Tool = {
  name: string;
  /** Selectors of what it draws, and of buttons of any layer. */
  root: string;
  accept?: string;
  decline?: string;
  settings?: string;
  save?: string;
  reopen?: string;
  /** Names of the cookies and keys that hold its record, also the one of “not asked yet”. */
  records: RegExp;
  /** Hosts that its files come from and that the choice is sent to. */
  hosts?: RegExp;
  /** An expression that opens the choice again, for pages without a control. */
  open?: string;
  /** An expression that takes the grants back. */
  withdraw?: string;
};
