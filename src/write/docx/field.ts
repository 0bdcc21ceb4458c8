import { BuilderElement, type IRunOptions, TextRun, XmlComponent } from 'docx';

/** What a field's instruction is made of: text, and fields inside of it. */
export type Instruction = string | TextRun[];

/**
 * A field with fields in its instruction, which `docx` itself does not write.
 * @param shown what stands in its place until a program works it out; none inside another field,
 * where programs that work out nothing would show it too
 */
export function field(
  instruction: readonly Instruction[],
  shown?: string,
  look: IRunOptions = {},
): TextRun[] {
  return [
    mark('begin'),
    ...instruction.flatMap((part) => (typeof part === 'string' ? [run(new Code(part))] : part)),
    ...(shown === undefined ? [] : [mark('separate')]),
    ...(shown ? [new TextRun({ ...look, text: shown })] : []),
    mark('end'),
  ];
}

/** A field's code. Its blanks part its words; without the attribute they are lost. */
class Code extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } } as never, code);
  }
}

function mark(type: 'begin' | 'separate' | 'end'): TextRun {
  return run(
    new BuilderElement<{ type: string }>({
      name: 'w:fldChar',
      attributes: { type: { key: 'w:fldCharType', value: type } },
    }),
  );
}

function run(child: XmlComponent): TextRun {
  return new TextRun({ children: [child] });
}
