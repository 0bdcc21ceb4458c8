import { Document, isMap, isSeq, visit } from 'yaml';
import { placeholdersIn } from '../../motion/placeholders.ts';
import type { Values } from './guess.ts';

/** A motion as it is about to be typed. */
export interface TypedMotion {
  values: Values;
  body: string;
}

/** The fields in the order of a head. */
const order =
  `art betreff titelzeile gremium sitzung top oeffentlich beratungsfolge vorlage bezug datum
ort antragsteller empfaenger briefkopf briefanrede einleitung beschlussformel gruss verteiler brief`.split(
    /\s+/u,
  );

/** Where a formula goes that has to be typed; it never gets into a text. */
export const formulaPlace = '\u0000\n\n';

/** A motion as it is typed, from what its head says and its body. */
export function motionOf({ values, body }: TypedMotion): string {
  const sorted = Object.fromEntries(
    order.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
  return `---\n${yamlOf(sorted)}---\n\n${body.replace(formulaPlace, '')}`;
}

/** As a careful drafter would type it: short lists and people on one line. */
function yamlOf(values: Values): string {
  const document = new Document(values, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node) => {
      if (node.items.every((item) => !isMap(item) && !isSeq(item))) node.flow = true;
    },
    Map: (key, node, path) => {
      const isSmall =
        node.items.length <= 3 && node.items.every(({ value }) => !isMap(value) && !isSeq(value));
      if (isSmall && path.length > 1 && key !== null) node.flow = isSmall;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .replace(/(?<=: )"(\[[^"\]\n]+\])"/gu, (quoted, inner: string) =>
      // A gap is typed as it is.
      placeholdersIn(inner)[0]?.value === inner ? inner : quoted,
    );
}
