/** Of WebAssembly made with wasm-bindgen: what holds its state. */
export interface Instance {
  memory: { readonly buffer: ArrayBuffer };
  __wbindgen_add_to_stack_pointer(by: number): number;
}

const pageSize = 65536;

/** The memory of a WebAssembly instance as it was at one moment between two calls. */
class Memento {
  readonly size: number;
  readonly #instance: Instance;
  /** By their beginning; all others were zeros. */
  readonly #pages = new Map<number, Uint8Array>();
  readonly #stackPointer: number;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#stackPointer = instance.__wbindgen_add_to_stack_pointer(0);
    const memory = new Uint8Array(instance.memory.buffer);
    this.size = memory.length;
    for (let at = 0; at < memory.length; at += pageSize) {
      const page = memory.subarray(at, at + pageSize);
      if (new BigUint64Array(page.buffer, at, pageSize / 8).some((word) => word !== 0n)) {
        this.#pages.set(at, page.slice());
      }
    }
  }

  restore() {
    const memory = new Uint8Array(this.#instance.memory.buffer);
    memory.fill(0, 0, this.size);
    for (const [at, page] of this.#pages) memory.set(page, at);
    const stackPointer = this.#instance.__wbindgen_add_to_stack_pointer(0);
    this.#instance.__wbindgen_add_to_stack_pointer(this.#stackPointer - stackPointer);
  }
}

/** Room for some twenty letters of a few pages, in bytes. */
const firstReserve = 64 * 2 ** 20;
const mostRuns = 20;
/** An overflow after fewer runs calls for more room, not for forgetting more often. */
const fewRuns = 5;

/**
 * Keeps an instance from growing for ever.
 *
 * Typst remembers every result of every run, and the web compiler offers no way to make it
 * forget: some 2 MB a run, gigabytes in an afternoon of typing with the preview open. All that it
 * knows lies in its linear memory, so from time to time that is put back to what it was before
 * the first run. This costs a copy, instead of compiling 28 MB of WebAssembly and reading the
 * fonts anew. After a trap it is the only way to a sound instance at all.
 *
 * Memory once grown cannot be given back, and after going back the instance would not know that
 * it has it. So room is reserved first, and each round of runs fits into it.
 */
export class Forgetting {
  readonly #instance: Instance;
  readonly #reserve: (bytes: number) => void;
  #room = firstReserve;
  #fresh: Memento;
  #runs = 0;
  #mostRuns = mostRuns;

  /** @param reserve makes the instance's allocator take so many bytes and free them again */
  constructor(instance: Instance, reserve: (bytes: number) => void) {
    this.#instance = instance;
    this.#reserve = reserve;
    reserve(this.#room);
    this.#fresh = new Memento(instance);
  }

  /** To be called before each run. */
  beforeRun() {
    const overflown = this.#instance.memory.buffer.byteLength > this.#fresh.size;
    if (overflown || this.#runs >= this.#mostRuns) this.forget(overflown);
    this.#runs += 1;
  }

  /** Back to the beginning: between two rounds, and after a trap. */
  forget(overflown = false) {
    this.#fresh.restore();
    if (overflown && this.#runs > fewRuns) this.#mostRuns = this.#runs - 1;
    else if (overflown) {
      this.#room *= 2;
      this.#mostRuns = mostRuns;
      this.#reserve(this.#room);
      this.#fresh = new Memento(this.#instance);
    }
    this.#runs = 0;
  }
}
