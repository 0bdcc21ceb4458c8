import { commonlyRequired, fields } from '../../src/motion/fields.ts';
import { kinds } from '../../src/motion/kinds.ts';
import { profileOnlyFields } from '../../src/motion/profile.ts';
import { type SectionRow, sections } from '../../src/motion/sections.ts';
import type { Field, FieldTable, Shape } from '../../src/motion/shape.ts';

/** The reference of fields, kinds and sections, from their tables. */
export function fieldPages(): [string, string][] {
  return [['fields.md', reference()]];
}

function reference(): string {
  return `# Die Felder

Schlüssel mit Umlaut gehen mit und ohne: \`empfänger\` ist \`empfaenger\`. Was oben in einem Antrag stehen kann, kann auch als Vorgabe in \`antrag.yml\` stehen.

## Oben in einem Antrag

${table(fields)}

## Nur in \`antrag.yml\`

${table(profileOnlyFields)}

## Arten

Alle brauchen ${listed(commonlyRequired.map((name) => `\`${fields[name].key}\``))}; statt \`gremium\` und \`sitzung\` geht auch \`beratungsfolge\`. Jedes andere Wort auf …antrag oder …anfrage geht auch und wird gedruckt, wie es dasteht.

| Art | wofür | braucht außerdem | kommt ohne aus | worüber abgestimmt wird |
| --- | --- | --- | --- | --- |
${kinds
  .map(({ word, meaning, requires, spares, sections: needed, votedOn }) =>
    row([
      word,
      meaning.de,
      [
        ...requires.map((name) => `\`${fields[name].key}\``),
        ...needed.map((name) => sections[name].heading),
      ].join(', ') || '–',
      spares.map((name) => `\`${fields[name].key}\``).join(', ') || '–',
      sections[votedOn].heading,
    ]),
  )
  .join('\n')}

## Abschnitte

| Überschrift | heißt auch | Inhalt |
| --- | --- | --- |
${Object.values<SectionRow>(sections)
  .map(({ heading, synonyms, meaning }) => row([heading, synonyms.join(', ') || '–', meaning.de]))
  .join('\n')}
`;
}

function table(fields: FieldTable): string {
  return `| Schlüssel | Bedeutung | Beispiel | Im Brief |
| --- | --- | --- | --- |
${rows(fields, '').join('\n')}`;
}

function rows(fields: FieldTable, above: string): string[] {
  return Object.values<Field>(fields).flatMap(({ key, shape, meaning, example, inLetter }) => [
    row([`${above}\`${key}\``, meaning.de, `\`${example}\``, inLetter.de]),
    ...rows(tableIn(shape), `${above}\`${key}\` › `),
  ]);
}

/** The fields of a mapping, or of the mappings in a list. */
function tableIn(shape: Shape): FieldTable {
  if (shape.type === 'mapping') return shape.fields;
  return shape.type === 'list' ? tableIn(shape.of) : {};
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}
