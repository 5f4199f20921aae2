import type { Pack } from '../../core/texts';

/** What the browser told about itself with a request. */
export const told: Pack = {
  'told.family': 'Browser',
  'told.version': 'Its version',
  'told.platform': 'Device',
  'told.language': 'Language',
  'told.timeZone': 'Time zone',
  'told.screen': 'Screen, in points',
  'told.viewport': 'Window, in points',
  'told.referrer': 'Came from the page',
  'told.landing': 'Came to the page',
  'told.campaign': 'Campaign label {name}',
  'told.identifiers': 'Cookie {name}',
  'told.first.at': 'First visit',
  'told.first.referrer': 'First visit: came from the page',
  'told.first.landing': 'First visit: came to the page',
  'told.first.campaign': 'First visit: campaign label {name}',
};
