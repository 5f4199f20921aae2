/** A number as people read it: `+7 999 123-45-67`; of other countries E.164 as it is. */
export function displayPhone(e164: string): string {
  return e164.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, '+7 $1 $2-$3-$4');
}
