import type { PaperComment } from '../paper.ts';
import type { Clash, TakenChange } from './changes.ts';
import type { TextUnit } from './units.ts';

/**
 * Remarks of others become comments behind what they are about; resolved ones don't.
 *
 * @param unitAbout the motion's unit that has these words
 */
export function commentChanges(
  comments: readonly PaperComment[],
  unitAbout: (quoted: string) => TextUnit | undefined,
): { changes: TakenChange[]; clashes: Clash[] } {
  const changes: TakenChange[] = [];
  const clashes: Clash[] = [];
  for (const comment of comments) {
    if (comment.resolved || comment.parent !== undefined) continue;
    const replies = comments.filter(({ parent }) => parent === comment.id);
    const unit = comment.quoted === '' ? undefined : unitAbout(comment.quoted);
    const said = [comment, ...replies]
      .map(({ author, date, text }) => `${author}${date ? ` (${date.slice(0, 10)})` : ''}: ${text}`)
      .join(' / ');
    const quoted = comment.quoted === '' ? '' : ` zu „${comment.quoted}“`;
    const typed = ` <!-- ${said}${quoted} -->`.replace(/--(?!>$)(?<!<!--)/gu, '- -');
    if (!unit) {
      clashes.push({
        said: { de: `Kommentar ohne Ort: ${said}`, en: `Comment without a place: ${said}` },
        mine: '',
        theirs: typed.trim(),
      });
      continue;
    }
    const place = unit.kind === 'row' ? unit.end - 1 : unit.end;
    changes.push({
      edits: [{ start: place, end: place, text: typed }],
      said: {
        de: `Kommentar von ${comment.author}: ${comment.text}`,
        en: `Comment by ${comment.author}: ${comment.text}`,
      },
    });
  }
  return { changes, clashes };
}
