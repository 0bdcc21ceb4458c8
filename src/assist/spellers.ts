/** Settings as they are, by their whole name. */
export type SettingsNow = (name: string) => unknown;

/** A spelling checker of the market, and what it is told by its own settings. */
export interface Speller {
  /** As the market has it. */
  id: string;
  /** The settings that change, with their new values; none where all is told already. */
  told(now: SettingsNow, words: readonly string[]): Record<string, unknown>;
}

/** What is offered: German for the checker that most people have. It brings the checker along. */
export const offeredSpeller = 'streetsidesoftware.code-spell-checker-german';

/** Those that can be told which words are right. */
export const spellers: readonly Speller[] = [
  {
    // https://streetsidesoftware.com/vscode-spell-checker/docs/configuration/
    id: 'streetsidesoftware.code-spell-checker',
    told: (now, words) => ({
      ...withLanguage(now('cSpell.language')),
      ...withType(now('cSpell.enabledFileTypes')),
      ...withWords('cSpell.userWords', textList(now('cSpell.userWords')), words),
    }),
  },
  ...['valentjn.vscode-ltex', 'ltex-plus.vscode-ltex-plus'].map(
    (id): Speller => ({
      // https://valentjn.github.io/ltex/settings.html
      id,
      told: (now, words) => {
        const enabled = textList(now('ltex.enabled'));
        const dictionary = record(now('ltex.dictionary'));
        const wanted = withWords('de', textList(dictionary['de-DE']), words).de;
        return {
          ...(enabled.length > 0 &&
            !enabled.includes('antrag') && { 'ltex.enabled': [...enabled, 'antrag'] }),
          ...(wanted && { 'ltex.dictionary': { ...dictionary, 'de-DE': wanted } }),
        };
      },
    }),
  ),
];

function withLanguage(now: unknown): Record<string, unknown> {
  const languages = (typeof now === 'string' ? now : 'en').split(',').map((one) => one.trim());
  return languages.some((one) => /^de(?:-|$)/iu.test(one))
    ? {}
    : { 'cSpell.language': [...languages, 'de-DE'].join(',') };
}

function withType(now: unknown): Record<string, unknown> {
  const types = record(now);
  // Whoever has switched it off means it.
  return 'antrag' in types ? {} : { 'cSpell.enabledFileTypes': { ...types, antrag: true } };
}

function withWords(
  name: string,
  now: readonly string[],
  words: readonly string[],
): Record<string, string[]> {
  const fresh = words.filter((word) => !now.includes(word));
  return fresh.length > 0 ? { [name]: [...now, ...fresh] } : {};
}

function textList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
