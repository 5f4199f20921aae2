import type { Context } from 'hono';
import type { Env } from '../http/env';
import type { SubjectNames } from '../pages/subjectNames';
import type { Desk } from './desk';
import type { SignIn } from './signIn';
import type { AdminWords } from './words';

/** What the owner's pages need of what stands around them. */
export type Needs = Pick<SignIn, 'pressed' | 'sent'> & {
  deskFor(c: Context<Env>): Desk;
  wordsFor(c: Context<Env>): AdminWords;
  /** What categories, services and purposes are called in the page's language. */
  namesFor(c: Context<Env>): SubjectNames;
};
