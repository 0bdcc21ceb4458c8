import type { Activation } from '../activation-in-host.ts';
import type { Figure } from '../figure.ts';
import { measuredInHost } from '../in-host.ts';
import { median } from '../measure.ts';

const windows = 5;

export const activation: Figure = {
  title: `Activation in a real VS Code (${windows} windows, after npm run package)`,
  async rows() {
    const measured: Activation[] = [];
    for (let window = 0; window < windows; window += 1) {
      measured.push(await measuredInHost<Activation>('bench/activation-in-host.ts'));
    }
    const middle = (of: (one: Activation) => number) => median(measured.map(of));
    const [ours, empty] = [middle((one) => one.ours), middle((one) => one.empty)];
    const common = { other: empty, against: 'an empty extension', unit: 'ms' as const };
    return [
      // At most 15 ms more than the empty one.
      { what: 'Activation', ours, ...common, bound: (empty + 15) / empty },
      { what: 'First findings', ours: middle((one) => one.findings), ...common },
    ];
  },
};
