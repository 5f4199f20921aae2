import { createElement as h, type SubmitEvent, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** The site's page: a form that is wrapped, and a gated frame. */
export function App() {
  const [said, say] = useState('');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    say('sent by React');
  };
  return h(
    'main',
    null,
    h(
      'form',
      { 'data-assent-form': 'callback', onSubmit },
      h('label', null, 'Имя ', h('input', { name: 'name' })),
      h('label', null, 'Телефон ', h('input', { type: 'tel', name: 'phone' })),
      h('button', { type: 'submit' }, 'Отправить'),
      h('output', null, said),
    ),
    h('iframe', { 'data-assent': 'marketing', 'data-assent-src': '/frame.html' }),
  );
}

/** Takes the page over, as a bundle does that came late; what React complains of stands in `complaints`. */
function hydrate() {
  const complaints: unknown[] = [];
  const root = document.getElementById('root');
  const onRecoverableError = (error: unknown) => complaints.push(String(error));
  if (root) hydrateRoot(root, h(App), { onRecoverableError });
  Object.assign(window, { complaints });
}

if (typeof window !== 'undefined') Object.assign(window, { hydrate });
