import type { Figure } from '../figure.ts';
import { workInHost } from '../in-host.ts';

export const warmExport: Figure = {
  title: 'Export of two pages in the extension host of a VS Code that is warm, against pandoc',
  async rows() {
    const { docx, pdf, file, pandoc } = await workInHost();
    // pandoc makes no PDF of its own: it is measured on DOCX.
    const common = { other: pandoc, against: 'a run of pandoc', unit: 'ms' as const };
    return [
      { what: 'DOCX', ours: docx, ...common, bound: 0.25 },
      { what: 'PDF', ours: pdf, ...common },
      { what: 'Export Antrag, until the DOCX is on the disk', ours: file, ...common },
    ];
  },
};
