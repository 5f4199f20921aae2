import base from './styles/base.css?raw';
import controls from './styles/controls.css?raw';
import desk from './styles/desk.css?raw';
import deskPages from './styles/deskPages.css?raw';
import deskTexts from './styles/deskTexts.css?raw';
import details from './styles/details.css?raw';
import entries from './styles/entries.css?raw';
import figures from './styles/figures.css?raw';
import inbox from './styles/inbox.css?raw';
import lead from './styles/lead.css?raw';
import lists from './styles/lists.css?raw';
import plainForm from './styles/plainForm.css?raw';
import policy from './styles/policy.css?raw';
import text from './styles/text.css?raw';
import verify from './styles/verify.css?raw';
import work from './styles/work.css?raw';

/** The one style sheet of all pages that the receiver serves. */
export const STYLE_SHEET = [
  base,
  controls,
  desk,
  lists,
  inbox,
  entries,
  lead,
  work,
  details,
  deskPages,
  figures,
  plainForm,
  policy,
  text,
  deskTexts,
  verify,
].join('\n');
