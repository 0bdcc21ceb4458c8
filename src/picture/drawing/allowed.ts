/** What a drawing may be made of: what is not here is left out. https://www.w3.org/TR/SVG2/ */

const words = (text: string) => text.trim().split(/\s+/u);

/** Elements by their name in a file, and the name under which they are written. */
export const elements: ReadonlyMap<string, string> = new Map([
  ...words(`
    svg g defs use symbol switch path rect circle ellipse line polyline polygon text tspan textPath
    image linearGradient radialGradient stop pattern clipPath mask marker style filter feBlend
    feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
    feSpotLight feTile feTurbulence
  `).map((name): [string, string] => [name, name]),
  // A link in a drawing leads nowhere; what it is on is shown.
  ['a', 'g'],
]);

/** Those whose text is drawn. */
export const holdsText: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath']);

/** Properties that stand as attributes and in styles alike. */
const properties = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule
  filter flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style
  font-variant font-weight image-rendering letter-spacing lighting-color marker-end marker-mid
  marker-start mask mask-type opacity overflow paint-order pointer-events shape-rendering
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-overflow
  text-rendering transform transform-origin unicode-bidi vector-effect visibility white-space
  word-spacing writing-mode
`);

/** Properties in styles. */
export const styleProperties: ReadonlySet<string> = new Set([
  ...properties,
  ...words('font marker isolation mix-blend-mode x y width height cx cy r rx ry d'),
]);

/** Attributes without a namespace. */
export const attributes: ReadonlySet<string> = new Set([
  ...properties,
  ...words(`
    id class style href x y x1 y1 x2 y2 cx cy r rx ry dx dy fx fy fr width height viewBox
    preserveAspectRatio version d points pathLength rotate textLength lengthAdjust startOffset method
    spacing side systemLanguage gradientUnits gradientTransform spreadMethod offset patternUnits
    patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits
    markerWidth markerHeight refX refY orient filterUnits primitiveUnits in in2 result mode type
    values operator k1 k2 k3 k4 scale xChannelSelector yChannelSelector stdDeviation edgeMode
    kernelMatrix order divisor bias targetX targetY preserveAlpha kernelUnitLength surfaceScale
    diffuseConstant specularConstant specularExponent limitingConeAngle azimuth elevation z
    pointsAtX pointsAtY pointsAtZ radius baseFrequency numOctaves seed stitchTiles tableValues
    slope intercept amplitude exponent
  `),
]);

/** What may stand before a bracket in a value. `url` is looked at for itself. */
const functions: ReadonlySet<string> = new Set(
  words(`
    rgb rgba hsl hsla matrix translate translatex translatey rotate scale scalex scaley skewx skewy
    calc rect inset circle ellipse polygon
  `),
);

/** Signs by which values become something else: addresses, rules, escapes, comments. */
const foreign = /[\\<>&@{}:;!]|\/[/*]/u;

/** The place of the drawing that an address in brackets names. */
const place = /^\s{0,9}(["']?)#([^"')\s]{1,500})\1\s{0,9}\)/u;

/**
 * A value in which nothing but a place of the drawing itself is named, with its new name;
 * `undefined` for any other.
 */
export function harmlessValue(value: string, rename: (id: string) => string): string | undefined {
  const [first = '', ...rest] = value.split('(');
  let renamed = first;
  for (const part of rest) {
    const name = /[a-z-]*$/iu.exec(renamed.slice(-20))?.[0].toLowerCase() ?? '';
    const [whole, , id] = place.exec(part) ?? [];
    if (name === 'url' && whole && id) renamed += `(#${rename(id)})${part.slice(whole.length)}`;
    else if (functions.has(name)) renamed += `(${part}`;
    else return undefined;
  }
  return foreign.test(renamed) ? undefined : renamed;
}

/** The places of the drawing that an attribute names whose value has passed. */
export function placesNamed(attribute: string, value: string): string[] {
  if (attribute === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
  return value.includes('url(#')
    ? Array.from(value.matchAll(/url\(#([^)]*)\)/gu), ([, id = '']) => id)
    : [];
}
