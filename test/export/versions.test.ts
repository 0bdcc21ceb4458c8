import assert from 'node:assert/strict';
import { lettersOfAmendment } from '../../src/export/compare.ts';
import { withLines } from '../../src/export/lines.ts';
import type { Motion } from '../../src/motion/motion.ts';
import { read } from '../../src/read/read.ts';
import type { References } from '../../src/references/references.ts';
import type { Resources } from '../../src/write/writer.ts';

const text = '## Beschlussvorschlag\n\n1. Wir bauen.\n';

/** An amendment to a motion, and that motion. */
function amendment(head: string, base: Motion) {
  const motion = read(
    `---\nart: Änderungsantrag\nbezug: b.antrag.md\n${head}---\n\n## Neue Fassung\n\n1. Wir planen.\n`,
  );
  const references: References = {
    get: () => ({ state: 'present', motion: base, location: 'file:///b.antrag.md' }),
  };
  return { motion, references };
}

/** What no letter is set for asks for nothing. */
const none: Resources = new Proxy({} as Resources, {
  get: () => assert.fail('A letter was set.'),
});

describe('the lines of the motion that is amended', () => {
  const counted = read(`---\nbrief: {zeilennummern: Beschluss}\n---\n\n${text}`);

  it('are not looked for where the amendment does not name them', async () => {
    const version = amendment('', counted);
    assert.equal(await withLines(version, none), version);
  });

  it('are not looked for where its letter does not count them, or it is an amendment itself', async () => {
    const plain = amendment('fundstelle: Zeile\n', read(text));
    assert.equal(await withLines(plain, none), plain);
    const other = read(`---\nart: Änderungsantrag\n---\n\n## Neue Fassung\n\n1. Wir gehen.\n`);
    const nested = amendment('fundstelle: Zeile\n', other);
    assert.equal(await withLines(nested, none), nested);
  });
});

describe('the texts that an amendment changes, as letters', () => {
  it('are the old and the new one', () => {
    const pair = lettersOfAmendment(amendment('', read(text)));
    assert.match(JSON.stringify(pair?.old.resolution), /bauen/u);
    assert.match(JSON.stringify(pair?.now.resolution), /planen/u);
  });

  it('are none of what amends nothing', () => {
    const references: References = { get: () => undefined };
    assert.equal(lettersOfAmendment({ motion: read(text), references }), undefined);
  });
});
