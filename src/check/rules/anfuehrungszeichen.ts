import type { Text } from '../../text/language.ts';
import { type Prose, proseOf } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';

const messages = {
  unclosed: {
    de: 'Dieses Zitat wird nicht geschlossen. Setzen Sie das schließende Zeichen (“ oder «) an sein Ende.',
    en: 'This quotation is never closed. Put the closing mark (“ or «) at its end.',
  },
  wrongMark: {
    de: 'Ein Zitat, das mit „ beginnt, endet mit “.',
    en: 'A quotation that opens with „ closes with “.',
  },
  straight: {
    de: 'Gerade Anführungszeichen gehören an die Schreibmaschine. Im Brief steht „…“.',
    en: 'Straight quotes belong on a typewriter. A letter has „…“.',
  },
  straightSingle: {
    de: 'Gerade Anführungszeichen gehören an die Schreibmaschine. Im Brief steht ‚…‘.',
    en: 'Straight quotes belong on a typewriter. A letter has ‚…‘.',
  },
  foreign: {
    de: 'Ein deutsches Zitat beginnt mit „ und endet mit “.',
    en: 'A German quotation opens with „ and closes with “.',
  },
} satisfies Record<string, Text>;

export const quotationMarks: Rule = {
  id: 'anfuehrungszeichen',
  severity: 'hint',
  safe: true,
  page: {
    title: { de: 'Anführungszeichen', en: 'Quotation marks' },
    why: {
      de: 'Ein Zitat, das nicht oder falsch schließt, lässt offen, wo es endet. Richtig sind „…“, ‚…‘ und »…«. In Änderungsanträgen bleiben gerade Zeichen stehen, weil sie wörtlich zitieren.',
      en: 'A quotation that never closes, or closes wrong, leaves open where it ends. „…“, ‚…‘ and »…« are right. In amendments straight marks stay, because those quote letter for letter.',
    },
    wrong: 'Das Land fördert "Sichere Schulwege".',
    right: 'Das Land fördert „Sichere Schulwege“.',
  },
  *check({ motion }) {
    let open: Mark[] = [];
    for (const prose of proseOf(motion, motion.tree.children)) {
      // What stands in a block quotation is quoted letter for letter.
      if (prose.quoted) continue;
      if (prose.kind === 'paragraph') yield* scan(prose, open, motion.kind.amends);
      else {
        // A quotation may run over paragraphs, not over a heading.
        if (prose.kind === 'heading') {
          yield* unclosed(open);
          open = [];
        }
        const inside: Mark[] = [];
        yield* scan(prose, inside, motion.kind.amends);
        yield* unclosed(inside);
      }
    }
    yield* unclosed(open);
  },
};

/** A quotation that is open. */
interface Mark {
  opens: '„' | '»' | '«';
  prose: Prose;
  at: number;
}

const guillemets: Readonly<Record<string, string>> = { '«': '»', '»': '«' };

function* scan(prose: Prose, open: Mark[], amends: boolean): Iterable<Report> {
  const text = prose.plain;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const top = open.at(-1);
    if (mark === '„') {
      // Each paragraph of a long quotation may open it anew.
      const again = top?.opens === '„' && top.prose !== prose && text.slice(0, at).trim() === '';
      if (again) open.pop();
      open.push({ opens: '„', prose, at });
    } else if (mark === '“' && top?.opens === '„') {
      open.pop();
    } else if (mark === '”' && top?.opens === '„') {
      open.pop();
      yield { place: prose.place(at, at + 1), message: messages.wrongMark, expected: ['“'] };
    } else if (mark === '“' || mark === '”') {
      const end = opensAt(text, at) ? closingOf(text, at, /[“”"]/gu) : undefined;
      if (end === undefined) continue;
      if (!amends) yield requoted(prose, at, end, 'foreign');
      at = end;
    } else if (mark === '"') {
      if (top?.opens === '„' && top.prose === prose) {
        open.pop();
        if (!amends)
          yield { place: prose.place(at, at + 1), message: messages.wrongMark, expected: ['“'] };
        continue;
      }
      if (!opensAt(text, at)) continue;
      const end = closingOf(text, at, /"/gu);
      if (end !== undefined) {
        if (!amends) yield requoted(prose, at, end, 'straight');
        at = end;
      } else if (!amends && !text.includes('"', at + 1)) {
        yield { place: prose.place(at, at + 1), message: messages.unclosed };
      }
    } else if (mark === "'") {
      const end = singleClosingOf(text, at);
      if (end !== undefined && !amends) yield requoted(prose, at, end, 'straightSingle');
    } else if (mark === '»' || mark === '«') {
      if (top && guillemets[top.opens] === mark) open.pop();
      else if (quotes(text, at, mark)) open.push({ opens: mark, prose, at });
    }
  }
}

/** At the start of a line, or with a blank behind it, a guillemet is a bullet or an arrow. */
function quotes(text: string, at: number, mark: '«' | '»'): boolean {
  if (!/\S/u.test(text.charAt(at + 1))) return false;
  const line = text.slice(Math.max(0, at - 200), at).replace(/^[\s\S]*\n/u, '');
  return line.trim() !== '' || nextGuillemet(text, at + 1) === guillemets[mark];
}

/** No quotation is looked for further away. */
function nextGuillemet(text: string, from: number): string | undefined {
  return /[«»]/u.exec(text.slice(from, from + 2000))?.[0];
}

/** Whether a mark stands where a quotation begins; inches and seconds begin none. */
function opensAt(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}

/** Where a quotation ends that begins here. */
function closingOf(text: string, at: number, marks: RegExp): number | undefined {
  marks.lastIndex = at + 1;
  const end = marks.exec(text)?.index;
  return end !== undefined && end > at + 1 && /\S/u.test(text.charAt(end - 1)) ? end : undefined;
}

/** The same of a single mark, which is more often an apostrophe. */
function singleClosingOf(text: string, at: number): number | undefined {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  const rest = text.slice(at, at + 100);
  const [quoted] =
    /^'(?!s\s)\p{L}(?:[^'"\n]{0,80}?[\p{L}\p{N}.!?,])?'(?![\p{L}\p{N}])/u.exec(rest) ?? [];
  return quoted ? at + quoted.length - 1 : undefined;
}

const right = {
  straight: ['„', '“'],
  straightSingle: ['‚', '‘'],
  foreign: ['„', '“'],
} as const;

function requoted(prose: Prose, start: number, end: number, what: keyof typeof right): Report {
  const open = prose.place(start, start + 1);
  const close = prose.place(end, end + 1);
  const [first, last] = right[what];
  return {
    place: prose.place(start, end + 1),
    message: messages[what],
    fixes: [
      {
        title: { de: `${first}…${last} setzen`, en: `Use ${first}…${last}` },
        edits: [
          { start: open.start.offset, end: open.end.offset, text: first },
          { start: close.start.offset, end: close.end.offset, text: last },
        ],
      },
    ],
  };
}

function* unclosed(open: Mark[]): Iterable<Report> {
  for (const { prose, at } of open)
    yield { place: prose.place(at, at + 1), message: messages.unclosed };
}
