import assert from 'node:assert/strict';
import { type Marker, plainBullet } from '../../../src/counting/marker.ts';
import type { Block, Inline, Table } from '../../../src/letter/block.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { letters, list, p, table, text } from '../letters.ts';
import type { Element } from './package.ts';
import { openWordFile } from './package.ts';
import { noResources, written } from './write.ts';

const { short, everything, joint } = letters;
assert.ok(short && everything && joint);
const base: Letter = short;

const saying = (...blocks: Block[]): Letter => ({
  ...base,
  sections: [{ title: 'Begründung', blocks }],
});
const lines = (body: Element) => body.all('w:p').map((paragraph) => paragraph.text);
const styleOf = (paragraph: Element | undefined) =>
  paragraph?.child('w:pPr')?.child('w:pStyle')?.value();

function find(body: Element, line: string): Element {
  const found = body.all('w:p').find((paragraph) => paragraph.text === line);
  assert.ok(found, `No paragraph says "${line}".`);
  return found;
}

describe('The text of a Word file', () => {
  it('says everything in the order of the letter', async () => {
    for (const form of ['A', 'B', 'schlicht'] as const) {
      const { body } = await written({
        ...base,
        layout: { ...base.layout, form },
        attachments: { title: 'Anlagen', blocks: [p('Plan')] },
        copies: ['Presse'],
      });
      const said = lines(body);
      const expected = [
        'Fraktion Offene Stadt',
        'im Rat der Stadt Musterhausen',
        'Musterhausen, den 28.08.2026',
        'Fraktion Offene Stadt im Rat der Stadt Musterhausen',
        'Frau Karla Muster ▫ Ratsgasse 1 ▫ 01234 Musterhausen',
        'Ausschuss für Bau und Verkehr',
        '01234 Musterhausen',
        base.title.main,
        'Sichere Querung an der Grundschule Nord',
        'Sehr geehrter Herr Beispiel,',
        base.opening,
        'Der Ausschuss für Bau und Verkehr möge beschließen:',
        'Sie berichtet bis zum 31. März über den Stand der Arbeiten.',
        'Begründung:',
        'Mit freundlichen Grüßen',
        'Karla Muster',
        'Fraktionsvorsitzende',
        'Anlagen',
        'Plan',
        'Verteiler',
        'Presse',
      ];
      const places = expected.map((line) => said.indexOf(line ?? ''));
      assert.ok(!places.includes(-1), `${form}: ${expected[places.indexOf(-1)]}`);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        form,
      );
    }
  });

  it('comes through whole, whatever it is made of', async () => {
    const odd =
      'A & B <c> "d" \u{1F600} \u{1F469}\u200D\u{1F469}\u200D\u{1F467} יעל כהן ليلى \u202f ½ ☐ ✓';
    const { body } = await written({
      ...saying(p(odd)),
      placeAndDate: odd,
      recipients: [[odd]],
      title: { main: odd },
      salutation: odd,
    });
    assert.equal(lines(body).filter((line) => line === odd).length, 5);
  });

  it('lacks what no file can carry, and nothing else', async () => {
    const { body } = await written({
      ...saying(p('vor\u0000\u0008\u000b\ufffe\ud800nach')),
      salutation: 'Sehr\u0007 geehrte\udc00 Damen,',
    });
    assert.ok(lines(body).includes('vornach'));
    assert.ok(lines(body).includes('Sehr geehrte Damen,'));
  });

  it('has soft hyphens that are soft', async () => {
    const { body } = await written(saying(p('Straßen\u00adbeleuch\u00adtung')));
    assert.ok(find(body, 'Straßenbeleuchtung'));
    assert.equal(body.all('w:softHyphen').length, 2);
  });

  it('breaks where the letter breaks', async () => {
    const { body } = await written(
      saying(p('eins', { type: 'break' }, 'zwei'), { type: 'code', value: 'a\n  b\n\nc' }),
    );
    assert.ok(lines(body).includes('eins\nzwei'));
    assert.ok(lines(body).includes('a\n  b\n\nc'));
  });

  it('is set as the letter says', async () => {
    const { body } = await written(
      saying(
        p(
          text('fett', { bold: true }),
          text('kursiv', { italic: true }),
          text('gestrichen', { strike: true }),
          text('code', { code: true }),
        ),
      ),
    );
    const runs = new Map(body.all('w:r').map((run) => [run.text, run]));
    assert.ok(runs.get('fett')?.first('w:b'));
    assert.ok(runs.get('kursiv')?.first('w:i'));
    assert.ok(runs.get('gestrichen')?.first('w:strike'));
    assert.equal(runs.get('code')?.first('w:rFonts')?.value('w:ascii'), 'Courier New');
  });

  it('sets the resolution apart in bold, with its numbers, but no questions', async () => {
    const point =
      'Die Verwaltung richtet an der Schulstraße in Höhe der Grundschule Nord einen Fußgängerüberweg ein.';
    const bold = find((await written(base)).body, point);
    assert.ok(bold.child('w:r')?.first('w:b'));
    assert.ok(bold.child('w:pPr')?.child('w:rPr')?.first('w:b'));
    const asked = { ...base, resolution: { ...base.resolution, bold: false } };
    assert.equal(find((await written(asked)).body, point).first('w:b'), undefined);
  });

  it('marks Hebrew and Arabic as read from right to left', async () => {
    const { body } = await written(saying(p('Frau יעל כהן und ليلى.')));
    const marked = body.all('w:r').filter((run) => run.first('w:rtl'));
    assert.deepEqual(
      marked.map((run) => run.text),
      ['יעל כהן', 'ليلى'],
    );
    const spoken = marked.map((run) => run.first('w:lang')?.value('w:bidi'));
    assert.deepEqual(spoken, ['he-IL', 'ar-SA']);
  });
});

