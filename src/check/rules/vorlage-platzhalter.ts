import { type TemplatePlaceholder, templatePlaceholders } from '../../letterhead/placeholders.ts';
import type { Places } from '../../letterhead/places.ts';
import type { Text } from '../../text/language.ts';
import { namedLetterhead } from '../letterhead.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';

export const templatePlaceholder = {
  id: 'vorlage-platzhalter',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Platzhalter im Briefbogen', en: 'Placeholder in the letterhead file' },
    why: {
      de: 'Ein eigener Briefbogen (vorlage-datei) wird an seinen Platzhaltern gefüllt: {{briefkopf}}, {{ortdatum}}, {{absender}}, {{empfaenger}}, {{titel}}, {{text}} und {{gruss}}; Groß- und Kleinschreibung und Umlaute ({{Empfänger}}) sind gleich. Ein unbekannter bleibt im Brief stehen; fehlt einer, fehlt dieser Teil. In einer Kopfzeile oder einem Textfeld kann Word keine Fußnoten setzen: Dort stehen sie unter dem Text.',
      en: 'A letterhead file of your own (vorlage-datei) is filled at its placeholders: {{briefkopf}}, {{ortdatum}}, {{absender}}, {{empfaenger}}, {{titel}}, {{text}} and {{gruss}}; capitals and umlauts ({{Empfänger}}) make no difference. An unknown one stays in the letter; where one is missing, that part is. Word can have no footnotes in a header or a text box: there they stand below the text.',
    },
    wrong: '{{anschrift}}',
    right: '{{empfaenger}}',
  },
  *check({ motion, references }: Pick<RuleContext, 'motion' | 'references'>): Iterable<Report> {
    const found = namedLetterhead(motion, references);
    if (!found) return;
    const { letterhead, node, path } = found;
    if (letterhead.state === 'refused') {
      const { reason } = letterhead;
      yield {
        node,
        message: {
          de: `Der Briefbogen „${path}“ wird nicht gefüllt: ${reason.de}`,
          en: `The letterhead "${path}" is not filled: ${reason.en}`,
        },
      };
      return;
    }
    const { unknown, missing, several } = letterhead.placeholders;
    for (const name of unknown) {
      yield {
        node,
        message: {
          de: `Der Briefbogen hat den unbekannten Platzhalter {{${name}}}. Es gibt: ${list(templatePlaceholders)}.`,
          en: `The letterhead file has the unknown placeholder {{${name}}}. There are: ${list(templatePlaceholders)}.`,
        },
      };
    }
    if (missing.length > 0) {
      yield {
        node,
        message: {
          de: `Im Briefbogen fehlt: ${list(missing)}. Dieser Teil des Briefs käme nicht hinein.`,
          en: `The letterhead file lacks: ${list(missing)}. That part of the letter would be left out.`,
        },
      };
    }
    if (several.length > 0) yield { node, message: oftenThanOnce(several) };
    if (motion.tree.children.some(({ type }) => type === 'footnoteDefinition')) {
      const message = withoutNotes(letterhead.places);
      if (message) yield { node, message };
    }
  },
} satisfies Rule;

function oftenThanOnce(several: readonly TemplatePlaceholder[]): Text {
  return {
    de: `Im Briefbogen steht mehr als einmal: ${list(several)}. Gefüllt wird nur der erste.`,
    en: `The letterhead file has more than once: ${list(several)}. Only the first is filled.`,
  };
}

function withoutNotes(places: Places): Text | undefined {
  if (places.get('text')?.notes !== false) return undefined;
  return {
    de: '{{text}} steht im Briefbogen in einer Kopfzeile oder einem Textfeld: Dort kann Word keine Fußnoten setzen, sie stehen unter dem Text. Setzen Sie {{text}} auf die Seite selbst.',
    en: '{{text}} stands in a header or a text box of the letterhead file: Word can have no footnotes there, so they stand below the text. Put {{text}} on the page itself.',
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ');
}
