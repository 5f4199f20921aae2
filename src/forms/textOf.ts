/** What says nothing of the field it stands at: code, other fields, what we say of it ourselves. */
const SILENT = 'script,style,input,select,textarea,.assent-say';

/** The words of a node as they are read out; one that is hidden says nothing unless it was itself `pointedAt`. */
export function textOf(node: Node, pointedAt = false): string {
  if (!(node instanceof Element))
    return node.nodeType === Node.TEXT_NODE ? (node as Text).data : ''; // its type says so
  if (node.matches(SILENT)) return '';
  if (!pointedAt && node.matches('[hidden],[aria-hidden=true]')) return '';
  const own = node.getAttribute('aria-label') || node.getAttribute('alt');
  return own || [...node.childNodes].map((child) => textOf(child)).join('');
}