describe('The lists of a Word file', () => {
  /** Format, text and start of the level that a paragraph is numbered by, and the list's id. */
  async function numbering(letter: Letter) {
    const file = await written(letter);
    const definitions = file.root('word/numbering.xml');
    return (line: string) => {
      const properties = find(file.body, line).child('w:pPr');
      const id = properties?.first('w:numId')?.value();
      const level = properties?.first('w:ilvl')?.value();
      const num = definitions.all('w:num').find((one) => one.value('w:numId') === id);
      const override = num
        ?.all('w:lvlOverride')
        .find((one) => one.value('w:ilvl') === level)
        ?.first('w:startOverride');
      const abstract = definitions
        .all('w:abstractNum')
        .find((one) => one.value('w:abstractNumId') === num?.first('w:abstractNumId')?.value());
      const own = abstract?.all('w:lvl').find((one) => one.value('w:ilvl') === level);
      return {
        id,
        level,
        format: own?.first('w:numFmt')?.value(),
        text: own?.first('w:lvlText')?.value(),
        start: override?.value() ?? own?.first('w:start')?.value(),
      };
    };
  }

  it('begin with the number typed, and again in each list', async () => {
    const at = await numbering(
      saying(list('1.', 1, 'eins', 'zwei'), p('Text'), list('1.', 4, 'vier'), list('1.', 1, 'neu')),
    );
    assert.deepEqual([at('eins').start, at('vier').start, at('neu').start], ['1', '4', '1']);
    assert.equal(at('eins').id, at('zwei').id);
    assert.equal(new Set([at('eins').id, at('vier').id, at('neu').id]).size, 3);
  });

  it('are marked as typed', async () => {
    const markers = ['1.', '1)', 'a)', 'A)', 'aa)', 'bullet'] as const;
    const at = await numbering(
      saying(...markers.map((marker) => list(marker, 2, `Punkt ${marker}`))),
    );
    const look = markers.map((marker) => {
      const { format, text: shown, start } = at(`Punkt ${marker}`);
      return `${format} ${shown} ${start}`;
    });
    assert.deepEqual(look, [
      'decimal %1. 2',
      'decimal %1) 2',
      'lowerLetter %1) 2',
      'upperLetter %1) 2',
      // The 28th letter is bb.
      'lowerLetter %1) 28',
      'bullet • 1',
    ]);
  });

  it('print each number as it was typed, after gaps and repeats too', async () => {
    const typed: Marker[] = [
      { kind: 'decimal', text: '1.', number: 1 },
      { kind: 'decimal', text: '2.', number: 2 },
      { kind: 'decimal', text: '2a.', number: 2 },
      { kind: 'decimal', text: '4.', number: 4 },
      { kind: 'decimal', text: '4.', number: 4 },
      { kind: 'decimal', text: '007.', number: 7 },
      { kind: 'section', text: '§ 5a', number: 5 },
      { kind: 'upperRoman', text: 'IX.', number: 9 },
      { kind: 'bullet', text: '➢' },
    ];
    const at = await numbering(
      saying({
        type: 'list',
        items: typed.map((marker, index) => ({ marker, blocks: [p(`Punkt ${index}`)] })),
      }),
    );
    const look = typed.map((_, index) => {
      const { format, text: shown, start } = at(`Punkt ${index}`);
      return `${format} ${shown} ${start}`;
    });
    assert.deepEqual(look, [
      'decimal %1. 1',
      'decimal %1. 1',
      'decimal %1a. 2',
      'decimal %1. 4',
      'decimal %1. 4',
      'decimal 00%1. 7',
      'decimal § %1a 5',
      'upperRoman %1. 9',
      'bullet ➢ 1',
    ]);
    assert.equal(at('Punkt 0').id, at('Punkt 1').id);
    assert.notEqual(at('Punkt 3').id, at('Punkt 4').id);
  });

  it('stand inside each other', async () => {
    const at = await numbering(
      saying(
        list(
          '1.',
          1,
          [p('eins'), list('a)', 1, [p('a'), list('aa)', 1, 'aa')], 'b')],
          [p('zwei'), list('a)', 1, 'wieder a')],
        ),
      ),
    );
    assert.deepEqual(
      ['eins', 'a', 'aa', 'b', 'zwei', 'wieder a'].map((line) => at(line).level),
      ['0', '1', '2', '1', '0', '1'],
    );
    assert.equal(at('a').id, at('b').id);
    assert.equal(
      new Set(['eins', 'a', 'aa', 'zwei', 'wieder a'].map((line) => at(line).id)).size,
      1,
    );
    assert.equal(at('wieder a').start, '1');
  });

  it('keep further paragraphs of an item below its text', async () => {
    const { body, root } = await written(
      saying(list('1.', 1, [p('erster Absatz'), p('zweiter Absatz')])),
    );
    const indent = (line: string) => find(body, line).child('w:pPr')?.child('w:ind');
    const level = root('word/numbering.xml').all('w:lvl').at(-9);
    assert.equal(indent('erster Absatz'), undefined);
    assert.equal(indent('zweiter Absatz')?.value('w:left'), level?.first('w:ind')?.value('w:left'));
    assert.equal(find(body, 'zweiter Absatz').first('w:numPr'), undefined);
  });

  it('tick what is done', async () => {
    const box = (checked: boolean, said: string) => ({
      marker: plainBullet,
      checked,
      blocks: [p(said)],
    });
    const { body } = await written(
      saying({
        type: 'list',
        items: [box(true, 'fertig'), box(false, 'offen')],
      }),
    );
    assert.ok(find(body, '☑\tfertig') && find(body, '☐\toffen'));
  });

  it('lose nothing in any depth', async () => {
    let deep: Block = p('ganz unten');
    for (let depth = 0; depth < 40; depth += 1) deep = list('1.', 1, [p(`Ebene ${depth}`), deep]);
    const { body } = await written(saying(deep));
    assert.ok(find(body, 'ganz unten') && find(body, 'Ebene 0') && find(body, 'Ebene 39'));
  });
});

