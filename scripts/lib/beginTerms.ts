import path from 'node:path';
import { createSegmenter } from '../../src/chinese/createSegmenter.ts';
import { toSimplified } from '../../src/chinese/script/toSimplified.ts';
import { proposeId } from '../../src/glossary/suggest/proposeId.ts';
import { proposePinyin } from '../../src/glossary/suggest/proposePinyin.ts';
import { termSkeleton } from '../../src/glossary/suggest/termSkeleton.ts';
import { readArticleFiles } from './readArticleFiles.ts';
import { readEntryForms } from './readEntryForms.ts';
import { UserError, report } from './runScript.ts';
import { writeNew } from './writeNew.ts';

/** A headword, and the id of its entry where the writer gives one. */
export interface NewTerm {
  term: string;
  id?: string;
}

/**
 * Begins entries: writes `terms/<id>.yaml` for each headword, all or none, and never over a file.
 *
 * @throws UserError where a headword has an entry, or no free id can be made of it
 */
export async function beginTerms(folder: string, headwords: readonly NewTerm[]): Promise<void> {
  const forms = await readEntryForms(folder);
  const articles = await readArticleFiles(folder);
  const segment = createSegmenter([...forms.keys()]);
  const files = new Map<string, string>();
  for (const { term, id: given } of headwords) {
    const owner = forms.get(term);
    if (owner !== undefined) {
      throw new UserError(`${term} has an entry: ${owner}.\n  → Edit that file.`);
    }
    const pinyin = proposePinyin(segment(term));
    const id = given ?? proposeId(term, pinyin);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      throw new UserError(
        `“${id}” cannot be the id of ${term || 'an empty headword'}.\n  → Give one in small letters, digits and single hyphens: npm run new:term -- ${term || 'HEADWORD'} --id ID`,
      );
    }
    const file = path.join(folder, 'terms', `${id}.yaml`);
    if (files.has(file)) {
      throw new UserError(
        `Two headwords would be ${id}.\n  → Begin ${term} by itself: npm run new:term -- ${term} --id ${id}-2`,
      );
    }
    const slugs = articles
      .filter(({ source }) => inSimplified(source).includes(term))
      .map(({ slug }) => slug);
    files.set(file, termSkeleton({ term, pinyin, articles: slugs }));
  }
  await writeNew(files, 'Give another id: npm run new:term -- HEADWORD --id ID');
  report('Look the pinyin over and fill in what is empty; npm run glossary names what is missing.');
}

/** The file of an article, Simplified where its front matter says that it is Traditional. */
function inSimplified(source: string): string {
  const script = /^script: *(tw|hk)\b/m.exec(source)?.[1];
  return script === 'tw' || script === 'hk' ? toSimplified(source, script) : source;
}
