import type { Rule } from '../../src/check/rule.ts';
import { rulePage, weightOf } from '../../src/check/rule-page.ts';
import { ruleGroups, rules } from '../../src/check/rules.ts';

/** The pages of the rules, from the rules themselves. */
export function rulePages(): [string, string][] {
  return [
    ['rules/README.md', index()],
    ...rules.map((rule): [string, string] => [`rules/${rule.id}.md`, page(rule)]),
  ];
}

function index(): string {
  const groups = ruleGroups.map(({ title, rules }) => {
    const rows = rules.map((rule) => {
      const { id, safe, page } = rule;
      return `| [\`${id}\`](${id}.md) | ${weightOf(rule, 'de')}${safe ? ' *' : ''} | ${page.title.de} | ${page.title.en} |`;
    });
    return `## ${title.de}\n\n| Regel | Gewicht | | in English |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Die Regeln

Fehler schickt ein Büro zurück, Warnungen sind sehr wahrscheinlich Fehler, Hinweise sind einen Gedanken wert. Was mit einem Stern (*) versehen ist, behebt „Alle automatisch behebbaren Probleme beheben“ und \`antrag check --fix\`.

${groups.join('\n')}
${switchingOff('eine-regel')}`;
}

/** The German page, with what the rule is about in English: editors show each language by itself. */
function page(rule: Rule): string {
  const { title, why } = rule.page;
  return `${rulePage(rule, 'de')}
## ${title.en}

${why.en}

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

Für einen Antrag mit \`# regel-aus: ${id}\` zwischen seinen Angaben, für den nächsten Absatz mit \`<!-- regel-aus: ${id} -->\` davor.

</details>
`;
}
