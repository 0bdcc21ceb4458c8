import assert from 'node:assert/strict';
import { beginsAsMotion } from '../../src/assist/motion-in-markdown.ts';

describe('A plain Markdown text', () => {
  for (const head of [
    'betreff: Mehr Bäume\ngremium: Stadtrat',
    'Betreff: Mehr Bäume\nDatum: 28.08.2026',
    'antragsteller:\n  fraktion: Fraktion Offene Stadt\nempfänger:\n  name: Jon Beispiel',
    'title: Notiz\nsitzung: 24.09.2026\nort: Musterhausen',
  ])
    it(`begins as a motion with ${JSON.stringify(head)}`, () => {
      assert.ok(beginsAsMotion(`---\n${head}\n---\n\nText.\n`));
      assert.ok(beginsAsMotion(`---\r\n${head.replaceAll('\n', '\r\n')}\r\n---\r\n`));
    });

  for (const text of [
    '',
    '# Notiz\n\nbetreff: Mehr Bäume\ngremium: Stadtrat\n',
    '---\ntitle: Notiz\ndate: 2026-08-28\ntags: [rat]\n---\n',
    '---\ndatum: 28.08.2026\nort: Musterhausen\n---\n',
    '---\nbetreff: Mehr Bäume\n---\n',
    '---\nbetreff: Mehr Bäume\ngremium: Stadtrat\n',
  ])
    it(`is none with ${JSON.stringify(text)}`, () => {
      assert.ok(!beginsAsMotion(text));
    });
});
