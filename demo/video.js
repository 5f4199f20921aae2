// The player of video.html: play, pause, and a cookie with the second that was reached.
(() => {
  const LENGTH_S = 24;
  const player = document.querySelector('.player');
  const button = document.querySelector('.player-button');
  const bar = document.querySelector('.player-bar');
  const time = document.querySelector('.player-time');
  const frames = [...document.querySelectorAll('.player-frame')];
  const stored = /(?:^|; )demo_video=(\d+)/.exec(document.cookie);
  let second = Math.min(Number(stored?.[1] ?? 0), LENGTH_S - 1);
  let timer;

  function show() {
    const current = Math.floor((second / LENGTH_S) * frames.length);
    for (const [index, frame] of frames.entries()) {
      // Both: `hidden` is no property of SVG elements, and the words below follow the picture.
      frame.toggleAttribute('hidden', index !== current);
    }
    const said = frames[current]?.dataset.says ?? '';
    const words = document.querySelector('.player-words');
    if (words.textContent !== said) words.textContent = said;
    bar.value = second;
    time.textContent = `0:${String(second).padStart(2, '0')} / 0:${LENGTH_S}`;
  }

  function pause() {
    clearInterval(timer);
    timer = undefined;
    player.classList.remove('is-playing');
    button.setAttribute('aria-label', button.dataset.play);
  }

  function tick() {
    second += 1;
    if (second >= LENGTH_S) {
      second = 0;
      pause();
    }
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
    document.cookie = `demo_video=${second}; max-age=${30 * 86_400}; path=/; samesite=lax`;
    show();
  }

  button.addEventListener('click', () => {
    if (timer) return pause();
    timer = setInterval(tick, 1000);
    player.classList.add('is-playing');
    button.setAttribute('aria-label', button.dataset.pause);
  });
  show();
})();
