import { render } from 'preact';
import { Configurator } from './Configurator';

const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
const lang = wanted.find((tag) => tag === 'ru' || tag === 'en') === 'ru' ? 'ru' : 'en';
const place = document.querySelector('#page');
const today = new Date().toISOString().slice(0, 10);
if (place) render(<Configurator lang={lang} today={today} />, place);
