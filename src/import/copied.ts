/** What is on the clipboard, as far as it is text. */
export interface Clipboard {
  html?: string | undefined;
  text: string;
}
