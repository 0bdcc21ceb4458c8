/** A document as a person has it on the screen, and the HTML that programs copy of it. */
export type Part =
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'heading'; depth: number; text: string }
  | { type: 'point'; level: number; marker: string; text: string }
  | { type: 'table'; rows: string[][] };

export interface Run {
  text: string;
  look?: 'b' | 'i' | 'u';
  /** A tracked change: what was deleted is not shown. */
  change?: 'ins' | 'del';
}

/** What the screen shows: without blanks, a bullet as a hyphen. */
export function shownBy(parts: readonly Part[]): string {
  return parts.map(textOfPart).join(' ').replace(/\s+/gu, '');
}

function textOfPart(part: Part): string {
  switch (part.type) {
    case 'paragraph':
      return part.runs.map(({ text, change }) => (change === 'del' ? '' : text)).join('');
    case 'heading':
      return part.text;
    case 'point':
      return `${part.marker === '·' ? '-' : part.marker} ${part.text}`;
    case 'table':
      return part.rows.flat().join(' ');
  }
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // Half of the blanks of word processors don't break.
      .replace(/ (?=\S+ )/u, '&nbsp;')
  );
}

/** As Word puts it on the clipboard of Windows. */
export function asWord(parts: readonly Part[]): string {
  const body = parts.map(wordPart).join('\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n\r\n');
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:Zoom>0</w:Zoom></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; mso-pagination:widow-orphan;} --></style></head>
<body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

function wordPart(part: Part): string {
  switch (part.type) {
    case 'paragraph':
      return `<p class=MsoNormal style='text-align:\njustify'>${part.runs.map(wordRun).join('')}<o:p></o:p></p>`;
    case 'heading':
      return `<h${part.depth} style='mso-pagination:none'><a name="_Toc1"></a><b>${escaped(part.text)}</b><o:p></o:p></h${part.depth}>`;
    case 'point': {
      const font = part.marker === '·' ? 'Symbol' : 'Calibri';
      return `<p class=MsoNormal style='margin-left:${part.level * 36}.0pt;text-indent:-18.0pt;\nmso-list:l0 level${part.level} lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:\nIgnore'>${part.marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;\n</span></span></span><![endif]>${escaped(part.text)}<o:p></o:p></p>`;
    }
    case 'table':
      return `<table class=MsoTableGrid border=1 style='border-collapse:collapse'>${part.rows
        .map(
          (row) =>
            `<tr style='mso-yfti-irow:0'>${row.map((cell) => `<td width=201 valign=top style='width:150pt'>\n  <p class=MsoNormal>${escaped(cell)}<o:p></o:p></p>\n  </td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
  }
}

function wordRun({ text, look, change }: Run): string {
  const run = `<span lang=DE style='font-size:11.0pt'>${escaped(text)}</span>`;
  const looking = look ? `<${look}>${run}</${look}>` : run;
  return change
    ? `<${change} cite="mailto:Karla%20Muster" datetime="2026-08-28T10:00">${looking}</${change}>`
    : looking;
}

/** As LibreOffice Writer does. */
export function asLibreOffice(parts: readonly Part[]): string {
  return `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="de-DE" dir="ltr">${nested(
    parts,
    (text) => `<p style="line-height: 100%">\n${escaped(text)}</p>`,
    (run) => {
      const text = `<font face="Arial">${escaped(run.text)}</font>`;
      return run.look ? `<${run.look}>${text}</${run.look}>` : text;
    },
  )}</body></html>`;
}

/** As Google Docs does. */
export function asGoogleDocs(parts: readonly Part[]): string {
  const style = { b: 'font-weight:700', i: 'font-style:italic', u: 'text-decoration:underline' };
  return `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">${nested(
    parts,
    (text) =>
      `<p dir="ltr" role="presentation"><span style="font-weight:400">${escaped(text)}</span></p>`,
    ({ text, look }) =>
      `<span style="font-size:11pt;font-weight:400;${look ? style[look] : ''}">${escaped(text)}</span>`,
  )}</b>`;
}

/** With lists of HTML. */
function nested(
  parts: readonly Part[],
  paragraph: (text: string) => string,
  run: (run: Run) => string,
): string {
  let html = '';
  let open: string[] = [];
  const close = (depth: number) => {
    while (open.length > depth) html += `</${open.pop()}>`;
  };
  for (const part of parts) {
    if (part.type !== 'point') close(0);
    switch (part.type) {
      case 'paragraph':
        html += `<p>${part.runs
          .filter(({ change }) => change !== 'del')
          .map(run)
          .join('')}</p><p><br></p>`;
        break;
      case 'heading':
        html += `<h${part.depth} dir="ltr">${escaped(part.text)}</h${part.depth}>`;
        break;
      case 'table':
        html += `<table><colgroup><col width="50%"/></colgroup><tbody>${part.rows
          .map((row) => `<tr>${row.map((cell) => `<td>${paragraph(cell)}</td>`).join('')}</tr>`)
          .join('')}</tbody></table>`;
        break;
      case 'point': {
        close(part.level);
        const tag = part.marker === '·' ? 'ul' : 'ol';
        if (open.length === part.level && open.at(-1) !== tag) close(part.level - 1);
        while (open.length < part.level) {
          open = [...open, tag];
          html += `<${tag}>`;
        }
        const letter = /^[a-z]/u.test(part.marker);
        const value = letter ? part.marker.charCodeAt(0) - 96 : Number.parseInt(part.marker, 10);
        const number = part.marker === '·' ? '' : ` value="${value}"`;
        html += `<li${number} style="list-style-type:${part.marker === '·' ? 'disc' : letter ? 'lower-alpha' : 'decimal'}">${paragraph(part.text)}</li>`;
      }
    }
  }
  close(0);
  return html;
}