describe('The tables of a Word file', () => {
  const rows = table(
    ['left', 'center', 'right'],
    ['A', 'B', 'C'],
    ['1', '2', '3'],
    ['4', '5', '6'],
  );

  it('repeat their header and break no row', async () => {
    const { body } = await written(saying(rows));
    const found = body.first('w:tbl')?.all('w:tr') ?? [];
    assert.deepEqual(
      found.map((row) => row.first('w:tblHeader') !== undefined),
      [true, false, false],
    );
    assert.ok(found.every((row) => row.first('w:cantSplit')));
    assert.equal(body.first('w:tblCaption')?.value(), 'A, B, C');
  });

  it('stay whole where they are small, and go with the closing where they end the text', async () => {
    const keeps = async (...blocks: Block[]) => {
      const { body } = await written(saying(...blocks));
      return (body.first('w:tbl')?.all('w:tr') ?? []).map((row) =>
        row.all('w:p').every((one) => one.first('w:keepNext') !== undefined),
      );
    };
    assert.deepEqual(await keeps(rows, p('danach')), [true, true, false]);
    assert.deepEqual(await keeps(rows), [true, true, true]);
  });

  it('align their columns', async () => {
    const { body } = await written(saying(rows));
    const jc = (line: string) => find(body, line).first('w:jc')?.value();
    assert.deepEqual([jc('1'), jc('2'), jc('3')], ['left', 'center', 'right']);
  });

  it('are as wide as the text', async () => {
    const { body } = await written(saying(rows));
    const columns = body.all('w:gridCol').map((column) => Number(column.value('w:w')));
    const whole = columns.reduce((sum, width) => sum + width, 0);
    assert.ok(Math.abs(whole - 9354) <= 3, String(whole));
  });

  it('stay two, one after the other', async () => {
    const { body } = await written(saying(rows, rows));
    const names = body.children.map(({ name }) => name);
    assert.equal(names.join(' ').includes('w:tbl w:p w:tbl'), true);
  });

  it('may have no columns, rows or header', async () => {
    const none: Table = { type: 'table', align: [], rows: [] };
    const bare = table([undefined], [''], ['x']);
    const { body } = await written(saying(none, bare));
    assert.equal(body.all('w:tbl').length, 1);
    assert.equal(body.first('w:tblHeader'), undefined);
  });
});

