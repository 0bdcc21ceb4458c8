import assert from 'node:assert/strict';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { letterheadIn } from '../../src/letterhead/letterhead.ts';
import { readRelations } from '../../src/letterhead/package.ts';
import { kindOfLink } from '../../src/text/link.ts';
import { fill, noResources } from '../write/docx/write.ts';
import { letters } from '../write/letters.ts';
import { secret } from './any-letterhead.ts';

const { short } = letters;

/** Names that a letter's parts may have. */
const ours =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app|custom)\.xml|word\/[a-zA-Z]+\d*\.xml|word\/_rels\/[a-z]+\d*\.xml\.rels|word\/theme\/theme1\.xml|word\/media\/image\d+\.(?:png|jpeg|gif|bmp|emf|wmf))$/u;

/**
 * Fills a letterhead from a stranger and holds what is promised of the letter: no outside address
 * but links that a reader follows, no part of the letterhead's own naming, nothing that runs and
 * nobody's name; every part well-formed, and the letter in it.
 * @throws where one of it does not hold.
 */
export async function assertHarmless(bytes: Uint8Array): Promise<void> {
  assert.ok(short);
  const letterhead = letterheadIn(bytes);
  const filled = await fill(short, bytes, noResources);
  assert.equal(filled !== undefined, letterhead.state === 'ready');
  if (!filled || letterhead.state !== 'ready') return;
  const parts = unzipSync(filled);
  for (const [name, content] of Object.entries(parts)) {
    assert.match(name, ours);
    const text = strFromU8(content);
    assert.equal(
      text.includes(secret),
      false,
      `${name}: ${text.slice(Math.max(0, text.indexOf(secret) - 300), text.indexOf(secret) + 50)}`,
    );
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    assert.equal(XMLValidator.validate(text), true, name);
    assert.ok(!text.includes('<!'), name);
    if (!name.endsWith('.rels')) continue;
    for (const { kind, target, outside } of readRelations(content, 'word/').values()) {
      if (outside)
        assert.ok(kind === 'hyperlink' && kindOfLink(target) === 'address', `${kind} ${target}`);
      else if (name.startsWith('word/')) assert.ok(parts[target], `${name} → ${target}`);
    }
  }
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  if (letterhead.places.get('text')?.notes) assert.ok(text.includes(short.salutation));
}
