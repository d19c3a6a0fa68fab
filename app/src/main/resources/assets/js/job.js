// Asks every second how far a file is, and opens its review when it is ready.
(() => {
  const ask = async () => {
    const shown = document.getElementById('job');
    if (!shown) return;
    const answer = await fetch(shown.dataset.address, { credentials: 'same-origin' });
    if (answer.redirected) {
      location.assign(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById('job');
    if (!now || !now.querySelector('progress')) {
      location.reload();
      return;
    }
    if (now.innerHTML !== shown.innerHTML) shown.innerHTML = now.innerHTML;
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
})();
