import assert from 'node:assert/strict';
import { followingLine } from '../../src/write/following-line.ts';
import { followingHeaderPlace, sizes } from '../../src/write/measures.ts';
import { measureText } from '../../src/write/text-width.ts';
import { computingTime } from '../computing-time.ts';
import { letters } from './letters.ts';

const { short } = letters;
assert.ok(short);
const about = (subject: string) => followingLine({ ...short, title: { main: 'Antrag', subject } });

describe('followingLine', () => {
  it('names recipient and subject', () => {
    assert.equal(about('Mehr Bänke'), 'Ausschuss für Bau und Verkehr · Mehr Bänke');
  });

  it('ends between words where the line ends', () => {
    const line = about('Kostenfreier Eintritt in das Freibad '.repeat(5));
    assert.match(line, /^Ausschuss für Bau und Verkehr · Kostenfreier .*\w …$/);
    assert.ok(measureText(line, sizes.followingHeader) <= followingHeaderPlace.width);
  });

  it('says what there is', () => {
    assert.equal(followingLine({ ...short, recipients: [], title: { main: 'Antrag' } }), 'Antrag');
  });

  it('takes any length', () => {
    const start = computingTime();
    assert.ok(about('W'.repeat(500_000)).length < 200);
    assert.ok(about('W '.repeat(500_000)).length < 200);
    const recipients = [['W'.repeat(500_000)]];
    assert.ok(followingLine({ ...short, recipients }).length < 200);
    assert.ok(computingTime() - start < 1000);
  });
});
