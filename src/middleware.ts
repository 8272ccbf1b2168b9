import { defineMiddleware } from 'astro:middleware';
import { parseAddress } from './editions.ts';
import { BASE } from './site/href.ts';
import { quoteChinese } from './site/quoteChinese.ts';

/** Pages of the English edition get the Traditional forms of the Chinese that they quote. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const { edition } = parseAddress(url.pathname.slice(BASE.length));
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (edition.id !== 'en' || !isPage) return response;
  return new Response(quoteChinese(await response.text()), response);
});
