/** What the members of a figure are. */
export const figureWords: Readonly<Record<string, string>> = {
  v: 'The version.',
  what: 'The question was shown, how it was answered, or that a granted tag ran.',
  choice: 'With an answer: what was granted, by category and service.',
  service: 'With `ran`: the service, or the category of tags that name none.',
};
