/** The words about signing in, owners and managers, in English; their keys are those of every language. */
export const accessEn = {
  'signIn.title': 'Sign in',
  'signIn.token': 'Access token',
  'signIn.hint':
    'Yours was shown when somebody gave you access. The receiver’s own was printed when it started, or stands in ASSENT_ADMIN_TOKEN.',
  'signIn.submit': 'Sign in',
  'signIn.wrong':
    'This token opens nothing. Copy it whole, without spaces; it may also have been taken back.',
  'signIn.tooMany': 'Too many attempts. Try again in a minute.',
  'signIn.goOn': 'Go on',
  signOut: 'Sign out',
  'access.title': 'Access',
  'access.text':
    'Everybody signs in with a token of their own. Owners may do everything. Managers see requests, answer them and send them again; they take no data out, erase and hold nothing, and change neither keys nor access.',
  'access.none.title': 'Nobody but you',
  'access.none.text':
    'Only who has the receiver’s own token comes in. Give each person who works here a token of their own: it is taken back without changing yours.',
  'access.name': 'Name',
  'access.role': 'Role',
  'access.since': 'Has access since',
  'access.used': 'Was last here',
  'access.used.never': 'not yet',
  'access.you': 'this is you',
  'access.give': 'Give somebody access',
  'access.give.do': 'Make a token',
  'access.given': '{name} has access',
  'access.given.text':
    'This token is shown once: only its hash is kept. Copy it now and hand it to this person in a way that nobody else reads.',
  'access.given.token': 'Token',
  'access.given.at': 'Signs in at',
  'access.given.back': 'All who have access',
  'access.unmade': 'No access was given',
  'access.unmade.empty': 'Write how the person is called.',
  'access.unmade.too-long': 'A name has 60 characters at most.',
  'access.unmade.unseen': 'The name holds characters that nobody sees. Type it by hand.',
  'access.unmade.taken':
    'Somebody called {name} has access already. Choose another name, or take that access back first.',
  'access.unmade.role': 'Choose a role.',
  'access.revoke': 'Take access back',
  'access.revoke.text':
    'The token of {name} opens nothing from then on, and who is signed in with it is out at once. What {name} wrote and did stays.',
  'access.revoke.do': 'Take it back',
  'rights.ownersOnly':
    'To erase it, to hold it by law or to make a link for the person, ask an owner.',
  'access.ownersOnly': 'This is for owners',
  'access.ownersOnly.text':
    'You are signed in as a manager: you work with requests, but take no data out and erase nothing. Ask an owner to do it.',
};
