// SPDX-License-Identifier: Apache-2.0
'use strict';
(function () {
  const stops = Array.from(document.querySelectorAll('.stop'));
  const blank = document.getElementById('blank');
  const find = document.getElementById('find');
  const asked = document.getElementById('asked');
  const hits = document.getElementById('hits');
  const keys = document.getElementById('keys');
  const FLOOR = 1 / 36;
  const SIZE = 0.04;
  let now = 0;
  let number = '';
  let larger = 1;
  let back = null;
  let chosen = 0;

  document.body.className = 'walked';

  function room() { return stops[now].querySelector('.room'); }

  // Letters get smaller as long as something does not fit, down to the floor.
  function fit() {
    const root = document.documentElement;
    const height = window.innerHeight;
    let unit = SIZE * larger;
    do {
      root.style.setProperty('--unit', (unit * height) + 'px');
      unit *= 0.94;
    } while (room().scrollHeight > room().clientHeight + 1 && unit >= FLOOR);
    tell();
  }

  function rest() {
    const r = room();
    return r.scrollHeight - r.clientHeight - r.scrollTop;
  }

  function tell() {
    const place = stops[now].querySelector('.place');
    place.classList.toggle('more', rest() > 2);
  }

  function show(index, last) {
    stops.forEach(function (s, i) { s.classList.toggle('now', i === index); });
    now = index;
    room().scrollTop = 0;
    fit();
    if (last) { room().scrollTop = room().scrollHeight; tell(); }
    history.replaceState(null, '', '#s' + (now + 1));
  }

  // A stop that does not fit goes on at its next screen, with a line of the one before.
  function next() {
    if (rest() > 2) { room().scrollTop += room().clientHeight * 0.9; tell(); return; }
    if (now + 1 < stops.length) { show(now + 1, false); }
  }

  function before() {
    if (room().scrollTop > 2) { room().scrollTop -= room().clientHeight * 0.9; tell(); return; }
    if (now > 0) { show(now - 1, true); }
  }

  function dark(white) {
    const same = !blank.hidden && blank.classList.contains('white') === white;
    blank.classList.toggle('white', white);
    blank.hidden = same;
  }

  function plain(words) { return words.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase(); }

  function look() {
    const words = plain(asked.value).split(/\s+/).filter(Boolean);
    hits.textContent = '';
    chosen = 0;
    if (words.length === 0) { return; }
    stops.forEach(function (s, i) {
      const said = plain(s.getAttribute('aria-label') + ' ' + s.querySelector('.room').textContent);
      if (words.every(function (w) { return said.includes(w); })) {
        const hit = document.createElement('li');
        hit.textContent = s.getAttribute('aria-label');
        hit.dataset.stop = i;
        hits.appendChild(hit);
      }
    });
    mark();
  }

  function mark() {
    Array.from(hits.children).forEach(function (h, i) { h.classList.toggle('chosen', i === chosen); });
  }

  function finding(event) {
    const count = hits.children.length;
    if (event.key === 'Escape') { find.hidden = true; }
    else if (event.key === 'ArrowDown' && count) { chosen = (chosen + 1) % count; mark(); }
    else if (event.key === 'ArrowUp' && count) { chosen = (chosen + count - 1) % count; mark(); }
    else if (event.key === 'Enter' && count) {
      const to = Number(hits.children[chosen].dataset.stop);
      back = back === null ? now : back;
      find.hidden = true;
      asked.blur();
      show(to, false);
    } else { return; }
    event.preventDefault();
  }

  function went(key) {
    switch (key) {
      case 'PageDown': case 'ArrowRight': case 'ArrowDown': case ' ': next(); return true;
      case 'PageUp': case 'ArrowLeft': case 'ArrowUp': before(); return true;
      case 'Backspace':
        if (back === null) { before(); } else { const to = back; back = null; show(to, false); }
        return true;
      case 'Home': show(0, false); return true;
      case 'End': show(stops.length - 1, false); return true;
      case 'Enter':
        if (number && Number(number) >= 1 && Number(number) <= stops.length) { show(Number(number) - 1, false); }
        number = '';
        return true;
      default: return false;
    }
  }

  function acted(key) {
    switch (key) {
      case '.': case 'b': case 'B': dark(false); return true;
      case ',': case 'w': case 'W': dark(true); return true;
      case 'z': case 'Z': larger = larger === 1 ? 1.5 : 1; fit(); return true;
      case '?': keys.hidden = !keys.hidden; return true;
      case 'n': case 'N': {
        const notes = stops[now].querySelector('.notes');
        if (notes) { notes.hidden = !notes.hidden; }
        return true;
      }
      case '/': find.hidden = false; asked.value = ''; look(); asked.focus(); return true;
      case 'Escape': blank.hidden = true; keys.hidden = true; number = ''; return true;
      default: return false;
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (!find.hidden) { finding(event); return; }
    if (/^[0-9]$/.test(event.key)) { number = (number + event.key).slice(-4); event.preventDefault(); return; }
    if (event.key === ' ' && event.shiftKey) { before(); event.preventDefault(); return; }
    if (went(event.key) || acted(event.key)) { event.preventDefault(); }
  });
  asked.addEventListener('input', look);
  window.addEventListener('resize', fit);
  const from = /^#s([0-9]+)$/.exec(location.hash);
  show(from && from[1] >= 1 && from[1] <= stops.length ? from[1] - 1 : 0, false);
  if (document.fonts) { document.fonts.ready.then(fit); }
})();
