/**
 * What stands near a phone field and says where its number belongs. `from` holds dial codes as digits
 * (`49`) and countries as letters (`DE`, ISO 3166-1 alpha-2), as the page shows them; Russia and Kazakhstan
 * are `7`. `full` is the whole number of a hidden input. `isNamed` is true where the owner named that input:
 * it is believed, or asked about.
 */
export type PhoneBeside = {
  readonly from: readonly string[];
  readonly full?: string;
  readonly isNamed?: boolean;
};
