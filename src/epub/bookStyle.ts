import { CINNABAR } from './drawingColours.ts';

/**
 * The book's style. Face, size, ink and paper are the reader's; it sets no background, and its one
 * colour stands out from white and from black.
 */
export const bookStyle = `@charset "utf-8";

body { margin: 0; line-height: 1.7; overflow-wrap: break-word; -webkit-hyphens: auto; hyphens: auto; }
h1, h2, h3 { line-height: 1.35; text-align: left; -webkit-hyphens: none; hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.55em; margin: 1.2em 0 0.8em; }
h2 { font-size: 1.2em; margin: 2em 0 0.7em; }
h3 { font-size: 1.02em; margin: 1.6em 0 0.5em; }
p { margin: 0 0 0.75em; widows: 2; orphans: 2; }
a { color: inherit; text-decoration: underline; text-decoration-color: ${CINNABAR}; text-underline-offset: 0.2em; }
small { font-size: 0.82em; }
ul, ol { margin: 0 0 1em; padding-left: 1.4em; }
li { margin: 0 0 0.35em; }
rt { font-size: 0.5em; }
figure, aside { margin: 1.4em 0; }
img, svg { max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: 0.4em 0.5em 0.4em 0; border-bottom: 1px solid; border-color: rgba(128, 128, 128, 0.45); }
th { font-weight: normal; opacity: 0.75; }
cite { font-style: normal; }
:lang(zh) i, :lang(zh) em { font-style: normal; }
:lang(zh) em { font-weight: bold; }
i:lang(en), i:lang(zh-Latn), span.reading { font-style: italic; }
.reading:lang(zh-Bopo), .reading:lang(yue) { font-style: normal; }

/* Cover, title page, contents. */
.cover { margin: 0; text-align: center; }
.cover img { height: 96vh; max-width: 100%; object-fit: contain; }
.title-page h1 { font-size: 2.4em; margin: 2.2em 0 0.3em; letter-spacing: 0.08em; }
.title-page h1:lang(en) { letter-spacing: 0; }
.title-page .motto { font-size: 1.1em; margin-bottom: 0.4em; }
.title-page .edition { color: ${CINNABAR}; margin-bottom: 3em; }
.contents ol { list-style: none; padding-left: 0; }
.contents ol ol { padding-left: 1.2em; font-size: 0.95em; margin: 0.3em 0 0.8em; }
.contents ol ol ol { font-size: 0.92em; opacity: 0.85; margin: 0.2em 0 0.5em; }
.contents a { text-decoration: none; }
.contents ol.letters li { display: inline-block; min-width: 2.2em; }

/* Articles. */
.article .byline, .meta, .chart-source, .figure-note { font-size: 0.85em; opacity: 0.75; }
.deck { font-size: 1.12em; margin: -0.4em 0 0.9em; opacity: 0.85; }
.lede { font-size: 1.08em; margin-bottom: 1.6em; }
.article > p:lang(zh) { text-align: justify; }
.article a.term { text-decoration-style: dotted; text-decoration-thickness: 0.09em; }
.note { border-left: 0.2em solid ${CINNABAR}; padding-left: 1em; font-size: 0.94em; }
.note-title, .timeline-title, figcaption { font-weight: bold; margin-bottom: 0.4em; }
.caption, .footnotes { font-size: 0.85em; opacity: 0.85; margin: 1.4em 0; }
.caption { border-left: 1px solid; padding-left: 0.8em; }
.footnotes { border-top: 1px solid; border-color: rgba(128, 128, 128, 0.45); padding-top: 0.6em; }
.footnotes-title { font-weight: bold; }
.footnotes ul { list-style: none; padding-left: 0; }
sup { font-size: 0.7em; line-height: 0; }
.note-ref, .note-back { text-decoration: none; }
.timeline { margin: 1.4em 0; }
.timeline ul, .people ul, .notes ul { list-style: none; padding-left: 0; }
.timeline li { border-left: 1px solid ${CINNABAR}; padding: 0 0 0.4em 0.9em; margin: 0; }
.people li p { margin-bottom: 0.2em; }
.source dl div { margin-bottom: 0.4em; }
.source dt { font-size: 0.82em; opacity: 0.75; }
.source dd { margin: 0; }
.notes { font-size: 0.9em; margin-top: 2.5em; }
.notes li { margin-bottom: 0.7em; }
.notes a, .people a { text-decoration-style: dotted; text-decoration-thickness: 0.09em; }
.notes a[role] { text-decoration: none; }

/* Glossary. */
.headwords dt { font-weight: bold; color: ${CINNABAR}; margin-top: 0.8em; }
.headwords dt a { text-decoration: none; }
.headwords dd { margin: 0; }
.headwords dd a { text-decoration: none; }
.letter > h2 { font-size: 2em; color: ${CINNABAR}; margin: 0.6em 0 0.4em; }
.entry { margin: 0 0 1.5em; }
.entry h3 { margin: 0 0 0.15em; font-weight: normal; }
.entry dfn { font-style: normal; font-weight: bold; font-size: 1.22em; margin-right: 0.25em; }
.entry p { margin: 0 0 0.2em; }
.entry .translated { opacity: 0.8; }
.entry .mainland, .entry .forms, .entry .usage, .entry .see, .entry .sources { font-size: 0.88em; }
.entry small { opacity: 0.7; font-size: 0.88em; }
.entry .english b { font-weight: bold; }
.entry .examples { list-style: none; padding-left: 0.9em; margin: 0.4em 0; border-left: 1px solid; border-color: rgba(128, 128, 128, 0.45); font-size: 0.92em; }
.entry .examples li { margin-bottom: 0.4em; }
.entry .examples a, .entry .examples span { font-weight: bold; text-decoration: none; }
.entry .see a, .entry .sources a { text-decoration-style: dotted; text-decoration-thickness: 0.09em; }

/* Figures. */
.chart { break-inside: avoid; page-break-inside: avoid; }
.chart h3 { margin: 0 0 0.2em; }
.chart figcaption p { font-weight: normal; font-size: 0.92em; }
.chart .drawing svg { display: block; width: 100%; max-width: 26em; margin: 0.8em 0; }
.chart text { font-family: sans-serif; }
.tiles, .figure-list { list-style: none; padding-left: 0; }
.figure-value b { font-size: 1.5em; }
.figure-list li { border-top: 1px solid; border-color: rgba(128, 128, 128, 0.45); padding-top: 0.5em; margin-bottom: 0.8em; }
.figure-list p { margin: 0; }
.units { font-size: 0.88em; }
.units div { margin-bottom: 0.3em; }
.units dt { font-weight: bold; }
.units dd { margin: 0; }
`;
