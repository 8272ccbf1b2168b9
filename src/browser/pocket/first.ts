// Before the first paint: pages are shown one at a time, and a chosen appearance never flashes.
document.documentElement.classList.add('scripts');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage may be closed to us; then the system's appearance holds.
}
