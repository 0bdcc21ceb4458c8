/** An element of an XML document. Names are canonical, whatever prefixes the file has. */
export interface XmlElement {
  /** `w:p`: the prefix that the reader was told for the namespace; `{namespace}p` for others. */
  name: string;
  /** By canonical name, without declarations of namespaces. */
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Namespaces by the prefix under which our code knows them. */
export type Namespaces = Readonly<Record<string, string>>;

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes: { ...attributes }, children };
}

export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
  return typeof node === 'object' && (name === undefined || node.name === name);
}

/** The child elements, all or of one name. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((node) => isElement(node, name));
}

/** The first child element of a name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node) => isElement(node, name)) as XmlElement | undefined;
}

/** What is reached by a path of names, each the first child of its name. */
export function descend(from: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => childOf(found, name), from);
}

/** Every element below, in the order of the text, without recursion. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  const stack: XmlElement[] = [];
  const push = ({ children }: XmlElement) => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (isElement(node)) stack.push(node);
    }
  };
  push(root);
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    push(next);
  }
}

/** All text below, joined. */
export function textOfXml(root: XmlElement): string {
  const own = root.children.filter((node) => typeof node === 'string');
  const inner = [...descendants(root)].flatMap(({ children }) =>
    children.filter((node) => typeof node === 'string'),
  );
  return [...own, ...inner].join('');
}

/** A deep copy. */
export function copyOf(root: XmlElement): XmlElement {
  return structuredClone(root);
}
