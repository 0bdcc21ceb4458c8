import assert from 'node:assert/strict';
import { tableFromTabs } from '../../src/import/tabs.ts';

describe('Lines with tabs', () => {
  it('become a table, its columns of numbers to the right', () => {
    assert.equal(
      tableFromTabs('Jahr\tKosten\tWas\r\n2025\t1.200,50 €\tBänke | Tische\r\n2026\t-3 €\r\n'),
      `| Jahr | Kosten | Was |
| ---: | ---: | --- |
| 2025 | 1.200,50 € | Bänke \\| Tische |
| 2026 | -3 € |  |`,
    );
  });

  it('are no table where one is alone, a line has none, or they only set text in', () => {
    for (const text of ['a\tb', 'a\tb\nc', '\ta\n\tb', ''])
      assert.equal(tableFromTabs(text), undefined);
  });
});
