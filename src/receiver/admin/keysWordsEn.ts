/** The words about signing keys and the ledger, in English; their keys are those of every language. */
export const keysEn = {
  'keys.title': 'Keys and ledger',
  'keys.text':
    'Receipts and the ledger are signed, so that anybody can see that they come from this receiver and were not changed since. Public halves are for everybody, private ones never leave the server.',
  'keys.signs': 'Receipts are signed',
  'keys.signs.not': 'Receipts are not signed',
  'keys.current': 'Signs with',
  'keys.since': 'Since',
  'keys.from': 'Comes from',
  'keys.from.folder': 'a file in the folder keys of the data folder',
  'keys.from.environment': 'ASSENT_SIGNING_KEY in the environment',
  'keys.older':
    'A newer key is listed ({kid}), but this process does not sign with it yet. Start the receiver anew, or give it that key.',
  'keys.now': 'in use',
  'keys.since.day': 'since',
  'keys.listed': 'All keys',
  'keys.listed.text': 'What an earlier key signed goes on verifying, so none is ever taken away.',
  'keys.listed.none': 'None yet: the first start makes one.',
  'keys.jwks': 'Public keys as programs read them (JWKS)',
  'keys.rotate': 'Change the key',
  'keys.rotate.text':
    'Once a year, or at once where somebody may have seen it. Type on the server, then start the receiver anew:',
  'keys.rotate.means':
    'New receipts are signed with the new key, old ones stay valid. Whoever has stolen a key can still sign with it, so name the day to those who verify receipts.',
  'ledger.title': 'Ledger',
  'ledger.entries': 'Entries',
  'ledger.head': 'Last signed',
  'ledger.head.none': 'not yet',
  'ledger.head.of': '{count} entries',
  'ledger.head.link': 'Signed head as programs read it',
  'ledger.whole': 'Last looked at whole',
  'ledger.whole.sound': 'nothing is missing, nothing was changed',
  'ledger.whole.going': 'under way: {verified} of {count} entries so far, all as they were written',
  'ledger.whole.fault': 'something is wrong: type on the server assent verify',
  'ledger.text':
    'Every consent, withdrawal, correction and erasure stands in it, without personal data. The receiver looks at all of it at each start and each day; assent verify does it with the texts and receipts as well.',
  'ledger.kept':
    'Keep a copy of data/heads.jsonl elsewhere: then nobody can shorten or rebuild the ledger without its being seen.',
};
