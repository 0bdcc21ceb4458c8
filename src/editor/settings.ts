import { type ConfigurationScope, workspace } from 'vscode';

/** Every setting, without `antrag.`, and the type of its value. */
interface Settings {
  'export.folder': string;
  'export.formats': string[];
  'export.openAfter': boolean;
  rules: Record<string, string>;
}

/** A setting's value for a file; the manifest has its default. */
export function setting<Name extends keyof Settings>(
  name: Name,
  scope?: ConfigurationScope,
): Settings[Name] | undefined {
  return workspace.getConfiguration('antrag', scope).get<Settings[Name]>(name);
}
