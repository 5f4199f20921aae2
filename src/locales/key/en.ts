import type { Pack } from '../../core/texts';

/** What keeps the key to a request for later. */
export const key: Pack = {
  'key.hint':
    'With this link you can come back from any device. Whoever has it sees your data: keep it to yourself.',
  'key.link': 'Link to your data',
  'key.copy': 'Copy the link',
  'key.copied': 'The link is copied.',
  'key.uncopied': 'The browser did not let it be copied: select the link and copy it.',
  'key.save': 'Save as a file',
  'key.qr': 'QR code with the link to your data',
};
