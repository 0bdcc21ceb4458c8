import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attachmentNames, isPicture, pathTo, titleFor } from '../../src/import/attachment.ts';
import { read } from '../../src/read/read.ts';

function names(name: string, type = '', about = 'Sichere Querung'): string[] {
  const candidates = attachmentNames({ name, type }, about);
  return [candidates.next().value ?? '', candidates.next().value ?? ''];
}

describe('A file that comes beside a motion', () => {
  it('keeps a telling name, as every system takes it', () => {
    assert.deepEqual(names('Unfälle 2025 (Nord).PDF'), [
      'unfaelle-2025-nord.pdf',
      'unfaelle-2025-nord-2.pdf',
    ]);
  });

  it('is named after its section where the clipboard has no name for it', () => {
    assert.deepEqual(names('image.png'), [
      'bild-sichere-querung.png',
      'bild-sichere-querung-2.png',
    ]);
    assert.deepEqual(names('', 'image/jpeg', ''), ['bild.jpg', 'bild-2.jpg']);
  });

  it('is a picture by its name', () => {
    assert.deepEqual(['a.png', 'b.JPG', 'c.svg', 'd.pdf', 'e'].map(isPicture), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is linked by the way from the motion, and by none out of the folder', () => {
    const root = 'file:///r/';
    assert.equal(
      pathTo('file:///r/a/m.antrag.md', 'file:///r/a/anlagen/x%20y%C3%A4.pdf', root),
      'anlagen/x yä.pdf',
    );
    assert.equal(pathTo('file:///r/a/b/m.antrag.md', 'file:///r/c.pdf', root), '../../c.pdf');
    assert.equal(pathTo('file:///r/m.antrag.md', 'file:///elsewhere/c.pdf', root), undefined);
  });

  it('is linked by a path that is read again, whatever its name', () => {
    const name = fc
      .array(fc.constantFrom('a', 'ä', ' ', '(', ')', '1', '-', '_', '&', '*', '#', '%'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((characters) => `x${characters.join('')}y.pdf`);
    fc.assert(
      fc.property(name, (file) => {
        const path = pathTo(
          'file:///r/m.antrag.md',
          `file:///r/${encodeURIComponent(file)}`,
          'file:///r/',
        );
        const [paragraph] = read(`Siehe [${titleFor(path ?? '')}](${path}).`).preface;
        assert.equal(paragraph?.type, 'paragraph');
        const link = paragraph.children.find(({ type }) => type === 'link');
        assert.equal(link?.type === 'link' && decodeURIComponent(link.url), file);
      }),
    );
  });
});
