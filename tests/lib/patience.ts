/**
 * How long browser tests wait for what must come, in milliseconds. It ends a wait for what never
 * comes, and says nothing of speed: no wait comes near it, on a machine many times slower either.
 */
export const PATIENCE = 120_000;
