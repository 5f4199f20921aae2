import { banner } from '../../config/described/banner';
import { choosing } from '../../config/described/choosing';
import { data } from '../../config/described/data';
import { forms } from '../../config/described/forms';
import { sending } from '../../config/described/sending';
import { server } from '../../config/described/server';
import { site } from '../../config/described/site';
import type { Described } from '../../config/described/words';

/** The parts of the page of options: what each is called, says first and holds. */
export const OPTION_GROUPS: readonly { title: string; about: string; words: Described }[] = [
  {
    title: 'The site and who answers for it',
    about: 'Only `operator.name` is needed for a banner. A form needs the rest of this part.',
    words: site,
  },
  {
    title: 'Where things are sent',
    about:
      'With `receiver` nothing else of this part is needed. Without it, forms need `endpoint`, and choices stay in the browser.',
    words: sending,
  },
  {
    title: 'What waits for a choice',
    about:
      'Categories are what a visitor switches, services what is inside them. How markup names them stands in [Markup](markup.md), what presets know in [Services](services.md).',
    words: choosing,
  },
  {
    title: 'How the banner looks',
    about: 'What a style sheet can change beyond this stands in [Style sheets](css.md).',
    words: banner,
  },
  {
    title: 'Data and purposes',
    about:
      'A purpose says which data, for whom and how long; a consent text is written from all of it.',
    words: data,
  },
  {
    title: 'Forms of the site',
    about:
      'A form serves purposes. How a page names its forms and fields stands in [Markup](markup.md#forms).',
    words: forms,
  },
  {
    title: 'The receiver',
    about:
      'What stands under `server` concerns the receiver alone and is never published. Tokens and secrets stand in the [environment](commands.md#environment).',
    words: server,
  },
];
