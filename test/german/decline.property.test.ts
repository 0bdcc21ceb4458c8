import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decline, withoutArticle } from '../../src/german/decline.ts';

const words = fc.constantFrom(
  ...'der Die Rat Ausschuss Fraktion Gruppe Freie Grüne Technischer Karlsruher Junges und für im - / , & 6 1. „Bürger“ Wähler SPD CDU- Haupt- Bündnis 90/Die Grünen Volt e. V. Zukunft (HFA) Liste/Die GRÜNE'.split(
    ' ',
  ),
);
const name = fc.oneof(
  fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('decline, for any name', () => {
  it('gives whole forms or none', () => {
    fc.assert(
      fc.property(name, (typed) => {
        const forms = decline(typed);
        withoutArticle(typed);
        if (!forms) return;
        for (const form of [forms.nominative, forms.genitive, forms.dative, forms.accusative]) {
          assert.ok(form);
          assert.doesNotMatch(form, /undefined|\s\s|^\s|\s$/u);
          assert.equal(form, form.normalize('NFC'));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('changes a word by its ending at most, and none that it does not know', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('Zqx', 'Musterhausen', '„Zqx“', 'Zqxe', 'Zqxen'),
        (typed, own) => {
          const whole = `${typed} ${own}`.normalize('NFC').replace(/\s+/gu, ' ').trim();
          const forms = decline(whole);
          for (const form of [
            forms?.nominative,
            forms?.genitive,
            forms?.dative,
            forms?.accusative,
          ]) {
            if (form === undefined) continue;
            assert.ok(form.endsWith(own), `${whole}: ${form}`);
            const given = whole.split(' ');
            const printed = form.split(' ').slice(-given.length);
            for (const [index, word] of given.entries()) {
              // An article that was typed is another in another case.
              if (index === 0 && /^(?:der|die|das)$/iu.test(word)) continue;
              const stem = word
                .replace(/\P{L}+$/u, '')
                .replace(/(?:e[rsn]?|ß)$/iu, '')
                .slice(0, -1);
              assert.ok(printed[index]?.startsWith(stem), `${whole}: ${form}`);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says of a name with its article what it says without', () => {
    const adjective = fc.constantFrom(
      'Technisch',
      'Erweitert',
      'Kommunal',
      'Gross',
      'Ständig',
      'Vereint',
      'Gemeinsam',
      'Bundesweit',
    );
    const half = fc.constantFrom('', 'Bau- und ', 'Haupt-, Bau- und ', 'Haupt-, Bau & ');
    const noun = fc.constantFrom(
      ['ausschuss', 'er'],
      ['kommission', 'e'],
      ['forum', 'es'],
      ['beirat', 'er'],
      ['konferenz', 'e'],
      ['netzwerk', 'es'],
    );
    const tail = fc.constantFrom(
      '',
      ' Nord',
      ' für Bau und Verkehr',
      ' der Stadt Musterhausen',
      ' 3',
      ' „Unsere Stadt“',
      ' / Werkausschuss Nord',
    );
    fc.assert(
      fc.property(adjective, half, noun, tail, (stem, halves, [ending, own], behind) => {
        const typed = `${stem}${own} ${halves}Umwelt${ending}${behind}`;
        const forms = decline(typed);
        assert.ok(
          forms?.nominative?.startsWith(
            `${own === 'er' ? 'der' : own === 'es' ? 'das' : 'die'} ${stem}e `,
          ),
          typed,
        );
        assert.ok(forms?.dative?.includes(` ${stem}en `), typed);
        assert.deepEqual(decline(forms?.nominative ?? ''), forms, typed);
      }),
      { numRuns: 300 },
    );
  });
});
