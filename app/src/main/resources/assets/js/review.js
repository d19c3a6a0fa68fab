// The keys of the review, and the words of the source that belong to the proposal in focus.
// Everything here can be done without it.
(() => {
  const open = document.getElementById('shortcuts-open');
  const dialog = document.getElementById('shortcuts');
  const on = document.getElementById('shortcuts-on');
  const all = [...document.querySelectorAll('article.proposal')];
  const STORE = 'mosty.review.keys';
  let current = -1;

  const show = (index, focus) => {
    if (index < 0 || index >= all.length) return;
    document.querySelectorAll('.current').forEach(it => it.classList.remove('current'));
    current = index;
    const proposal = all[index];
    proposal.classList.add('current');
    if (focus) proposal.focus();
    const words = document.getElementById(proposal.dataset.words);
    if (!words) return;
    words.classList.add('current');
    const pane = words.closest('.review-source');
    if (pane && pane.scrollHeight > pane.clientHeight) {
      const at = words.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += at - pane.clientHeight / 3;
    }
  };

  const press = key => {
    const target = current < 0 ? null : all[current].querySelector(`[data-key="${key}"]`);
    if (target) target.click();
  };

  const words = () => {
    const link = current < 0 ? null : all[current].querySelector('.to-words');
    if (link) link.click();
  };

  const keys = {
    j: () => show(current + 1, true),
    k: () => show(Math.max(0, current - 1), true),
    a: () => press('a'),
    r: () => press('r'),
    e: () => press('e'),
    u: () => press('u'),
    s: words,
    '/': () => document.getElementById('filter-words').focus(),
    '?': () => dialog.showModal(),
  };

  const typing = target =>
    target.closest('input, textarea, select, [contenteditable], dialog') !== null;

  document.addEventListener('keydown', event => {
    const key = keys[event.key];
    if (!key || !on.checked || event.ctrlKey || event.altKey || event.metaKey) return;
    if (typing(event.target) || dialog.open) return;
    event.preventDefault();
    key();
  });

  all.forEach((proposal, index) =>
    proposal.addEventListener('focusin', () => { if (index !== current) show(index, false); }));

  try {
    on.checked = localStorage.getItem(STORE) !== 'off';
    on.addEventListener('change', () => localStorage.setItem(STORE, on.checked ? 'on' : 'off'));
  } catch (e) {
    // a browser that keeps nothing: the keys are on until they are turned off on this page
  }
  open.hidden = false;
  open.addEventListener('click', () => dialog.showModal());

  const target = location.hash.startsWith('#p-') ? document.getElementById(location.hash.slice(1)) : null;
  if (target) show(all.indexOf(target), true);
})();
