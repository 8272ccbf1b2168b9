import type { Article } from '../../articles/readArticle.ts';
import type { Edition, Script } from '../../editions.ts';
import { EDITIONS } from '../../editions.ts';
import type { Entry } from '../../glossary/glossary.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { drawArticleCard } from '../../pictures/drawArticleCard.ts';
import { drawSiteCard } from '../../pictures/drawSiteCard.ts';
import { drawTermCard } from '../../pictures/drawTermCard.ts';
import { scriptOf } from '../../pictures/faces.ts';
import { articles, site } from '../articles.ts';
import { articleTitle } from '../articleTitle.ts';
import { inScript } from '../converters.ts';
import { englishOf, entries, entriesIn } from '../glossary.ts';
import { say, subjectLabel } from '../say.ts';
import { sayDate } from '../sayDate.ts';
import { sayOrigin } from '../sayOrigin.ts';
import { faces } from './faces.ts';
import { ofSite } from './ofSite.ts';

/** The picture that social networks show beside a link. */
export interface SocialCard {
  /** Its address below `cards/`, without the ending: 'hans/terms/suanli'. */
  path: string;
  /** As SVG. */
  draw: () => Promise<string>;
}

/** A card for each article and each entry in each edition, and one of each edition for the rest. */
export const socialCards: SocialCard[] = EDITIONS.flatMap((edition) => [
  { path: `${edition.id}/site`, draw: () => ofSite(drawSite(edition)) },
  ...articles.map((article) => ({
    path: `${edition.id}/articles/${article.slug}`,
    draw: () => drawArticle(article, edition),
  })),
  ...entries.map((entry) => ({
    path: `${edition.id}/terms/${entry.id}`,
    draw: () => drawTerm(entry, edition),
  })),
]);

function footOf(edition: Edition, note: string) {
  return {
    seal: inScript(site.seal, edition),
    name: inScript(site.name.zh, edition),
    script: edition.script,
    note,
    noteScript: scriptOf(edition.id),
  };
}

function countOf(edition: Edition, count: number): string {
  return count === 0 ? '' : stringsOf(edition.id).socialCard.words(count);
}

function drawSite(edition: Edition): Promise<string> {
  return drawSiteCard(faces, {
    ...footOf(edition, countOf(edition, entries.length)),
    title: say(site.name, edition),
    motto: say(site.motto, edition),
    textScript: scriptOf(edition.id),
  });
}

function drawArticle(article: Article, edition: Edition): Promise<string> {
  const { slug, frontmatter } = article;
  const day = frontmatter.updated ?? frontmatter.date;
  return drawArticleCard(faces, {
    ...footOf(edition, countOf(edition, entriesIn(slug).length)),
    title: articleTitle(article, edition),
    byline: [sayOrigin(article, edition), sayDate(day, edition)]
      .filter((part) => part !== '')
      .join(' · '),
    textScript: scriptOf(edition.id),
  });
}

function drawTerm(entry: Entry, edition: Edition): Promise<string> {
  const { script } = edition;
  const english = englishOf(entry);
  const headword = entry.forms[script];
  return drawTermCard(faces, {
    ...footOf(
      edition,
      entry.subject.map((id) => subjectLabel(id, edition)).join(edition.id === 'en' ? ' · ' : '、'),
    ),
    headword,
    other: otherForm(entry, script),
    pinyin: entry.pinyin,
    english: english === headword ? '' : english,
    definition: { text: say(entry.definition, edition), script: scriptOf(edition.id) },
  });
}

/** The Traditional characters of a Simplified word; the Mainland's word beside that of a place. */
function otherForm({ forms, script }: Entry, own: Script): { text: string; script: Script } {
  const other =
    own === 'hans'
      ? { text: script.tw, script: 'tw' as const }
      : { text: forms.hans, script: 'hans' as const };
  return other.text === forms[own] ? { ...other, text: '' } : other;
}
