import type { Block, Inline } from '../../src/letter/block.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { senderLines } from '../../src/write/din.ts';
import { sectionHeading } from '../../src/write/section-heading.ts';
import { withoutTables } from '../../src/write/without-tables.ts';

/**
 * All that a letter says, part by part in reading order, without the markers of lists: what every
 * written file has to say too. A footnote is said where it is first referred to.
 * @param repeated what stands in the text where it is referred to again
 * @param signing who signs, in the order in which the file says it
 */
export function said(
  letter: Letter,
  repeated: (note: number) => string = () => '',
  signing: (letter: Letter) => string[] = oneByOne,
): string[] {
  const notes = new Set<number>();

  const inline = (it: Inline): string => {
    switch (it.type) {
      case 'text':
        return it.value;
      case 'link':
        return inlines(it.inlines);
      case 'image':
        return it.image.content ? '' : `[${it.image.alternative || it.image.path}]`;
      case 'footnote':
        if (notes.has(it.number)) return repeated(it.number);
        notes.add(it.number);
        return blocks(withoutTables(letter.footnotes[it.number - 1] ?? [])).join(' ');
      case 'break':
        return ' ';
    }
  };
  const inlines = (list: readonly Inline[]) => list.map(inline).join('');

  const block = (it: Block): string[] => {
    switch (it.type) {
      case 'paragraph':
      case 'subheading':
        return [inlines(it.inlines)];
      case 'list':
        return it.items.flatMap((item) => blocks(item.blocks));
      case 'table':
        return it.rows.flatMap((row) => row.map(inlines));
      case 'quotation':
        return blocks(it.blocks);
      case 'code':
        return [it.value];
      case 'rule':
        return [];
    }
  };
  const blocks = (list: readonly Block[]) => list.flatMap(block);

  const { title, attachments } = letter;
  return [
    ...head(letter),
    ...[title.main, title.subject ?? '', title.reference ?? ''],
    letter.salutation,
    letter.opening ?? '',
    ...blocks(letter.preface),
    inlines(letter.formula ?? []),
    ...blocks(letter.resolution.blocks),
    ...letter.sections.flatMap((it) => [sectionHeading(it.title), ...blocks(it.blocks)]),
    letter.closing,
    ...signing(letter),
    ...(attachments ? [attachments.title, ...blocks(attachments.blocks)] : []),
    ...(letter.copies.length > 0 ? ['Verteiler', ...letter.copies] : []),
  ].filter((part) => part.trim() !== '');
}

function oneByOne({ signatures }: Letter): string[] {
  return signatures.flatMap(({ group = '', signers }) => [
    group,
    ...signers.flatMap(({ name, office = '' }) => [name, office]),
  ]);
}

function head({ layout, letterhead, placeAndDate = '', senders, recipients }: Letter): string[] {
  const first = [...(letterhead?.lines ?? []), placeAndDate];
  const contacts = senders.flatMap(({ contact }) => contact);
  if (layout.form === 'schlicht') {
    const lines = senders.flatMap((sender) => [...senderLines(sender), ...sender.contact]);
    return [...first, ...lines, ...recipients.flat()];
  }
  return [...first, ...contacts, ...senders.flatMap(senderLines), ...recipients.flat()];
}
