/** What `assent check` finds beside the configuration itself: in the file, in links, in files it is compared with. */
export const fileCodes: readonly { code: string; cause: string; remedy: string }[] = [
  {
    code: 'key-twice',
    cause:
      'A key stands twice in one object; JSON keeps the last and drops the first without a word.',
    remedy: 'Keep one of them.',
  },
  {
    code: 'cookie-shared',
    cause:
      'Two configurations of one host keep their answers in one cookie and do not ask the same.',
    remedy: 'Give one of them a `record.cookie` of its own.',
  },
  {
    code: 'revision-stale',
    cause:
      'With `--against`: people agreed to other words or recipients than they would be shown now.',
    remedy: 'Raise `revision` by one.',
  },
  {
    code: 'link-dead',
    cause: 'The page of the policy answers an error.',
    remedy: 'Put the policy there; `assent policy FILE` writes one.',
  },
  {
    code: 'link-unreached',
    cause: 'The page of the policy could not be asked from this machine.',
    remedy: 'Open it in a browser, or give `--offline`.',
  },
  {
    code: 'notice-differs',
    cause:
      'With `--registry NOTICE`: the notice to the regulator says something else than the configuration.',
    remedy: 'Change the one that is wrong; the finding says both.',
  },
];
