import type { BrowserContext } from '@playwright/test';
import { type Answer, GIVEN, type Note } from './note';

/** What became of an answer that a test begins with. */
export type Given = {
  /** Has every page of the context begin with this answer, from the next visit on. */
  state(answer: Answer): Promise<void>;
  /** Takes a page's note. */
  hear(note: Note): void;
  /** What made it impossible, in words; each once. */
  problems: Set<string>;
};

/** Makes what gives answers before a visit. `remark` is told what is no fault but should be known. */
export function createGiven(context: BrowserContext, remark: (words: string) => void): Given {
  const problems = new Set<string>();
  return {
    problems,
    async state(answer) {
      if (typeof answer === 'string' && answer !== 'accepted' && answer !== 'declined') {
        throw new Error(
          `consent.state('${answer}') is no answer. Use 'accepted', 'declined' or a map such as { analytics: true }.`,
        );
      }
      await context.addInitScript(
        ({ name, wanted }) => {
          (window as unknown as Record<string, unknown>)[name] = wanted; // a name of ours
        },
        { name: GIVEN, wanted: answer },
      );
    },
    hear(note) {
      if (note.kind === 'ready' && note.outdated) {
        const [, revision] = note.outdated.split('.');
        remark(
          `The answer that stands here is outdated: its record is of revision ${revision}, and the page asks anew. Its configuration has a raised revision, or the term is over. consent.state() gives no second answer; press consent.accept(), or begin without this cookie.`,
        );
      } else if (note.kind === 'not-given') {
        problems.add(
          'consent.state() could not answer: this page starts Assent without leaving it at window.assent. Write `window.assent = start(config)`, or press consent.accept().',
        );
      } else if (note.kind === 'given' && note.unknown.length > 0) {
        problems.add(
          `consent.state() names ${note.unknown.map((id) => `"${id}"`).join(', ')}, which this page does not ask about. It asks about: ${note.known.join(', ')}.`,
        );
      }
    },
  };
}
