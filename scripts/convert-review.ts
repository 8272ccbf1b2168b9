// npm run convert:review: lists the places of the site's text where a character could be another.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createConverters } from '../src/chinese/createConverters.ts';
import type { Review } from '../src/chinese/reviewSchema.ts';
import { conversionSettings } from '../src/glossary/conversionSettings.ts';
import { convertedTexts } from '../src/site/convertedTexts.ts';
import { reviewPlaces } from '../src/site/reviewPlaces.ts';
import type { OpenPlace } from '../src/site/reviewPlaces.ts';
import { loadContent } from './lib/loadContent.ts';
import { CONTENT, displayPath } from './lib/paths.ts';
import { UserError, report, runScript } from './lib/runScript.ts';
import { writeWhole } from './lib/writeWhole.ts';

const USAGE = `npm run convert:review [-- --all] [--only TEXT] [--confirm] [--prune]
  lists the places where the dictionary and the words of the text disagree about a character, or
  where no phrase of the dictionary holds it
  --all       those, too, on which all agree
  --only      places that hold this text
  --confirm   writes the listed places into content/reviewed.yaml, where they stay as they are;
              edit a line there to override it
  --prune     removes from that file what the texts no longer hold`;

const HEAD = `# 转换时逐处确认过的字；改tw或hk即可改字。由npm run convert:review -- --confirm写入。
# Characters confirmed place by place; edit tw or hk to override. Written by npm run convert:review -- --confirm.
`;

const REASONS: Record<OpenPlace['reason'], string> = {
  disagree: 'dictionary and words disagree',
  alone: 'no phrase holds it',
  agree: 'all agree',
};

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      only: { type: 'string' },
      confirm: { type: 'boolean', default: false },
      prune: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new UserError(USAGE);
  const content = await loadContent(CONTENT, { drafts: true });
  const texts = convertedTexts(content);
  const places = reviewPlaces(texts, createConverters(conversionSettings(content)));
  const shown = places
    .filter(({ reason }) => values.all || reason !== 'agree')
    .filter(({ place }) => values.only === undefined || plainOf(place).includes(values.only));

  for (const reason of ['disagree', 'alone', 'agree'] as const) {
    const members = shown.filter((place) => place.reason === reason);
    if (members.length === 0) continue;
    report(`\n${REASONS[reason]}: ${members.length}`);
    for (const place of members) report(format(place));
  }
  const agreed = places.filter(({ reason }) => reason === 'agree').length;
  const { review } = content;
  report(
    `\n${shown.length} open, ${review.length} confirmed; ${agreed} places on which all agree${values.all ? '' : ' (--all lists them)'}.`,
  );

  const whole = texts.map(({ text }) => text).join('\n');
  const kept = values.prune ? review.filter(({ place }) => whole.includes(plainOf(place))) : review;
  const added = values.confirm ? shown.map(({ place, tw, hk }) => ({ place, tw, hk })) : [];
  if (added.length === 0 && kept.length === review.length) return;
  const file = path.join(CONTENT, 'reviewed.yaml');
  const lines = [...kept, ...added].toSorted((a, b) => (a.place < b.place ? -1 : 1));
  await writeWhole(file, HEAD + formatLines(lines));
  report(`${displayPath(file)}: ${lines.length} places, ${added.length} of them new.`);
});

function plainOf(place: string): string {
  return place.replace(/[【】]/g, '');
}

/** One place a line, so that a change shows as one. */
function formatLines(review: Review): string {
  return review
    .map(({ place, tw, hk }) => `- { place: ${quote(place)}, tw: ${tw}, hk: ${hk} }\n`)
    .join('');
}

/** In quotes where YAML would read a sign as its own. */
function quote(text: string): string {
  return /^[\p{Script=Han}【】]+$/u.test(text) ? text : JSON.stringify(text);
}

function format({ place, tw, hk, forms, dictionary, files }: OpenPlace): string {
  const form = tw === hk ? tw : `${tw}/${hk}`;
  const others = forms.filter((other) => other !== tw && other !== hk).join(' ');
  const said = dictionary === tw ? '' : `, dictionary alone ${dictionary}`;
  const where = files.length > 1 ? `${files[0] ?? ''} and ${files.length - 1} more` : files[0];
  return `  ${place} → ${form}${others && `  (or ${others}${said})`}   ${where ?? ''}`;
}
