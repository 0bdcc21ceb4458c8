import { strFromU8, unzipSync } from 'fflate';
import type { Rule } from '../rule.ts';

/** What a group's own Word file may hold, and what a letter can't do without. */
const known = ['briefkopf', 'ortdatum', 'absender', 'empfaenger', 'titel', 'text', 'gruss'];

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
    const found = placeholdersOf(reference.bytes);
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
    for (const name of found) {
      if (known.includes(name)) continue;
      yield {
        ...where,
        message: {
          de: `Der Briefbogen hat den unbekannten Platzhalter {{${name}}}. Es gibt: ${list(known)}.`,
          en: `The letterhead file has the unknown placeholder {{${name}}}. There are: ${list(known)}.`,
        },
      };
    }
    const missing = known.filter((name) => !found.has(name));
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

/** The placeholders in the text of a DOCX file, also where Word has cut them up; `undefined` for no such file. */
function placeholdersOf(bytes: Uint8Array): Set<string> | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name) && originalSize < 20_000_000,
    });
    if (!parts['word/document.xml']) return undefined;
    const text = Object.values(parts)
      .map((part) =>
        strFromU8(part)
          .replaceAll('</w:p>', '\n')
          .replace(/<[^<>]*>/gu, ''),
      )
      .join('\n');
    return new Set(
      [...text.matchAll(/\{\{\s*([^{}\n]{1,60}?)\s*\}\}/gu)].map((match) => match[1] ?? ''),
    );
  } catch {
    // Whatever is wrong with the package, it is no DOCX that could be filled.
    return undefined;
  }
}
