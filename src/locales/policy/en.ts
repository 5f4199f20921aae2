import type { Pack } from '../../core/texts';

/** The privacy policy. */
export const policy: Pack = {
  'policy.title': 'Privacy policy',
  'policy.close': 'Close',
  'policy.edition': 'Edition {version}, in force since {date}.',
  'policy.months':
    'January February March April May June July August September October November December',
  'policy.date': '{day} {month} {year}',
  'policy.scope':
    'This page says which data of visitors to {site} the controller processes, what for, for how long, and what a visitor can do about it.',
  'policy.will':
    'Consent is always an act of its own. Reading pages, scrolling, closing the banner or staying silent never counts as consent, nor does a form that was sent with its box unticked.',

  'policy.operator': 'Who answers for the data',
  'policy.operator.address': 'Address: {address}',
  'policy.operator.email': 'E-mail: {email}',
  'policy.operator.phone': 'Phone: {phone}',
  'policy.operator.alone':
    'This policy holds for this controller and this site alone. Nobody else is given data, save those named under “Who receives the data”.',

  'policy.bases': 'On what basis',
  'policy.bases.consent.ru':
    'The visitor’s consent (article 9 and article 6 part 1 item 1 of the Russian Federal Law 152-FZ “On personal data” of 27 July 2006): {aims}.',
  'policy.bases.consent.eu':
    'The visitor’s consent (article 6(1)(a) of the General Data Protection Regulation, GDPR): {aims}.',
  'policy.bases.consent.uk': 'The visitor’s consent (article 6(1)(a) UK GDPR): {aims}.',
  'policy.bases.consent.us-ca': 'The visitor’s consent: {aims}.',
  'policy.bases.request.ru':
    'The visitor’s own request, which cannot be met without the data (article 6 part 1 item 5 of the same law): {aims}.',
  'policy.bases.request.eu':
    'The visitor’s own request, which cannot be met without the data (article 6(1)(b) GDPR): {aims}.',
  'policy.bases.request.uk':
    'The visitor’s own request, which cannot be met without the data (article 6(1)(b) UK GDPR): {aims}.',
  'policy.bases.request.us-ca':
    'The visitor’s own request, which cannot be met without the data: {aims}.',
  'policy.bases.law': 'A legal duty, where a law demands that data be kept or disclosed.',
  'policy.bases.optional': 'optional cookies and services ({names})',

  'policy.purposes': 'Which data, and what for',
  'policy.purposes.needed':
    'Only what a named purpose needs is collected. Required fields of forms are marked; the others are up to the visitor.',
  'policy.aim': '“to {aim}”',
  'policy.purposes.aim': 'Purpose: {aim}',
  'policy.purposes.basis.consent': 'Basis: consent.',
  'policy.purposes.basis.request': 'Basis: the visitor’s own request.',
  'policy.purposes.subjects': 'Whose data: visitors who fill in the form.',
  'policy.purposes.unverified':
    'The controller does not check whether a name, a phone number or another answer is right: they count as what the visitor said.',
  'policy.purposes.along':
    'Facts about the decision itself go along with a form or with an answer to the cookie question: when, on which site, which texts were shown and what was chosen; with a form also the address of the page. The server sees the visitor’s network address (IP) and usually keeps it without its last part.',

  'policy.cookies': 'Cookies and services',
  'policy.cookies.before':
    'Until the visitor has answered, the services below do not run: nothing is asked of them, and nothing is stored for them.',
  'policy.cookies.before.advanced':
    'Until the visitor has answered, the services below store nothing. Nothing is asked of them either, save by Google’s tags: those tell of a visit without cookies (Google Consent Mode).',
  'policy.cookies.figures':
    'The site counts how often the question about cookies was shown, how it was answered, and whether services ran after consent. For that a page sends one request at most, before an answer too, and only to the operator’s own server: without cookies and without any number of the visitor. Only the sums of each day are kept.',
  'policy.cookies.name': 'Name',
  'policy.cookies.life': 'Kept for',
  'policy.cookies.aim': 'What for',
  'policy.cookies.record':
    'Remembers the visitor’s answer. After a refusal it holds no visitor number.',
  'policy.cookies.record.life': '{days} days after consent, {refusalDays} days after a refusal',
  'policy.cookies.waiting': 'Holds an answer or a request until it has reached the controller.',
  'policy.cookies.waiting.life': 'until delivered',
  'policy.cookies.device': '{name} (a database in the browser)',
  'policy.cookies.device.aim':
    'Made only when the visitor sends a form, whatever they answered about cookies: it holds their request, the key to it and the receipt.',
  'policy.cookies.device.life': 'until the request’s term is over or it is erased',
  'policy.cookies.consents.aim':
    'Made only after consent: it holds the receipts of what the visitor agreed to.',
  'policy.cookies.consents.life': '{days} days, or until all of it is withdrawn',
  'policy.cookies.touch':
    'Remembers where the visitor came from: the first page and campaign labels.',
  'policy.cookies.session': 'until the browser is closed',
  'policy.cookies.endless': 'until it is deleted',
  'policy.cookies.days': '{days} days',
  'policy.cookies.day': '1 day',
  'policy.cookies.unknown': 'set by the service',
  'policy.cookies.service': '{service}: {vendor}. {aim}',
  'policy.cookies.hosts': 'Hosts: {hosts}.',
  'policy.cookies.gpc':
    'The browser’s Global Privacy Control signal counts as a refusal, without any question. It turns off: {names}.',

  'policy.recipients': 'Who receives the data',
  'policy.recipients.none': 'Nobody.',
  'policy.recipients.for': '{who}. Purpose: {aims}',
  'policy.recipients.vendor': '{vendor}: the service “{service}”, only after consent',
  'policy.recipients.service': 'the service “{service}” ({hosts}), only after consent',
  'policy.recipients.keeper': '{keeper}: keeps the data on the controller’s behalf',
  'policy.recipients.vendors':
    'Services process data on servers and by rules of their own; those servers may stand in other countries too.',
  'policy.recipients.new':
    'Whoever is not on this list is given no data: first this text changes, and consent is asked for again.',
  'policy.recipients.law':
    'Data is disclosed to public authorities only where a law demands it, and in the way that the law lays down. Each disclosure is recorded.',

  'policy.storage': 'Where the data is stored',
  'policy.storage.country': 'Country: {country}.',
  'policy.storage.keeper': 'Kept by: {keeper}.',
  'policy.storage.override': 'Why not in Russia: {reason}',
  'policy.storage.device': 'The answer about cookies is kept in the visitor’s browser.',

  'policy.terms': 'How long the data is kept',
  'policy.terms.purpose':
    '{aim}: {days} days from sending the form, or until withdrawal if that comes first.',
  'policy.terms.proof':
    'The record that consent was given, refused or withdrawn is kept beyond that: with it the controller proves to have acted lawfully.',
  'policy.terms.end.ru':
    'Once the term is over, the purpose is met or consent is withdrawn, the data is destroyed within 30 days.',
  'policy.terms.end.eu':
    'Once the term is over, the purpose is met or consent is withdrawn, the data is erased without delay.',
  'policy.terms.hold':
    'Where a law demands that data be kept longer, it is no longer used, and the visitor can learn the basis and the last day.',

  'policy.rights': 'Rights of the visitor',
  'policy.rights.access': 'to learn which of their data is processed, and to get a copy of it;',
  'policy.rights.portable':
    'to receive the data they gave in a form that programs read, or to have it passed to somebody else;',
  'policy.rights.correct': 'to have it corrected or completed;',
  'policy.rights.erase': 'to have it restricted, blocked or erased;',
  'policy.rights.withdraw': 'to withdraw consent, as a whole or for one purpose;',
  'policy.rights.object': 'to object to processing, and to advertising without giving reasons;',
  'policy.rights.complain': 'to complain (see “Where to complain”).',
  'policy.rights.how': 'No account is needed for it: write to {contact}.',
  'policy.rights.mine':
    'What was sent with a form can also be seen, corrected and deleted without writing, and consent be withdrawn there: {address}. The key to a request is kept in the browser that sent it.',
  'policy.rights.terms.ru':
    'The answer comes within 10 working days; what is wrong is corrected within 7 working days.',
  'policy.rights.terms.eu': 'The answer comes within one month.',
  'policy.rights.terms.us-ca': 'The answer comes within 45 days.',

  'policy.withdraw': 'How to withdraw consent',
  'policy.withdraw.cookies':
    'Cookies: open their settings (each page has a button or a link for it) and press “Withdraw consent”. Services stop, and their cookies are removed.',
  'policy.withdraw.forms':
    'Requests: write to {contact} which consent you withdraw, and with which phone number or e-mail address you sent the form.',
  'policy.withdraw.before': 'A withdrawal does not make unlawful what was done before it.',

  'policy.protection': 'How the data is protected',
  'policy.protection.intro': 'Data is protected against access, change, leaks and loss:',
  'policy.protection.transport': 'it travels over encrypted connections only;',
  'policy.protection.access': 'it is open only to those who need it for the purposes named.',
  'policy.protection.ledger':
    'visitors’ decisions are written into a ledger in which a changed or missing entry shows;',
  'policy.protection.logs': 'names, phone numbers and e-mail addresses never get into logs;',

  'policy.complaint': 'Where to complain',
  'policy.complaint.first': 'You can write to the controller first: {contact}.',
  'policy.complaint.ru':
    'To Roskomnadzor, the Russian data-protection authority: https://rkn.gov.ru, or to a court.',
  'policy.complaint.eu':
    'To the data-protection authority of the country where you live or work: https://www.edpb.europa.eu/about-edpb/about-edpb/members_en, or to a court.',
  'policy.complaint.uk':
    'To the Information Commissioner’s Office (ICO): https://ico.org.uk, or to a court.',
  'policy.complaint.us-ca':
    'To the California Privacy Protection Agency: https://cppa.ca.gov, or to the Attorney General: https://oag.ca.gov/privacy.',

  'policy.changes': 'Changes',
  'policy.changes.text':
    'Each edition has its own number and date. Earlier texts are kept, and each answer of a visitor is tied to the texts that were shown.',
};

/** Countries as a sentence names them. */
export const countries: Pack = {
  'country.RU': 'Russia',
  'country.BY': 'Belarus',
  'country.KZ': 'Kazakhstan',
  'country.AM': 'Armenia',
  'country.KG': 'Kyrgyzstan',
  'country.UZ': 'Uzbekistan',
  'country.GE': 'Georgia',
  'country.RS': 'Serbia',
  'country.TR': 'Türkiye',
  'country.DE': 'Germany',
  'country.NL': 'the Netherlands',
  'country.FR': 'France',
  'country.FI': 'Finland',
  'country.SE': 'Sweden',
  'country.IE': 'Ireland',
  'country.PL': 'Poland',
  'country.ES': 'Spain',
  'country.IT': 'Italy',
  'country.GB': 'the United Kingdom',
  'country.CH': 'Switzerland',
  'country.US': 'the United States',
  'country.CA': 'Canada',
  'country.IL': 'Israel',
  'country.AE': 'the United Arab Emirates',
  'country.CN': 'China',
  'country.IN': 'India',
  'country.SG': 'Singapore',
};
