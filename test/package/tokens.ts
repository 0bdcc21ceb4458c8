import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// Both are UMD bundles: what an `import` makes of them depends on the loader.
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');

/** A stretch of a line and the scopes that the editor colours it by, outermost first. */
export interface Token {
  text: string;
  scopes: string[];
}

/** Splits a text into tokens, line by line, as VS Code does it with our grammar. */
export async function tokenize(text: string): Promise<Token[][]> {
  const grammar = await (await registry).loadGrammar('text.html.markdown.antrag');
  if (!grammar) throw new Error('The grammar of the dialect is not there.');
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes,
    }));
  });
}

/** What is marked with a scope (or one that begins with it) in a text, joined where it is one stretch. */
export async function marked(text: string, scope: string): Promise<string[]> {
  const found: string[] = [];
  for (const line of await tokenize(text)) {
    let open = false;
    for (const token of line) {
      const hit = token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
      if (hit && open) found[found.length - 1] += token.text;
      else if (hit) found.push(token.text);
      open = hit;
    }
  }
  return found;
}

const paths: Record<string, string> = {
  'text.html.markdown.antrag': new URL('../../syntaxes/antrag.tmLanguage.json', import.meta.url)
    .pathname,
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'source.yaml': require.resolve('tm-grammars/grammars/yaml.json'),
};

const registry = (async () => {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const path = paths[scope];
      return path ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path) : null;
    },
  });
})();
