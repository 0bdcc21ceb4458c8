import assert from 'node:assert/strict';
import { comparisonOf, lettersOfVersions } from '../../src/export/compare.ts';
import { changesOn } from '../../src/preview/changes.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';
import { drawnPages } from '../../src/write/pdf/pages.ts';
import { resources } from '../resources.ts';

const version = (text: string) => ({
  motion: read(`---\nart: Antrag\nbetreff: Bäume\n---\n\n## Beschlussvorschlag\n\n${text}\n`),
  references: noReferences,
});

describe('The pages of a comparison', () => {
  it('tell where each change begins, and none where both versions say the same', async () => {
    const old = version('1. Die Stadt pflanzt Bäume.\n2. Sie gießt.\n3. Sie misst.');
    const now = version('1. Die Stadt pflanzt Hecken.\n2. Sie gießt.\n3. Sie misst.\n4. Sie ruht.');
    const drawn = await drawnPages(comparisonOf(lettersOfVersions(old, now)), resources);
    const words = drawn.pages.flatMap((page) => page.words);
    const at = (text: string) =>
      words.find((line) => line.text.includes(text))?.y ?? assert.fail(text);
    const [first, second, ...others] = changesOn(drawn.pages);
    assert.deepEqual(others, []);
    assert.ok(Math.abs((first?.y ?? 0) - at('Hecken')) < 2);
    assert.ok(Math.abs((second?.y ?? 0) - at('Sie ruht')) < 2);
    const same = await drawnPages(comparisonOf(lettersOfVersions(old, old)), resources);
    assert.deepEqual(changesOn(same.pages), []);
  });
});
