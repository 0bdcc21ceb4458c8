import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { walkthroughDrawings } from '../../scripts/walkthrough.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  icon: string;
  l10n: string;
  engines: { vscode: string };
  publisher: string;
  activationEvents: string[];
  categories: string[];
  capabilities: Record<string, { supported: unknown; description: string }>;
  contributes: {
    languages: {
      id: string;
      aliases?: string[];
      extensions?: string[];
      filenames?: string[];
      configuration?: string;
      icon?: Record<string, string>;
    }[];
    grammars: {
      language: string;
      scopeName: string;
      path: string;
      embeddedLanguages?: Record<string, string>;
    }[];
    snippets: { language: string; path: string }[];
    commands?: { command: string; title: string }[];
    menus: Record<string, { command: string; when?: string }[]>;
    keybindings: { command: string; key: string }[];
    configuration?: { properties: Record<string, Setting> };
    configurationDefaults: Record<string, Record<string, unknown>>;
    walkthroughs?: unknown;
  };
}

interface Setting {
  type: string;
  default: unknown;
  scope: string;
  description?: string;
  markdownDescription?: string;
}

const manifest: Manifest = json('package.json');
const { contributes } = manifest;
const commands = (contributes.commands ?? []).map(({ command }) => command);
const settings = contributes.configuration?.properties ?? {};

function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
}

/** All that the editor's part of the code says, in one text. */
function editorSource(): string {
  return files('src/editor')
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, 'src/editor', path), 'utf8'))
    .join('\n');
}

describe('The manifest', () => {
  it('names what a marketplace wants', () => {
    assert.equal(manifest.engines.vscode, '^1.106.0');
    assert.ok(manifest.publisher);
    assert.ok(manifest.categories.includes('Linters'));
    const size = readFileSync(join(root, manifest.icon)).subarray(16, 24);
    assert.deepEqual([size.readUInt32BE(0), size.readUInt32BE(4)], [256, 256]);
  });

  it('names no file that is not there', () => {
    const named = [
      manifest.icon,
      manifest.l10n,
      ...contributes.languages.flatMap((language) => [
        ...(language.configuration ? [language.configuration] : []),
        ...Object.values(language.icon ?? {}),
      ]),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...[...JSON.stringify(contributes).matchAll(/"(?:markdown|image|svg)":"([^"%]+)"/gu)].map(
        ([, path = '']) => path,
      ),
    ];
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('leaves no grammar and no snippet unused', () => {
    const used = [...contributes.grammars, ...contributes.snippets].map(({ path }) =>
      path.replace(/^\.\//u, ''),
    );
    const there = [
      ...files('syntaxes').map((name) => `syntaxes/${name}`),
      ...files('snippets').map((name) => `snippets/${name}`),
    ];
    assert.deepEqual(used.toSorted(), there.toSorted());
  });

  it('gives the dialect its language, grammar and snippets', () => {
    const language = contributes.languages.find(({ id }) => id === 'antrag');
    assert.deepEqual(language?.extensions, ['.antrag.md']);
    assert.ok(contributes.languages.some(({ filenames }) => filenames?.includes('antrag.yml')));
    for (const { language: id } of [...contributes.grammars, ...contributes.snippets])
      assert.equal(id, 'antrag');
    const grammar = json<{ scopeName: string }>('syntaxes/antrag.tmLanguage.json');
    assert.equal(contributes.grammars[0]?.scopeName, grammar.scopeName);
  });

  it('reads words, quotes and lists as German has them', () => {
    const configuration = json<{ wordPattern: { pattern: string; flags: string } }>(
      'language-configuration.json',
    );
    const { pattern, flags } = configuration.wordPattern;
    const words = 'Bürger*innen der SPD-Fraktion, „Größe“ vorlage-datei: 2022'.match(
      new RegExp(pattern, `${flags}g`),
    );
    assert.deepEqual(words, [
      'Bürger*innen',
      'der',
      'SPD-Fraktion',
      'Größe',
      'vorlage-datei',
      '2022',
    ]);
  });

  it('completes the steps of the walkthrough by what the code says is done', () => {
    const named = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, name]) => name).sort();
    const awaited = named(JSON.stringify(contributes.walkthroughs), /onContext:antrag\.(\w+)/gu);
    assert.equal(awaited.length, 4);
    assert.deepEqual(named(editorSource(), /stepDone\('(\w+)'/gu), awaited);
  });

  it('shows current drawings beside the steps (npm run generate makes them so)', () => {
    const made = walkthroughDrawings();
    const shown = files('walkthrough')
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => {
        const page = readFileSync(join(root, 'walkthrough', name), 'utf8');
        return [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path = '']) => path);
      });
    assert.deepEqual(shown.toSorted(), [...made.keys()].toSorted());
    for (const [name, drawing] of made)
      assert.equal(readFileSync(join(root, 'walkthrough', name), 'utf8'), drawing, name);
  });

  it('offers no words of the text while facts are typed', () => {
    const language = contributes.languages.find(({ id }) => id === 'antrag-head');
    // Without a name it is in no list of languages.
    assert.deepEqual(language?.aliases, []);
    const [grammar] = contributes.grammars;
    assert.deepEqual(grammar?.embeddedLanguages, {
      'meta.embedded.block.frontmatter': 'antrag-head',
    });
    assert.equal(
      contributes.configurationDefaults['[antrag-head]']?.['editor.wordBasedSuggestions'],
      'off',
    );
  });

  it('wakes up for motions, which it declares, for a preview that comes back, for profiles and for what may be a motion', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onWebviewPanel:antrag.preview',
      'onLanguage:yaml',
      'onLanguage:markdown',
    ]);
  });

  it('has in its menus and keys only commands that are there', () => {
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command,
    );
    const ours = named.filter((command) => command.startsWith('antrag.'));
    const others = named.filter((command) => !command.startsWith('antrag.'));
    assert.deepEqual(
      ours.filter((command) => !commands.includes(command)),
      [],
    );
    // Of VS Code itself: a test in the editor runs them.
    assert.deepEqual(
      others.filter(
        (command) =>
          !/^(?:markdown\.showPreview(?:ToSide)?|editor\.action\.(?:in|out)dentLines)$/u.test(
            command,
          ),
      ),
      [],
    );
  });

  it('has no key with which people type wait for the extension', () => {
    const typing = /^(?:shift\+)?(?:enter|tab|space|backspace|delete|.)$/iu;
    assert.deepEqual(
      contributes.keybindings.filter(
        ({ key, command }) => typing.test(key) && !command.startsWith('editor.action.'),
      ),
      [],
    );
  });

  it('lists the commands that the code has, and no others', () => {
    const inCode = [...editorSource().matchAll(/registerCommand\(\s*'(antrag\.[\w.]+)'/gu)].map(
      ([, id]) => id,
    );
    assert.deepEqual(commands.toSorted(), inCode.toSorted());
  });

  it('lists the settings that the code reads, and no others', () => {
    const inCode = [...editorSource().matchAll(/setting\(\s*'([\w.]+)'/gu)].map(
      ([, name]) => `antrag.${name}`,
    );
    assert.deepEqual(Object.keys(settings).toSorted(), [...new Set(inCode)].toSorted());
  });

  it('gives every setting a default, a scope and a description', () => {
    for (const [name, setting] of Object.entries(settings)) {
      assert.ok('default' in setting, name);
      assert.ok(setting.scope, name);
      assert.ok(setting.description ?? setting.markdownDescription, name);
    }
  });

  it('says what works in a folder that is not trusted, and why', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces?.supported, 'limited');
    assert.equal(manifest.capabilities.virtualWorkspaces?.supported, true);
    for (const { description } of Object.values(manifest.capabilities)) assert.ok(description);
  });
});

