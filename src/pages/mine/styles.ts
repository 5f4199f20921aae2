import controls from './controls.css?inline';
import base from './mine.css?inline';
import narrow from './narrow.css?inline';

/** The style sheet of the view, wherever it stands. */
export const mineCss = base + controls + narrow;
