import { contributes } from '../../package.json' with { type: 'json' };
import german from '../../package.nls.de.json' with { type: 'json' };

interface Setting {
  default?: unknown;
  description?: string;
  markdownDescription?: string;
}

/** The settings and commands, from the manifest. */
export function settingPages(): [string, string][] {
  return [['settings.md', reference()]];
}

function reference(): string {
  const settings: [string, Setting][] = Object.entries(contributes.configuration.properties);
  return `# Einstellungen und Befehle

## Befehle

| Befehl | in der Palette |
| --- | --- |
${contributes.commands
  .map(({ command, title }) => `| \`${command}\` | ${inGerman(title)} |`)
  .join('\n')}

## Einstellungen

| Einstellung | Bedeutung | ohne Angabe |
| --- | --- | --- |
${settings
  .map(
    ([name, setting]) =>
      `| \`${name}\` | ${inGerman(setting.markdownDescription ?? setting.description ?? '')} | \`${JSON.stringify(setting.default)}\` |`,
  )
  .join('\n')}
`;
}

function inGerman(text: string): string {
  const words: Readonly<Record<string, string>> = german;
  return text.replace(/^%(.+)%$/u, (whole, key: string) => words[key] ?? whole);
}