describe('What the extension says', () => {
  const english = json<Record<string, string>>('package.nls.json');
  const german = json<Record<string, string>>('package.nls.de.json');

  it('in the manifest, exists in both languages', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/gu)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(english).toSorted());
    assert.deepEqual(Object.keys(german).toSorted(), Object.keys(english).toSorted());
    for (const text of [...Object.values(english), ...Object.values(german)])
      assert.notEqual(text.trim(), '');
  });

  it('in the manifest, is not written into it', () => {
    const visible = JSON.stringify(contributes).matchAll(
      /"(?:title|shortTitle|description|markdownDescription|displayName)":"([^"]*)"/gu,
    );
    // The name of the extension is the same in every language.
    for (const [, text = ''] of visible) if (text !== 'Antrag') assert.match(text, /^%.+%$/u);
  });

  it('in the editor, exists in both languages', () => {
    const source = editorSource();
    const literal = /\bl10n\.t\(\s*(?:\{\s*message:\s*)?'((?:[^'\\\n]|\\.)*)'/gu;
    const said = [...source.matchAll(literal)].map(([, text = '']) =>
      text.replace(/\\(.)/gu, '$1'),
    );
    assert.equal(said.length, source.match(/\bl10n\.t\(/gu)?.length ?? 0, 'a text is no literal');
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.de.json');
    assert.deepEqual(Object.keys(bundle).toSorted(), [...new Set(said)].toSorted());
    for (const [text, translated] of Object.entries(bundle)) {
      assert.notEqual(translated.trim(), '', text);
      const slots = (message: string) => (message.match(/\{\w+\}/gu) ?? []).toSorted();
      assert.deepEqual(slots(translated), slots(text), text);
    }
  });
});