describe('The links of a Word file', () => {
  const link = (url: string, ...inlines: Inline[]): Inline => ({ type: 'link', url, inlines });

  it('lead to the web, to a mailbox, to a file beside', async () => {
    const file = await written(
      saying(
        p(
          link('https://musterhausen.example/a b?ü=1&c=2', text('Netz')),
          link('mailto:rat@musterhausen.example', text('Post')),
          link('anlagen/unfälle 2026.pdf', text('Datei')),
        ),
      ),
    );
    const targets = file
      .root('word/_rels/document.xml.rels')
      .all('Relationship')
      .filter((relation) => relation.value('TargetMode') === 'External')
      .map((relation) => relation.value('Target'));
    assert.deepEqual(targets, [
      'https://musterhausen.example/a%20b?%C3%BC=1&c=2',
      'mailto:rat@musterhausen.example',
      'anlagen/unf%C3%A4lle%202026.pdf',
    ]);
    assert.deepEqual(
      file.body.all('w:hyperlink').map((one) => one.text),
      ['Netz', 'Post', 'Datei'],
    );
  });

  it('do not lead to scripts, and keep their words', async () => {
    const { body } = await written(
      saying(
        p(
          link('javascript:alert(1)', text('eins')),
          link('http://[', text('zwei')),
          link('#x', text('drei')),
          link('', text('vier')),
        ),
      ),
    );
    assert.equal(body.first('w:hyperlink'), undefined);
    assert.ok(lines(body).includes('einszweidreivier'));
  });

  it('are shown by their address where they have no words', async () => {
    const { body } = await written(saying(p(link('https://musterhausen.example'))));
    assert.equal(body.first('w:hyperlink')?.text, 'https://musterhausen.example');
  });
});

