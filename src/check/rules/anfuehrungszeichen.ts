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
    } else if (mark === '“') {
      if (top?.opens === '„') open.pop();
    } else if (mark === '”') {
      if (top?.opens !== '„') continue;
      open.pop();
      yield { place: prose.place(at, at + 1), message: messages.wrongMark, expected: ['“'] };
    } else if (mark === '"') {
      if (top?.opens === '„' && top.prose === prose) {
        open.pop();
        if (!amends)
          yield { place: prose.place(at, at + 1), message: messages.wrongMark, expected: ['“'] };
        continue;
      }
      const end = closingOf(text, at);
      if (end === undefined) continue;
      if (!amends) yield straight(prose, at, end);
      at = end;
    } else if (mark === '»' || mark === '«') {
      if (top && guillemets[top.opens] === mark) open.pop();
      else if (quotes(text, at, mark)) open.push({ opens: mark, prose, at });
    }
  }
}

/** At the start of a block, or with a blank behind it, a guillemet is a bullet or an arrow. */
function quotes(text: string, at: number, mark: '«' | '»'): boolean {
  if (!/\S/u.test(text.charAt(at + 1))) return false;
  return text.slice(0, at).trim() !== '' || text.includes(mark === '»' ? '«' : '»', at);
}

/** Where a straight quotation ends that begins here; inches and seconds begin none. */
function closingOf(text: string, at: number): number | undefined {
  const opens = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
  if (!opens) return undefined;
  const end = text.indexOf('"', at + 1);
  return end > at + 1 && /\S/u.test(text.charAt(end - 1)) ? end : undefined;
}

function straight(prose: Prose, start: number, end: number): Report {
  const open = prose.place(start, start + 1);
  const close = prose.place(end, end + 1);
  return {
    place: prose.place(start, end + 1),
    message: messages.straight,
    fixes: [
      {
        title: { de: '„…“ setzen', en: 'Use „…“' },
        edits: [
          { start: open.start.offset, end: open.end.offset, text: '„' },
          { start: close.start.offset, end: close.end.offset, text: '“' },
        ],
      },
    ],
  };
}

function* unclosed(open: Mark[]): Iterable<Report> {
  for (const { prose, at } of open)
    yield { place: prose.place(at, at + 1), message: messages.unclosed };
}
