import { createSSRApp, h } from 'vue';

/** The site's page. */
export const app = () =>
  createSSRApp({
    render: () =>
      h('form', { 'data-assent-form': 'callback' }, [
        h('label', ['Имя ', h('input', { name: 'name' })]),
        h('label', ['Телефон ', h('input', { type: 'tel', name: 'phone' })]),
        h('button', 'Отправить'),
      ]),
  });

/** Takes the page over; what Vue complains of stands in `complaints`. */
function hydrate() {
  const complaints: string[] = [];
  const { error } = console;
  console.error = (...words) => {
    complaints.push(words.join(' '));
    error(...words);
  };
  app().mount('#app');
  Object.assign(window, { complaints });
}

if (typeof window !== 'undefined') Object.assign(window, { hydrate });
