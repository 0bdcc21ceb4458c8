import type { Element, WordFile } from './package.ts';

/**
 * What in a Word file would keep somebody from reading it (EN 301 549, BITV 2.0), as a list of
 * plain sentences. Empty: each point is proved.
 */
export function barriers(file: WordFile): string[] {
  return [
    ...metadata(file),
    ...headings(file),
    ...lists(file),
    ...images(file),
    ...tables(file),
    ...emptiness(file),
    ...floating(file),
    ...links(file),
    ...contrast(file),
    ...alignment(file),
    ...hyphenation(file),
    ...headers(file),
  ];
}

function metadata(file: WordFile): string[] {
  const core = file.root('docProps/core.xml');
  const language = file.root('word/styles.xml').first('w:docDefaults')?.first('w:lang')?.value();
  return [
    ...(core.first('dc:title')?.text ? [] : ['The title is not set.']),
    ...(core.first('dc:language')?.text === 'de-DE'
      ? []
      : ['The file does not name its language.']),
    ...(language === 'de-DE' ? [] : ['The text does not name its language.']),
  ];
}

/** The styles that are headings, with their level from 1. */
function headingLevels(file: WordFile): Map<string, number> {
  return new Map(
    file
      .root('word/styles.xml')
      .all('w:style')
      .flatMap((style) => {
        const level = style.first('w:outlineLvl')?.value();
        const id = style.value('w:styleId');
        return level && id ? [[id, Number(level) + 1] as const] : [];
      }),
  );
}

function headings(file: WordFile): string[] {
  const levels = headingLevels(file);
  const found: string[] = [];
  let last = 0;
  for (const paragraph of file.body.all('w:p')) {
    const level = levels.get(style(paragraph) ?? '');
    if (level === undefined) continue;
    if (level > last + 1) found.push(`"${paragraph.text}" is of level ${level} after ${last}.`);
    last = level;
  }
  if (last === 0) found.push('There is no heading.');
  return found;
}

function style(paragraph: Element): string | undefined {
  return paragraph.child('w:pPr')?.child('w:pStyle')?.value();
}

const typedMarker = /^(?:\d{1,3}[.)]|[a-z]{1,2}\)|[•▪–☐☑])\s/u;

function lists(file: WordFile): string[] {
  const known = new Set(
    file
      .root('word/numbering.xml')
      .all('w:num')
      .map((num) => num.value('w:numId')),
  );
  return file.body.all('w:p').flatMap((paragraph) => {
    const number = paragraph.child('w:pPr')?.first('w:numId')?.value();
    if (number !== undefined) {
      return known.has(number) ? [] : [`"${paragraph.text}" is in no list that is defined.`];
    }
    return typedMarker.test(paragraph.text) ? [`"${paragraph.text}" only looks like a list.`] : [];
  });
}

function images(file: WordFile): string[] {
  return file.body.all('wp:docPr').flatMap((image) => {
    const decorative = image.first('adec:decorative')?.value('val') === '1';
    const text = image.value('descr') ?? '';
    if (decorative) return text === '' ? [] : ['A decoration has an alternative text.'];
    return text === '' ? ['An image has no alternative text.'] : [];
  });
}

function tables(file: WordFile): string[] {
  return file.body.all('w:tbl').flatMap((table) => {
    const rows = table.all('w:tr');
    const whole = rows.every((row) => row.first('w:cantSplit'));
    return [
      ...(rows[0]?.first('w:tblHeader') ? [] : [`The table "${table.text}" has no header row.`]),
      ...(whole ? [] : [`A row of the table "${table.text}" may break.`]),
    ];
  });
}

/** Empty paragraphs and rows of spaces, which only make room. */
function emptiness(file: WordFile): string[] {
  const paragraphs = file.body.all('w:p').flatMap((paragraph) => {
    const properties = paragraph.child('w:pPr');
    const says =
      paragraph.text.trim() !== '' ||
      paragraph.first('w:drawing') ||
      properties?.first('w:numId') ||
      properties?.first('w:pBdr');
    return says || betweenTables(file, paragraph) || inCell(file, paragraph)
      ? []
      : [`An empty paragraph (${style(paragraph)}) makes room.`];
  });
  const code = file.body.all('w:p').filter((paragraph) => style(paragraph) !== 'Code');
  const spaces = code.flatMap((paragraph) =>
    / {2}|\t\t/.test(paragraph.text) ? [`Spaces make room in "${paragraph.text}".`] : [],
  );
  return [...paragraphs, ...spaces];
}

