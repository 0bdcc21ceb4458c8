import { type FileChild, Paragraph } from 'docx';
import type { Letter, SignatureGroup, Signer } from '../../letter/letter.ts';
import { blankLines } from '../measures.ts';
import { plainRuns } from './inlines.ts';
import type { Pictures } from './pictures.ts';
import { bodyLine, styles } from './styles.ts';

export function closing(letter: Letter, pictures: Pictures): FileChild[] {
  return [
    new Paragraph({ style: styles.closing, children: plainRuns(letter.closing) }),
    ...letter.signatures.flatMap((group) => signatureGroup(group, letter, pictures)),
  ];
}

function signatureGroup(group: SignatureGroup, letter: Letter, pictures: Pictures): FileChild[] {
  const head = group.group
    ? [
        new Paragraph({
          style: styles.group,
          spacing: { before: bodyLine(letter.layout) },
          children: plainRuns(group.group),
        }),
      ]
    : [];
  return [...head, ...group.signers.flatMap((signer) => signature(signer, letter, pictures))];
}

function signature(signer: Signer, letter: Letter, pictures: Pictures): FileChild[] {
  const room = bodyLine(letter.layout) * blankLines.signature;
  const image = signer.image
    ? [
        new Paragraph({
          style: styles.group,
          children: pictures.run(signer.image, 60, 16),
        }),
      ]
    : [];
  return [
    ...image,
    new Paragraph({
      style: styles.signature,
      ...(image.length === 0 && { spacing: { before: room } }),
      children: plainRuns(signer.name),
    }),
    ...(signer.office
      ? [new Paragraph({ style: styles.office, children: plainRuns(signer.office) })]
      : []),
  ];
}
