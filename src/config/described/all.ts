import { banner } from './banner';
import { choosing } from './choosing';
import { data } from './data';
import { forms } from './forms';
import { sending } from './sending';
import { server } from './server';
import { site } from './site';
import type { Described } from './words';

/** What is said of every option. For the receiver, editors and the docs: nothing a visitor downloads imports it. */
export const described: Described = {
  ...site,
  ...sending,
  ...choosing,
  ...banner,
  ...data,
  ...forms,
  ...server,
};
