/** What `npm run glossary` writes; see scripts/build-glossary.ts. */
declare module '*/generated/glossary.json' {
  const glossary: import('./glossary/glossary.ts').Glossary;
  export default glossary;
}

declare module '*/generated/articles.json' {
  const data: {
    site: import('./site/siteSchema.ts').SiteInfo;
    articles: import('./articles/readArticle.ts').Article[];
    translations: import('./articles/readArticle.ts').Translation[];
  };
  export default data;
}

declare module '*/generated/conversion.json' {
  const data: {
    names: import('./chinese/namesSchema.ts').Names;
    conversions: import('./chinese/createConverters.ts').WordConversion[];
  };
  export default data;
}

declare module '*/generated/lookup.json' {
  const data: import('./glossary/lookUp.ts').LookUpFile;
  export default data;
}
