import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { amendment } from '../../src/amend/amendment.ts';
import { votedText } from '../../src/amend/between.ts';
import { markedLetter } from '../../src/compare/letters.ts';
import { compose } from '../../src/compose/compose.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';
import type { Figure } from '../figure.ts';
import { sideBySide } from '../measure.ts';
import { motionOf } from '../motion.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

const pages = 200;
const changes = 500;
/** What the contract of the comparison allows: so many times one parse of one of both texts. */
const bound = 10;

/** Two long versions of a motion: their letters as one, and the sentences between them. */
export const comparison: Figure = {
  title: `${pages} pages against ${pages} with ${changes} changes, against one parse of one of them`,
  async rows() {
    const old = motionOf(pages);
    const now = changed(old);
    const letters = [old, now].map((text) => compose(read(text), noReferences));
    const [before, after] = letters;
    if (!before || !after) throw new RangeError('There are two letters.');
    const parse = () => parser.parse(old);
    const marked = await sideBySide(3, { ours: () => markedLetter(before, after), other: parse });
    const texts = [points(''), points(' anders')].map((text) =>
      votedText({ motion: read(text), references: noReferences }),
    );
    const [one = [], other = []] = texts;
    const wording = { unitWord: 'Ziffer', subject: 'Der Beschlussvorschlag' } as const;
    const said = await sideBySide(3, {
      ours: () => amendment(one, other, wording),
      other: () => parser.parse(points('')),
    });
    const row = { against: 'one parse', unit: 'ms' as const, bound };
    return [
      { what: 'letters as one', ...marked, ...row },
      { what: `sentences for ${changes} of ${changes * 4} points`, ...said, ...row },
    ];
  },
};

/** The text with so many of its words put otherwise, all over it. */
function changed(text: string): string {
  const body = text.indexOf('\n---', 3) + 4;
  const words = text.slice(body).split(/(?<=\p{Ll}{4}) (?=\p{Ll})/u);
  const step = Math.max(1, Math.floor(words.length / changes));
  const put = words.map((word, index) => (index % step === 0 ? `${word} anders` : word));
  return text.slice(0, body) + put.join(' ');
}

/** Points of which every fourth has a word more. */
function points(more: string): string {
  const all = Array.from({ length: changes * 4 }, (_, index) => {
    const word = index % 4 === 0 ? more : '';
    return `${index + 1}. Die Verwaltung pflanzt${word} an der ${index + 1}. Straße des Viertels Bäume.`;
  });
  return `---\nart: Antrag\n---\n\n## Beschlussvorschlag\n\n${all.join('\n')}\n`;
}
