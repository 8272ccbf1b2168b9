import fc from 'fast-check';

/**
 * What is generated is the same on every machine, so that a failure can be seen again:
 * `SEED=7 npm test` tries other texts.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261126) });
