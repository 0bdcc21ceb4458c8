import assert from 'node:assert/strict';
import { knownWords } from '../../src/assist/spelling.ts';
import { read } from '../../src/read/read.ts';

const motion = read(
  '---\nbetreff: Mehr Bäume\nort: Musterhausen\nantragsteller:\n  fraktion: Fraktion Offene Stadt\n  name: Karla Muster\n---\n\n## Begründung\n\nUnwort\n',
  {
    profiles: [
      {
        location: 'file:///antrag.yml',
        text: 'gremien:\n  - name: Bezirksvertretung Nordend\n    empfaenger: {name: Jon Beispiel}\n',
      },
    ],
  },
);

describe('What a spelling checker is told', () => {
  const words = knownWords(motion);

  it('are the words of the dialect, the names of the head and those of the profile', () => {
    for (const word of [
      ...['Beschlussvorschlag', 'betreff', 'antragsteller', 'anschrift', 'Kalendertage'],
      ...['Musterhausen', 'Offene', 'Karla', 'Bezirksvertretung', 'Nordend', 'Beispiel'],
    ])
      assert.ok(words.includes(word), word);
  });

  it('is nothing of the text itself, in which slips are to be found', () => {
    for (const word of ['Unwort', 'Bäume']) assert.ok(!words.includes(word), word);
    assert.equal(new Set(words).size, words.length);
  });
});
