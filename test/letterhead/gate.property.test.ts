import fc from 'fast-check';
import { anyLetterhead } from './any-letterhead.ts';
import { assertHarmless } from './harmless.ts';

describe('Any letterhead', () => {
  it('leaves nothing in the letter that leads out, runs or tells of people', () =>
    fc.assert(fc.asyncProperty(anyLetterhead, assertHarmless), { numRuns: 60 })).timeout(120_000);
});
