import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { pack } from '../src/write/docx/package.ts';
import { root } from '../test/host/paths.ts';

/**
 * Writes `examples/fraktion.docx`, a letterhead of an invented group with all placeholders. It is
 * checked in, as a group would have made it in Word; run this again to change it.
 */

const green = '2E6B3E';

const line = (text: string, options: IParagraphOptions = {}, look: object = {}) =>
  new Paragraph({ ...options, children: [new TextRun({ text, ...look })] });

const heading = (outlineLevel: number) => ({
  run: { bold: true, size: 22, color: green },
  paragraph: { keepNext: true, outlineLevel, spacing: { before: 240, after: 60 } },
});

const document = new Document({
  title: 'Briefbogen der Fraktion Offene Stadt',
  creator: 'Fraktion Offene Stadt',
  styles: {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: 'de-DE' } },
        paragraph: { spacing: { after: 0, line: 264, lineRule: 'auto' } },
      },
      heading1: { run: { bold: true, size: 24, color: green }, paragraph: { outlineLevel: 0 } },
      heading2: heading(1),
      heading3: heading(2),
    },
  },
  sections: [
    {
      properties: {
        page: {
          size: { width: 11906, height: 16838 },
          margin: { top: 1134, right: 1134, bottom: 1134, left: 1418 },
        },
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: green } },
              children: [
                new TextRun({
                  size: 16,
                  children: [
                    'Fraktion Offene Stadt · Ratsgasse 1 · 01234 Musterhausen · Seite ',
                    PageNumber.CURRENT,
                  ],
                }),
              ],
            }),
          ],
        }),
      },
      children: [
        line('Fraktion Offene Stadt', {}, { bold: true, size: 36, color: green }),
        line(
          '{{briefkopf}}',
          {
            spacing: { after: 480 },
            border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: green } },
          },
          { size: 18 },
        ),
        line('{{absender}}', { spacing: { after: 120 } }, { size: 15, color: '595959' }),
        line('{{empfaenger}}', { spacing: { after: 360 } }),
        line('{{ortdatum}}', { alignment: AlignmentType.RIGHT, spacing: { after: 360 } }),
        new Paragraph({
          heading: 'Heading1',
          spacing: { after: 240 },
          children: [new TextRun('{{titel}}')],
        }),
        line('{{text}}'),
        line('{{gruss}}'),
      ],
    },
  ],
});

const packed = unzipSync(await Packer.pack(document, 'uint8array'));
const core = new TextDecoder().decode(packed['docProps/core.xml']);
// The same file each time.
packed['docProps/core.xml'] = new TextEncoder().encode(
  core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z'),
);
writeFileSync(join(root, 'examples', 'fraktion.docx'), pack(packed));
