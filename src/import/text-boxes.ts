const open = /<!--\[if [^\]>]{0,40}vml[^\]>]{0,40}\]>/iu;
const box = /<v:textbox\b[^>]*>([\s\S]*?)<\/v:textbox>/giu;

/**
 * Word's HTML with the words of its text boxes: they stand in comments that only Word reads, beside
 * what other programs show. That is taken where it has words; of a box given twice one is enough.
 */
export function withTextBoxes(html: string): string {
  let result = '';
  let rest = html;
  for (let found = open.exec(rest); found; found = open.exec(rest)) {
    const start = found.index + found[0].length;
    const end = rest.indexOf('<![endif]-->', start);
    if (end < 0) break;
    const words = Array.from(rest.slice(start, end).matchAll(box), ([, said = '']) => said);
    result += rest.slice(0, found.index);
    rest = rest.slice(end + '<![endif]-->'.length);
    if (words.length === 0) continue;
    const [whole = '', shown = ''] =
      /^\s*<!\[if !vml\]>((?:(?!<!\[)[\s\S])*)<!\[endif\]>/iu.exec(rest) ?? [];
    const hasWords = shown.replace(/<[^>]*>|&nbsp;/gu, '').trim() !== '';
    result += hasWords ? `<div>${shown}</div>` : `<div>${words.join('</div><div>')}</div>`;
    rest = rest.slice(whole.length);
  }
  return result + rest;
}