/** Word makes one of two tables without a paragraph between them. */
function betweenTables({ body }: WordFile, paragraph: Element): boolean {
  const at = body.children.indexOf(paragraph);
  return body.children[at - 1]?.name === 'w:tbl' && body.children[at + 1]?.name === 'w:tbl';
}

/** An empty cell is an empty paragraph. */
function inCell({ body }: WordFile, paragraph: Element): boolean {
  return body.all('w:tc').some((cell) => cell.children.includes(paragraph));
}

/** Text boxes, floating images, tables in tables; a frame at the end, which LibreOffice loses. */
function floating(file: WordFile): string[] {
  const kinds = ['w:txbxContent', 'v:shape', 'wps:wsp', 'wp:anchor', 'w:tblpPr'];
  const nested = file.body.all('w:tbl').some((table) => table.all('w:tbl').length > 0);
  const last = file.body.children.filter(({ name }) => name !== 'w:sectPr').at(-1);
  return [
    ...kinds.flatMap((kind) => (file.body.first(kind) ? [`There is a ${kind}.`] : [])),
    ...(nested ? ['A table stands in a table.'] : []),
    ...(last?.name === 'w:p' && !last.first('w:framePr')
      ? []
      : ['The text ends with no plain paragraph.']),
  ];
}

const meaningless = /^(?:https?:|www\.|hier$|link$|mehr$|klick)/iu;

function links(file: WordFile): string[] {
  return file.body.all('w:hyperlink').flatMap((link) => {
    const text = link.text.trim();
    if (text === '' && !link.first('w:drawing')) return ['A link has no text.'];
    return meaningless.test(text) ? [`The link "${text}" does not say where it leads.`] : [];
  });
}

function contrast(file: WordFile): string[] {
  const parts = ['word/document.xml', 'word/styles.xml'];
  const colours = parts.flatMap((name) =>
    file
      .root(name)
      .all('w:color')
      .map((colour) => colour.value() ?? 'auto'),
  );
  return [...new Set(colours)].flatMap((colour) =>
    colour === 'auto' || onWhite(colour) >= 4.5 ? [] : [`The colour ${colour} is too pale.`],
  );
}

/** The contrast to white by WCAG 2. */
function onWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function alignment(file: WordFile): string[] {
  const justified = file.body.all('w:jc').filter((jc) => jc.value() === 'both');
  const cells = new Set(file.body.all('w:tbl').flatMap((table) => table.all('w:p')));
  const right = new Set(['Date', 'Briefkopf']);
  const moved = file.body.all('w:p').filter((paragraph) => {
    const to = paragraph.child('w:pPr')?.child('w:jc')?.value() ?? 'left';
    return to !== 'left' && !cells.has(paragraph) && !right.has(style(paragraph) ?? '');
  });
  return [
    ...(justified.length > 0 ? ['Text is justified.'] : []),
    ...moved.map((paragraph) => `"${paragraph.text}" is not left-aligned.`),
  ];
}

function hyphenation(file: WordFile): string[] {
  const setting = file.root('word/settings.xml').first('w:autoHyphenation');
  return setting && setting.value() !== 'false' ? ['Words are hyphenated on their own.'] : [];
}

/** Screen readers skip headers: only the marks and what the body says too may stand in them. */
function headers(file: WordFile): string[] {
  return file.names
    .filter((name) => /^word\/header\d+\.xml$/.test(name))
    .flatMap((name) => {
      const text = file.root(name).text.trim().replace(/ …$/, '');
      const said = text.split(' · ').every((part) => file.body.text.includes(part));
      return said ? [] : [`Only the header says "${text}".`];
    });
}
