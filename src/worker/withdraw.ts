import { dropFiles } from './fileStore.ts';
import { worker } from './scope.ts';
import { dropState } from './stateFile.ts';

/** Takes everything back: the files, what is known of them, and the worker itself. */
export async function withdraw(): Promise<void> {
  await dropFiles();
  await dropState();
  await worker.registration.unregister();
}
