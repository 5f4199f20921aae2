/** An address under which the configuration is saved as a file; nothing is asked for. */
export function fileAddress(text: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
}
