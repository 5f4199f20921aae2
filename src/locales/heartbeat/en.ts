import type { HeartbeatCode } from '../../core/heartbeat';

/** What a synthetic visit found, and what to do; `{what}` names it. */
export const heartbeatEn: Record<HeartbeatCode, [said: string, remedy: string]> = {
  'page-unreachable': [
    'The page cannot be reached ({what}).',
    'Look at the site’s server, its name and its certificate.',
  ],
  'page-refused': [
    'The page answers {what}.',
    'Check the address, and whether the site lets this machine in.',
  ],
  'page-endless': [
    'The page does not end: after half a minute it had not come whole.',
    'Look at what the site’s server waits for.',
  ],
  'page-hangs': [
    'The page does not answer any more: a script of it never ends.',
    'Open it with the browser’s tools and look at what runs.',
  ],
  'page-crashed': [
    'The page crashed.',
    'Open it with the browser’s tools; it may need more memory than there is.',
  ],
  'banner-missing': [
    'No banner is there ({what}).',
    'Put the tag back into the head of the page (assent snippet prints it), and read the browser’s console.',
  ],
  'accept-failed': [
    'Accept cannot be pressed, or the banner stays.',
    'Look at what lies over the banner on this page.',
  ],
  'request-before-choice': [
    '{what} was asked before anybody chose.',
    'Mark what loads it, so that it waits (data-assent-src, or a preset).',
  ],
  'cookie-before-choice': [
    'The cookie {what} was set before anybody chose.',
    'Find what sets it, and let it wait for the choice.',
  ],
  'storage-before-choice': [
    '{what} was stored before anybody chose.',
    'Find what stores it, and let it wait for the choice.',
  ],
  'tag-silent': [
    '{what} did not run after Accept.',
    'Open the page, press Accept and look at the console and the network: it may be gone, refused, or named by another category.',
  ],
  'choice-unkept': [
    'The receiver did not keep the choice ({what}).',
    'Look at the receiver’s log, and at assent doctor.',
  ],
  'receiver-unreachable': [
    'The receiver cannot be reached ({what}).',
    'Start it again, and look at assent doctor. Until then people’s requests wait in their browsers.',
  ],
  'key-unknown': [
    'No key is here that the receiver lists, so that no synthetic lead was sent.',
    'Run it where the data folder is (--data), set ASSENT_SIGNING_KEY, or ask for the visit alone: --visit-only.',
  ],
  'form-missing': [
    'No form of ours is on the page.',
    'Put it back, or name a page that has one. Where there should be none: --visit-only.',
  ],
  'form-hidden': [
    'The form {what} is on the page, and cannot be seen.',
    'Name a page where it stands open, or a popup of ours (data-assent-popup).',
  ],
  'form-unserved': [
    'The form {what} shows no consent and is not served.',
    'Read the browser’s console: it says what the form lacks.',
  ],
  'form-unsent': [
    'The form {what} was filled in and pressed, and nothing was sent.',
    'Send it by hand: a field may want more, or something stops the press.',
  ],
  'form-refused': [
    'The receiver refused the form {what}.',
    'Look at the receiver’s log. The configuration on the page and the receiver’s may differ.',
  ],
  'form-aside': [
    'The receiver would set people’s requests aside ({what}).',
    'The page shows other texts, or another release, than the receiver knows: give both the same configuration.',
  ],
  'form-silent': [
    'The receiver took the form {what}, and the page did not say so.',
    'Send it by hand and read the browser’s console.',
  ],
  'pass-unheard': [
    'The receiver took the synthetic lead {what} for somebody’s.',
    'Erase it (assent erase), and let receiver and command be of one release.',
  ],
  'browser-missing': ['The browser did not start ({what}).', 'assent doctor says what is missing.'],
  'visit-failed': ['The visit was broken off ({what}).', 'Run it again: assent heartbeat.'],
  'page-never-settled': [
    'The page never comes to rest: it asks for something all the time.',
    'Nothing need be done where that is meant.',
  ],
  'foreign-font': [
    'Fonts come from {what}, which learns each visitor’s address.',
    'Put the fonts on your own site.',
  ],
  'cookie-doubtful': [
    'The cookie {what} was set before anybody chose, and outlives the visit.',
    'Let it wait for the choice where it is not needed to show the page.',
  ],
  'storage-doubtful': [
    '{what} was stored before anybody chose.',
    'Let it wait for the choice where it is not needed to show the page.',
  ],
  'nothing-gated': [
    'Nothing waits for a choice on this page, so that nothing could run after Accept.',
    'Nothing need be done where that is meant.',
  ],
  'endpoint-foreign': [
    'Forms go to an address that is no receiver of ours: no synthetic lead was sent.',
    'Send one by hand from time to time.',
  ],
  'site-sends': [
    'The site itself sends the form {what}: it was filled in and not sent, so that no false lead stands in your CRM.',
    'To have it sent all the same: --site-forms.',
  ],
};
