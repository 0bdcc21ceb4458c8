import { missingPicturesIn } from '../../motion/missing-picture.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import { placeIn } from '../../motion/places.ts';
import { Lines } from '../../text/lines.ts';
import type { Place } from '../../text/place.ts';
import { proseOf } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';

export const placeholderLeft: Rule = {
  id: 'platzhalter',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Platzhalter ist stehen geblieben', en: 'Placeholder was left' },
    why: {
      de: 'Textbausteine lassen Lücken, die Sie ausfüllen, und ein Bild, das beim Einfügen nicht mitkommt, lässt „[Bild: …]“ zurück. Was davon stehen bleibt, stünde so im Brief.',
      en: 'Snippets leave gaps for you to fill, and a picture that does not come along when text is pasted leaves "[Bild: …]". Any that remain would be printed in the letter.',
    },
    wrong: 'sitzung: TT.MM.JJJJ',
    right: 'sitzung: 24.09.2026',
  },
  *check({ motion }) {
    const { start, end } = motion.head.place;
    const head = motion.head.state === 'missing' ? '' : motion.text.slice(start.offset, end.offset);
    for (const found of placeholdersIn(head)) {
      const at = start.offset + found.start;
      yield report(found.value, placeIn(motion, at, at + found.value.length));
    }
    for (const prose of proseOf(motion, motion.tree.children)) {
      // What a quotation leaves out in brackets is the drafter's own.
      if (prose.quoted) continue;
      for (const { value, start } of placeholdersIn(prose.own))
        yield report(value, prose.place(start, start + value.length));
      for (const { value, start } of missingPicturesIn(prose.own))
        yield missing(value, prose.place(start, start + value.length));
    }
    for (const [file, text] of motion.profile?.texts ?? []) {
      const lines = new Lines(text);
      for (const { value, start } of placeholdersIn(withoutComments(text))) {
        const place = lines.place(start, start + value.length);
        yield { ...report(value, place), node: { place, file } };
      }
    }
  },
};

/** The same text with blanks for comments, which no letter shows. */
function withoutComments(yaml: string): string {
  return yaml.replace(/^\s*#.*$/gmu, (line) => ' '.repeat(line.length));
}

function missing(value: string, place: Place): Report {
  return {
    place,
    message: {
      de: `Dieses Bild ist beim Einfügen oder Übernehmen nicht mitgekommen. Fügen Sie es ein, oder löschen Sie „${value}“: Sonst steht das so im Brief.`,
      en: `This picture did not come along when the text was pasted or taken over. Insert it, or delete "${value}": otherwise it is printed like this.`,
    },
  };
}

function report(value: string, place: Place): Report {
  return {
    place,
    message: {
      de: `Der Platzhalter „${value}“ ist noch auszufüllen.`,
      en: `The placeholder "${value}" still has to be filled in.`,
    },
  };
}
