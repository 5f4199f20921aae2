/** How browsers fill the usual fields in: the value of `autocomplete`, by field id. */
export const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  name: 'name',
  phone: 'tel',
  email: 'email',
};