describe('The footnotes of a Word file', () => {
  const note: Inline = { type: 'footnote', number: 1 };

  it('are real ones, with all their paragraphs, lists and tables', async () => {
    const file = await written({
      ...saying(p('Text', note)),
      footnotes: [
        [p('erster'), list('1.', 1, 'Punkt'), p('zweiter'), table(['left', 'left'], ['a', 'b'])],
      ],
    });
    assert.equal(file.body.first('w:footnoteReference')?.value('w:id'), '1');
    const found = file
      .root('word/footnotes.xml')
      .all('w:footnote')
      .find((one) => one.value('w:id') === '1');
    assert.deepEqual(
      found?.all('w:p').map((one) => one.text.trim()),
      ['erster', 'Punkt', 'zweiter', 'a · b'],
    );
    assert.ok(found?.first('w:numPr'));
  });

  it('may be referred to twice, in a table, a list, a heading and a link', async () => {
    const { body } = await written({
      ...saying(
        p('a', note),
        p('b', note),
        list('1.', 1, [p('c', note)]),
        { type: 'table', align: ['left'], rows: [[[text('d')]], [[note]]] },
        { type: 'subheading', level: 1, inlines: [text('e'), note] },
        p({ type: 'link', url: 'https://musterhausen.example', inlines: [text('f'), note] }),
      ),
      footnotes: [[p('Fußnote')]],
    });
    // Word gives each reference a note of its own: the others repeat the number of the first.
    assert.equal(body.all('w:footnoteReference').length, 1);
    const [mark] = body.all('w:bookmarkStart');
    const fields = body.all('w:instrText').map((field) => field.text);
    assert.equal(mark?.value('w:name'), '_Fussnote1');
    assert.equal(body.all('w:instrText').length, 5, fields.join());
    const said = lines(body);
    for (const line of ['a', 'b1', 'c1', '1', 'e1', 'f1']) assert.ok(said.includes(line), line);
  });

  it('lead to no note that is not there', async () => {
    const { body } = await written({ ...saying(p('a', note)), footnotes: [] });
    assert.equal(body.first('w:footnoteReference'), undefined);
  });
});

describe('The headings of a Word file', () => {
  it('skip no level, whatever was typed', async () => {
    const heading = (level: number, said: string): Block => ({
      type: 'subheading',
      level,
      inlines: [text(said)],
    });
    const { body } = await written(
      saying(heading(3, 'tief'), heading(4, 'tiefer'), heading(1, 'oben'), heading(9, 'unten')),
    );
    assert.deepEqual(
      ['Begründung:', 'tief', 'tiefer', 'oben', 'unten'].map((line) => styleOf(find(body, line))),
      ['Heading2', 'Heading3', 'Heading4', 'Heading3', 'Heading4'],
    );
  });

  it('end in a colon, but not in two signs', async () => {
    const sections = ['Begründung', 'Warum jetzt?', 'Kosten:'].map((title) => ({
      title,
      blocks: [],
    }));
    const { body } = await written({ ...base, sections });
    assert.ok(find(body, 'Begründung:') && find(body, 'Warum jetzt?') && find(body, 'Kosten:'));
  });
});

describe('The images of a Word file', () => {
  const image = (width: number, height: number): Inline => ({
    type: 'image',
    image: {
      path: 'a.png',
      alternative: 'Plan',
      content: { format: 'png', bytes: new Uint8Array([1, 2, 3]), width, height },
    },
  });
  const size = async (inline: Inline) => {
    const extent = (await written(saying(p(inline)))).body.first('wp:extent');
    return [extent?.value('cx'), extent?.value('cy')].map((emu) => Math.round(Number(emu) / 36000));
  };

  it('are as large as they are, but no wider than the text and no higher than a page', async () => {
    assert.deepEqual(await size(image(96, 48)), [25, 13]);
    assert.deepEqual(await size(image(4000, 1000)), [165, 41]);
    const [, height = 0] = await size(image(1000, 40_000));
    assert.ok(height > 150 && height < 257);
  });

  it('are named by their path or alternative text where they are missing', async () => {
    const missing = (alternative: string): Inline => ({
      type: 'image',
      image: { path: 'plan.png', alternative },
    });
    const { body } = await written(saying(p(missing('Lageplan'), ' ', missing(''))));
    assert.ok(lines(body).includes('[Lageplan] [plan.png]'));
    assert.ok(lines((await written(saying(p(image(0, 0))))).body).includes('[Plan]'));
  });
});

describe('The properties of a Word file', () => {
  it('name title, author, language and the date of the letter', async () => {
    const core = (await written(base)).root('docProps/core.xml');
    assert.equal(core.first('dc:title')?.text, base.meta.title);
    assert.equal(core.first('dc:creator')?.text, 'Fraktion Offene Stadt');
    assert.equal(core.first('dc:language')?.text, 'de-DE');
    assert.equal(core.first('dcterms:created')?.text, '2026-08-28T00:00:00Z');
    assert.equal(core.first('dcterms:modified')?.text, '2026-08-28T00:00:00Z');
  });
});

