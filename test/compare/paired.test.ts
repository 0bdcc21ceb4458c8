import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Step } from '../../src/compare/align.ts';
import { paired } from '../../src/compare/paired.ts';

const struck = (old: string): Step<string> => ({ type: 'struck', old });
const added = (now: string): Step<string> => ({ type: 'added', new: now });
const kept = (old: string, now = old): Step<string> => ({ type: 'kept', old, new: now });

describe('steps between two texts', () => {
  it('let as many give way as come in their place', () => {
    assert.deepEqual(paired([struck('a'), struck('b'), added('A'), added('B'), kept('c')]), [
      kept('a', 'A'),
      kept('b', 'B'),
      kept('c'),
    ]);
    assert.deepEqual(paired([added('A'), struck('a')]), [kept('a', 'A')]);
  });

  it('stay as they are where the numbers differ, or one pair does not fit', () => {
    const more = [struck('a'), struck('b'), added('A'), kept('c')];
    assert.deepEqual(paired(more), more);
    const strange = [struck('a'), struck('b'), added('A'), added('x')];
    assert.deepEqual(
      paired(strange, (old, now) => old.toUpperCase() === now),
      strange,
    );
  });

  it('leave both texts as they were', () => {
    const step = fc.oneof(
      fc.string({ maxLength: 2 }).map(struck),
      fc.string({ maxLength: 2 }).map(added),
      fc.string({ maxLength: 2 }).map((text) => kept(text)),
    );
    const side = (steps: readonly Step<string>[], which: 'old' | 'new') =>
      steps.flatMap((one) => (which in one ? [(one as Record<string, string>)[which]] : []));
    fc.assert(
      fc.property(fc.array(step), fc.boolean(), (steps, fits) => {
        const result = paired(steps, () => fits);
        assert.deepEqual(side(result, 'old'), side(steps, 'old'));
        assert.deepEqual(side(result, 'new'), side(steps, 'new'));
      }),
    );
  });
});
