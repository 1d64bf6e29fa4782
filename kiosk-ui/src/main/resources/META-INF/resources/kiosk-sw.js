/* Keeps the light pages and the kiosk's files, so that a kiosk that starts while the server is gone still shows the
   guides. The network always comes first: what is kept is used only when nothing answers. */
'use strict';

const KEPT = 'langso-kiosk-1';
const SHELL = '/assets/kiosk/offline.html';
const FILES = [SHELL, '/styles.css', '/assets/kiosk/kiosk.css', '/assets/kiosk/guide.css', '/assets/kiosk/screens.css',
  '/assets/kiosk/kiosk.js', '/assets/kiosk/away.css',
  '/assets/fonts/LiberationSans-Regular.ttf', '/assets/fonts/LiberationSans-Bold.ttf',
  '/assets/icons/sign-home.svg', '/assets/icons/sign-back.svg', '/assets/icons/sign-letters.svg'];

async function fill() {
  const cache = await caches.open(KEPT);
  await cache.addAll(FILES.map((path) => new Request(path, { cache: 'no-cache' })));
  const list = await fetch('/huong-dan', { cache: 'no-cache' });
  await cache.put('/huong-dan', list.clone());
  const links = (await list.text()).matchAll(/href="(\/huong-dan\/[a-z0-9-]+)"/g);
  const pages = [...links].map(([, path]) => path);
  await cache.addAll(pages);
  const kept = await Promise.all(pages.map((path) => cache.match(path).then((page) => page.text())));
  // a picture that cannot be had is missed, the guides are not
  await Promise.allSettled(pictures(kept.join()).map((path) => cache.add(path)));
}

function pictures(html) {
  return [...new Set([...html.matchAll(/src="(\/huong-dan\/hinh\/[0-9a-f]+\.[a-z]+)"/g)].map(([, path]) => path))];
}

function ours(path) {
  return path === '/styles.css' || path.startsWith('/assets/') || path === '/huong-dan'
    || /^\/huong-dan\/(hinh\/)?[a-z0-9.-]+$/.test(path);
}

/** A page with an emergency on it is true for this moment only. */
function passing(answer) {
  return /no-store/.test(answer.headers.get('Cache-Control') ?? '');
}

async function networkFirst(request) {
  const cache = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok && !passing(answer)) {
      await cache.put(request, answer.clone());
    }
    return answer;
  } catch (gone) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) {
      return kept;
    }
    throw gone;
  }
}

async function orShell(request) {
  try {
    return await fetch(request);
  } catch (gone) {
    const shell = await caches.match(SHELL);
    if (shell) {
      return shell;
    }
    throw gone;
  }
}

addEventListener('install', (event) => event.waitUntil(fill().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) {
    return;
  }
  if (ours(pathname)) {
    event.respondWith(networkFirst(event.request));
  } else if (event.request.mode === 'navigate' && /^\/($|bai\/|chuyen-muc\/|ma-qr$)/.test(pathname)) {
    event.respondWith(orShell(event.request));
  }
});