describe('The bytes of a Word file', () => {
  it('are the same for the same letter', async () => {
    const letter = { ...joint, letterhead: { lines: ['x'] } };
    const first = (await docx.write(letter, noResources)).bytes;
    (
      await docx.write(
        saying(p({ type: 'link', url: 'https://musterhausen.example', inlines: [] })),
        noResources,
      )
    ).bytes;
    const again = (await docx.write(letter, noResources)).bytes;
    assert.deepEqual(again, first);
  });

  it('bear no time zone', async () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Asia/Tokyo';
      const there = (await docx.write(base, noResources)).bytes;
      process.env.TZ = 'America/Los_Angeles';
      assert.deepEqual((await docx.write(base, noResources)).bytes, there);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('The first page', () => {
  it('has its fold marks in the header, where they are wanted', async () => {
    const marks = async (layout: Partial<Letter['layout']>) => {
      const file = await written({ ...base, layout: { ...base.layout, ...layout } });
      return file.names
        .filter((name) => name.startsWith('word/header'))
        .flatMap((name) => file.root(name).all('w:framePr'))
        .map((frame) => Math.round(Number(frame.value('w:y')) / 56.6929));
    };
    assert.deepEqual(await marks({ form: 'B' }), [105, 149, 210]);
    assert.deepEqual(await marks({ form: 'A' }), [87, 149, 192]);
    assert.deepEqual(await marks({ foldMarks: false }), []);
    assert.deepEqual(await marks({ form: 'schlicht' }), []);
  });
});

describe('A letter with gaps', () => {
  it('is written without what is missing', async () => {
    const { empty } = letters;
    assert.ok(empty);
    const { body } = openWordFile((await docx.write(empty, noResources)).bytes);
    assert.deepEqual(lines(body), [
      'Antrag',
      'Sehr geehrte Damen und Herren,',
      'Mit freundlichen Grüßen',
    ]);
  });
});

describe('The end of a Word file’s text', () => {
  const kept = async (...blocks: Block[]) => {
    const { body } = await written(saying(...blocks));
    const all = body.all('w:p').filter(({ text }) => /^(?:eins|zwei|drei|vier)/u.test(text));
    return all.map((one) => one.first('w:keepNext') !== undefined);
  };

  it('goes with the closing: a paragraph, the last point with all below it, a quotation', async () => {
    assert.deepEqual(await kept(p('eins'), p('zwei')), [false, true]);
    const below = [p('zwei'), p('drei'), list('a)', 1, 'vier')];
    assert.deepEqual(await kept(list('1.', 1, 'eins', below)), [false, true, true, true]);
    assert.deepEqual(await kept(p('eins'), { type: 'quotation', blocks: [p('zwei'), p('drei')] }), [
      false,
      true,
      true,
    ]);
  });
});

describe('A long paragraph at the end of a Word file’s text', () => {
  it('goes with the closing by its last lines, unless it is very long', async () => {
    for (const [times, wanted] of [
      [20, [true, true]],
      [40, [true, false]],
      [80, [false, false]],
    ] as const) {
      const said = 'Ein langer Absatz. '.repeat(times).trim();
      const { body } = await written(saying(p(said)));
      const found = find(body, said);
      const kept = ['w:keepNext', 'w:keepLines'].map((name) => found.first(name) !== undefined);
      assert.deepEqual(kept, wanted, String(said.length));
    }
  });
});

describe('The copies of a Word file', () => {
  it('leave no name alone on a page', async () => {
    for (const count of [1, 2, 3, 5]) {
      const copies = Array.from({ length: count }, (_, index) => `Stelle ${index + 1}`);
      const { body } = await written({ ...base, copies });
      const held = copies.map((name) => find(body, name).first('w:keepNext') !== undefined);
      const wanted = copies.map((_, index) => count > 1 && (index === 0 || index === count - 2));
      assert.deepEqual(held, wanted);
    }
  });
});
