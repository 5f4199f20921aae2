/** A finding's path as controls are named: `forms.callback.fields.1`, `texts.ru.banner.title`. */
export function plainPath(path: string): string {
  return path.replace(/\["?|"?\]/g, (sign) => (sign.startsWith('[') ? '.' : ''));
}
