import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** A page whose framework draws all of it, `<html>` included, and finds something else than its server sent. */
const Page = () =>
  h(
    'html',
    { lang: 'ru' },
    h('head', {}, h('title', {}, 'Страница')),
    h(
      'body',
      {},
      h('h1', {}, 'Нарисовано заново'),
      h('form', { 'data-assent-form': 'callback' }, [
        h('label', { key: 'n' }, 'Имя ', h('input', { name: 'name' })),
        h('label', { key: 'p' }, 'Телефон ', h('input', { name: 'phone', type: 'tel' })),
        h('button', { key: 'b', type: 'submit' }, 'Отправить'),
      ]),
      h('script', { type: 'text/plain', 'data-assent': 'analytics' }, "ran.push('counted')"),
    ),
  );

Object.assign(window, {
  hydrate: () => hydrateRoot(document, h(Page), { onRecoverableError: () => {} }),
});
