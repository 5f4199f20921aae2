import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');

function Field({ label, type, value, onChange }) {
  return h('p', null, h('label', null, `${label} `, h('input', { type, value, onChange })));
}

function Request() {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const send = (event) => {
    event.preventDefault();
    fetch('/site-endpoint', { method: 'POST', body: new URLSearchParams({ name, phone }) });
    setName('');
    setPhone('');
  };
  return h(
    'form',
    { 'data-assent-form': 'callback', onSubmit: 'ownHandler' in root.dataset ? send : undefined },
    h(Field, {
      label: 'Имя',
      type: 'text',
      value: name,
      onChange: (event) => setName(event.target.value),
    }),
    h(Field, {
      label: 'Телефон',
      type: 'tel',
      value: phone,
      onChange: (event) => setPhone(event.target.value),
    }),
    h('button', { type: 'submit' }, 'Отправить'),
    h('output', null, `${name} ${phone}`),
  );
}

createRoot(root).render(h(Request));
