import fc from 'fast-check';
import { anyDrawing } from './any-drawing.ts';
import { anyPicture, assertHarmless } from './harmless.ts';

describe('any picture', () => {
  it('leads nowhere, runs nothing, tells nothing, and is well-formed where it is a drawing', () => {
    const bytes = anyDrawing.map((text) => new TextEncoder().encode(text));
    fc.assert(fc.property(bytes, assertHarmless), { numRuns: 300 });
  });

  it('is harmless, whatever its kind and however damaged', () => {
    fc.assert(fc.property(anyPicture, assertHarmless), { numRuns: 300 });
  });
});
