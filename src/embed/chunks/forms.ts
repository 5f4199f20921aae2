export { openForm, takeForms } from '../takeForms';
