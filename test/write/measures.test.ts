import assert from 'node:assert/strict';
import { forms, margins, mmToPt, textWidth } from '../../src/write/measures.ts';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.001, `${actual} is not ${expected}`);

describe('measures', () => {
  it('place the parts of Form A as DIN 5008 does', () => {
    const { A } = forms;
    near(A.addressField.y, 27);
    near(A.addressZone.y, 44.7);
    near(A.addressZone.y + A.addressZone.height, 72);
    near(A.informationBlock.y, 32);
    near(A.subject, 80.46);
    assert.deepEqual(A.foldMarks, [87, 192]);
  });

  it('place the parts of Form B as DIN 5008 does', () => {
    const { B } = forms;
    near(B.addressField.y, 45);
    near(B.addressZone.y, 62.7);
    near(B.addressZone.y + B.addressZone.height, 90);
    near(B.informationBlock.y, 50);
    near(B.subject, 98.46);
    assert.deepEqual(B.foldMarks, [105, 210]);
    near(B.holeMark, 148.5);
  });

  it('leave the text 165 mm between its margins', () => {
    near(textWidth, 165);
    near(mmToPt(margins.left), 70.866);
  });
});
