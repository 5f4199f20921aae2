export { openForm, resumeLeads, takeForms } from '../takeForms';
