import fc from 'fast-check';

/**
 * Loaded before every run of Mocha: a suite that is green is green again. What is still unknown
 * is looked for by `npm run fuzz`, with another seed each time.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 5008) });
