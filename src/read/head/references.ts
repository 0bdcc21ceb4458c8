/**
 * Tells anchors, aliases and tags that are meant as YAML has them from texts that only look like
 * it (`name: *Stern`): an alias is one when its anchor exists, an anchor when an alias needs it.
 */
export class YamlReferences {
  readonly #names: ReadonlySet<string>;

  constructor(source: string) {
    const anchors = namesAfter(source, /(?:^|[:,[{-]\s*)&([^\s,[\]{}]+)/gm);
    const aliases = namesAfter(source, /(?:^|[:,[{-]\s*)\*([^\s,[\]{}]+)[ \t]*(?=$|[,\]}]|#)/gm);
    this.#names = new Set([...anchors].filter((name) => aliases.has(name)));
  }

  /** Whether a plain text is an alias, or begins with an anchor or a tag of YAML's own. */
  includes(text: string): boolean {
    const [first = ''] = /^\S*/.exec(text) ?? [];
    if (first.startsWith('*')) return first === text && this.#names.has(first.slice(1));
    if (first.startsWith('&')) return this.#names.has(first.slice(1));
    return /^!!(?:str|seq|map)$/.test(first);
  }
}

function namesAfter(source: string, pattern: RegExp): Set<string> {
  return new Set([...source.matchAll(pattern)].map(([, name = '']) => name));
}
