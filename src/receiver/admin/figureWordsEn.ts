/** The words about figures on the owner's pages, in English. */
export const figuresEn = {
  'figures.title': 'Figures',
  'figures.period': 'Period',
  'figures.last30': '30 days',
  'figures.last90': '90 days',
  'figures.month': 'Month',
  'figures.shown': 'Shown',
  'figures.accepted': 'Accepted all',
  'figures.chosen': 'Chose some',
  'figures.declined': 'Declined',
  'figures.ignored': 'No answer',
  'figures.chart': 'The question about cookies, by day',
  'figures.chart.text':
    'From {from} to {to} the question was shown on {shown} pages. Accepted all: {accepted}. Chose some: {chosen}. Declined: {declined}. No answer: {ignored}. The same numbers stand in the table by day.',
  'figures.categories': 'What was allowed',
  'figures.category': 'Category',
  'figures.granted': 'Allowed',
  'figures.grantedOf': 'Allowed: {name}',
  'figures.ofAnswers': 'Of all answers',
  'figures.ran': 'Did the tags run?',
  'figures.service': 'Service',
  'figures.ranAfter': 'Ran right after',
  'figures.ofGranted': 'Of those allowed',
  'figures.ranLater': 'Ran on later pages',
  'figures.ran.hint':
    'A tag counts once its file has come and run, not when it was put into the page. Blockers of advertising keep some away: what is missing to 100 % is mostly theirs. A tag that stands on some pages only runs on these alone.',
  'figures.ran.sealed':
    'A tag counts once its file has come and run. Your pages are sealed: after an answer they are loaded anew, and tags run there, so they count as on a later page.',
  'figures.days': 'By day',
  'figures.day': 'Day',
  'figures.sum': 'In all',
  'figures.hint':
    'These are sums alone: pages tell what happened on them without a cookie and without anything by which a person could be known again. Pages on which the question was left open count as “No answer”, so one person may stand among them several times.',
  'figures.silent':
    '{service}: allowed {granted} times in the last 7 days, and its tag ran on no page. Look whether it still stands in the pages, and whether its file can be had.',
  'figures.off.title': 'Figures are switched off',
  'figures.off.text':
    'How often is the question shown, accepted, declined? Do the tags run that people allow? Write the line below into the configuration, and pages tell it without a cookie and without knowing anybody. Your privacy policy then says so by itself; give it a new version.',
  'figures.nowhere':
    'Pages do not know where to send figures: the configuration names no “receiver”. Add the address of this one.',
  'figures.none.title': 'Nothing counted yet',
  'figures.none.text': 'As soon as somebody sees the question about cookies, it appears here.',
} as const;
