import assert from 'node:assert/strict';
import { wordsOn } from '../../../src/write/pdf/words.ts';

describe('The words of a page', () => {
  it('stand where the groups around them move and scale them to', () => {
    const body =
      '<g transform="translate(70,56)"><g transform="translate(0,-28)"><g class="typst-text" transform="scale(0.005,-0.005)">' +
      '<use href="#a"/><g transform="scale(16,-16)"><foreignObject x="0" y="-100" width="1000" height="125">' +
      '<h5:div class="tsel">Antrag &amp; Brief</h5:div></foreignObject></g></g></g></g>' +
      '<foreignObject x="10" y="20" width="30" height="10"><h5:div>Ende</h5:div></foreignObject>';
    const [first, last] = wordsOn(body);
    assert.equal(first?.text, 'Antrag &amp; Brief');
    assert.deepEqual([first?.x, first?.width, first?.size], [70, 80, 10]);
    assert.equal(first?.y, 28 - 8 + 8);
    assert.deepEqual(last, { text: 'Ende', x: 10, y: 28, width: 30, size: 10 });
  });

  it('are none where there is no layer of text', () => {
    assert.deepEqual(wordsOn('<g><path d="M 0 0"/></g></g>'), []);
    assert.deepEqual(wordsOn('<foreignObject width="0"></foreignObject>'), []);
  });
});
