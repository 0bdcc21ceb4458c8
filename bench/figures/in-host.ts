import { bundleScript } from '../../test/host/bundle.ts';
import { runInstalled } from '../../test/host/run.ts';
import type { Figure } from '../figure.ts';
import type { Work } from '../work-in-host.ts';

/** What may be done between two pictures of the screen without a drafter seeing it, in ms. */
const frame = 16;

export const inHost: Figure = {
  title: 'Two pages in the extension host of a real VS Code (after npm run package)',
  async rows() {
    const { keystroke, letter, file, pandoc } = await runInstalled<Work>(
      await bundleScript('bench/work-in-host.ts'),
    );
    const common = { other: pandoc, against: 'pandoc', unit: 'ms' as const };
    return [
      {
        ...{ what: 'Findings of a keystroke after the rest', ours: keystroke, unit: 'ms' as const },
        ...{ other: frame, against: 'one frame', bound: 1 },
      },
      { what: 'Warm export, DOCX', ours: letter, ...common, bound: 0.25 },
      { what: 'Export Antrag, until the file is there', ours: file, ...common },
    ];
  },
};
