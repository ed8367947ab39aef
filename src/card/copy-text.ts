/**
 * Puts text on the clipboard; false where the browser does not allow it. By the old command: the clipboard's own API
 * is closed to frames in other sites' pages, this one only asks for the reader's click.
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  const { activeElement } = document;
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return isCopied;
}
