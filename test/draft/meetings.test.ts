import assert from 'node:assert/strict';
import { withMeetings } from '../../src/draft/meetings.ts';

describe('Meetings added to a profile', () => {
  it('begin one where there is none', () => {
    assert.deepEqual(
      withMeetings(undefined, [{ body: 'Rat', days: ['02.03.2027', '27.04.2027'] }]),
      {
        text: 'gremien:\n  - name: Rat\n    sitzungen: [02.03.2027, 27.04.2027]\n',
        added: 2,
      },
    );
  });

  it('leave what is there as it is, comments too, and add what is not', () => {
    const text = `# Wir
ort: Musterhausen # hier
gremien:
  - name: Rat
    sitzungen: [2.3.2027, {datum: 13.04.2027, antragsschluss: 29.03.2027}]
    frist: {tage: 10}
`;
    const found = withMeetings(text, [
      { body: 'rat', days: ['02.03.2027', '13.04.2027', '04.05.2027'] },
      { body: 'Hauptausschuss', days: ['05.05.2027'] },
    ]);
    assert.equal(found?.added, 2);
    assert.equal(
      found?.text,
      text.replace('29.03.2027}]', '29.03.2027}, 04.05.2027]') +
        '  - name: Hauptausschuss\n    sitzungen: [05.05.2027]\n',
    );
  });

  it('are not added to what cannot be read', () => {
    assert.equal(withMeetings('a: [', [{ body: 'Rat', days: ['02.03.2027'] }]), undefined);
    assert.equal(withMeetings('gremien: ja\n', [{ body: 'Rat', days: ['1'] }]), undefined);
  });
});
