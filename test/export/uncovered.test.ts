import assert from 'node:assert/strict';
import { describeUncovered, uncoveredLines } from '../../src/export/uncovered.ts';

const text = 'betreff: Besuch aus 中国\r\n---\n\nGäste: 国 und\nkeine\nG\u0308 und 中文';

describe('characters without a font', () => {
  it('are found in every line that has them', () => {
    assert.deepEqual(uncoveredLines(['中', '国', '文'], text), [
      { offset: 20, line: 1, characters: ['中', '国'] },
      { offset: 36, line: 4, characters: ['国'] },
      { offset: 55, line: 6, characters: ['中', '文'] },
    ]);
  });

  it('are found where they are typed in two parts', () => {
    assert.deepEqual(uncoveredLines(['が'], 'x\n か\u3099'), [
      { offset: 3, line: 2, characters: ['が'] },
    ]);
  });

  it('that the text does not have, but the profile, stand at its beginning', () => {
    assert.deepEqual(uncoveredLines(['龍', '国'], 'Gäste: 国'), [
      { offset: 0, characters: ['龍'] },
      { offset: 7, line: 1, characters: ['国'] },
    ]);
    assert.deepEqual(uncoveredLines([], text), []);
  });

  it('are named with their lines and the remedy', () => {
    const { de, en } = describeUncovered(uncoveredLines(['中', '国', '文'], text));
    assert.match(de, /^Für „中“, „国“ und „文“ \(Zeilen 1, 4 und 6\) hat Antrag keine Schrift/);
    assert.match(de, /�.*Ersetzen Sie.*Word-Datei/);
    assert.match(en, /^Antrag has no font for “中”, “国” and “文” \(lines 1, 4 and 6\)/);
    assert.match(en, /�.*Replace.*Word file/);
  });

  it('are named by their number where nobody could read them', () => {
    const said = describeUncovered([{ offset: 0, line: 3, characters: ['\ue000', '\u{10ffff}'] }]);
    assert.match(said.de, /^Für U\+E000 und U\+10FFFF \(Zeile 3\) hat/);
    assert.match(said.en, /for U\+E000 and U\+10FFFF \(line 3\)/);
  });

  it('are not all named where there are many', () => {
    const many = Array.from('一二三四五六七八九十');
    const lines = many.map((character, index) => ({
      offset: index,
      line: index + 1,
      characters: [character],
    }));
    const { de } = describeUncovered(lines);
    assert.match(de, /„一“, „二“, „三“, „四“, „五“ und 5 weitere \(Zeilen 1, 2, 3, 4, 5 …\)/);
  });
});
