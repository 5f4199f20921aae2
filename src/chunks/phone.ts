export { nearPlans, plansFrom } from '../forms/phonePlans';
