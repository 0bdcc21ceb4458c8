/** A text as it is held against others: however it is composed, capitalised and spaced. */
export function comparableText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
