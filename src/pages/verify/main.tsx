import { render } from 'preact';
import { VerifyPage } from './VerifyPage';
import { verifyWords } from './words';

const words = verifyWords(navigator.languages);
document.documentElement.lang = words.lang;
document.title = words.say('title');
const place = document.querySelector('#page');
if (place) render(<VerifyPage words={words} />, place);
