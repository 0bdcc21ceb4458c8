import type { Rule, Severity } from '../../src/check/rule.ts';
import { ruleGroups, rules } from '../../src/check/rules.ts';
import type { Language } from '../../src/text/language.ts';

const severities: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  hint: { de: 'Hinweis', en: 'hint' },
};

/** The pages of the rules, from the rules themselves. */
export function rulePages(): [string, string][] {
  return [
    ['rules/README.md', index()],
    ...rules.map((rule): [string, string] => [`rules/${rule.id}.md`, page(rule)]),
  ];
}

function index(): string {
  const groups = ruleGroups.map(({ title, rules }) => {
    const rows = rules.map(
      ({ id, severity, safe, page }) =>
        `| [\`${id}\`](${id}.md) | ${severities[severity].de}${safe ? ' *' : ''} | ${page.title.de} | ${page.title.en} |`,
    );
    return `## ${title.de}\n\n| Regel | Gewicht | | in English |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Die Regeln

Fehler schickt ein Büro zurück, Warnungen sind sehr wahrscheinlich Fehler, Hinweise sind einen Gedanken wert. Was mit einem Stern (*) versehen ist, behebt „Alle automatisch behebbaren Probleme beheben“ und \`antrag check --fix\`.

${groups.join('\n')}
${switchingOff('eine-regel')}`;
}

function page(rule: Rule): string {
  const { id, severity, page } = rule;
  return `# ${page.title.de}

\`${id}\` · ${severities[severity].de}${rule.safe ? ' · wird auf Wunsch von selbst behoben' : ''}

${page.why.de}

Falsch:

${fenced(page.wrong)}

Richtig:

${fenced(page.right)}

${switchingOff(id)}
## ${page.title.en}

\`${id}\` · ${severities[severity].en}${rule.safe ? ' · fixed by "fix all"' : ''}

${page.why.en}

[Alle Regeln / all rules](README.md)
`;
}

function switchingOff(id: string): string {
  return `<details>
<summary>Anders gewichten oder ausschalten</summary>

In \`antrag.yml\`, für alle Anträge darunter:

\`\`\`yaml
regeln:
  ${id}: aus # aus | hinweis | warnung | fehler
\`\`\`

Für einen Antrag mit \`# regel-aus: ${id}\` in seinem Kopf, für den nächsten Absatz mit \`<!-- regel-aus: ${id} -->\` davor.

</details>
`;
}

/** An excerpt of a motion; with a fence longer than any in it. */
function fenced(excerpt: string): string {
  return `\`\`\`\`markdown\n${excerpt}\n\`\`\`\``;
}
