import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Rule, Severity } from '../src/check/rule.ts';
import { ruleGroups, rules } from '../src/check/rules.ts';
import type { Language } from '../src/text/language.ts';

/**
 * Writes the pages of the rules to `docs/rules`, from the rules themselves.
 * A test says when they are out of date: `npx tsx scripts/docs.ts` brings them up to date.
 */

const notice = '<!-- Made by scripts/docs.ts from src/check/rules. Do not edit. -->\n';

const severities: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  hint: { de: 'Hinweis', en: 'hint' },
};

/** All pages by file name. */
export function pages(): Map<string, string> {
  return new Map([
    ['README.md', index()],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, page(rule)]),
  ]);
}

function index(): string {
  const groups = ruleGroups.map(({ title, rules }) => {
    const rows = rules.map(
      ({ id, severity, safe, page }) =>
        `| [\`${id}\`](${id}.md) | ${severities[severity].de}${safe ? ' *' : ''} | ${page.title.de} | ${page.title.en} |`,
    );
    return `## ${title.de}\n\n| Regel | Gewicht | | in English |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${notice}
# Die Regeln

Fehler schickt ein Büro zurück, Warnungen sind sehr wahrscheinlich Fehler, Hinweise sind einen Gedanken wert. Was mit einem Stern (*) versehen ist, behebt „Alle automatisch behebbaren Probleme beheben“ und \`antrag check --fix\`.

${groups.join('\n')}
${switchingOff('eine-regel')}`;
}

function page(rule: Rule): string {
  const { id, severity, page } = rule;
  return `${notice}
# ${page.title.de}

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
  const made = pages();
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!made.has(name)) await rm(`${folder}${name}`);
  }
  for (const [name, text] of made) await writeFile(`${folder}${name}`, text);
  console.log(`${made.size} pages in docs/rules`);
}
