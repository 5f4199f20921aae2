export * from '../../effects/digest';
export * from '../../effects/holdBack';
export * from '../../forms/controls';
export * from '../../forms/phoneLine';
export * from '../../forms/place';
export * from '../../forms/styles';
export * from '../../ui/element';
export { openForm, resumeLeads, takeForms } from '../takeForms';
