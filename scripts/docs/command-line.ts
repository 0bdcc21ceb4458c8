import { manual } from '../../src/cli/words.ts';

/** The manual of the command line, as it prints it. */
export function commandLinePages(): [string, string][] {
  return [
    [
      'command-line.md',
      `# Die Kommandozeile

In einem Klon des Projekts läuft sie nach \`npm run build\` als \`node dist/cli.js\`.

\`\`\`text
${manual.de.trimEnd()}
\`\`\`

## In English

\`\`\`text
${manual.en.trimEnd()}
\`\`\`

## In continuous integration

\`\`\`sh
antrag check --format json antraege/*.antrag.md > findings.json
\`\`\`

Exit code 1 says that an office would send one of the motions back, or that a file could not be read.
`,
    ],
  ];
}
