import { defineMiddleware } from 'astro:middleware';
import { parseAddress } from './editions.ts';
import { BASE } from './site/href.ts';
import { quoteChinese } from './site/quoteChinese.ts';

/**
 * Pages of the English edition get the Traditional forms of the Chinese that they quote; the dialogs,
 * which are a part of a page, quote none.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const { edition, path } = parseAddress(url.pathname.slice(BASE.length));
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (edition.id !== 'en' || path === 'dialogs/' || !isPage) return response;
  return new Response(quoteChinese(await response.text()), response);
});
