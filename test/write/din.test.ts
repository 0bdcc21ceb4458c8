import assert from 'node:assert/strict';
import type { Letter } from '../../src/letter/letter.ts';
import { arrange, type Stack } from '../../src/write/din.ts';
import { forms, mmPerPt, sizes, subjectGap } from '../../src/write/measures.ts';
import { countLines } from '../../src/write/text-width.ts';
import { computingTime } from '../computing-time.ts';
import { letters } from './letters.ts';

const { short } = letters;
assert.ok(short);
const base = short;

const address = (count: number) => [Array.from({ length: count }, (_, i) => `Zeile ${i + 1}`)];
const sender = (name: string) => ({ name, line: 'Ratsgasse 1 ▫ 01234 Musterhausen', contact: [] });
const senders = (count: number) => Array.from({ length: count }, (_, i) => sender(`Fraktion ${i}`));

function bottom({ y, size, lineHeight, parts, gap }: Stack, width: number): number {
  const lines = parts.flat().reduce((sum, line) => sum + countLines(line, size, width), 0);
  return y + lines * size * lineHeight * mmPerPt + gap * Math.max(0, parts.length - 1);
}

for (const which of ['A', 'B'] as const) {
  const form = forms[which];
  const end = form.addressZone.y + form.addressZone.height;
  const at = (letter: Partial<Letter>) => arrange({ ...base, ...letter }, which);

  describe(`arrange, Form ${which}`, () => {
    it('places what is short as DIN 5008 does', () => {
      const { address: to, subject, information } = at({ recipients: address(6) });
      assert.equal(to.y, form.addressZone.y);
      assert.equal(to.size, sizes.address);
      assert.equal(information.y, form.informationBlock.y);
      assert.ok(Math.abs(subject - form.subject) < 0.001);
    });

    it('keeps an address of nine lines in the window', () => {
      const { address: to, returnAddress, subject } = at({ recipients: address(9) });
      assert.ok(to.y < form.addressZone.y);
      assert.ok(bottom(to, form.addressZone.width) <= end + 0.01);
      assert.ok(bottom(returnAddress, form.returnZone.width) <= to.y);
      assert.ok(returnAddress.y >= form.addressField.y - 0.01);
      assert.ok(Math.abs(subject - form.subject) < 0.001);
    });

    it('moves the subject below what is longer still', () => {
      const { address: to, subject } = at({ recipients: address(20) });
      assert.ok(subject >= bottom(to, form.addressZone.width) + subjectGap - 0.01);
      assert.ok(subject > form.subject + 5);
    });

    it('parts several addresses', () => {
      const { address: to } = at({ recipients: [['a', 'b'], [], ['c']] });
      assert.deepEqual(to.parts, [['a', 'b'], ['c']]);
      assert.ok(to.gap > 1);
    });

    it('sets three groups above the address, and a fourth beside it', () => {
      assert.equal(at({ senders: senders(3) }).returnAddress.parts.flat().length, 6);
      const { returnAddress, information } = at({ senders: senders(4) });
      assert.equal(returnAddress.parts.flat().length, 6);
      assert.ok(information.parts.flat().includes('Fraktion 3'));
    });

    it('loses no line', () => {
      const many = at({ senders: senders(12), letterhead: { lines: address(30).flat() } });
      const said = [many.returnAddress, many.information].flatMap(({ parts }) => parts.flat());
      for (const { name } of senders(12)) assert.ok(said.includes(name));
      const head = many.letterhead.parts.flat().join(' · ');
      assert.equal(head, address(30).flat().join(' · '));
      assert.ok(bottom(many.letterhead, 165) <= form.letterheadHeight);
    });

    it('has no empty part where nothing is known', () => {
      const { letterhead: _, placeAndDate: __, ...rest } = base;
      const nothing = arrange({ ...rest, senders: [], recipients: [] }, which);
      const { letterhead, returnAddress, address: to, information, subject } = nothing;
      for (const { parts } of [letterhead, returnAddress, to, information])
        assert.deepEqual(parts, []);
      assert.ok(Math.abs(subject - form.subject) < 0.001);
    });

    it('takes any number of senders and lines', () => {
      const start = computingTime();
      at({
        senders: senders(5000),
        recipients: address(20_000),
        letterhead: { lines: address(20_000).flat() },
      });
      assert.ok(computingTime() - start < 2000);
    });
  });
}
