import { blankLine } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownSpace } from 'micromark-util-character';
import { codes, types } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  ContainerState,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { mayBegin } from './limits.ts';
import type { Plan } from './plan.ts';
import { width } from './tokenizing.ts';

/*
 * Points, as German drafters type them. Which lines begin with one only a look at the lines around
 * can tell, so it is told before (`points.ts`); here each becomes a container of its own, a list of
 * one point. What belongs together, and below what, is put together afterwards (`levels.ts`).
 *
 * What is indented by two columns goes on with the point, and by as many as its text is.
 */

interface PointState extends ContainerState {
  /** The columns that a line of the point may leave out at its start, and those it must. */
  size?: number | undefined;
  least?: number | undefined;
}

/** The lists of a text whose points are known. */
export function lists({ points }: Pick<Plan, 'points'>): Extension {
  const known = new Map(points.map((point) => [point.start, point]));
  const construct: Construct = {
    name: 'point',
    tokenize(effects, ok, nok) {
      const self = this;
      const point = known.get(self.now().offset);
      if (!point || !mayBegin(self)) return nok;
      const state = stateOf(self);
      const tail = self.events.at(-1)?.[1];
      const indent = tail?.type === types.linePrefix ? width(self, tail) : 0;
      return begin;

      function begin(code: Code) {
        state.type = point?.marker.kind === 'bullet' ? 'listUnordered' : 'listOrdered';
        effects.enter(state.type, { _container: true });
        effects.enter(types.listItemPrefix);
        effects.enter(types.listItemMarker);
        return marker(code);
      }

      function marker(code: Code): State | undefined {
        const isBehind = self.now().offset >= (point?.end ?? 0);
        if (isBehind && code !== codes.virtualSpace) return end(code);
        effects.consume(code);
        return marker;
      }

      function end(code: Code) {
        effects.exit(types.listItemMarker);
        const typed = width(self, effects.exit(types.listItemPrefix));
        return effects.check(
          blankLine,
          (next) => {
            state.initialBlankLine = true;
            return sized(next);
          },
          sized,
        )(code);

        function sized(next: Code) {
          state.size = indent + typed + (state.initialBlankLine ? 1 : 0);
          state.least = Math.min(state.size, indent + 2);
          return ok(next);
        }
      }
    },
    continuation: {
      tokenize(effects, ok, nok) {
        const state = stateOf(this);
        return effects.check(blankLine, onBlank, notBlank);

        function onBlank(code: Code) {
          state.furtherBlankLines ||= state.initialBlankLine;
          return factorySpace(effects, ok, types.listItemIndent, (state.size ?? 0) + 1)(code);
        }

        function notBlank(code: Code) {
          const ended = state.furtherBlankLines || !markdownSpace(code);
          state.furtherBlankLines = undefined;
          state.initialBlankLine = undefined;
          return ended ? nok(code) : effects.attempt(itemIndent, ok, nok)(code);
        }
      },
    },
    exit(effects) {
      effects.exit(stateOf(this).type ?? types.listUnordered);
    },
  };
  // Whatever a line begins with: where points are is known.
  return { disable: { null: ['list'] }, document: { null: construct } };
}

/** The indentation by which a line belongs to a point. */
const itemIndent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const { size = 0, least = 0 } = stateOf(this);
    return factorySpace(
      effects,
      (code) => {
        const tail = this.events.at(-1)?.[1];
        return tail?.type === types.listItemIndent && width(this, tail) >= least
          ? ok(code)
          : nok(code);
      },
      types.listItemIndent,
      size + 1,
    );
  },
};

function stateOf(context: TokenizeContext): PointState {
  context.containerState ??= {};
  return context.containerState;
}
