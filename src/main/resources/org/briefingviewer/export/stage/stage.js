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
  // One step makes words larger by this.
  const STEP = 1.2;
  const LARGEST = 6;
  const ZOOM = 3;
  let now = 0;
  let number = '';
  let larger = 0;
  let back = null;
  let chosen = 0;
  // Where the stop goes on, or null; and where its screens before this one began.
  let rest = null;
  let tops = [];

  document.body.className = 'walked';

  function room() { return stops[now].querySelector('.room'); }

  function blocks() { return Array.from(stops[now].querySelector('.what').children); }

  function end(block) { return block.offsetTop + block.offsetHeight; }

  function fits() {
    const all = blocks();
    return all.length === 0 || end(all[all.length - 1]) <= room().clientHeight + 1;
  }

  function sized(unit) {
    document.documentElement.style.setProperty('--unit', (unit * window.innerHeight) + 'px');
  }

  // Letters get smaller as long as something does not fit, down to the floor; enlarged ones are
  // larger than those by so many steps.
  function fit() {
    let unit = SIZE;
    tops = [];
    room().scrollTop = 0;
    sized(unit);
    while (!fits() && unit * 0.94 >= FLOOR) {
      unit *= 0.94;
      sized(unit);
    }
    if (larger > 0) { sized(unit * Math.pow(STEP, larger)); }
    lay();
  }

  // What would be cut by the lower edge waits for the next screen; what is higher than a screen
  // goes on there.
  function lay() {
    const top = room().scrollTop;
    const edge = top + room().clientHeight + 1;
    rest = null;
    blocks().forEach(function (b) {
      if (rest === null && end(b) > edge) {
        rest = b.offsetTop > top + 1 ? b.offsetTop : top + room().clientHeight * 0.9;
        b.style.visibility = b.offsetTop > top + 1 ? 'hidden' : '';
      } else {
        b.style.visibility = rest === null ? '' : 'hidden';
      }
    });
    stops[now].querySelector('.place').classList.toggle('more', rest !== null);
  }

  function on() {
    if (rest === null) { return false; }
    tops.push(room().scrollTop);
    room().scrollTop = rest;
    lay();
    return true;
  }

  function show(index, last) {
    stops.forEach(function (s, i) { s.classList.toggle('now', i === index); });
    now = index;
    fit();
    while (last && on()) { /* to its last screen */ }
    history.replaceState(null, '', '#s' + (now + 1));
  }

  // Who asks for another place under a curtain gets the light first.
  function lift() {
    const was = !blank.hidden;
    blank.hidden = true;
    return was;
  }

  function next() {
    if (lift()) { return; }
    if (!on() && now + 1 < stops.length) { show(now + 1, false); }
  }

  function before() {
    if (lift()) { return; }
    if (tops.length > 0) { room().scrollTop = tops.pop(); lay(); return; }
    if (now > 0) { show(now - 1, true); }
  }

  function enlarge(steps) {
    larger = Math.min(LARGEST, Math.max(0, larger + steps));
    fit();
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
      lift();
      show(to, false);
    } else { return; }
    event.preventDefault();
  }

  function went(key) {
    switch (key) {
      case 'PageDown': case 'ArrowRight': case 'ArrowDown': case ' ': next(); return true;
      case 'PageUp': case 'ArrowLeft': case 'ArrowUp': before(); return true;
      case 'Backspace':
        if (lift()) { return true; }
        if (back === null) { before(); } else { const to = back; back = null; show(to, false); }
        return true;
      case 'Home': show(0, false); return true;
      case 'End': show(stops.length - 1, false); return true;
      case 'Enter':
        if (Number(number) === 0) { next(); } else { show(Math.min(Number(number), stops.length) - 1, false); }
        return true;
      default: return false;
    }
  }

  function acted(key) {
    switch (key) {
      case '.': case 'b': case 'B': dark(false); return true;
      case ',': case 'w': case 'W': dark(true); return true;
      case 'z': case 'Z': enlarge(larger > 0 ? -larger : ZOOM); return true;
      case '+': case '=': enlarge(1); return true;
      case '-': enlarge(-1); return true;
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

  // The same keys where the keyboard writes other letters than Latin ones.
  function elsewhere(event) {
    const place = /^Key([A-Z])$/.exec(event.code);
    return place !== null && !/^[\u0000-\u024f]$/.test(event.key) && acted(place[1]);
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (!find.hidden) { finding(event); return; }
    if (/^[0-9]$/.test(event.key)) { number = (number + event.key).slice(-4); event.preventDefault(); return; }
    if (event.key === ' ' && event.shiftKey) { number = ''; before(); event.preventDefault(); return; }
    const done = went(event.key) || acted(event.key) || elsewhere(event);
    if (event.key !== 'Shift') { number = ''; }
    if (done) { event.preventDefault(); }
  });
  asked.addEventListener('input', look);
  window.addEventListener('resize', fit);
  const from = /^#s([0-9]+)$/.exec(location.hash);
  show(from && from[1] >= 1 && from[1] <= stops.length ? from[1] - 1 : 0, false);
  if (document.fonts) { document.fonts.ready.then(fit); }
})();
