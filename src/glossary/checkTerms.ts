import { splitJyutping } from '../chinese/splitJyutping.ts';
import { splitPinyin } from '../chinese/splitPinyin.ts';
import { isHan } from '../chinese/isCjk.ts';
import type { Problem } from '../problems.ts';
import { findLoops } from './findLoops.ts';
import type { TermFile } from './termSchema.ts';

/** What entries may refer to. */
export interface KnownIds {
  subjects: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** All entries, those whose files could not be read included. */
  terms: ReadonlySet<string>;
}

/**
 * Holds all entries against each other: forms, references, loops, and the rules of one entry that
 * a schema cannot say.
 *
 * @returns every problem found, each with the line of the field that is wrong
 */
export function checkTerms(files: readonly TermFile[], known: KnownIds): Problem[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return [
    ...files.flatMap((file) => checkAlone(file)),
    ...files.flatMap((file) => checkReferences(file, byId, known)),
    ...checkForms(files),
    ...checkLoops(files),
  ];
}

function problemIn(
  { file, lineOf }: TermFile,
  path: readonly PropertyKey[],
  message: string,
  remedy: string,
): Problem {
  return { file, line: lineOf(path), message, remedy };
}

function checkAlone(file: TermFile): Problem[] {
  const { term } = file;
  const problems: Problem[] = [];
  const hasHan = Array.from(term.term).some(isHan);
  if (hasHan && term.pinyin === undefined) {
    problems.push(
      problemIn(file, ['term'], `${term.term} has no pinyin.`, 'Add `pinyin:` with tone marks.'),
    );
  }
  if (term.pinyin !== undefined && !splitPinyin(term.term, term.pinyin)) {
    problems.push(
      problemIn(
        file,
        ['pinyin'],
        `The pinyin “${term.pinyin}” does not fit ${term.term}.`,
        'Write one syllable with its tone mark for each character; Latin letters and digits as they stand.',
      ),
    );
  }
  const inHongKong = term.hk ?? term.term;
  if (term.jyutping !== undefined && !splitJyutping(inHongKong, term.jyutping)) {
    problems.push(
      problemIn(
        file,
        ['jyutping'],
        `The Jyutping “${term.jyutping}” does not fit ${inHongKong}.`,
        'Write one syllable with its tone number for each character, a space between: `syun3 lik6`; Latin letters and digits as they stand.',
      ),
    );
  }
  for (const language of ['zh', 'en'] as const) {
    const count = countSentences(term.definition[language], language);
    if (count > 2) {
      problems.push(
        problemIn(
          file,
          ['definition', language],
          `The definition has ${count} sentences.`,
          'Keep to two at most; move the rest into the note.',
        ),
      );
    }
  }
  const forms = new Set([term.term, ...[...term.variants, ...term.en].map(({ form }) => form)]);
  term.context.forEach((context, index) => {
    for (const form of context.forms.filter((one) => !forms.has(one))) {
      problems.push(
        problemIn(
          file,
          ['context', index, 'forms'],
          `${form} is no form of this entry.`,
          'Name the headword, a variant or an English form, as it is written there.',
        ),
      );
    }
  });
  const preferred = term.en.filter(({ status }) => status === 'preferred').length;
  if (preferred !== 1) {
    problems.push(
      problemIn(
        file,
        ['en'],
        `${preferred === 0 ? 'No English form is' : `${preferred} English forms are`} preferred.`,
        'Give one form the status preferred, and the others admitted or deprecated.',
      ),
    );
  }
  return problems;
}

/** @example countSentences('能力。通常以次数衡量。', 'zh') // 2 */
export function countSentences(text: string, language: 'zh' | 'en'): number {
  const ends = language === 'zh' ? /[。！？]+[”’）]*/g : /[.!?]+[”’)]*(?=\s+[A-Z“]|$)/g;
  const rest = text.replace(ends, '\n').split('\n');
  return rest.filter((sentence) => sentence.trim() !== '').length;
}

function checkReferences(
  file: TermFile,
  byId: ReadonlyMap<string, TermFile>,
  known: KnownIds,
): Problem[] {
  const problems: Problem[] = [];
  const { id, term } = file;
  for (const field of ['broader', 'related'] as const) {
    term[field].forEach((target, index) => {
      const other = byId.get(target);
      if (target === id) {
        problems.push(
          problemIn(file, [field, index], `${id} is ${field} to itself.`, 'Remove this id.'),
        );
      } else if (!known.terms.has(target)) {
        problems.push(
          problemIn(
            file,
            [field, index],
            `${field}: there is no entry ${target}.`,
            `Correct the id, or write content/terms/${target}.yaml.`,
          ),
        );
      } else if (field === 'related' && other && !other.term.related.includes(id)) {
        problems.push(
          problemIn(
            file,
            [field, index],
            `related: ${target} does not name ${id} in return.`,
            `Add ${id} to \`related\` in ${other.file}, or remove ${target} here.`,
          ),
        );
      }
    });
  }
  term.subject.forEach((subject, index) => {
    if (known.subjects.has(subject)) return;
    problems.push(
      problemIn(
        file,
        ['subject', index],
        `There is no subject ${subject}.`,
        `Use one of ${[...known.subjects].join(', ') || 'none yet'}, or add it to subjects.yaml.`,
      ),
    );
  });
  term.sources.forEach((source, index) => {
    const slug = /^article:(.*)$/.exec(source)?.[1];
    if (slug === undefined || known.articles.has(slug)) return;
    problems.push(
      problemIn(
        file,
        ['sources', index],
        `There is no article ${slug}.`,
        `Articles are ${[...known.articles].join(', ') || 'none yet'}.`,
      ),
    );
  });
  return problems;
}

/** Every Chinese form belongs to one entry; a headword and its own variants differ too. */
function checkForms(files: readonly TermFile[]): Problem[] {
  const owners = new Map<string, TermFile>();
  const problems: Problem[] = [];
  for (const file of files) {
    const forms = [
      { form: file.term.term, path: ['term'] as PropertyKey[] },
      ...file.term.variants.map(({ form }, index) => ({ form, path: ['variants', index, 'form'] })),
    ];
    for (const { form, path } of forms) {
      const owner = owners.get(form);
      if (!owner) {
        owners.set(form, file);
        continue;
      }
      problems.push(
        problemIn(
          file,
          path,
          owner === file
            ? `The form ${form} stands twice in this entry.`
            : `The form ${form} already belongs to ${owner.file}.`,
          'Keep it in the entry whose meaning it has; remove it here.',
        ),
      );
    }
  }
  return problems;
}

function checkLoops(files: readonly TermFile[]): Problem[] {
  const broader = new Map(files.map(({ id, term }) => [id, term.broader]));
  const byId = new Map(files.map((file) => [file.id, file]));
  return findLoops(broader).flatMap((loop) => {
    const file = byId.get(loop[0] ?? '');
    if (!file) return [];
    return [
      problemIn(
        file,
        ['broader'],
        `broader runs in a circle: ${[...loop, loop[0]].join(' → ')}.`,
        'Remove one of these steps: the broader entry is the more general one.',
      ),
    ];
  });
}
