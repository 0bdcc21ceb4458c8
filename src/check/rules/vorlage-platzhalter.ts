import { placeholdersIn, templatePlaceholders } from '../../write/docx/placeholders.ts';
import type { Rule } from '../rule.ts';

export const templatePlaceholder: Rule = {
  id: 'vorlage-platzhalter',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Platzhalter im Briefbogen', en: 'Placeholder in the letterhead file' },
    why: {
      de: 'Ein eigener Briefbogen (vorlage-datei) wird an seinen Platzhaltern gefüllt: {{briefkopf}}, {{ortdatum}}, {{absender}}, {{empfaenger}}, {{titel}}, {{text}} und {{gruss}}. Ein unbekannter bleibt im Brief stehen; fehlt einer, fehlt dieser Teil.',
      en: 'A letterhead file of your own (vorlage-datei) is filled at its placeholders: {{briefkopf}}, {{ortdatum}}, {{absender}}, {{empfaenger}}, {{titel}}, {{text}} and {{gruss}}. An unknown one stays in the letter; where one is missing, that part is.',
    },
    wrong: '{{empfänger}}',
    right: '{{empfaenger}}',
  },
  *check({ motion, references }) {
    const template = motion.profile?.facts.template;
    const reference = template && references.get(template.value, template.node.file);
    if (!template || reference?.state !== 'present' || !reference.bytes) return;
    const { place, file } = template.node;
    const where = { place, ...(file !== undefined && { file }) };
    const found = placeholdersIn(reference.bytes);
    if (!found) {
      yield {
        ...where,
        message: {
          de: `„${template.value}“ ist keine Word-Datei (DOCX). Speichern Sie den Briefbogen in Word als .docx.`,
          en: `"${template.value}" is no Word file (DOCX). Save the letterhead as .docx in Word.`,
        },
      };
      return;
    }
    for (const name of found.unknown) {
      yield {
        ...where,
        message: {
          de: `Der Briefbogen hat den unbekannten Platzhalter {{${name}}}. Es gibt: ${list(templatePlaceholders)}.`,
          en: `The letterhead file has the unknown placeholder {{${name}}}. There are: ${list(templatePlaceholders)}.`,
        },
      };
    }
    const { missing } = found;
    if (missing.length === 0) return;
    yield {
      ...where,
      message: {
        de: `Im Briefbogen fehlt: ${list(missing)}. Dieser Teil des Briefs käme nicht hinein.`,
        en: `The letterhead file lacks: ${list(missing)}. That part of the letter would be left out.`,
      },
    };
  },
};

function list(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ');
}
