import assert from 'node:assert/strict';
import { Lines } from '../../src/text/lines.ts';

describe('Lines', () => {
  it('counts lines and columns from 1 over LF, CRLF and a lone CR', () => {
    const lines = new Lines('ab\ncd\r\nef\rgh');
    const points = [0, 2, 3, 5, 6, 7, 9, 10, 12].map((offset) => {
      const { line, column } = lines.point(offset);
      return `${offset}=${line}:${column}`;
    });
    assert.deepEqual(points, [
      '0=1:1',
      '2=1:3',
      '3=2:1',
      '5=2:3',
      '6=2:4',
      '7=3:1',
      '9=3:3',
      '10=4:1',
      '12=4:3',
    ]);
  });

  it('keeps within the text', () => {
    assert.deepEqual(new Lines('ab').point(9), { line: 1, column: 3, offset: 2 });
    assert.deepEqual(new Lines('').place(-1, 5).end, { line: 1, column: 1, offset: 0 });
  });
});
