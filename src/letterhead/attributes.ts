import type { XmlElement } from '../xml/tree.ts';

/**
 * The attributes of an element that a letter may carry: those that set or draw. No identities of
 * sessions and people, no addresses, nothing that a program would run. Relations (`r:…`) are seen
 * to by whoever knows the package.
 */
export function allowedAttributes({ name, attributes }: XmlElement): Record<string, string> {
  const allowed: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    const kept = keptValue(name, attribute, value);
    if (kept !== undefined) allowed[attribute] = kept;
  }
  if (name === 'w:compatSetting') allowed['w:uri'] = 'http://schemas.microsoft.com/office/word';
  return allowed;
}

/** Whether a value leads to another place: an address, a share, a path on somebody's disk. */
export function leadsElsewhere(value: string): boolean {
  return elsewhere.test(value);
}

const elsewhere =
  /:[\\/]{2}|^\s*(?:[\\/]{2}|[a-z]:[\\/]|(?:file|javascript|vbscript|data|mhtml|res):)|\burl\(/iu;

function keptValue(element: string, attribute: string, value: string): string | undefined {
  const prefix = element.slice(0, element.indexOf(':'));
  if (attribute === 'xml:space') return value;
  if (isDrawing(prefix)) return ofDrawing(element, attribute, value);
  if (leadsElsewhere(value) && attribute !== 'style') return undefined;
  if (prefix === 'w') return isOfWord(element, attribute) ? value : undefined;
  if (prefix === 'w14' || prefix === 'm') {
    return attribute.startsWith(`${prefix}:`) ? value : undefined;
  }
  if (prefix === 'mc') return attribute === 'Requires' ? value : undefined;
  return ofVml(attribute, value);
}

/** Of sessions (rsid), people, dates and places where a link opens. */
const personal =
  /^w:(?:rsid\w*|author|date|initials|dirty|docLocation|tgtFrame|tooltip|history|edGrp|ed|uri|element|displacedByCustomXml|fontKey|subsetted|conformance)$/u;

function isOfWord(element: string, attribute: string): boolean {
  if (element === 'w:compatSetting' && attribute === 'w:uri') return false;
  return attribute.startsWith('w:') && !personal.test(attribute);
}

function isDrawing(prefix: string): boolean {
  return ['a', 'pic', 'wp', 'wps', 'wpg', 'wpc', 'wp14', 'a14', 'adec'].includes(prefix);
}

const active = new Set([
  'action',
  'tooltip',
  'tgtFrame',
  'invalidUrl',
  'macro',
  'textlink',
  'history',
]);

/** Programs write the picture's path on its author's disk into names, and into descriptions. */
function ofDrawing(element: string, attribute: string, value: string): string | undefined {
  if (attribute.includes(':') || active.has(attribute)) return undefined;
  if (/:(?:docPr|cNvPr)$/u.test(element)) {
    if (attribute === 'name') return 'Grafik';
    if (attribute === 'descr' || attribute === 'title') return withoutPaths(value);
  }
  if (attribute === 'uri') {
    return element === 'a:graphicData' || element === 'a:ext' ? value : undefined;
  }
  return leadsElsewhere(value) ? undefined : value;
}

/** A word of a description that leads elsewhere. */
const leadingWord = /\S*(?:[\\/]{2}|[a-z]:\\|(?:file|javascript|vbscript|data|mhtml|res):)\S*/giu;

function withoutPaths(text: string): string | undefined {
  const said = text.replace(leadingWord, '').trim();
  // A file's name is no description.
  return said === '' || /^[^\s]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|eps)$/iu.test(said)
    ? undefined
    : said;
}

const vmlExtensions = new Set(
  `spid spt connecttype allowincell allowoverlap hr hrstd hralign hrpct hrnoshade preferrelative
   bullet insetmode connectortype oned extrusionok gradientshapeok detectmouseclick opacity2
   color2 forcedash cliptowrap userdrawn master`
    .split(/\s+/u)
    .map((name) => `o:${name}`),
);

const leading = new Set(['href', 'src', 'target', 'title', 'class', 'althref', 'movie', 'relid']);

function ofVml(attribute: string, value: string): string | undefined {
  if (attribute === 'style') return withoutAddresses(value);
  if (attribute === 'alt') return withoutPaths(value);
  if (attribute.includes(':')) {
    return attribute === 'v:ext' || vmlExtensions.has(attribute) ? value : undefined;
  }
  return leading.has(attribute) ? undefined : value;
}

/** Rules that place and size a shape have neither slashes nor brackets. */
function withoutAddresses(style: string): string {
  return style
    .split(';')
    .filter((rule) => !/[/\\()]|expression|behavior|script/iu.test(rule))
    .join(';');
}
