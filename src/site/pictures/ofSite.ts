import { MissingCharacter } from '../../pictures/typeset.ts';

/**
 * Draws what the site cannot do without; what no font can show stops the build with a remedy.
 *
 * @throws Error that names the file
 */
export async function ofSite<Drawing>(drawing: Promise<Drawing>): Promise<Drawing> {
  try {
    return await drawing;
  } catch (error) {
    if (!(error instanceof MissingCharacter)) throw error;
    const file = `${process.env['CONTENT'] || 'content'}/site.yaml`;
    throw new Error(
      `${file}  ${error.message}\n  → Write name, seal and motto in characters of everyday print.`,
      { cause: error },
    );
  }
}
