// What `npm run glossary` wrote. Read as text, since the shapes are declared with their makers.
import articlesText from '../generated/articles.json?raw';
import conversionText from '../generated/conversion.json?raw';
import figuresText from '../generated/figures.json?raw';
import glossaryText from '../generated/glossary.json?raw';
import lookupText from '../generated/lookup.json?raw';
import type { Article, Page, Translation } from '../articles/readArticle.ts';
import type { ConversionSettings } from '../chinese/createConverters.ts';
import type { Readings } from '../chinese/reading/readingsSchema.ts';
import type { FigureData } from '../figures/figuresSchema.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { LookUpFile } from '../glossary/lookUpFile.ts';
import type { SiteInfo } from './siteSchema.ts';

export const glossary = JSON.parse(glossaryText) as Glossary;

export const { site, articles, translations, pages, readings } = JSON.parse(articlesText) as {
  site: SiteInfo;
  articles: Article[];
  translations: Translation[];
  pages: Page[];
  readings: Readings;
};

export const figureData = JSON.parse(figuresText) as FigureData;

export const conversion = JSON.parse(conversionText) as ConversionSettings;

export const lookup = JSON.parse(lookupText) as LookUpFile;
