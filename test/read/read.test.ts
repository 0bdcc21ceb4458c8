import assert from 'node:assert/strict';
import { formatDate } from '../../src/dates/dates.ts';
import { read } from '../../src/read/read.ts';

/** A motion with everything that one mostly has. */
const example = `---
art: Antrag
betreff: Sichere Querung an der Grundschule Nord
gremium: Ausschuss für Bau und Verkehr
sitzung: 24.09.2026
datum: 28.08.2026
ort: Musterhausen
antragsteller:
  - fraktion: Fraktion Offene Stadt
    sitz: Rat der Stadt Musterhausen
    anrede: Frau
    name: Karla Muster
    funktion: Fraktionsvorsitzende
    anschrift: [Ratsgasse 1, 01234 Musterhausen]
empfaenger:
  gremium: Ausschuss für Bau und Verkehr
  anrede: Herr
  name: Jon Beispiel
  funktion: Vorsitzender
  anschrift: [Rathaus, Marktplatz 1, 01234 Musterhausen]
---

## Beschlussvorschlag

1. Die Verwaltung richtet … ein.
2. …

## Begründung

…

## Anlagen

- [Unfallstatistik](anlagen/unfaelle.pdf)
`;

describe('read', () => {
  it('reads the facts of a whole head', () => {
    const { facts, faults, head } = read(example);
    assert.deepEqual(faults, []);
    assert.equal(head.state, 'present');
    assert.equal(facts.subject?.value, 'Sichere Querung an der Grundschule Nord');
    assert.equal(facts.committee?.value.name?.value, 'Ausschuss für Bau und Verkehr');
    assert.ok(facts.meeting?.value.type === 'days');
    assert.equal(formatDate(facts.meeting.value.first), '24.09.2026');
    const [submitter] = facts.submitters?.value ?? [];
    assert.equal(submitter?.value.group?.value.name?.value, 'Fraktion Offene Stadt');
    assert.equal(submitter?.value.form?.value, 'Frau');
    assert.deepEqual(submitter?.value.address?.value, ['Ratsgasse 1', '01234 Musterhausen']);
    const [recipient] = facts.recipients?.value ?? [];
    assert.equal(recipient?.value.office?.value, 'Vorsitzender');
  });

  it('knows where each value stands', () => {
    const { facts, text } = read(example);
    const place = facts.place?.node.place;
    assert.ok(place);
    assert.equal(text.slice(place.start.offset, place.end.offset), 'Musterhausen');
    assert.deepEqual(place.start, { line: 7, column: 6, offset: text.indexOf('Musterhausen\n') });
  });
});

describe('reading', () => {
  it('takes a head of more lines than a call takes arguments', () => {
    const text = `---\nbetreff: x\nverteiler:${'\n  - ['.repeat(170_000)}\n---\n\n## Begründung\n\nDarum.\n`;
    assert.ok(read(text).faults.length > 100_000);
  }).timeout(60_000);
});
