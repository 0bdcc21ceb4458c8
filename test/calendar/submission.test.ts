import assert from 'node:assert/strict';
import { deadlineFor } from '../../src/calendar/submission.ts';
import { read } from '../../src/read/read.ts';
import { stopsOf } from '../../src/submission/stops.ts';

const profile = `frist: {tage: 30, zaehlung: volle Tage}
gremien:
  - name: Ausschuss für Bau und Verkehr
    frist: {tage: 10}
  - name: Gemeinderat
`;

/** Days and way of counting that hold for each stop of a motion with that head. */
function deadlines(head: string, text = profile) {
  const motion = read(`---\nart: Antrag\n${head}\n---\n`, {
    profiles: [{ location: 'file:///rat/antrag.yml', text }],
  });
  return stopsOf(motion).map((stop) => {
    const { amount, counting } = deadlineFor(motion, stop);
    return [amount?.value, counting?.value];
  });
}

describe('The deadline of a stop', () => {
  it("is the body's own before the profile's, part by part", () => {
    assert.deepEqual(deadlines('gremium: Ausschuss für Bau und Verkehr'), [[10, 'full-days']]);
  });

  it("is the profile's where the body has none", () => {
    assert.deepEqual(deadlines('gremium: Gemeinderat'), [[30, 'full-days']]);
  });

  it("is the motion's before any other", () => {
    assert.deepEqual(deadlines('gremium: Ausschuss für Bau und Verkehr\nfrist: {tage: 3}'), [
      [3, 'full-days'],
    ]);
  });

  it('is another one for each of several bodies', () => {
    assert.deepEqual(
      deadlines(
        'beratungsfolge: [{gremium: Ausschuss für Bau und Verkehr}, {gremium: Gemeinderat}]',
      ),
      [
        [10, 'full-days'],
        [30, 'full-days'],
      ],
    );
  });

  it('is none where nobody names one', () => {
    assert.deepEqual(deadlines('gremium: Rat', 'ort: Musterhausen\n'), [[undefined, undefined]]);
  });
});
