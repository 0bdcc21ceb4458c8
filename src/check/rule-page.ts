import type { Language } from '../text/language.ts';
import type { Rule, Severity } from './rule.ts';

const severityWords: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  hint: { de: 'Hinweis', en: 'hint' },
};

/** The page of a rule in one language, as Markdown. */
export function rulePage(rule: Rule, language: Language): string {
  const { id, safe, page } = rule;
  const words = {
    de: {
      fixed: ' · wird auf Wunsch von selbst behoben',
      wrong: 'Falsch',
      right: 'Richtig',
      off: 'Anders gewichten oder ausschalten',
      forAll: 'In `antrag.yml`, für alle Anträge darunter:',
      forOne: `Für einen Antrag: die Zeile \`# regel-aus: ${id}\` zwischen seine Angaben. Für den nächsten Absatz: \`<!-- regel-aus: ${id} -->\` davor.`,
    },
    en: {
      fixed: ' · mended by "fix all"',
      wrong: 'Wrong',
      right: 'Right',
      off: 'Weigh it differently, or switch it off',
      forAll: 'In `antrag.yml`, for all motions below it:',
      forOne: `For one motion: the line \`# regel-aus: ${id}\` among its details at the top. For the next paragraph: \`<!-- regel-aus: ${id} -->\` before it.`,
    },
  }[language];
  return `# ${page.title[language]}

\`${id}\` · ${weightOf(rule, language)}${safe ? words.fixed : ''}

${page.why[language]}

## ${words.wrong}

${fenced(page.wrong)}

## ${words.right}

${fenced(page.right)}

## ${words.off}

${words.forAll}

\`\`\`yaml
regeln:
  ${id}: aus # aus | hinweis | warnung | fehler
\`\`\`

${words.forOne}
`;
}

/** What a rule's findings weigh where nobody says otherwise. */
export function weightOf({ severity, isOff }: Rule, language: Language): string {
  return isOff ? { de: 'aus', en: 'off' }[language] : severityWords[severity][language];
}

/** An excerpt of a motion; with a fence longer than any in it. */
export function fenced(excerpt: string): string {
  return `\`\`\`\`markdown\n${excerpt}\n\`\`\`\``;
}
