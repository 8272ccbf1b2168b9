/** What is shown with the network off where nothing is saved at all. */
export function plainNotice(): Response {
  const html = `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>没有网络 · Offline</title>
<style>body{max-width:32em;margin:20vh auto;padding:0 1rem;font:1.1rem/1.8 serif}</style>
<h1>没有网络</h1>
<p>这一页没有存下，要连上网络才能打开。</p>
<p lang="zh-Hant-TW">這一頁沒有儲存，要連上網路才能開啟。</p>
<p lang="zh-Hant-HK">這一頁沒有儲存，要連上網絡才能開啟。</p>
<p lang="en">This page has not been saved; you can open it once you are online again.</p>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(html, { status: 503, headers });
}
