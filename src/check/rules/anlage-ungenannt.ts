import { insertSection } from '../../draft/insert-section.ts';
import { sectionsNamed } from '../../motion/motion.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const word = '(?:Anlagen?|Anhang)';
const mentions = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:[Ss]iehe|[Ss]\.|[Vv]gl\.|[Vv]ergleiche)\s(?:(?:auch|hierzu|dazu|die|den|der|in|im|beigefügte[nr]?|beiliegende[nr]?|anliegende[nr]?|unten|unter)\s){0,3}${word}|(?:[Bb]eigefügte|[Bb]eiliegende|[Aa]nliegende)[nrs]?\s${word}|(?:als|in der|in den)\s${word}(?:\s\d{1,2})?\s(?:beigefügt|beiliegend|angefügt))(?![\p{L}-])`,
  'u',
);
/** An annex of another paper. */
const ofAnother = /^\s*(?:\d{1,2}\s*|[A-Z]\s*|[IVX]+\s*)?(?:der|des|zur|zum|zu|von|aus)\s/u;

export const attachmentUnnamed: Rule = {
  id: 'anlage-ungenannt',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Anlage ist nicht aufgeführt', en: 'Attachment is not listed' },
    why: {
      de: 'Der Text verweist auf eine Anlage, aber kein Abschnitt „Anlagen“ sagt, was beiliegt. Im Büro merkt dann niemand, wenn sie fehlt.',
      en: 'The text refers to an attachment, but no section "Anlagen" says what is enclosed. Then nobody in the office notices when it is missing.',
    },
    wrong: 'Die Unfälle haben zugenommen (siehe Anlage).',
    right:
      'Die Unfälle haben zugenommen (siehe Anlage).\n\n## Anlagen\n\n- [Unfallstatistik](anlagen/unfaelle.pdf)',
  },
  *check({ motion, today }) {
    if (motion.kind.amends || sectionsNamed(motion, 'attachments').length > 0) return;
    for (const prose of proseOf(motion, motion.tree.children)) {
      if (prose.quoted) continue;
      const match = mentions.exec(prose.own);
      if (!match || ofAnother.test(prose.own.slice(match.index + match[0].length))) continue;
      yield {
        place: prose.place(match.index, match.index + match[0].length),
        message: {
          de: 'Hier ist von einer Anlage die Rede. Führen Sie sie in einem Abschnitt „Anlagen“ auf.',
          en: 'An attachment is mentioned here. List it in a section "Anlagen".',
        },
        fixes: [insertSection(motion, 'attachments', today)],
      };
      return;
    }
  },
};
