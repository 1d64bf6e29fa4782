/* What the kiosk does without the server; ordered through data- attributes by BrowserGaps.java, which says why.
   Seconds come from performance.now(): a wall clock may jump. */
(() => {
  'use strict';
  if (window.langsoKiosk) {
    return;
  }

  const MM = 'langso.mm'; // kept over idle resets: it belongs to the screen, not to a person
  const LETTERS = 'langso.letters';
  const WARNING_SECONDS = 30;
  const SECOND_TAP_MS = 600;
  const PING_MS = 5000;
  const PING_AGAIN_MS = 2000;
  const PING_LIMIT_MS = 3000;
  const MISSES = 2;

  const html = document.documentElement;
  const kiosk = () => document.querySelector('.kiosk');
  const part = (name) => document.querySelector(`.kiosk .${name}`);
  const seconds = () => performance.now() / 1000;

  /* --- how large ------------------------------------------------------------------------------------------------- */

  function pixelsPerMm() {
    const kept = Number(localStorage.getItem(MM));
    return kept >= 1 && kept <= 20 ? kept : null;
  }

  function applySizes() {
    const kept = pixelsPerMm();
    if (kept) {
      html.style.setProperty('--mm', `${kept}px`);
    }
    html.classList.toggle('chu-to', sessionStorage.getItem(LETTERS) === 'large');
    away.dress();
  }

  function pixelsPerMmNow() {
    const ruler = document.createElement('div');
    ruler.style.cssText = 'position: fixed; width: calc(100 * var(--mm))';
    document.body.append(ruler);
    const width = ruler.getBoundingClientRect().width;
    ruler.remove();
    return width / 100;
  }

  function resizeCard(factor) {
    const card = part('card-outline');
    const now = card.getBoundingClientRect().width / 85.6;
    html.style.setProperty('--mm', `${Math.min(20, Math.max(1, now * factor))}px`);
  }

  /* --- nobody there any more ------------------------------------------------------------------------------------- */

  let touched = seconds();
  let touchedAtAll = false;
  let arrived = seconds();
  let shownAddress = location.pathname;

  function orders(name) {
    const gaps = document.querySelector('langso-gaps');
    return gaps ? Number(gaps.dataset[name]) || 0 : 0;
  }

  function playing() {
    return [...document.querySelectorAll('audio')].some((sound) => !sound.paused);
  }

  function startOver() {
    const kept = localStorage.getItem(MM);
    localStorage.clear();
    sessionStorage.clear();
    if (kept) {
      localStorage.setItem(MM, kept);
    }
    if (away.shown()) {
      stay();
      applySizes();
      away.open('/huong-dan');
    } else {
      location.replace('/');
    }
  }

  function stay() {
    touched = seconds();
    const warning = part('idle');
    if (warning) {
      warning.hidden = true;
    }
  }

  function countDown() {
    if (!kiosk()) {
      return;
    }
    if (emergency.shown()) {
      stay(); // nobody is sent away while reading it
      return;
    }
    if (location.pathname !== shownAddress) {
      shownAddress = location.pathname;
      arrived = seconds();
    }
    const homeAfter = orders('homeSeconds');
    if (homeAfter && seconds() - arrived >= homeAfter) {
      startOver();
      return;
    }
    if (playing()) {
      touched = seconds();
    }
    warnOrLeave(orders('idleSeconds') || (away.shown() ? 90 : 0));
  }

  function warnOrLeave(patience) {
    const idle = seconds() - touched;
    if (!patience) {
      if (touchedAtAll && idle >= 45) {
        startOver(); // the first screen has nothing to lose but the size of the letters
      }
      return;
    }
    const left = Math.ceil(patience + WARNING_SECONDS - idle);
    if (left <= 0) {
      startOver();
    } else if (left <= WARNING_SECONDS) {
      part('idle-seconds').textContent = String(left);
      part('idle').hidden = false;
    }
  }

  /* --- the server is gone ---------------------------------------------------------------------------------------- */

  const away = (() => {
    const pages = new Map(); // path -> HTML, so that it also works over plain http, where there is no service worker
    const pictures = new Map(); // path -> blob: address, for the same reason
    const trail = [];
    let style = '';

    async function text(path) {
      const answer = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
      if (!answer.ok) {
        throw new Error(`${path}: ${answer.status}`);
      }
      return answer.text();
    }

    /** False where the pages cannot be had now; what was kept before stays, and the next ping tries again. */
    async function keep() {
      try {
        await fill();
        return true;
      } catch {
        return false;
      }
    }

    async function fill() {
      style = await text('/assets/kiosk/away.css');
      const list = await text('/huong-dan');
      const fresh = new Map([['/huong-dan', list]]);
      for (const link of new DOMParser().parseFromString(list, 'text/html').querySelectorAll('a[href^="/huong-dan/"]')) {
        const path = link.getAttribute('href');
        fresh.set(path, await text(path));
      }
      pages.clear();
      fresh.forEach((page, path) => pages.set(path, page));
      await keepPictures();
    }

    /** What is new is fetched, what no guide shows any more is let go; one that cannot be had is missed. */
    async function keepPictures() {
      const shown = new Set();
      pages.forEach((page) => new DOMParser().parseFromString(page, 'text/html')
        .querySelectorAll('img.hinh').forEach((one) => shown.add(one.getAttribute('src'))));
      pictures.forEach((blob, path) => {
        if (!shown.has(path)) {
          URL.revokeObjectURL(blob);
          pictures.delete(path);
        }
      });
      await Promise.allSettled([...shown].filter((path) => !pictures.has(path)).map(async (path) => {
        const answer = await fetch(path, { credentials: 'omit' });
        if (answer.ok) {
          pictures.set(path, URL.createObjectURL(await answer.blob()));
        }
      }));
    }

    function frame() {
      return part('away-pages');
    }

    function dress() {
      const inside = frame()?.contentDocument?.documentElement;
      if (inside) {
        inside.style.setProperty('--mm', `${pixelsPerMmNow()}px`); // the frame is lower than the screen: no guessing
        inside.classList.toggle('chu-to', html.classList.contains('chu-to'));
      }
    }

    function open(path, anchor = '') {
      const known = pages.has(path) ? path : '/huong-dan';
      const page = new DOMParser().parseFromString(pages.get(known) ?? '', 'text/html');
      page.querySelectorAll('.khan-cap, .khan-cap-het, link, script, a[href$=".pdf"], a[href*=".pdf?"]').forEach((one) => one.remove());
      page.querySelectorAll('img.hinh').forEach((one) => {
        one.src = pictures.get(one.getAttribute('src')) ?? one.getAttribute('src');
        one.removeAttribute('loading');
      });
      page.head.append(Object.assign(page.createElement('style'), { textContent: style }));
      frame().onload = () => {
        dress();
        frame().contentDocument.addEventListener('click', follow, true);
        frame().contentDocument.addEventListener('pointerdown', stay, true);
        frame().contentDocument.getElementById(anchor)?.scrollIntoView();
      };
      frame().srcdoc = page.documentElement.outerHTML;
      trail.push(known);
    }

    function follow(event) {
      const link = event.target.closest('a');
      if (link) {
        event.preventDefault();
        open(link.getAttribute('href'));
      }
    }

    function back() {
      trail.pop();
      open(trail.pop() ?? '/huong-dan');
    }

    async function show() {
      if (shown() || !part('away') || (pages.size === 0 && !(await keep()))) {
        return;
      }
      const [, slug, step] = location.pathname.match(/^\/bai\/([^/]+)(?:\/buoc\/(\d+))?/) ?? [];
      part('away').hidden = false;
      open(slug ? `/huong-dan/${slug}` : '/huong-dan', step ? `buoc-${step}` : '');
    }

    function shown() {
      return part('away')?.hidden === false;
    }

    function hide() {
      part('away').hidden = true;
      trail.length = 0;
    }

    return { keep, dress, open, back, show, shown, hide };
  })();

  /* --- an emergency ---------------------------------------------------------------------------------------------- */

  const emergency = (() => {
    let shownNow = '[]';
    let over = Infinity; // when the last of them is over, should nobody tell any more

    function element(name, look, text) {
      return Object.assign(document.createElement(name), { className: look, textContent: text });
    }

    function article(notice) {
      const one = element('article', notice.text.length > 300 ? 'emergency-notice long' : 'emergency-notice', '');
      one.append(element('h1', 'emergency-title', notice.title));
      notice.text.split('\n').forEach((line) => one.append(element('p', 'emergency-text', line)));
      one.append(element('p', 'emergency-source', notice.source), element('p', 'emergency-source', notice.until));
      return one;
    }

    function show(notices) {
      const screen = part('emergency');
      if (!screen) {
        return;
      }
      over = seconds() + Math.max(0, ...notices.map((notice) => notice.secondsLeft));
      const wanted = JSON.stringify(notices.map(({ secondsLeft, ...rest }) => rest));
      if (wanted !== shownNow || screen.hidden !== (notices.length === 0)) {
        shownNow = wanted;
        part('emergency-notices').replaceChildren(...notices.map(article));
        screen.hidden = notices.length === 0;
        document.querySelectorAll('audio').forEach((sound) => notices.length > 0 && sound.pause());
      }
    }

    function shown() {
      return part('emergency')?.hidden === false;
    }

    function endByItself() {
      if (shown() && seconds() > over) {
        show([]);
      }
    }

    return { show, shown, endByItself };
  })();

  /* --- an emergency is over -------------------------------------------------------------------------------------- */

  const over = (() => {
    const HAND_OFF_SECONDS = 8; // longer than a ping is away
    let told = '';

    /** It comes as the red screen goes, when nothing can be pressed; it goes when no hand is at the screen. */
    function show(wanted) {
      const strip = part('emergency-over');
      const same = wanted === told && strip?.hidden === (wanted === '');
      if (!strip || same || (wanted === '' && seconds() - touched < HAND_OFF_SECONDS)) {
        return;
      }
      told = wanted;
      strip.textContent = wanted;
      strip.hidden = wanted === '';
    }

    return { show };
  })();

  let misses = 0;
  let boot = null;
  let edition = null;

  async function ask() {
    const answer = await fetch('/kiosk/ping', {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PING_LIMIT_MS),
    });
    if (!answer.ok) {
      throw new Error(`ping: ${answer.status}`);
    }
    return answer.json();
  }

  async function watch() {
    try {
      await heard(await ask());
      misses = 0;
    } catch {
      misses += 1;
      emergency.endByItself();
      if (misses >= MISSES) {
        await away.show();
      }
    }
    setTimeout(watch, misses > 0 ? PING_AGAIN_MS : PING_MS);
  }

  /** A server that started anew does not know this page; its address says where it was. */
  async function heard(pong) {
    emergency.show(pong.emergencies);
    over.show(pong.over);
    if ((boot && boot !== pong.boot) || kiosk()?.dataset.boot === 'away') {
      location.reload();
      return;
    }
    boot = pong.boot;
    if (away.shown()) {
      away.hide();
    }
    if (edition !== pong.guides && (await away.keep())) {
      edition = pong.guides;
    }
  }

  /* --- fingers --------------------------------------------------------------------------------------------------- */

  const actions = {
    'letters': () => {
      sessionStorage.setItem(LETTERS, html.classList.contains('chu-to') ? 'normal' : 'large');
      applySizes();
    },
    'stay': stay,
    'start-over': startOver,
    'away-list': () => away.open('/huong-dan'),
    'away-back': away.back,
    'grow': () => resizeCard(1.01),
    'shrink': () => resizeCard(1 / 1.01),
    'keep-size': () => {
      localStorage.setItem(MM, String(part('card-outline').getBoundingClientRect().width / 85.6));
      location.replace('/');
    },
  };

  let lastTap = -Infinity;

  function tapped(event) {
    if (!kiosk()) {
      return;
    }
    const wanted = event.target.closest?.('[data-kiosk]')?.dataset.kiosk;
    const sizing = wanted === 'grow' || wanted === 'shrink';
    if (event.timeStamp - lastTap < SECOND_TAP_MS && !sizing) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    lastTap = event.timeStamp;
    if (wanted) {
      actions[wanted]();
    }
  }

  function swallow(event) {
    if (kiosk()) {
      event.preventDefault();
    }
  }

  function alive() {
    touchedAtAll = true;
    if (part('idle')?.hidden !== false) {
      touched = seconds(); // once the question is asked, only its two buttons answer it
    }
  }

  window.langsoKiosk = { watching: true };
  applySizes();
  addEventListener('click', tapped, true);
  addEventListener('contextmenu', swallow, true);
  addEventListener('dragstart', swallow, true);
  addEventListener('wheel', (event) => event.ctrlKey && swallow(event), { passive: false, capture: true });
  addEventListener('pointerdown', alive, true);
  addEventListener('keydown', alive, true);
  setInterval(countDown, 500);
  watch();
  navigator.serviceWorker?.register('/kiosk-sw.js');
})();
