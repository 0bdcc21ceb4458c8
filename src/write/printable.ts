// Everything that XML 1.0 does not let a document contain, escaped or not.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what no XML file can carry; a line feed or tab becomes a space. */
export function printable(text: string): string {
  return text.replace(forbidden, '').replace(/[\t\n\r]+/g, ' ');
}
