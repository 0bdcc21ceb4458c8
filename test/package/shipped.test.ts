import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '@vscode/vsce';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('What ships', () => {
  let shipped: Set<string>;

  before(async () => {
    shipped = new Set(await listFiles({ cwd: root, packagedDependencies: [] }));
  });

  it('has pages whose links and pictures lead to something that ships', () => {
    const pages = [...shipped].filter((path) => /^[^/]+\.md$|^docs\/.*\.md$/u.test(path));
    assert.ok(pages.includes('README.md') && pages.includes('docs/fields.md'));
    for (const page of pages) {
      const text = readFileSync(join(root, page), 'utf8')
        .replace(/^(`{3,}).*?^\1/gmsu, '')
        .replace(/`[^`\n]*`/gu, '');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)/gu)) {
        const path = posix.join(posix.dirname(page), decodeURI(target));
        assert.ok(shipped.has(path), `${page} leads to ${path}, which does not ship`);
      }
    }
  });

  it('greets a volunteer: how to begin comes first, with five pictures, and nothing to be built', () => {
    for (const page of ['README.md', 'README.en.md']) {
      const text = readFileSync(join(root, page), 'utf8');
      assert.equal([...text.matchAll(/!\[[^\]]{10,}\]\(/gu)].length, 5, page);
      assert.doesNotMatch(text, /\b(?:npm|node|npx)\b/iu, page);
      assert.match(text.slice(0, 1500), /Neuer Antrag|New Antrag/u, page);
    }
  });
});
