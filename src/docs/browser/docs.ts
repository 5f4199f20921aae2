import { addColourChoice } from './colourChoice';
import { addCopyButtons } from './copyButtons';
import { addSearch } from './searchField';

const tools = document.querySelector('.tools');
if (tools) {
  addColourChoice(tools);
  addSearch(tools);
}
addCopyButtons();
