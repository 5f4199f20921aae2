import type { DoctorCode } from './doctorCode';

/** What the doctor finds at the receiver's public address and on a page. */
export const doctorOfPlaces: readonly DoctorCode[] = [
  {
    area: 'receiver',
    code: 'unreachable',
    cause: 'The receiver’s public address does not answer.',
    remedy: 'Check that it runs, its name, the proxy and the firewall.',
  },
  {
    area: 'receiver',
    code: 'tls-untrusted',
    cause: 'Browsers do not trust its certificate.',
    remedy: 'Serve the whole chain for this very name.',
  },
  {
    area: 'receiver',
    code: 'tls-ending',
    cause: 'The certificate ends soon.',
    remedy: 'Look why it was not renewed.',
  },
  {
    area: 'receiver',
    code: 'unhealthy',
    cause: 'It answers, and says that nothing can be stored.',
    remedy: 'Look at its log, and at what else is found.',
  },
  {
    area: 'receiver',
    code: 'not-handed-on',
    cause: 'Something else answers at its address: the proxy does not hand these paths on.',
    remedy: 'Hand all paths of the host on, as `demo/deploy/nginx.conf` does.',
  },
  {
    area: 'receiver',
    code: 'cors-changed',
    cause: 'The proxy changes `Access-Control-Allow-Origin`.',
    remedy: 'Have it leave the receiver’s headers alone.',
  },
  {
    area: 'receiver',
    code: 'headers-changed',
    cause: 'The proxy takes headers away or adds them twice.',
    remedy: 'Have it leave the receiver’s headers alone.',
  },
  {
    area: 'receiver',
    code: 'config-unreadable',
    cause: '`/assent.json` is not JSON.',
    remedy: 'Hand all paths of the host on.',
  },
  {
    area: 'receiver',
    code: 'config-differs',
    cause: 'The receiver, or with `--page` the page, has another configuration than this file.',
    remedy:
      'Put the same file in both places. A receiver takes no wrong change up, so look at its log.',
  },
  {
    area: 'receiver',
    code: 'trust-proxy-off',
    cause:
      'A proxy stands before it, and `server.trustProxy` is off: all visitors share one limit.',
    remedy: 'Set `"server": { "trustProxy": true }`.',
  },
  {
    area: 'heartbeat',
    code: 'heartbeat-browser',
    cause: 'The daily visit has no browser on this machine.',
    remedy: 'Install what the message names, or take `server.heartbeat` out.',
  },
  {
    area: 'page',
    code: 'page-unreachable',
    cause: 'The page cannot be read.',
    remedy: 'Check the address, and whether the site lets this machine in.',
  },
  {
    area: 'page',
    code: 'tag-missing',
    cause: 'The page’s source has no tag. One that a tag manager adds later is not seen.',
    remedy: 'Paste what `assent snippet` prints into `<head>`.',
  },
  {
    area: 'page',
    code: 'tag-joined',
    cause: 'An optimiser has joined the script with others.',
    remedy: 'Leave `assent.js` out of its list.',
  },
  {
    area: 'page',
    code: 'tag-held-back',
    cause: 'An optimiser delays the tag.',
    remedy: 'Leave `assent.js` out of its list.',
  },
  {
    area: 'page',
    code: 'tag-renamed',
    cause: 'An optimiser has renamed the file, so its chunks are not beside it.',
    remedy: 'Leave `assent.js` out of its list, or set `base`.',
  },
  {
    area: 'page',
    code: 'tag-module',
    cause: 'The tag has `type="module"`.',
    remedy: 'Paste what `assent snippet` prints, as it is.',
  },
  {
    area: 'page',
    code: 'script-unreachable',
    cause: 'The tag’s `src` does not answer.',
    remedy: 'Start the receiver, and correct the `src`.',
  },
  {
    area: 'page',
    code: 'script-type',
    cause: 'The script comes as something else than JavaScript.',
    remedy: 'Have it served as `text/javascript`.',
  },
  {
    area: 'page',
    code: 'script-differs',
    cause: 'The script is another release than this one.',
    remedy: 'Update the page’s copy, or this program.',
  },
  {
    area: 'page',
    code: 'integrity',
    cause: 'The tag’s `integrity` is of another release.',
    remedy: 'Paste anew what `assent snippet` prints.',
  },
  {
    area: 'page',
    code: 'csp',
    cause: 'The page’s Content-Security-Policy keeps the tag from loading or sending.',
    remedy: 'Add the origin that the remedy names to the directive that it names.',
  },
  {
    area: 'page',
    code: 'config-unreachable',
    cause: '`data-config` does not answer.',
    remedy: 'Start the receiver, and correct the address.',
  },
  {
    area: 'page',
    code: 'config-cors',
    cause: '`data-config` may not be read by the page.',
    remedy: 'Have it served with `Access-Control-Allow-Origin: *`.',
  },
  {
    area: 'page',
    code: 'target-unreachable',
    cause: 'Where forms go does not answer.',
    remedy: 'Start it, or correct `endpoint` or `receiver`.',
  },
  {
    area: 'page',
    code: 'cors',
    cause: 'A page of this origin may not post there.',
    remedy: 'Add the origin to `origins`, or have the endpoint answer its preflight.',
  },
];
