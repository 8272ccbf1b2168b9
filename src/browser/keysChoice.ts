import { storedChoice } from './storedChoice.ts';

/** Whether a reader has turned keys of one letter `off` or `on` again. */
export const keysChoice = storedChoice('keys');
