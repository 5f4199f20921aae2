import type { RouteWords } from './routeWords';

/** Addresses of a receiver that people open. */
export const routesOfPages: readonly RouteWords[] = [
  {
    route: 'GET /f/:form',
    who: 'everybody',
    about: 'A plain form as a page of its own, for visitors without JavaScript.',
    answers: '200, 404',
  },
  {
    route: 'POST /f/:form',
    who: 'pages of `site` and `origins`',
    about:
      'A plain form post (`application/x-www-form-urlencoded`), with a box `consent_<purpose>`.',
    answers: '303 to the thanks, 422 as a page with what is missing, else a page that says why',
  },
  {
    route: 'GET /f/:form/sent',
    who: 'everybody',
    about: 'Thanks, as a page that may be loaded again.',
    answers: '200',
  },
  {
    route: 'GET /mine',
    who: 'everybody',
    about: '“My data”. The key stands behind `#` and reaches no server in an address.',
    answers: '200',
  },
  {
    route: 'GET /verify',
    who: 'everybody',
    about: 'Verifies a receipt in the browser; nothing is sent.',
    answers: '200',
  },
  {
    route: 'GET /policy',
    who: 'everybody',
    about: 'The generated policy; `?locale=en`.',
    answers: '200',
  },
  {
    route: 'GET /text/:sha256',
    who: 'everybody',
    about: 'A text drawn as people saw it, a reconstruction.',
    answers: '200, 404',
  },
  {
    route: 'GET /configurator',
    who: 'everybody',
    about: 'Makes a configuration by questions; nothing leaves the browser.',
    answers: '200, 404',
  },
  { route: 'GET /configurator/', who: 'everybody', about: 'The same.', answers: '200, 404' },
  { route: 'GET /configurator/:file', who: 'everybody', about: 'Its files.', answers: '200, 404' },
  {
    route: 'GET /pages/:file',
    who: 'everybody',
    about: 'Scripts of `/mine` and `/verify`.',
    answers: '200, 404',
  },
  {
    route: 'GET /admin/style.css',
    who: 'everybody',
    about: 'The style sheet of all our pages.',
    answers: '200',
  },
  {
    route: 'GET /',
    who: 'everybody',
    about: 'Says that this is a receiver, and where its pages are.',
    answers: '200',
  },
];
